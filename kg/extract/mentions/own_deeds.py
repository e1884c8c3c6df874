"""What a body does in the present in its own words, and which of it no thing does."""

from functools import cache

from kg.extract.mentions.we_who import ours
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues

_PRESENT = (Shape.IMPERFECT, Shape.FUTURE)
_BY_A_BODY = frozenset([Act.CONDEMN, Act.REJECT, Act.PRAISE, Act.SUPPORT, Act.WARN, Act.HOPE])


def acts(form: str) -> bool:
    """Tell whether a word tells what a body does in the present.

    Args:
        form: The word, folded.

    Returns:
        Whether it is a cue of the third person, or what "we" do.
    """
    return form in _stands() or form in ours()


def judges(form: str) -> bool:
    """Tell whether a word tells what no thing does: a meeting may stress something or call for it, but rejects none.

    Args:
        form: The word, folded.

    Returns:
        Whether it does, in the present.
    """
    cues = load_cues().forms.get(form, ())
    return form in ours() or any(c.inflected.shape in _PRESENT and c.verb.act in _BY_A_BODY for c in cues)


@cache
def _stands() -> frozenset[str]:
    """Return the forms in which a body takes something up in the present."""
    forms = load_cues().forms.items()
    return frozenset(
        form for form, cues in forms if any(c.inflected.shape in _PRESENT and c.inflected.person == 3 for c in cues)
    )
