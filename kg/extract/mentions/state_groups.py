"""Groups of states by the adjectives behind the head: "the Arab states", "the Arab and Islamic countries"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.loose_bodies import headed
from kg.extract.mentions.names_found import name_chunk
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.tails import Tail
from kg.extract.mentions.view import View
from kg.kinds import EntityType
from kg.lexicon.nouns import Head


def states(view: View, i: int, lexeme: Lexeme, head: Head) -> Chunk | None:
    """A group of states by its adjectives: "the Arab states".

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.
        head: What it heads.

    Returns:
        The chunk, or None when no adjective tells which states.
    """
    last = i
    nouns = view.guide.nouns
    while (word := view.lexeme(last + 1)) and last < i + 3:
        inner = view.guide.lexeme(view.form(last + 1)[1:]) if view.form(last + 1).startswith("وال") else word
        if inner.clitic or inner.definite != lexeme.definite:
            break
        if not (nouns.has("states_adjective", inner.bare) or nouns.has("states_adjective", inner.stem)):
            break
        last += 1
    if last == i:
        return _some(view, i, lexeme, head)
    chunk = headed(view, i, lexeme, head, Tail(last))
    chunk.words = tuple(word.removeprefix("و").removeprefix("ال") for word in chunk.words[1:])
    chunk.weak = view.form(i - 1) in {"في", "من"}
    return chunk


def heads_of_states(view: View, i: int, lexeme: Lexeme, head: Head) -> Chunk | None:
    """Read "the leaders of states and governments of the organisation X", who are one group.

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.
        head: What it heads.

    Returns:
        The chunk, or None where something else stands here.
    """
    if lexeme.bare not in _LEADERS or view.form(i + 1) not in _STATES or view.form(i + 2) not in _GOVERNMENTS:
        return None
    part = name_chunk(view, i + 3)
    last = part.last if part is not None and not part.clitic else i + 2
    chunk = headed(view, i, lexeme, head, Tail(last))
    chunk.parts = [part] if part is not None and last > i + 2 else []
    return chunk


_LEADERS = frozenset({"قاده", "روساء", "زعماء", "ملوك"})
_STATES = frozenset({"دول", "الدول"})
_GOVERNMENTS = frozenset({"وحكومات", "والحكومات"})


def _some(view: View, i: int, lexeme: Lexeme, head: Head) -> Chunk | None:
    """Read "states in the council" where they say something: those of a body or region that no list names."""
    within = name_chunk(view, i + 2) if view.form(i + 1) in {"في", "من"} and not lexeme.definite else None
    if within is None or within.clitic or within.type is EntityType.PERSON or not said_by(view, i):
        return None
    chunk = headed(view, i, lexeme, head, Tail(within.last))
    chunk.parts = [within]
    return chunk
