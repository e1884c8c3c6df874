"""A gathering that puts out a text, called by its noun alone where it says something: "the meeting condemns"."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.own_names import ONLY_HERE
from kg.extract.mentions.said_parts import nominal_body
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.view import View


def own_again(view: View, own: dict[int, int], i: int) -> list[Chunk]:
    """Read the noun of a gathering for the one of that noun whose whole name the text shows.

    Args:
        view: The text.
        own: Index of the first word of each such name -> that of its last.
        i: Index of the word.

    Returns:
        A chunk that refers to it; none where the word is no such noun or says nothing.
    """
    word = view.lexeme(i)
    if not own or word is None or word.clitic or not word.definite or word.bare not in ONLY_HERE or i in own:
        return []
    if not said_by(view, i) or not any(first < i and view.lexemes[first].bare == word.bare for first in own):
        return []
    again = nominal_body(view, i, i, "m", "s")
    again.reference = True
    return [again]
