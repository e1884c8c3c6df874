"""The bodies that sign a statement together, named on one line that dashes or commas part: "signed: X - Y - Z"."""

from kg.extract.mentions.view import View
from kg.text.fold import word_set
from kg.text.words import COMMAS

_SIGNED = word_set("الموقعون الموقعين الموقعة الموقعات التواقيع التوقيعات الموقعان")
_PARTS, _ENDS = COMMAS | frozenset("-–—؛*•/"), frozenset({"", "\n"})
_BODIES = frozenset({"organisation", "armed"})
_SHORTEST, _LONGEST = 2, 10


def signatories(view: View) -> dict[int, int]:
    """Find the whole names of the bodies behind "the signatories:", each between two signs.

    Args:
        view: The text.

    Returns:
        Index of the first word of each name -> that of its last.
    """
    found: dict[int, int] = {}
    for i in view.words.places.of(_SIGNED):
        if view.form(i - 1) in _ENDS and view.form(i + 1) == ":":
            found |= _between_signs(view, i + 2)
    return found


def _between_signs(view: View, i: int) -> dict[int, int]:
    """Find what stands between the signs of a line from a word on, where the noun of a body begins it."""
    found: dict[int, int] = {}
    first = i
    while view.form(i) not in _ENDS:
        i += 1
        if view.form(i) not in _PARTS and view.form(i) not in _ENDS and view.form(i) != ".":
            continue
        opens = view.lexeme(first)
        head = opens.head if opens is not None else None
        if head is not None and head.kind in _BODIES and _SHORTEST <= i - first <= _LONGEST:
            found[first] = i - 1
        first = i + 1
    return found
