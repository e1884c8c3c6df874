"""Read what evil is foretold or near: "this will lead to war", "may have ruinous results", "is on the brink of it"."""

from collections.abc import Sequence

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import RELATIVES, definite
from kg.extract.stances.future import is_future
from kg.lexicon.tone import load_tone
from kg.text.fold import word_set
from kg.text.sentences import Stretch

_NEAR, _SOON, _FAR = 3, 4, 14


def in_danger(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content warns of an evil that is to come of something, or that is near.

    Args:
        layout: The release.
        part: The content.

    Returns:
        Whether its main clause says so within its first words, and neither as past nor as untrue.
    """
    forms = layout.forms[part.first : min(part.stop, part.first + _FAR)]
    # "The council threatens with sanctions" tells what an actor does and foretells nothing, like "the existence of".
    deed = layout.phrase(part.first) is None and forms[0] not in _EXISTS
    for i, form in enumerate(forms):
        if (i and form in RELATIVES) or form in _PAST:
            # "The groups that threaten": told of somebody; "was on the brink of": past.
            return False
        if (i and forms[i - 1] in _DENIED) or forms[max(0, i - 2) : i] in _NO_LONGER:
            continue
        if _brings(forms, i) or _has_results(forms, i) or _is_near(forms, i) or load_tone()["grave"].at(forms, i):
            return True
        if deed and i and (definite(forms[i - 1]) or forms[i - 1] in _THIS) and _threatens(forms, i):
            # "A person who threatens it" is written without "who".
            return True
    return False


def _brings(forms: Sequence[str], i: int) -> bool:
    """Tell whether a verb at a place brings evil, and is of what will or may be: "will lead to war"."""
    verb = forms[i][1:] if is_future(forms[i]) else forms[i]
    to, with_object = verb.startswith(_LEAD), verb.startswith(_STIR)
    to_come = verb != forms[i] or not _MAY.isdisjoint(forms[max(0, i - _NEAR) : i])
    if not to_come or not (to or with_object or verb.startswith(_UNDERMINE)):
        return False
    at = i + 1 + (i + 1 < len(forms) and forms[i + 1] in _WHOM)
    if verb.startswith(_UNDERMINE):
        return at < len(forms) and forms[at].startswith(_GOODS)
    led = at < len(forms) and (forms[at] in _TO or forms[at][:1] == "ب")
    if to and not led:
        return False
    at += at < len(forms) and forms[at] in _TO
    at += at < len(forms) and forms[at].removeprefix("ب") in _MORE
    return at < len(forms) and load_tone()["evil"].at(forms, at)


def _has_results(forms: Sequence[str], i: int) -> bool:
    """Tell whether results of which it is told at a place will or may be dire."""
    if forms[i].removeprefix("ال") not in _RESULTS or i + 1 >= len(forms):
        return False
    told = forms[max(0, i - _SOON) : i + 2]
    to_come = any(is_future(form) or form in _MAY or form in _BE for form in told)
    return to_come and load_tone()["ruinous"].at(forms, i + 1 + (forms[i + 1] in _BE))


def _is_near(forms: Sequence[str], i: int) -> bool:
    """Tell whether evil is near: "on the brink of collapse", "faces a famine", "threatened with collapse"."""
    if i + 1 >= len(forms):
        return False
    form, before, behind = forms[i], forms[i - 1] if i else "", forms[i + 1]
    if form in _BRINK:
        return before == "علي" and load_tone()["evil"].at(forms, i + 1)
    if form in _FACES:
        return behind in _DANGER
    if form in _BEFORE and before not in _STANDS:
        return behind in _DANGER or load_tone()["evil"].at(forms, i + 1)
    return form in _FORETELLS | _THREATENED and behind[:1] == "ب" and load_tone()["evil"].has(behind)


def _threatens(forms: Sequence[str], i: int) -> bool:
    """Tell whether a deed threatens what is good, or is called a danger: "threatens peace", "is a danger to"."""
    if i + 1 >= len(forms):
        return False
    form, behind = forms[i], forms[i + 1]
    if form in _THREATENS:
        return behind.startswith(_GOODS) or (behind[:1] == "ب" and load_tone()["evil"].has(behind))
    return form in _IS and behind in _DANGER


_EXISTS = word_set("وجود ظهور")
_THIS = word_set("هذا هذه ذلك ما يحدث يجري يحصل حدث جرى حصل")
_PAST = word_set("كان كانت كانوا")
_DENIED = word_set("لا لم لن ليس ليست عدم غير دون")
_NO_LONGER = (("لم", "يعد"), ("لم", "تعد"))
_MAY = word_set("قد ربما يمكن المحتمل المرجح الممكن يحتمل يخشى شأنه شأنها")
_LEAD = tuple(
    p + stem for p in "يت" for stem in word_set("ؤدي قود دفع جر فضي غرق دخل زج تسبب نزلق تحول نتهي سفر حول نذر هدد")
)
_STIR = tuple(p + stem for p in "يت" for stem in word_set("شعل فجر زيد فاقم ؤجج عمق جلب خلق ضاعف سبب ثير فتح كرس"))
_UNDERMINE = tuple(p + stem for p in "يت" for stem in word_set("قوض زعزع هدد نسف دمر عرقل ضر"))
_TO = word_set("إلى نحو في باب عن")
_MORE = word_set(
    "مزيد المزيد أبواب باب شرارة نار حدة موجة دوامة أتون مستنقع خطر مخاطر حالة ساحة من وقوع اندلاع نشوب نيران"
)
_WHOM = word_set("البلاد المنطقة العالم الجميع الشعب الوضع الأوضاع البلد الأمور لبنان سوريا العراق ليبيا اليمن")
_RESULTS = word_set("نتائج عواقب تداعيات آثار انعكاسات تبعات")
_BE = word_set("تكون يكون")
_BRINK = word_set("شفا حافة شفير أعتاب")
_BEFORE = word_set("أمام بصدد")
# "Stood firm before the aggression": it is no danger that is told of.
_STANDS = word_set("وقف وقفت صمد صمدت يقف تقف نقف صامدون صامدة صامدا صمود يصمد تصمد")
_FACES = word_set("يواجه تواجه يواجهون نواجه")
_DANGER = word_set("خطر خطرا الخطر تهديد تهديدا تهديدات كارثة مأساة أخطارا مخاطر شبح مجاعة المجاعة")
_THREATENED = word_set("مهدد مهددة مهددون مهددين")
_FORETELLS = word_set("ينذر تنذر سينذر ستنذر")
_THREATENS = word_set("يهدد تهدد سيهدد ستهدد")
_GOODS = tuple(
    word_set(
        "السلم السلام أمن الأمن استقرار الاستقرار وحدة سلامة حياة مستقبل وجود كيان التعايش المنطقة العالم جهود العملية"
        " فرص عملية الجهود"
    )
)
_IS = word_set("يشكل تشكل يمثل تمثل سيشكل ستشكل سيمثل ستمثل")
