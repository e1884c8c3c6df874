"""Whom a stance addresses, whom it is about, and which places, texts and processes its content names."""

from dataclasses import dataclass

from kg.extract.english.drafted import Draft
from kg.extract.english.frames import Frames
from kg.extract.found import Found, Mention
from kg.kinds import Act, EntityType

_WHERE = frozenset({"in", "from", "at", "into", "across", "within", "inside", "near", "throughout"})
_TARGETED = frozenset({Act.CONDEMN, Act.REJECT, Act.PRAISE, Act.SUPPORT, Act.WARN, Act.DEMAND, Act.DENY})
_ACTORS = frozenset({
    EntityType.PERSON,
    EntityType.ORGANISATION,
    EntityType.STATE,
    EntityType.ARMED_GROUP,
    EntityType.DELEGATION,
    EntityType.POPULATION,
})
# Words of a content that are looked at for whom it is about.
_NEAR = 24
_MOST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The things that the words of a stance name, by their part in it."""

    addressee: tuple[str, ...] = ()
    target: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    legal: tuple[str, ...] = ()
    processes: tuple[str, ...] = ()


def about(draft: Draft, found: Found, frames: Frames) -> About:
    """Read the parts that named things play in a stance.

    Args:
        draft: The stance with its content cut.
        found: The things named.
        frames: The words.

    Returns:
        Identifiers by part.
    """
    mentions = _mentions(found, draft.first, draft.last)
    kinds = [(m, found.entity(m.entity).type) for m in mentions]
    places = [
        m for m, kind in kinds if kind is EntityType.PLACE or (kind is EntityType.STATE and _located(m, frames, found))
    ]
    told = _told(draft, found)
    return About(
        addressee=told,
        target=_targets(draft, kinds, told, frames, found),
        places=_ids(places),
        legal=_ids([m for m, kind in kinds if kind is EntityType.LEGAL_TEXT]),
        processes=_ids([m for m, kind in kinds if kind is EntityType.PROCESS]),
    )


def _mentions(found: Found, first: int, last: int) -> tuple[Mention, ...]:
    words = found.words
    return found.mentions_in(words.starts[first], words.ends[last - 1]) if last > first else ()


def _ids(mentions: list[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(m.entity for m in mentions))


def _located(mention: Mention, frames: Frames, found: Found) -> bool:
    first = found.words.index(mention.start)
    before = frames.word(first - 1)
    return (frames.word(first - 2) if before == "the" else before) in _WHERE


def _told(draft: Draft, found: Found) -> tuple[str, ...]:
    """Return the actors who are asked or told, by the words that the frame keeps for them."""
    if draft.told is None or draft.cue.rule.startswith("passive"):
        return ()
    first, last = draft.told
    outer = (
        [p.entity for p in found.phrases_in(found.words.starts[first], found.words.ends[last - 1])]
        if last > first
        else []
    )
    kept = [i for i in outer if found.entity(i).type in _ACTORS | {EntityType.PROCESS}]
    return tuple(dict.fromkeys(i for i in kept if i not in draft.holders.ids))[:_MOST]


def _targets(
    draft: Draft, kinds: list[tuple[Mention, EntityType]], told: tuple[str, ...], frames: Frames, found: Found
) -> tuple[str, ...]:
    """Return whom a stance is about: the actors at the head of what is condemned, praised, wanted or backed."""
    if draft.act not in _TARGETED:
        return ()
    near = [
        m
        for m, kind in kinds
        if kind in _ACTORS | {EntityType.PROCESS}
        and found.words.index(m.start) - draft.first < _NEAR
        and not _located(m, frames, found)
    ]
    rest = [i for i in _ids(near) if i not in draft.holders.ids and i not in told]
    if draft.act is Act.DEMAND and told:
        rest = []
    return tuple([*told, *rest[:2]][:_MOST])
