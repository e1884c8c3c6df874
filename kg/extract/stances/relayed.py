"""Find who goes on behind a body that told somebody's words: "the agency pointed out that X said so. He added"."""

from kg.extract.layout.lay import Layout
from kg.extract.stances.headings import PRESS
from kg.extract.stances.memory import NOBODY, Memory, Speakers
from kg.kinds import EntityType
from kg.lexicon.conjugate import Inflected


def relayed(layout: Layout, memory: Memory, inflected: Inflected, last: Speakers) -> Speakers | None:
    """Return who goes on in a new sentence where a body that does not agree with its verb spoke last.

    Args:
        layout: The release.
        memory: Who spoke so far.
        inflected: The verb, of which no subject is told.
        last: The latest of those who spoke that agree with it.

    Returns:
        The person whose words an agency told; nobody where another body did so, which leaves it open; None where no
        words were told since, or of nobody who agrees with the verb.
    """
    body = memory.said[-1]
    if memory.relayed is None or memory.heard >= memory.began or body is last or len(body.entities) > 1:
        return None
    told = memory.told_of(layout.found, inflected)
    if told is None or layout.found.entity(body.entities[0]).type is EntityType.PERSON:
        return None
    return told if " ".join(body.words).startswith(PRESS) else NOBODY
