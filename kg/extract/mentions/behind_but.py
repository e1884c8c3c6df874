"""Somebody without name behind "but", before the verb that tells what he says: "but an official there said"."""

from functools import cache

from kg.extract.mentions.view import View
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set

_BUT, _YET = word_set("لكن ولكن"), word_set("غير إلا بيد")
_FAR = 14
#: Where a clause ends, or another that is said within it begins.
CLAUSE_ENDS = frozenset({".", "\n", "!", "؟", "؛", ":"}) | word_set("أن إن أنه إنه أنها إنها الذي التي الذين")


def tells_behind_but(view: View, i: int) -> bool:
    """Tell whether a verb of saying follows whoever is told of right behind "but" or "except that".

    Args:
        view: The text.
        i: Index of the word.

    Returns:
        Whether one does in the same clause, in the perfect and with nobody else behind it.
    """
    before = view.form(i - 1)
    if before not in _BUT and not (before == "ان" and view.form(i - 2) in _YET):
        return False
    for j in range(i + 1, i + _FAR):
        form = view.form(j)
        if not form or form in CLAUSE_ENDS:
            return False
        if form in _said():
            return True
    return False


@cache
def _said() -> frozenset[str]:
    """Return the verbs of saying in the perfect, without "and" and without a pronoun."""
    return frozenset(
        form
        for form, readings in load_cues().forms.items()
        for r in readings
        if r.verb.tier == "A"
        and r.inflected.shape is Shape.PERFECT
        and r.inflected.person == _THIRD
        and not (r.conjunction or r.inflected.pronoun)
    )


_THIRD = 3
