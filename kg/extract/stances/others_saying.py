"""Whether somebody else's saying opens before a place, so that "we" behind it is his."""

from functools import cache

from kg.extract.layout.lay import Layout
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.fold import word_set


def another_says(layout: Layout, first: int, i: int) -> bool:
    """Tell whether somebody else's saying opens between two places.

    Args:
        layout: The release.
        first: Index of the first word of the sentence.
        i: Index of the place.

    Returns:
        Whether a verb of saying in the third person or "his words" stands there.
    """
    return bool(layout.places.within(_says(), first, i))


@cache
def _says() -> frozenset[str]:
    """Return the words by which somebody else is told to say something."""
    says = (
        form
        for form, cues in load_cues().forms.items()
        for c in cues
        if c.inflected.person == _THIRD and "says" in c.verb.flags and c.inflected.shape is not Shape.PARTICIPLE
    )
    return word_set("قوله قولها قولهم").union(says)


_THIRD = 3
