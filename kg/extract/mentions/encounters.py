"""Tell the adjectives of two states that meet: "direct Xian - Yian talks"."""

from kg.extract.mentions.tails import is_sign
from kg.extract.mentions.view import View

# How many words may stand between the meeting and an adjective, the other state's among them.
_REACH = 6


def of_an_encounter(view: View, i: int) -> bool:
    """Tell whether the adjective of a state is one of those of two states or more behind a noun for a meeting.

    Args:
        view: The text.
        i: Index of the adjective, which bears no article.

    Returns:
        Whether it is.
    """
    adjective = view.lexemes[i]
    if adjective.definite or adjective.clitic:
        return False
    encounters, others = view.guide.nouns.classes["encounter"], {_beside(view, i)}
    for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
        word, form = view.lexemes[j], view.form(j)
        if word.bare in encounters or (form.endswith("ا") and form[:-1] in encounters):
            return bool(others - {"", adjective.state})
        if word.nisba and not word.definite:
            others.add(word.state)
        elif not (form in DASHES or _describes(form)):
            return False
    return False


def _beside(view: View, i: int) -> str:
    """Return the state whose adjective stands behind another one, a dash between them or not."""
    j = i + 1 + (view.form(i + 1) in DASHES)
    word = view.lexeme(j)
    return word.state if word is not None and word.nisba and not (word.definite or word.clitic) else ""


def _describes(form: str) -> bool:
    """Tell whether a word may be another adjective of the meeting: "direct", "joint"."""
    return not is_sign(form) and form.removesuffix("ا").endswith(_ADJECTIVAL) and not form.startswith("ال")


_ADJECTIVAL = ("ه", "ي", "ركات", "رك")
#: Signs that join the adjectives of two states.
DASHES = frozenset("-–—ـ")
