"""Tell who asks from who is asked, where only one is named and whoever spoke in the sentence cannot be the other.

"The ministry (f.) said that it is so and called (m.) the party for a strike": it is the party that called for it.
"""

from dataclasses import replace

from kg.extract.layout.lay import Layout
from kg.extract.stances.called_upon import NEEDS_OBJECT
from kg.extract.stances.memory import Memory, agree, named
from kg.extract.stances.walk import Frame
from kg.lexicon.conjugate import Shape


def asks_itself(layout: Layout, memory: Memory, frame: Frame) -> Frame:
    """Take for the subject of a verb with "and" the one behind it, where who spoke before it in its sentence is not.

    Args:
        layout: The release.
        memory: Who spoke.
        frame: The cue with its parts.

    Returns:
        The frame with its subject, or the same.
    """
    inflected = frame.form.inflected
    told = frame.form.conjunction == "و" and inflected.shape is Shape.PERFECT and not inflected.pronoun
    if not told or frame.subject or frame.blank >= 0 or len(frame.addressee) != 1 or not memory.said:
        return frame
    (only,) = frame.addressee
    last = memory.said[-1]
    apart = memory.heard < memory.began or only.first != frame.at + 1 or only.entity in last.entities
    if apart or not layout.bare(only) or frame.form.verb.lemma in NEEDS_OBJECT:
        return frame
    if memory.inner is not None and agree(inflected, memory.inner[0]):
        # "The minister said that Sweden (f.) condemned it and called (f.) on Finland".
        return frame
    may = agree(inflected, named(layout.found, (only,))) and not agree(inflected, last)
    return replace(frame, subject=(only,), addressee=()) if may else frame
