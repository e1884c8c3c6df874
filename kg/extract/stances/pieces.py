"""The pieces into which a content is divided, and where it is cut."""

from typing import NamedTuple

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import NEGATIONS, PREPOSITIONS, THAT
from kg.text.fold import word_set

# Letters of "and" before a verb that goes on with the same subject: none is cut, so that the verb is read whole.
GOES_ON = -1
# The same before a verb of what is to come, where "and" is left out.
AND_SHALL = -2


class Piece(NamedTuple):
    """A part of a content: its first word, one past its last, and the letters of the first that are not its own."""

    first: int
    stop: int
    skip: int = 0

    @property
    def letters(self) -> int:
        """How many letters of the first word are left out of what is recorded."""
        return 1 if self.skip == AND_SHALL else max(self.skip, 0)


class Break(NamedTuple):
    """Where one part ends, the next begins, and the letters of its first word that do not belong to it."""

    end: int
    start: int
    skip: int


def next_sentence(layout: Layout, first: int, stop: int) -> Piece:
    """Return a further sentence of what is said, without "indeed", "but" and "and" before it.

    Args:
        layout: The release.
        first: Index of its first word.
        stop: One past its last word.

    Returns:
        The sentence.
    """
    form = layout.forms[first]
    if form == "كما" and layout.form(first + 1) in THAT:
        first += 2
    elif form in _OPENING:
        first += 1
    phrase = layout.phrase(first)
    joined = layout.form(first)[1:] in _AFTER_AND or (phrase is not None and layout.proclitic(phrase) == "و")
    return Piece(first, stop, int(joined and layout.form(first)[:1] == "و")) if first < stop else Piece(first, stop)


_OPENING = word_set("إن وإن لكن ولكن كما وكما")
_AFTER_AND = (
    frozenset(PREPOSITIONS) | NEGATIONS | word_set("هذا هذه ذلك تلك هو هي هم هما نحن أنا قد كان كانت لقد يجب ينبغي")
)


def cut(piece: Piece, breaks: list[Break]) -> list[Piece]:
    """Cut a piece at the breaks.

    Args:
        piece: The piece.
        breaks: Where to cut, in order.

    Returns:
        Its parts in order; only the last may be empty.
    """
    out: list[Piece] = []
    first, skip = piece.first, piece.skip
    for at in breaks:
        if at.end > first:
            out.append(Piece(first, at.end, skip))
        if at.end >= first:
            first, skip = at.start, at.skip
    out.append(Piece(first, piece.stop, skip))
    return out
