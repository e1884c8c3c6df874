"""Pass over those to whom something is said, where no table knows them: an outlet, or somebody turned to."""

from kg.extract.layout.wording import PREPOSITIONS, PUNCTUATION, THAT
from kg.extract.stances.walk import Walk

# "He said, turning to X: ...": whom he addresses stands before the colon and is not who speaks.
TURNED = frozenset(["موجها", "موجهه", "متوجها", "متوجهه", "مخاطبا", "مخاطبه"])
_TURN = 12
_NAME = 3


def past_turning(walk: Walk) -> bool:
    """Skip to the sign or 'that' behind which the words addressed to somebody begin.

    Args:
        walk: The walk, standing at the participle.

    Returns:
        Whether one follows; the walk then stands at it, and looks for no subject any more.
    """
    for i in range(walk.i + 1, min(walk.stop, walk.i + _TURN)):
        if _begins(walk, i):
            walk.i, walk.wants_subject = i, False
            return True
    return False


def past_outlet(walk: Walk) -> int:
    """Return where the name of one told something ends: "said to X Y: ...", where no table knows X Y.

    Args:
        walk: The walk, standing at the word with "to" written on to it.

    Returns:
        Where what is said, or a preposition, follows; the next word where neither is near.
    """
    for i in range(walk.i + 1, min(walk.stop, walk.i + _NAME + 1)):
        if _begins(walk, i) or walk.layout.forms[i] in PREPOSITIONS:
            return i
        if walk.layout.phrase(i) is not None or walk.layout.forms[i] in PUNCTUATION:
            break
    return walk.i + 1


def _begins(walk: Walk, i: int) -> bool:
    """Tell whether what is said begins at a word."""
    form = walk.layout.forms[i]
    return form in THAT or form == ":" or i in walk.layout.quote_at
