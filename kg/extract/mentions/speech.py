"""Whether a phrase stands where somebody speaks: what is named only because it says something."""

from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.view import View

# Read as "between" far oftener than as "made clear".
_NOT_SAYING = frozenset({"بين"})


def speaks(view: View, first: int, last: int) -> bool:
    """Tell whether a word of saying stands next to a phrase.

    Args:
        view: The text.
        first: Index of the first word of the phrase.
        last: Index of its last word.

    Returns:
        Whether one does, at most three words before it or two after it.
    """
    saying = view.guide.nouns.classes["saying"]
    near = (first - 3, first - 2, first - 1, last + 1, last + 2)
    around = [word for j in near if (word := view.lexeme(j)) is not None and j >= 0]
    return any(word.stem in saying and word.stem not in _NOT_SAYING for word in around)


def is_source(lexeme: Lexeme) -> bool:
    """Tell whether a head is one that is named only because it speaks."""
    return lexeme.bare in {"مصدر", "مصادر"}
