"""Two names of one thing side by side: the second in brackets or quotation marks behind the first."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.view import View
from kg.kinds import EntityType

_PAIRS = {"(": ")", "«": "»", "“": "”", '"': '"', "[": "]"}


_CALLED_BY_A_SON = frozenset({"ابو", "ابي", "ابا", "ام"})


def in_apposition(view: View, chunks: list[Chunk]) -> list[Chunk]:
    """Join a chunk with the one that stands alone in brackets or quotation marks directly behind it.

    Args:
        view: The text.
        chunks: The chunks in order.

    Returns:
        The chunks; one that was joined is a part of the one before it.
    """
    kept: list[Chunk] = []
    for chunk in chunks:
        if kept and _same(view, kept[-1], chunk):
            _join(kept[-1], chunk)
        else:
            kept.append(chunk)
    return kept


def _same(view: View, one: Chunk, other: Chunk) -> bool:
    if other.first != one.last + 2 or one.type is not other.type:
        return False
    sign = view.form(other.first - 1)
    if _PAIRS.get(sign) != view.form(other.last + 1):
        return False
    if one.type is EntityType.PERSON:
        # "N M 'Abu X'": what he is called among his own.
        return one.name is not None and one.same is None and view.form(other.first) in _CALLED_BY_A_SON
    if one.type is EntityType.PLACE or one.reference or one.same:
        return False
    return not (one.keys and other.keys and one.keys != other.keys)


def _join(one: Chunk, other: Chunk) -> None:
    one.keys = one.keys or other.keys
    one.parts = [*one.parts, other]
    one.same = other
