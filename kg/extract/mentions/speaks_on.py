"""Who does something and then speaks, told by a participle: "the minister arrived in X, stressing that"."""

from functools import cache

from kg.extract.mentions.behind_but import CLAUSE_ENDS
from kg.extract.mentions.view import View
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set
from kg.text.words import COMMAS

_FAR = 16
_ENDS = CLAUSE_ENDS | word_set("لكن فيما بينما")


def speaks_on(view: View, first: int, last: int) -> bool:
    """Tell whether a phrase behind a verb goes on to speak by a participle behind a comma of its clause.

    Args:
        view: The text.
        first: Index of the first word of the phrase.
        last: Index of its last word.

    Returns:
        Whether one does that can only be said of it: nobody else does or says anything between.
    """
    verb = view.form(first - 1).removeprefix("و")
    if verb not in view.guide.nouns.classes["verb"] or view.lexemes[first].clitic:
        return False
    for j in range(last + 1, last + _FAR):
        form = view.form(j)
        if not form or form in _ENDS or view.says(j):
            return form in _participles() and view.form(j - 1) in COMMAS
        if form in _participles() and view.form(j - 1) in COMMAS:
            return True
    return False


@cache
def _participles() -> frozenset[str]:
    """Return the participles in the accusative by which somebody says, asks for or blames something."""
    return frozenset(
        form
        for form, readings in load_cues().forms.items()
        for r in readings
        if r.verb.tier == "A"
        and r.inflected.shape is Shape.PARTICIPLE
        and form.endswith(("ا", "ين", "ه"))
        and form not in load_cues().masdars
    )
