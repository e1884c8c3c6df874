"""Tell whether "we" stands below a list of what a person says, so that it is no issuer's: "he stressed: first, we"."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.items import FIRST
from kg.kinds import EntityType
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues
from kg.text.sentences import Stretch

_COLON, _FINITE, _THIRD = frozenset(":"), frozenset([Shape.PERFECT, Shape.IMPERFECT]), 3


def in_his_list(layout: Layout, sentence: Stretch) -> bool:
    """Tell whether a sentence stands below the first item of what a person is told to say.

    Args:
        layout: The release.
        sentence: The sentence.

    Returns:
        Whether one before it names a person and a verb in the third person, and behind a colon "first".
    """
    for before in layout.sentences:
        if before.first >= sentence.first:
            break
        for k in layout.places.within(_COLON, before.first, before.stop):
            if layout.form(k + 1) in FIRST and _person_says(layout, Stretch(before.first, k)):
                return True
    return False


def _person_says(layout: Layout, part: Stretch) -> bool:
    """Tell whether a verb of saying or stressing, in the third person, and a person stand in some words."""
    people = (p for p in layout.found.phrases if part.first <= p.first < part.stop)
    if not any(layout.found.entity(p.entity).type is EntityType.PERSON for p in people):
        return False
    told = (c.inflected for form in layout.forms[part.first : part.stop] for c in load_cues().forms.get(form, ()))
    return any(one.shape in _FINITE and one.person == _THIRD for one in told)
