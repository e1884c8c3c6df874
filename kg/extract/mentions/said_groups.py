"""Groups that no table knows, found by their place and form: a plural that is the subject of a verb of saying."""

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Form
from kg.extract.mentions.speech import said_by
from kg.extract.mentions.tails import is_adjective, is_sign
from kg.extract.mentions.view import View
from kg.kinds import EntityType

_SHORTEST = 5
_COUNTED = ("ين", "ات")
# Adjectives in the nominative plural, of persons and of things.
_ENDINGS = ("ون", "ين", "يه")


def said_group(view: View, i: int) -> Chunk | None:
    """Read a sound masculine plural in the nominative, or counted persons, right behind a verb of saying.

    Args:
        view: The text.
        i: Index of the word behind the verb.

    Returns:
        The group with its adjectives or the noun it governs, or None.
    """
    if not said_by(view, i):
        return None
    first = _counted(view, i)
    head = view.lexeme(first)
    if head is None or is_sign(head.stem) or head.closed or head.head or head.clitic or first in view.atoms:
        return None
    form = view.form(first)
    if first > i:
        fits = len(form) >= _SHORTEST and form.endswith(_COUNTED)
    else:
        fits = len(form) >= _SHORTEST and (form.endswith("ون") or (form.endswith("و") and _governs(view, first)))
    if not fits:
        return None
    last = _last(view, first)
    return Chunk(
        first=i,
        last=last,
        clitic=0,
        type=EntityType.ORGANISATION,
        kind="Organization",
        form=Form.NOMINAL,
        words=tuple(view.words.forms[i : last + 1]),
        head=head.bare,
        gender="m",
        number="p",
    )


def _counted(view: View, i: int) -> int:
    """Return the word behind a number, or the word itself."""
    form = view.form(i)
    return i + 1 if form.isdigit() or view.guide.nouns.has("number", form) else i


def _governs(view: View, i: int) -> bool:
    """Tell whether a definite noun stands behind a plural that has lost its ending: "the candidates of the party"."""
    word = view.lexeme(i + 1)
    return bool(word and word.definite and word.clitic == 0)


def _last(view: View, first: int) -> int:
    """Follow the group over the noun it governs and over adjectives that agree."""
    last = first
    definite = view.lexemes[first].definite
    if view.form(first).endswith("و"):
        last, definite = first + 1, True
    while (word := view.lexeme(last + 1)) and word.clitic == 0 and not (word.closed or word.head or is_sign(word.stem)):
        agrees = word.stem.endswith(_ENDINGS) or is_adjective(view, word)
        if word.definite != definite or not agrees:
            break
        last += 1
    return last
