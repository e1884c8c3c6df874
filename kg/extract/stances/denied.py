"""Tell whether a content denies what others say or suspect: "that is a rumour", "we received no request"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PREPOSITIONS
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_NEAR = 3


def denies_report(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content calls what others say untrue: 'the talk of my arrest is a lie'.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether what is said or spread stands at its head, with a word for what is untrue behind it.
    """
    tone, forms = load_tone(), layout.forms[part.first : part.stop]
    if _SAID_BY_OTHERS.isdisjoint(forms[:_NEAR]):
        return False
    said = next(i for i, form in enumerate(forms) if form in _SAID_BY_OTHERS)
    # What they are called has no article, unlike "these rumours" themselves.
    false = [i for i in tone["false"].places(forms) if i > said and not forms[i].startswith("ال")]
    return bool(false) and not any(tone["denying"].has(form) for form in forms[max(0, false[0] - 2) : false[0]])


_SAID_BY_OTHERS = word_set(
    "القول يقال قيل يشاع أشيع تردد يتردد يروج روج نشر ينشر الخبر الأخبار الأنباء خبر أنباء الحديث حديث التقارير تقارير"
    " الكلام الكتاب الوثيقة الوثائق المقطع الفيديو التسجيل الصور"
    " الشائعات المزاعم الادعاءات الاتهامات اتهامات الادعاء الرواية تصريحات التصريحات المعلومات"
)


def denies_deed(layout: Layout, part: Stretch) -> bool:
    """Tell whether it is told of others that they issued, handed over or received nothing: 'received no request'.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether "did not" stands near its head with such a verb and "any" behind it.
    """
    if "لم" not in layout.forms[part.first : part.stop]:
        return False
    i = next((i for i in range(part.first, min(part.stop, part.first + _DEED)) if layout.forms[i] == "لم"), -1)
    if i < 0 or layout.form(i + 1)[:1] == "ن" or layout.form(i + 1)[1:] not in _HANDED:
        return False
    for k in range(i + 2, min(part.stop - 1, i + _DEED)):
        if layout.forms[k] in ("اي", "ايه"):
            return layout.forms[k - 1] not in PREPOSITIONS and layout.form(k + 1) not in _GAINED
    return False


_DEED = 8
# "Any" with a letter left out is written as a text writes it: "received", "was issued", "was handed over".
_HANDED = word_set("تلق تسلم سلم صدر تم طلب جر وجه رسل ستلم")
_GAINED = word_set(
    "مساعدات مساعدة دعم رد جواب تعويضات رواتب تقدم نتيجة نتائج إشارة جديد تحسن تغيير تغير اتفاق تطور حل اختراق"
)
