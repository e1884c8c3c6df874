"""Tell whether "we" can be the one whose words were told before: in the same paragraph, and no mere claim."""

from collections.abc import Sequence

from kg.extract.layout.lay import Layout
from kg.extract.stances.memory import Memory, Speakers
from kg.lexicon.conjugate import imperfect, perfect
from kg.lexicon.cues import load_cues

_CLAIMS = frozenset(form.form for verb in ("زعم", "ادعى") for form in perfect(verb))
_CLAIMED = frozenset(form.form for verb in ("يزعم", "يدعي") for form in imperfect(verb))


def only_speaker(layout: Layout, memory: Memory, at: int) -> Speakers | None:
    """Return the only one who spoke so far, where "we" at a place goes on with what he says.

    A release may tell of a foe's claim and then say "we" in a new paragraph, without a name, or without "and" behind
    what it only tells that he said.

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
    since = layout.forms[max(memory.heard, 0) : at]
    goes_on = any(form.startswith("و") for form in layout.forms[max(at - 1, 0) : at + 1])
    apart = "\n" in since or not (goes_on or _in_person(layout, memory.heard, since))
    return None if claims or apart else memory.said[-1]


def _in_person(layout: Layout, heard: int, since: Sequence[str]) -> bool:
    """Tell whether his own words are given: behind a sign of speech, or "we" before."""
    ours = any(
        (cue.inflected.person, cue.inflected.number) == (1, "p")
        for cue in load_cues().forms.get(layout.form(heard), ())
    )
    return ours or not _SPEECH.isdisjoint(since)


_SPEECH = frozenset({":", '"', "«", "»", "“", "”"})


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
