"""Find the two whom a dual means: "the two ministers", "both of them"."""

from kg.extract.layout.lay import Layout
from kg.extract.layout.wording import PAIRS
from kg.extract.stances.memory import Memory
from kg.extract.stances.nested import Inner
from kg.kinds import EntityType
from kg.text.fold import fold_word
from kg.text.sentences import Stretch

# The office that two bear whom a dual noun names.
_OFFICES = {"الوزيران": "وزير", "الوزيرين": "وزير", "الرييسان": "رييس", "الرييسين": "رييس"}
_COUNTERPART = "نظير"


def pair_of(layout: Layout, memory: Memory, at: int) -> tuple[str, ...]:
    """Return the two persons whom a dual stands for, or nobody.

    Args:
        layout: The release.
        memory: Who spoke and met so far.
        at: Index of the dual noun or verb.

    Returns:
        The two who met or spoke together last, else the only two who bear the office, else the only two who spoke.
    """
    found = layout.found
    told = [s.entities for s in reversed(memory.said)]
    for group in (memory.parties, *(t for t in told if len(t) == 2)):
        if len(group) == 2 and all(found.entity(e).type is EntityType.PERSON for e in group):
            return group
    if (office := _OFFICES.get(layout.form(at))) and (bearers := _bearers(layout, office, at)):
        return bearers
    single = list(dict.fromkeys(t[0] for t in told if len(t) == 1 and found.entity(t[0]).type is EntityType.PERSON))
    return tuple(reversed(single)) if len(single) == 2 else ()


def parties_known(layout: Layout, memory: Memory, inner: Inner, part: Stretch) -> bool:
    """Tell whether those are known who are told to act together, and remember the two whom a dual noun means.

    Args:
        layout: The release.
        memory: Who spoke and met so far.
        inner: What they are told to do.
        part: The words that tell it.

    Returns:
        Whether they are the parties of a meeting, or the one with whom the speaker acts is named.
    """
    if layout.forms[part.first] in PAIRS and len(memory.parties) != 2 and (pair := pair_of(layout, memory, part.first)):
        memory.meet(pair, inner.at)
    return len(memory.parties) > 1 or (inner.frame is not None and bool(inner.frame.partner))


def _bearers(layout: Layout, office: str, at: int) -> tuple[str, ...]:
    """Return the only two persons named before a place who bear an office, or are called the counterpart of one."""
    start = layout.words.starts[at]
    bearers = [
        entity.id
        for entity in layout.found.entities
        if entity.type is EntityType.PERSON
        and entity.role is not None
        and entity.mentions[0].start < start
        and fold_word(entity.role.quote.split()[0]).removeprefix("ال").startswith((office, _COUNTERPART))
    ]
    return tuple(bearers) if len(bearers) == 2 else ()
