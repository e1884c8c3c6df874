"""Two names of one thing side by side: the second in brackets, quotation marks or dashes behind the first."""

from kg.extract.mentions.apart_names import DASHES, PAIRS
from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.kunyas import FATHERS
from kg.extract.mentions.tails import BODIES
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.text.words import COMMAS

_PAIRS = {"(": ")", "«": "»", "“": "”", '"': '"', "[": "]"}


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
            if chunk.type is EntityType.PERSON and view.form(chunk.first - 1) in PAIRS:
                # "N M (Abu X) refused": the verb stands behind the whole of it.
                kept[-1].last = chunk.last + 1
        else:
            kept.append(chunk)
    return kept


def known_behind(view: View, body: Chunk) -> tuple[str, ...]:
    """Find the known body whose name stands at the end of a longer one of it: "the Islamic Resistance Movement X".

    Args:
        view: The text.
        body: The longer name.

    Returns:
        The keys of the one that no letter joins to the definite word before it; those of the longer name elsewhere.
    """
    ends = (part for part in body.parts if part.last == body.last and part.type in BODIES and not part.clitic)
    return next((part.keys for part in ends if part.keys and view.lexemes[part.first - 1].definite), body.keys)


def _same(view: View, one: Chunk, other: Chunk) -> bool:
    if _agency(one, other):
        return True
    if other.first != one.last + 2 or one.type is not other.type:
        return False
    if one.type is EntityType.PERSON:
        return _same_person(view, one, other)
    if _PAIRS.get(view.form(other.first - 1)) != view.form(other.last + 1):
        return False
    if one.type is EntityType.PLACE or one.reference or one.same:
        return False
    return not (one.keys and other.keys and one.keys != other.keys)


def _agency(one: Chunk, other: Chunk) -> bool:
    """Tell whether a name stands right behind "the news agency"."""
    told = one.head == "وكاله" and one.words[-1] in _OF_NEWS and not one.keys and one.last + 1 == other.first
    return told and bool(other.keys) and other.type is EntityType.ORGANISATION and not other.clitic


_OF_NEWS = frozenset({"الانباء", "انباء"})


def _same_person(view: View, one: Chunk, other: Chunk) -> bool:
    """Tell whether a person named is called otherwise behind: "N M 'Abu X'", "N M (leader of X)", "N M - an Y -"."""
    sign, after = view.form(other.first - 1), view.form(other.last + 1)
    closed = PAIRS.get(sign) == after or (sign in DASHES and after in COMMAS)
    if not closed or one.name is None or one.same is not None:
        return False
    office = sign in _ASIDE and other.name is None and not other.clitic and other.number == "s"
    return office or view.form(other.first) in FATHERS


_ASIDE = DASHES | {"("}


def _join(one: Chunk, other: Chunk) -> None:
    one.keys = one.keys or other.keys
    one.parts = [*one.parts, *(other.parts if other.office else ()), other]
    one.same = other
    if not one.office:
        one.head, one.office, one.gender = other.head, other.office, other.gender
    elif other.office:
        one.offices.append((other.head, other.office))
    one.posts = (*one.posts, *other.posts)
    one.state, one.body = one.state or other.state, one.body or other.body
