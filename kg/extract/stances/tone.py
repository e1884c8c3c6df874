"""Decide by plain wording what a content told by a neutral cue does: it accuses, promises or praises."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import SELF_THAT, word_set
from kg.text.sentences import Stretch

_ACCUSING = tuple(
    word_set(
        "عدوان إجرام جرائم جريمة مجازر مجزرة زعزعة راعية انتهاك ارتكب ترتكب يرتكب إبادة بطش وحشي همجي تواطؤ متواطئ"
        " يعرقل تعرقل عرقلة يماطل تماطل تنتهك ينتهك أخطأت يزعزع تزعزع ابتزاز أكاذيب مؤامر"
    )
)
_PRAISING = word_set(
    "النموذجي النموذجية"
    " البناء البناءة المثمر المثمرة الإيجابي الإيجابية المفيد المفيدة الناجح الناجحة التاريخي التاريخية الممتاز"
    " الممتازة المتميز المتميزة المهم المهمة الجيد الجيدة"
)
_BELITTLING = ("ماساو", "كارث", "ارهاب", "اجرام", "همج", "مصيد", "عنصر", "فاشل", "باطل", "عدوان", "وحش")
_NOT_FUTURE = tuple(word_set("سياس سياد سيطر سيار سينا سين ستاف سيرج سنوا ستين سيرو سيول سيد سير ستة سنة"))
OWN = word_set("بلاده بلادها بلادهم بلادنا بلدنا حكومته حكومتها بلدهم")
# "Will not spare" an effort and "will not abandon" are promises.
_EFFORT = tuple(word_set("تألو يألو نألو تدخر يدخر ندخر تتوانى يتوانى نتوانى تتخلى يتخلى نتخلى"))
_NEAR, _CLOSE = 3, 9
_SOON = 7


def accuses(layout: Layout, part: Stretch, holder: tuple[str, ...]) -> bool:
    """Tell whether a content names another actor at its head and accuses him in plain words.

    Args:
        layout: The release.
        part: The content.
        holder: Its holders.

    Returns:
        Whether an actor other than the holder stands at the head, with a word that denounces after it.
    """
    near = range(part.first, min(part.stop, part.first + _NEAR))
    actor = next((p for i in near if (p := layout.phrase(i))), None)
    if actor is None or actor.entity in holder:
        return False
    for i in range(part.first, min(part.stop, actor.last + _CLOSE)):
        if layout.forms[i] in ("،", ",", ":", "؛"):
            return False
        if denounces(layout.forms[i]):
            return True
    return False


def denounces(form: str) -> bool:
    """Tell whether a folded word denounces.

    Examples:
        >>> denounces("الاجراميه"), denounces("المستشفي")
        (True, False)
    """
    while form[:1] in ("و", "ف", "ب", "ل") and len(form) > 4:
        form = form[1:]
    return form.removeprefix("ال").startswith(_ACCUSING)


def deplores(layout: Layout, part: Stretch) -> bool:
    """Tell whether a content tells of something in denouncing words, whoever it is about."""
    return any(denounces(layout.forms[i]) for i in range(part.first, part.stop))


def promises(layout: Layout, part: Stretch, own: frozenset[str]) -> bool:
    """Tell whether the holder announces at the head of a content what he himself will do.

    Args:
        layout: The release.
        part: The content.
        own: The holder and the bodies he speaks for.

    Returns:
        Whether a future verb stands there with him as its subject.
    """
    before = {layout.form(part.first - 1), layout.form(part.first - 2)}
    itself = any(f in SELF_THAT and not f.endswith("هما") for f in before)
    for i in range(part.first, min(part.stop, part.first + _SOON)):
        form = layout.forms[i]
        phrase = layout.phrase(i)
        if phrase is not None:
            itself = itself or (i == part.first and phrase.entity in own)
        itself = itself or form in OWN
        if form[:2] == "سن" and is_future(form):
            return True
        if is_future(form) or (form == "لن" and itself and layout.form(i + 1).startswith(_EFFORT)):
            return itself
    return False


def refuses(layout: Layout, part: Stretch, own: frozenset[str]) -> bool:
    """Tell whether the holder says at the head of a content what he himself will not do.

    Args:
        layout: The release.
        part: The content.
        own: The holder and the bodies he speaks for.

    Returns:
        Whether "will not" stands there with him as its subject.
    """
    itself = bool(SELF_THAT & {layout.form(part.first - 1), layout.form(part.first - 2)})
    for i in range(part.first, min(part.stop - 1, part.first + _SOON)):
        phrase = layout.phrase(i)
        itself = itself or layout.forms[i] in OWN or (phrase is not None and i == part.first and phrase.entity in own)
        if layout.forms[i] == "لن":
            return (itself or layout.forms[i + 1].startswith("ن")) and not layout.forms[i + 1].startswith(_EFFORT)
    return False


def is_future(form: str) -> bool:
    """Tell whether a folded word looks like a verb in the future.

    Examples:
        >>> is_future("سيواصل"), is_future("ستقدم"), is_future("السياسه"), is_future("سياسه")
        (True, True, False, False)
    """
    return len(form) >= 5 and form[0] == "س" and form[1] in "يتن" and not form.startswith(_NOT_FUTURE)


def belittles(layout: Layout, part: Stretch) -> bool:
    """Tell whether a description is one of blame.

    Args:
        layout: The release.
        part: What is described, with what it is called.

    Returns:
        Whether a word of blame stands in it.
    """
    words = (layout.forms[i].removeprefix("ب").removeprefix("ال") for i in range(part.first, part.stop))
    return any(word.startswith(_BELITTLING) for word in words)


def lauds(layout: Layout, part: Stretch) -> bool:
    """Tell whether a description is one of praise.

    Args:
        layout: The release.
        part: What is described, with what it is called.

    Returns:
        Whether a word of praise stands in it.
    """
    return any(
        layout.forms[i].lstrip("ب") in _PRAISING or "ا" + layout.forms[i][1:] in _PRAISING
        for i in range(part.first, part.stop)
    )
