"""Read what is told to be needed, or the only way out: "there is no way out but", "will not come unless", "needs"."""

from collections.abc import Sequence

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS, RELATIVES, SELF_THAT, WAS
from kg.extract.stances.actions import is_action
from kg.extract.stances.his_own import own_words
from kg.extract.stances.tone import Own
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_NEAR, _BESIDE, _DEED, _FAR = 3, 5, 8, 12


def only_way(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content says what alone helps, so that it asks for it.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether nothing else is told to be left, or peace, a solution or the like to lie in an action, to pass by way
        of something, or not to come without it.
    """
    forms = layout.forms[part.first : part.stop]
    if _nothing_left(layout, part) or _not_unless(layout, part) or _nothing_else(forms):
        return True
    return _no_way_but(forms) or _lies_in(forms) or _by_way(forms)


def comes_first(layout: Layout, part: Stretch) -> bool:
    """Tell whether an action is told to be the first term or step: "the first item of any solution is to leave".

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether it is, so that it is asked for even where it is stressed.
    """
    forms = layout.forms[part.first : part.stop]
    return bool(forms) and forms[0] in _FIRST and _lies_in(forms)


def _nothing_left(layout: Layout, part: Stretch) -> bool:
    """Tell whether nothing is told to be left to somebody but an action: "there is nothing before X but to leave"."""
    forms = layout.forms[part.first : part.stop]
    if not forms or forms[0] not in _NOTHING:
        return False
    before = next((i for i in range(1, min(len(forms), _NEAR + 1)) if forms[i].startswith("امام")), 0)
    if not before:
        return False
    but = next((i for i in range(before + 1, min(len(forms) - 1, before + _DEED)) if forms[i] in _BUT), 0)
    if layout.form(part.first - 1) in SELF_THAT and forms[before] == "امامه":
        # "That he has nothing before him but to wait".
        return False
    return but > 0 and (_deed(forms[but + 1].removeprefix("ال")) or forms[but + 1] == "ان")


def _nothing_else(forms: Sequence[str]) -> bool:
    """Tell whether it is told that nothing else is wanted: "I want only to know"."""
    return forms[:1] == ("لا",) and forms[1:2] != () and forms[1] in _WANT and not _BUT.isdisjoint(forms[2:4])


_WANT = word_set("أريد نريد أطلب نطلب نطالب أطالب")
_NOTHING, _BUT = word_set("ليس لا لم"), word_set("إلا سوى غير")


def _deed(form: str) -> bool:
    """Tell whether a word is what somebody is told to do, as the only way: an action, talks, stepping down."""
    return is_action(form) or form.removeprefix("ال") in _STEPS


_STEPS = word_set("استقالة رحيل حوار تفاوض مفاوضات تنحي استسلام انسحاب توافق مصالحة")


def _no_way_but(forms: Sequence[str]) -> bool:
    """Tell whether it begins with "there is no way out but": "no solution except by", "no peace without"."""
    first = next((i for i, form in enumerate(forms[:_NEAR]) if form in _THERE_IS_NO), len(forms))
    if first == len(forms):
        return False
    way = next((i for i in range(first + 1, len(forms)) if forms[i] not in _EXISTS), len(forms))
    behind = forms[way + 1 : way + 1 + _DEED]
    if not behind or behind[0] == "امامه":
        return False
    return forms[way] in _WAYS and not _EXCEPT.isdisjoint(behind)


_THERE_IS_NO, _EXISTS = word_set("لا ليس ليست"), word_set("يوجد توجد هناك ثمة وجود")
_WAYS = word_set("حل مخرج سبيل طريق طريقة خيار خلاص سلام استقرار أمن علاج وسيلة أمل مستقبل تسوية نهوض تنمية")
_EXCEPT = word_set("إلا سوى غير دون بدون بغير")


def _lies_in(forms: Sequence[str]) -> bool:
    """Tell whether the solution or the priority is told to be an action: "the solution lies in"."""
    if not forms or not (forms[0] in _KEYS or (forms[0] in _FIRST and forms[1:2] != () and forms[1] in _STEPS_TO)):
        return False
    for i in range(1, min(len(forms) - 1, _DEED)):
        if forms[i] in RELATIVES or forms[i] in WAS or forms[i] in NEGATIONS:
            return False
        if forms[i] in _LIES and i + 2 < len(forms) and not (forms[0] in _FIRST and forms[i] == "في"):
            at = i + 1 + (forms[i + 1] in _IN)
            if forms[at] == "ان":
                # "The solution is that he leave", and not "what matters is that the children are well".
                return at + 1 < len(forms) and forms[at + 1][:1] in ("ي", "ت") and not is_action(forms[at + 1])
            return _deed(forms[at].removeprefix("ب").removeprefix("ل"))
    return False


_KEYS = word_set("الحل المخرج العلاج المهم الأهم الأولوية الواجب السبيل الشرط المدخل")
_FIRST, _STEPS_TO = word_set("أول أولى أهم"), word_set("بند شرط خطوة خطوات شروط المطالب مطلب مطالب بنود")
_LIES, _IN = word_set("هو هي يكمن تكمن يتمثل تتمثل في"), word_set("في هو هي")


def _not_unless(layout: Layout, part: Stretch) -> bool:
    """Tell whether peace or the like is told not to come but by something: "will not be achieved except by"."""
    forms = layout.forms[part.first : part.stop]
    if "لا" not in forms and "لن" not in forms:
        return False
    for i in range(min(len(forms) - _NEAR, _DEED)):
        if forms[i] in RELATIVES:
            return False
        if forms[i] in ("لا", "لن") and (forms[i + 1] in _CAN or forms[i] == "لن"):
            at = i + 1 + (forms[i + 1] in _CAN)
            at += at < len(forms) and forms[at] == "ان"
            comes = at < len(forms) and forms[at] in _COMES
            without = next((k for k in range(at + 1, min(len(forms), at + 1 + _FAR)) if forms[k] in _WITHOUT), 0)
            dated = part.first + without + 1 in layout.time_at
            return comes and without > 0 and not dated and not _is_when(forms[without + 1 : without + 3])
    return False


def _is_when(forms: Sequence[str]) -> bool:
    """Tell whether it is told when something will be, and asked for nothing: "will not end but in two years"."""
    return forms[:1] in (("في",), ("خلال",)) or (forms[:1] == ("بعد",) and not is_action(forms[-1].removeprefix("ال")))


_CAN = word_set("يمكن تمكن يمكننا")
_WITHOUT = word_set("إلا دون بدون بغير سوى")
_COMES = word_set(
    "يتم تتم يعقد تعقد ينعقد تنعقد ينجح تنجح ننجح اتخاذ عقد إجراء بدء إطلاق تشكيل التوصل الوصول إبرام"
    " توقيع يتحقق تتحقق"
    " تحقيق حل يحل تحل إنهاء ينتهي تنتهي إقامة بناء إرساء تسوية إحلال ضمان يستقر تستقر تستقيم يستقيم تنهض ينهض مواجهة"
    " القضاء هزيمة دحر استعادة يعود تعود نتوصل يسود معالجة تجاوز الخروج نجاح"
)


def _by_way(forms: Sequence[str]) -> bool:
    """Tell whether the way to something is told to lead through something: "peace passes by way of"."""
    goal = forms[0].removeprefix("ال") if forms else ""
    if goal not in _GOALS and goal not in _ROADS:
        return False
    to = next((form.removeprefix("ل").removeprefix("ل") for form in forms[1:_NEAR] if form != "الي"), "")
    if goal not in _GOALS and not (goal in _ROADS and to.removeprefix("ال") in _GOALS):
        # "The way to the airport".
        return False
    for i in range(1, min(len(forms) - 1, _DEED)):
        if forms[i] in RELATIVES or forms[i] in NEGATIONS:
            return False
        if forms[i] in _PASSES and goal == "حل" and not is_action(forms[i + 1 + (forms[i + 1] in _THROUGH)]):
            # "The solution passes by way of talks" only says so.
            return False
        if forms[i] in _PASSES:
            return forms[i + 1] in _THROUGH or forms[i + 1][:1] == "ب"
    return False


_GOALS = word_set("حل سلام استقرار مخرج تسوية خلاص إنهاء تحقيق بناء أمن تحرير")
_ROADS = word_set("طريق سبيل مدخل")
_PASSES, _THROUGH = word_set("يمر تمر سيمر ستمر يبدأ تبدأ"), word_set("عبر من حتما أولا")


def needed(layout: Layout, part: Stretch, own: Own) -> bool:
    """Tell whether a content says that somebody needs what others are to give or to do: "his country needs support".

    Args:
        layout: The release.
        part: The content.
        own: What is the holder's own.

    Returns:
        Whether the holder or his own needs help or an action, or others need what a people or state is in need of.
    """
    i = part.first + own_words(layout, part.first, own)
    i += layout.form(i) == "نحن"
    if i == part.first and not layout.form(i - 1).endswith(_WE_ARE):
        return _others_need(layout, part)
    i += layout.form(i) == "في"
    if layout.form(i) not in _NEEDING:
        return _others_need(layout, part)
    at = i + 1 + (layout.form(i + 1) == "الي")
    # "We need to stop the fighting": others are asked for it as they are for help.
    action = layout.phrase(at) is None and is_action(layout.form(at).removeprefix("ل"))
    near = layout.forms[i + 1 : min(part.stop, i + _BESIDE)]
    return action or not _HELP.isdisjoint(near) or not _SORELY.isdisjoint(near)


_NEEDING = word_set("حاجة بحاجة")
_WE_ARE = ("اننا", "لاننا", "باننا", "نحن", "لكننا")


def _written(words: str) -> frozenset[str]:
    """Return words with and without article and the preposition that needing takes."""
    return frozenset(letters + form for form in word_set(words) for letters in ("", "ل", "ال", "لل"))


_HELP = _written("مساعدة مساعدات دعم مساندة وقفة إسناد تمويل إغاثة معونة عون تدخل تحرك")
# What a state or a people is told to need by whoever wants it to do so; "is in need of" only tells of it.
_SORELY = _written(
    "تضامن مصالحة حوار توافق وحدة إصلاح إصلاحات تغيير حماية تعاون سلام هدنة تضافر توحيد حكومة قيادة"
    " استراتيجية جهود موقف"
    " إرادة انتخابات غذاء دواء مأوى رعاية إعادة تكاتف تعزيز معالجة التركيز تحقيق تحقق مراجعة تشريع"
)


def _others_need(layout: Layout, part: Stretch) -> bool:
    """Tell whether the subject of a content is told to need, now, what one wants him to have."""
    forms = layout.forms[part.first : part.stop]
    if _NEEDS.isdisjoint(forms):
        return False
    for i in range(min(len(forms) - 1, _DEED)):
        if forms[i] in RELATIVES or forms[i] in WAS or forms[i] in NEGATIONS or forms[i] in _NO_LONGER:
            return False
        if forms[i] in _NEEDS:
            near = forms[i + 1 : i + 1 + _BESIDE - 1]
            if not _TIME_OR_MONEY.isdisjoint(near):
                return False
            return not _SORELY.isdisjoint(near)
    return False


_NEEDS = word_set("يحتاج تحتاج يحتاجون نحتاج")
_NO_LONGER = word_set("كانوا يعد تعد يعودوا")
_TIME_OR_MONEY = word_set("موافقة قرار سنوات وقت وقتا صيانة أشهر مليون ملايين")
