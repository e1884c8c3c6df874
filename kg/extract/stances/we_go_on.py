"""Tell whether "we" can be the one whose words were told before: in the same paragraph, and no mere claim."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.memory import Memory, Speakers
from kg.lexicon.conjugate import imperfect, perfect

_CLAIMS = frozenset(form.form for verb in ("زعم", "ادعى") for form in perfect(verb))
_CLAIMED = frozenset(form.form for verb in ("يزعم", "يدعي") for form in imperfect(verb))


def only_speaker(layout: Layout, memory: Memory, at: int) -> Speakers | None:
    """Return the only one who spoke so far, where "we" at a place goes on with what he says.

    A release may tell of a foe's claim and then say "we" in a new paragraph, without a name.

    Args:
        layout: The release.
        memory: Who spoke.
        at: Index of the verb in the first person.

    Returns:
        The one, or None where several spoke, he only claims something, or a paragraph ends between.
    """
    spoke = {s.entities for s in memory.said}
    if memory.untold or memory.lost or len(spoke) != 1 or len(memory.said[-1].entities) != 1:
        return None
    claims = layout.form(memory.heard) in _CLAIMS | _CLAIMED
    return None if claims or "\n" in layout.forms[max(memory.heard, 0) : at] else memory.said[-1]


def own_voice(layout: Layout, memory: Memory, at: int) -> Speakers | None:
    """Return whose own words a sentence without a cue is: the issuer's, unless another spoke last in its paragraph.

    Args:
        layout: The release.
        memory: Who spoke, and whose release it is.
        at: Index of the first word of the sentence.

    Returns:
        The issuer, or None.
    """
    issuer = memory.issuer
    if issuer is None or not memory.said or set(memory.said[-1].entities) & set(issuer.entities):
        return issuer
    return issuer if "\n" in layout.forms[max(memory.heard, 0) : at] else None
