"""Groups of states by the adjectives behind the head: "the Arab states", "the Arab and Islamic countries"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.loose_bodies import headed
from kg.extract.mentions.tails import Tail
from kg.extract.mentions.view import View
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
        return None
    chunk = headed(view, i, lexeme, head, Tail(last))
    chunk.words = tuple(word.removeprefix("و").removeprefix("ال") for word in chunk.words[1:])
    chunk.weak = view.form(i - 1) in {"في", "من"}
    return chunk
