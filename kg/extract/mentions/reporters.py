"""Reporters: whom the first line of a newspaper's text names behind a place, or with the place in brackets."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.view import View
from kg.kinds import PERSON, PLACE, STATE, EntityType

_SIGNS = frozenset(":-–—/")
_BEHIND = _SIGNS - {":"} | {"("}
_WHERE = frozenset({PLACE, STATE})
_BESIDES = _WHERE | {EntityType.ORGANISATION}
_LONGEST, _FEWEST, _MOST, _UNREAD = 20, 2, 5, 2


def without_reporters(view: View, chunks: list[Chunk]) -> list[Chunk]:
    r"""Leave out who wrote the text, whom its first line names: "Beirut: N M", "N M (Jeddah)".

    A reporter acts in nothing that the text tells.

    Args:
        view: The text.
        chunks: Its chunks, in order.

    Returns:
        The chunks without the persons of such a line; all of them where the line tells anything else.
    """
    forms = view.words.forms[:_LONGEST]
    stop = forms.index("\n") if "\n" in forms else 0
    line = [chunk for chunk in chunks if chunk.first < stop]
    persons = [chunk for chunk in line if chunk.type is PERSON]
    if not persons or not all(_only_name(view, chunk, stop) for chunk in persons):
        return chunks
    told = any(chunk.type not in _BESIDES for chunk in line if chunk.type is not PERSON)
    if told or not (_behind_place(view, line, stop) or _before_place(view, line, stop)):
        return chunks
    return [chunk for chunk in chunks if chunk not in persons]


def _only_name(view: View, chunk: Chunk, stop: int) -> bool:
    """Tell whether a person is but a name of two words or more that fills what stands between two signs of the line."""
    first, last = chunk.first, chunk.last
    if chunk.office or chunk.offices or chunk.posts or chunk.head or chunk.name != (first, last):
        return False
    # "Beirut - N M: we shall not yield" tells what somebody said.
    if last + 1 != stop and view.form(last + 1) not in _BEHIND:
        return False
    while first > 0 and view.form(first - 1) not in _SIGNS:
        first -= 1
    # The first names may be some that no table has: "Beirut: X N M".
    return chunk.first - first <= _UNREAD and _FEWEST <= last + 1 - first <= _MOST


def _behind_place(view: View, line: list[Chunk], stop: int) -> bool:
    """Tell whether a place with a sign opens the line: "Cairo: ", "Jeddah - "."""
    place = line[0]
    return place.type in _WHERE and place.first == 0 and view.form(place.last + 1) in _SIGNS and place.last + 1 < stop


def _before_place(view: View, line: list[Chunk], stop: int) -> bool:
    """Tell whether nothing but a place in brackets stands behind the name that opens the line."""
    place = line[-1]
    bracketed = view.form(place.first - 1) == "(" and view.form(place.last + 1) == ")" and place.last + 2 == stop
    return place.type in _WHERE and bracketed and place.first - 2 == line[0].last
