"""What a body does in the present in its own words, and which of it no thing does."""

from kg.extract.mentions.we_who import ours
from kg.kinds import Act
from kg.lexicon.conjugate import Shape
from kg.lexicon.cues import load_cues

_PRESENT, _THIRD = (Shape.IMPERFECT, Shape.FUTURE), 3
_BY_A_BODY = frozenset([Act.CONDEMN, Act.REJECT, Act.PRAISE, Act.SUPPORT, Act.WARN, Act.HOPE])


def acts(form: str) -> bool:
    """Tell whether a word tells what a body does in the present.

    Args:
        form: The word, folded.

    Returns:
        Whether it is a cue of the third person, or what "we" do.
    """
    return bool(numbers_of(form)) or form in ours()


def judges(form: str) -> bool:
    """Tell whether a word tells what no thing does: a meeting may stress something or call for it, but rejects none.

    Args:
        form: The word, folded.

    Returns:
        Whether it does, in the present.
    """
    cues = load_cues().forms.get(form, ())
    return form in ours() or any(c.inflected.shape in _PRESENT and c.verb.act in _BY_A_BODY for c in cues)


def numbers_of(form: str) -> set[str]:
    """Return how many others than "we" do what a word tells, in the present.

    Args:
        form: The word, folded.

    Returns:
        The grammatical numbers of the verbs of the third person that it may be; none where it is no such cue.
    """
    inflected = (c.inflected for c in load_cues().forms.get(form, ()))
    return {verb.number for verb in inflected if verb.shape in _PRESENT and verb.person == _THIRD}
