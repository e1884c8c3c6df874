"""Whom a stance is about, for whom its holder speaks, and which places, texts and processes its content names.

Only what the release names inside the content counts, and only bodies that the text or a post known to the
registry ties to a person count as spoken for.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kg.extract.mentions.found import Form, Found, Mention
from kg.kinds import PERSON, PLACE, STATE, Act, EntityType, MeetingKind
from kg.lexicon.registry import Registry
from kg.records import Entity, Meeting, Reading, Stance
from kg.text.fold import fold_word, word_set

_ACTORS = frozenset({
    PERSON,
    EntityType.ORGANISATION,
    STATE,
    EntityType.ARMED_GROUP,
    EntityType.DELEGATION,
    EntityType.POPULATION,
})
_TEXTS = frozenset({EntityType.LEGAL_TEXT, EntityType.PROCESS})
# What parties agree on is a matter; the other acts judge, want or tell of what somebody does.
_UNTARGETED = frozenset({Act.AGREE})
# Whom a long content is about stands near its head.
_NEAR = 90
_MOST = 4
# Words before the name of a place, of whom something befalls, under whose care it is done, or whose hopes are told of.
_BESIDE = word_set(
    "في داخل خارج عبر ضمن ضد بحق لدى برعاية رعاية تطلعات طموحات آمال معاناة آلام جميع لجميع كل لكل كافة لكافة مختلف"
)
_JOINING = re.compile(r"""[\s،,«"(]*(?:و|وبين|[،,])[\s«"(]*""")


def name_touched(reading: Reading, found: Found, registry: Registry) -> Reading:
    """Fill in who and what each stance touches.

    Args:
        reading: A reading whose stances have holders and contents.
        found: The things named, with every mention.
        registry: Posts with their bodies, and which body belongs to which.

    Returns:
        The reading with bodies on persons in office, and behalf, target, places, legal texts, processes and the
        meeting on stances.
    """
    keys = {entity.key: entity.id for entity in reading.entities if entity.key}
    entities = tuple(_in_office(entity, keys, registry) for entity in reading.entities)
    known = {entity.id: entity for entity in entities}
    entities = tuple(
        replace(entity, of=nearest(entity.of, known, registry)) if entity.type is EntityType.DELEGATION else entity
        for entity in entities
    )
    known = {entity.id: entity for entity in entities}
    stances = tuple(_touched(stance, found, known, registry, reading.meetings) for stance in reading.stances)
    return replace(reading, entities=entities, stances=stances)


def _voiced_at(stance: Stance, meetings: tuple[Meeting, ...]) -> int | None:
    """Name the meeting at which two or more voiced something together: the only one held that brought them all."""
    if stance.meeting is not None or len(stance.holder) < 2:
        return stance.meeting
    held = [
        index
        for index, meeting in enumerate(meetings)
        if meeting.kind is not MeetingKind.PLANNED and set(stance.holder) <= set(meeting.participants)
    ]
    return held[0] if len(held) == 1 else None


def _in_office(entity: Entity, keys: Mapping[str, str], registry: Registry) -> Entity:
    """Tie a person to the body of the post in which the release names him, when it names that body too."""
    post = registry.posts.get(entity.post)
    if entity.type is not PERSON or post is None or post.body not in keys:
        return entity
    body = keys[post.body]
    return entity if body in entity.of else replace(entity, of=(body, *entity.of))


def _touched(
    stance: Stance, found: Found, known: Mapping[str, Entity], registry: Registry, meetings: tuple[Meeting, ...]
) -> Stance:
    """Fill in one stance."""
    mentions = found.mentions_in(stance.content.start, stance.content.end)
    named = tuple(dict.fromkeys(mention.entity for mention in mentions))
    kinds = {entity: known[entity].type for entity in named}
    behalf = _behalf(stance, known, registry)
    targets = stance.target or _targets(stance, found, known, behalf)
    return replace(
        stance,
        behalf=behalf,
        target=tuple(entity for entity in targets if entity not in stance.holder),
        places=stance.places or tuple(e for e in named if kinds[e] is PLACE),
        legal=stance.legal or tuple(e for e in named if kinds[e] is EntityType.LEGAL_TEXT),
        processes=stance.processes or tuple(e for e in named if kinds[e] is EntityType.PROCESS),
        meeting=_voiced_at(stance, meetings),
    )


def _behalf(stance: Stance, known: Mapping[str, Entity], registry: Registry) -> tuple[str, ...]:
    """Name the bodies that the holders speak for, the nearest only: a ministry and not its state too."""
    told = stance.behalf or tuple(body for holder in stance.holder for body in spoken_for(known[holder], known))
    bodies = tuple(dict.fromkeys(body for body in told if body not in stance.holder))
    return nearest(bodies, known, registry)


def spoken_for(holder: Entity, known: Mapping[str, Entity]) -> tuple[str, ...]:
    """List the bodies a person in office or a delegation stands for.

    Args:
        holder: Who speaks.
        known: The entities of the release.

    Returns:
        Identifiers of bodies; none for an actor who speaks for himself.
    """
    if holder.type not in {PERSON, EntityType.DELEGATION}:
        return ()
    return tuple(body for body in holder.of if known[body].type in _BODIES)


_BODIES = _ACTORS - {PERSON}


def nearest(bodies: Iterable[str], known: Mapping[str, Entity], registry: Registry) -> tuple[str, ...]:
    """Leave out each body of which another one is a part.

    Args:
        bodies: Identifiers of bodies.
        known: The entities of the release.
        registry: Which body belongs to which.

    Returns:
        The bodies that are left, in their order.
    """
    listed = tuple(bodies)
    wholes = {whole for body in listed for whole in _wholes(known[body].key, registry)}
    return tuple(body for body in listed if not known[body].key or known[body].key not in wholes)


def _wholes(key: str, registry: Registry) -> set[str]:
    """Follow a body up to all that it is part of or stands for."""
    found: set[str] = set()
    queue = [key]
    while queue:
        entry = registry.entries.get(queue.pop())
        for whole in (entry.part_of, entry.represents) if entry else ():
            if whole and whole not in found:
                found.add(whole)
                queue.append(whole)
    return found


def _targets(stance: Stance, found: Found, known: Mapping[str, Entity], own: tuple[str, ...]) -> tuple[str, ...]:
    """Name the first actor near the head of the content, and those joined to it.

    Neither the holders nor whom they speak for are meant, nor where something happens (``في سوريا``), nor whom it
    befalls (``بحق المدنيين``). Who is named further on has some other part in what is told.
    """
    if stance.act in _UNTARGETED:
        return ()
    start, words = stance.content.start, stance.content.quote
    mentions = found.mentions_in(start, min(stance.content.end, start + _NEAR))
    texts = [m for m in mentions if known[m.entity].type in _TEXTS]
    listed: list[Mention] = []
    for mention in mentions:
        if known[mention.entity].type not in _ACTORS or mention.entity in own:
            continue
        if _inside_another(mention.start, mention.end, mention.form, mentions) or _beside(mention, words, start):
            continue
        if any(m.start <= mention.start and mention.end <= m.end for m in texts):
            # "Resolution 2216 of the Security Council": the text is meant.
            continue
        if not listed or _JOINING.fullmatch(words[listed[-1].end - start : mention.start - start]):
            listed.append(mention)
    if stance.act is Act.CONDEMN:
        # Fighters named further on in what is condemned have their part in it.
        behind = found.mentions_in(start, stance.content.end)
        listed += (m for m in behind if known[m.entity].type is EntityType.ARMED_GROUP and m.entity not in own)
    return tuple(dict.fromkeys(mention.entity for mention in listed))[:_MOST]


def _beside(mention: Mention, words: str, start: int) -> bool:
    """Tell whether a name only says where something happens or whom it befalls, by the word before it."""
    before = words[: mention.start - start].split()
    return bool(before) and fold_word(before[-1]).removeprefix("و") in _BESIDE


def _inside_another(start: int, end: int, form: Form, mentions: Iterable[Mention]) -> bool:
    """Tell whether an adjective only describes a longer name, as in the name of a ministry."""
    if form is not Form.NISBA:
        return False
    return any(m.start <= start and end <= m.end and (m.start, m.end) != (start, end) for m in mentions)
