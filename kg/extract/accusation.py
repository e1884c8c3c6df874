"""Decide whether a content told by a neutral cue plainly accuses the actor it is about."""

from kg.extract.layout import Layout
from kg.text.fold import fold_word
from kg.text.sentences import Stretch

_STEMS = tuple(
    fold_word(w)
    for w in (
        "عدوان إجرام جرائم جريمة مجازر مجزرة زعزعة راعية انتهاك ارتكب ترتكب يرتكب إبادة بطش وحشي همجي تواطؤ متواطئ"
        " يعرقل تعرقل عرقلة يماطل تماطل تنتهك ينتهك أخطأت يزعزع تزعزع ابتزاز أكاذيب مؤامر"
    ).split()
)
_NEAR = 3


def accuses(layout: Layout, part: Stretch, holder: tuple[str, ...]) -> bool:
    """Tell whether a content names another actor at its head and accuses him in plain words.

    Args:
        layout: The release.
        part: The content.
        holder: Its holders.

    Returns:
        Whether an actor other than the holder stands at the head, with a word that denounces after it.
    """
    actor = next((p for i in range(part.first, min(part.stop, part.first + _NEAR)) if (p := layout.phrase(i))), None)
    if actor is None or actor.entity in holder:
        return False
    return any(denounces(layout.forms[i]) for i in range(part.first, part.stop))


def denounces(form: str) -> bool:
    """Tell whether a folded word denounces.

    Examples:
        >>> denounces("الاجراميه"), denounces("المستشفي")
        (True, False)
    """
    while form[:1] in ("و", "ف", "ب", "ل") and len(form) > 4:
        form = form[1:]
    form = form.removeprefix("ال")
    return form.startswith(_STEMS)
