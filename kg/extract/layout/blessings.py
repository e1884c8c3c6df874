"""Wishes that are said of a ruler behind his name: "may God keep him", "(may God help him)"."""

from kg.extract.layout.lay import Layout
from kg.text.fold import word_set

BLESSES = word_set("حفظه أيده رعاه سلمه يحفظه يرعاه وفقه أدامه سدده نصره وأيده ورعاه أعزه حفظهم أيدهم حفظها رحمه")
#: Signs that stand round a blessing.
ROUND_BLESSINGS = frozenset("-–—ـ()،")


def past_blessing(layout: Layout, i: int) -> int:
    """Step over a wish for a ruler behind his name or pronoun; the same when none stands.

    Args:
        layout: The release.
        i: Index of the word.

    Returns:
        The index past it, with the signs round it.
    """
    form = layout.form(i)
    if form not in _OPENS:
        return i
    j = i + (form in ROUND_BLESSINGS)
    if layout.form(j) not in BLESSES or layout.form(j + 1) != "الله":
        return i
    j += 2
    while layout.form(j) in BLESSES and layout.form(j + 1) in ("الله", "بنصره"):
        j += 2
    return j + (layout.form(j) in ROUND_BLESSINGS)


_OPENS = BLESSES | ROUND_BLESSINGS
