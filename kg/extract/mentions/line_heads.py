"""Whether a phrase opens a line up to a colon, so that what stands behind it is what it says: "X: we reject it"."""

from kg.extract.mentions.view import View
from kg.text.fold import word_set

#: What may stand before the name: "urgent", the hour with what tells of which clock.
STAMPS = word_set("عاجل خبر بتوقيت غرينتش غرينيتش جرينتش صباحا مساء ظهرا صباح الآن محدث تحديث GMT")
_FARTHEST = 10


def heads_line(view: View, first: int, last: int) -> bool:
    """Tell whether nothing but a stamp stands before a phrase on its line, and a colon with words behind it.

    Args:
        view: The text.
        first: Index of the first word of the phrase.
        last: Index of its last word.

    Returns:
        Whether it is so.
    """
    if view.form(last + 1) != ":" or view.form(last + 2) in _ENDS:
        return False
    i = first - 1
    while i >= max(0, first - _FARTHEST) and view.form(i) != "\n":
        if view.form(i).isalpha() and view.form(i) not in STAMPS:
            return False
        i -= 1
    return i < 0 or view.form(i) == "\n"


_ENDS = frozenset({"", "\n"})
