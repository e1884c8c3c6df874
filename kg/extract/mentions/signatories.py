"""Those who sign a statement together: bodies on one line that dashes or commas part, persons each on a line.

"Signed: X - Y - Z"; "the signatories:", and below it the names, with what each does behind a sign.
"""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.listed_names import by_name
from kg.extract.mentions.name_ends import past_titles
from kg.extract.mentions.signers import may_be
from kg.extract.mentions.view import View
from kg.text.fold import word_set
from kg.text.names import is_given
from kg.text.words import COMMAS

_SIGNED = word_set("الموقعون الموقعين الموقعة الموقعات التواقيع التوقيعات الموقعان")
_PARTS, _ENDS = COMMAS | frozenset("-–—؛*•/"), frozenset({"", "\n"})
_BREAK = frozenset("\n")
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


def who_signs(view: View) -> dict[int, Chunk]:
    """Find the persons named on lines of their own below "the signatories:".

    Args:
        view: The text.

    Returns:
        Index of the first word of each name -> the person; none where the names stand on one line.
    """
    headings = (i for i in view.words.places.of(_SIGNED) if view.form(i - 1) in _ENDS)
    below = (i + 1 + (view.form(i + 1) == ":") for i in headings)
    # What stands below a second such heading stands below the first as well.
    first = next((k for k in below if view.form(k) == "\n"), len(view.words.forms))
    lines = (k + 1 for k in view.words.places.of(_BREAK) if k >= first)
    return {one.first: one for line in lines if (one := _person_at(view, line)) is not None}


def _person_at(view: View, first: int) -> Chunk | None:
    """Read the name with which a line begins behind its mark and titles, up to a sign or the end of the line."""
    while view.form(first) not in _ENDS and not view.form(first).isalpha():
        first += 1
    first = past_titles(view, first)
    stop = first
    while view.form(stop).isalpha() and stop <= first + _MOST:
        stop += 1
    named = _SHORTEST <= stop - first <= _MOST and is_given(view.form(first))
    if not named or not all(may_be(view, k, first=k == first) for k in range(first, stop)):
        return None
    return by_name(view, first, stop - 1)


_MOST = 5
