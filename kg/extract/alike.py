"""Things without a registry key that are one though their words differ: delegations, talks, texts, forces."""

from collections.abc import Callable
from typing import Protocol

from kg.extract.chunk import Chunk
from kg.extract.found import Form
from kg.extract.identity import Draft
from kg.extract.view import View
from kg.kinds import EntityType


class Knows(Protocol):
    """Whatever knows the things so far."""

    view: View
    drafts: list[Draft]

    def known(self, chunk: Chunk) -> Draft | None:
        """Return the draft that a chunk was gathered in."""


_WHERE = frozenset({EntityType.PLACE, EntityType.STATE})


def like(known: Knows, chunk: Chunk) -> Draft | None:
    """Find the one thing that a chunk names in other words.

    Args:
        known: Who knows the things so far.
        chunk: The chunk.

    Returns:
        The thing, or None when there is none or more than one.
    """
    rule = _RULES.get(chunk.type)
    if rule is None:
        return None
    found = [draft for draft in known.drafts if draft.type is chunk.type and rule(known, draft, chunk)]
    return found[0] if len(found) == 1 else None


def _same_sender(known: Knows, draft: Draft, chunk: Chunk) -> bool:
    """Delegations of one body, or of a body of the state whose adjective the other bears."""
    owner = known.known(chunk.body) if chunk.body else None
    if owner is not None:
        return owner in draft.bodies
    if not chunk.state:
        return False
    return chunk.state in draft.states or any(chunk.state == _state(known, body) for body in draft.bodies)


def _state(known: Knows, body: Draft) -> str:
    entry = known.view.guide.entry(body.key)
    return known.view.guide.state_of(body.key) or (entry.part_of if entry else "")


def _same_talks(known: Knows, draft: Draft, chunk: Chunk) -> bool:
    """Talks or texts at one place, or whose adjectives include those of the other."""
    places = [known.known(part) for part in chunk.parts if part.form is Form.NAME and part.type in _WHERE]
    if places:
        return chunk.type is EntityType.PROCESS and any(place in draft.bodies for place in places if place)
    mine = set(chunk.words[1:])
    return chunk.head in draft.heads and any(
        mine and len(name) > 1 and (mine <= set(name[1:]) or set(name[1:]) <= mine) for name in draft.names
    )


def _same_people(known: Knows, draft: Draft, chunk: Chunk) -> bool:
    """A people named by its head noun alone after it was named with its adjective or place."""
    return len(chunk.words) == 1 and chunk.head in draft.heads


_RULES: dict[EntityType, Callable[[Knows, Draft, Chunk], bool]] = {
    EntityType.DELEGATION: _same_sender,
    EntityType.PROCESS: _same_talks,
    EntityType.LEGAL_TEXT: _same_talks,
    EntityType.POPULATION: _same_people,
}
