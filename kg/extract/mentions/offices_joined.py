"""Two offices of one person over the same thing: "founder and president of the party X, N"."""

from collections.abc import Callable

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.view import View


def over_the_same(view: View, chunk: Chunk, lexeme: Lexeme, read: Callable[[int, Lexeme], Chunk | None]) -> None:
    """Take in the second of two offices that share what stands behind them, with the name of who has both.

    Args:
        view: The text.
        chunk: The first, a noun without article and anything behind it; it grows.
        lexeme: Its reading.
        read: Reads an office that stands at a word.
    """
    j = chunk.last + 1
    word = view.lexeme(j)
    if chunk.last > chunk.first or lexeme.definite or chunk.number != "s" or word is None or word.clitic != 1:
        return
    joined = view.form(j).startswith("و") and word.head is not None and word.head.kind == "office"
    # "President and deputy president" are hardly one person, and "president and members" are several.
    if not joined or word.definite or view.guide.nouns.has("deputies", word.bare):
        return
    if word.head is None or (word.head.gender, word.head.number) != (chunk.gender, "s"):
        return
    second = read(j, word)
    if second is not None and second.name:
        take_second(chunk, second)
        chunk.office, chunk.body = (*chunk.office, *second.office[1:]), second.body


def take_second(chunk: Chunk, second: Chunk) -> None:
    """Give a chunk the name and offices of another office phrase for the same person."""
    chunk.name, chunk.last, chunk.form = second.name, second.last, Form.NAME
    chunk.words, chunk.keys = second.words, second.keys
    chunk.posts = (*chunk.posts, *second.posts)
    chunk.parts.extend(second.parts)
    chunk.offices += [(second.head, second.office), *second.offices]
    chunk.head = second.head if second.posts else chunk.head
    chunk.state = chunk.state or second.state
