"""Those who are named only by what they take part in."""

from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.tails import is_adjective
from kg.extract.mentions.view import View
from kg.text.fold import word_set

_EVENTS = word_set(
    "ندوة مؤتمر ملتقى منتدى ورشة مظاهرة تظاهرة لقاء اجتماع اعتصام وقفة مسيرة حوار حملة مهرجان محادثات مفاوضات"
)


def taking_part_in(view: View, i: int, lexeme: Lexeme) -> int:
    """Find how far "those taking part in the symposium" reaches, where they say something.

    Args:
        view: The text.
        i: Index of the head.
        lexeme: Its reading.

    Returns:
        Index of the last word, or 0 where the words are no such phrase.
    """
    inside = view.lexeme(i + 2)
    if not lexeme.stem.startswith("المشارك") or view.form(i + 1) != "في" or not said_by(view, i):
        return 0
    if inside is None or inside.stem.removeprefix("ال") not in _EVENTS:
        return 0
    last = i + 2
    if not inside.definite:
        following = view.lexeme(i + 3)
        if following is None or not following.definite or following.clitic:
            return 0
        last += 1
    while (word := view.lexeme(last + 1)) and word.definite and not word.clitic and is_adjective(view, word):
        last += 1
    return last
