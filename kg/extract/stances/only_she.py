"""Find who speaks by a verb in the feminine behind a sentence that names one woman: "X met the singer L. She said"."""

from kg.extract.layout.lay import Layout
from kg.extract.mentions.found import Gender, NounPhrase
from kg.extract.stances.memory import Memory
from kg.extract.stances.walk import Frame
from kg.kinds import EntityType


def only_she(layout: Layout, memory: Memory, frame: Frame) -> NounPhrase | None:
    """Return the only one in the sentence before whom a verb in the feminine can mean.

    Args:
        layout: The release.
        memory: Who spoke so far; none of them agrees with the verb.
        frame: The cue, of which no subject is told.

    Returns:
        The phrase of the woman; None where a body or another woman is named there as well, or the verb adds to what was
        said: she has said nothing yet.
    """
    inflected = frame.form.inflected
    adds = "adds" in frame.form.verb.flags or memory.heard >= memory.began
    if adds or (inflected.gender, inflected.number) != ("f", "s"):
        return None
    before = next((s for s in reversed(layout.sentences) if s.first < memory.began), None)
    if before is None:
        return None
    near = [p for p in layout.found.phrases if before.first <= p.first < frame.at]
    # Of a name alone no gender is told.
    women = {p.entity: p for p in near if p.gender is not Gender.MASCULINE}
    (one,) = women.values() if len(women) == 1 else (None,)
    person = one is not None and layout.found.entity(one.entity).type is EntityType.PERSON
    return one if person else None
