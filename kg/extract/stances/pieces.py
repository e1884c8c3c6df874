"""The pieces into which a content is divided, and where it is cut."""

from typing import NamedTuple

# Letters of "and" before a verb that goes on with the same subject: none is cut, so that the verb is read whole.
GOES_ON = -1


class Piece(NamedTuple):
    """A part of a content: its first word, one past its last, and the letters of the first that are not its own."""

    first: int
    stop: int
    skip: int = 0


class Break(NamedTuple):
    """Where one part ends, the next begins, and the letters of its first word that do not belong to it."""

    end: int
    start: int
    skip: int


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
