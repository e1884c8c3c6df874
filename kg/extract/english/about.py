"""Whom a stance addresses, whom it is about, and which places, texts and processes its content names."""

from dataclasses import dataclass

from kg.extract.english.drafted import Draft
from kg.extract.english.frames import Frames
from kg.extract.mentions.found import Found, Mention
from kg.kinds import Act, EntityType

_WHERE = frozenset({"in", "from", "at", "into", "across", "within", "inside", "near", "throughout"})
# Acts against something: those who suffer it are not whom they are about.
_AGAINST = frozenset({Act.CONDEMN, Act.REJECT, Act.WARN})
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
    told = _told(draft, found, frames)
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


def _told(draft: Draft, found: Found, frames: Frames) -> tuple[str, ...]:
    """Return the actors who are asked or told: by the words that the frame keeps for them, or before "to do"."""
    if draft.cue.rule.startswith("passive"):
        return ()
    first, last = draft.told or (draft.first, _before_infinitive(draft, frames))
    # "We thanked her. Ruritania left": who stands in the next sentence is not told.
    last = next((k for k in range(first, last) if frames.word(k) == "."), last)
    if last <= first:
        return ()
    phrases = found.phrases_in(found.words.starts[first], found.words.ends[last - 1])
    kept = [p.entity for p in phrases if found.entity(p.entity).type in _ACTORS | {EntityType.PROCESS}]
    if draft.told and draft.cue.rule == "clause":
        kept = [p.entity for p in phrases if not _governed(p.first, first, frames)]
    return tuple(dict.fromkeys(i for i in kept if i not in draft.holders.ids))[:_MOST]


def _before_infinitive(draft: Draft, frames: Frames) -> int:
    """Return where "to do" begins in what is demanded of somebody named at its head; its first word for none."""
    if draft.act is not Act.DEMAND or not frames.starts_noun_phrase(draft.first):
        return draft.first
    for k in range(draft.first + 1, min(draft.first + _NEAR, draft.last)):
        if frames.word(k) == "to":
            return k
        if frames.word(k) in {"of", "for", "from", "by", "."}:
            break
    return draft.first


def _governed(first: int, low: int, frames: Frames) -> bool:
    """Tell whether a phrase hangs on a preposition within a clause."""
    before = first - 2 if frames.word(first - 1) in frames.lexicon.words["determiners"] else first - 1
    return before >= low and frames.word(before) in frames.lexicon.words["prepositions"]


def _targets(
    draft: Draft, kinds: list[tuple[Mention, EntityType]], told: tuple[str, ...], frames: Frames, found: Found
) -> tuple[str, ...]:
    """Return whom a stance is about: the actors at the head of what is condemned, praised, wanted or backed."""
    if draft.act in {Act.DISCUSS, Act.AGREE}:
        return ()
    texts = [m for m, kind in kinds if kind is EntityType.LEGAL_TEXT]
    near = [
        m
        for m, kind in kinds
        if kind in _ACTORS | {EntityType.PROCESS}
        and found.words.index(m.start) - draft.first < _NEAR
        and not _located(m, frames, found)
        and not (kind is EntityType.POPULATION and draft.act in _AGAINST)
        and not any(t.start <= m.start and m.end <= t.end for t in texts)
    ]
    rest = [i for i in _ids(near) if i not in draft.holders.ids and i not in told]
    if draft.act is Act.DEMAND and told:
        rest = []
    return tuple([*told, *rest[:2]][:_MOST])
