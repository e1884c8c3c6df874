"""Read how one takes up what was just said or told: 'which the minister confirmed'."""

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import NounPhrase
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import CueForm


def seconded(layout: Layout, i: int, cue: CueForm) -> NounPhrase | None:
    """Read 'which the minister confirmed', by which another takes up what was just said.

    Args:
        layout: The release.
        i: Index of the verb.
        cue: One reading of it.

    Returns:
        Who confirms it, or None.
    """
    if cue.inflected.shape is not Shape.PERFECT:
        return None
    before, last = layout.form(i - 2), layout.form(i - 1)
    if (before, last) != _WHICH and not (last in ("ما", "الامر") and before in _AND_THIS):
        return None
    if layout.form(i + 1) in _TO_IT:
        return layout.phrase(i + 2)
    return layout.phrase(i + 1) if cue.inflected.pronoun == "ه" else None


# "The thing which": what was just said.
_WHICH = ("الامر", "الذي")
_AND_THIS = frozenset(["وهو", "هو", "وهذا", "هذا"])
_TO_IT = frozenset(["عليه", "اليه", "به", "عنه", "له", "منه"])
