"""Counterparts: whoever holds in another state the office of the one named before."""

from collections.abc import Iterable

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.identity import Draft, Drafts
from kg.kinds import EntityType
from kg.lexicon.registry import Registry

COUNTERPART = "نظير"
#: Offices whose holders have counterparts.
EQUALS = ("وزير", "رييس", "ملك", "امير")
# Field of a minister -> kind of post.
_FIELDS = {"الخارجيه": "foreign-minister", "الدفاع": "defence-minister", "الداخليه": "interior-minister"}


def _role_of(offices: Iterable[tuple[str, ...]]) -> str:
    """Return the kind of post that office phrases without their state tell: "foreign-minister", or nothing."""
    for office in sorted(offices):
        if office[:1] == ("وزير",):
            return next((_FIELDS[word] for word in office if word in _FIELDS), "")
        if office[:2] == ("رييس", "الوزراء"):
            return "prime-minister"
    return ""


def counterparts(drafts: Drafts, chunk: Chunk) -> list[Draft]:
    """Find whom "his counterpart" can mean: a minister or head of the state named, or one already called so.

    Args:
        drafts: The things so far.
        chunk: The phrase.

    Returns:
        The persons.
    """
    if not chunk.state:
        people = drafts.of_type(EntityType.PERSON)
        return [d for d in people if any(office[:1] == (COUNTERPART,) for office in d.offices)]
    return [d for d in drafts.headed(EntityType.PERSON, (COUNTERPART, *EQUALS)) if chunk.state in d.states]


def as_antecedent(drafts: Drafts, chunk: Chunk, registry: Registry) -> None:
    """Give "his counterpart" of a state the office of the minister or head named last before.

    Args:
        drafts: The things so far.
        chunk: The phrase; its post and head are filled in.
        registry: The registry, which knows the same post of every state.
    """
    before = [d for d in drafts.headed(EntityType.PERSON, EQUALS) if d.first < chunk.first]
    if not before or not chunk.state:
        return
    last = before[-1]
    role = registry.posts[last.posts[0]].role if last.posts else _role_of(last.offices)
    post = registry.state_post(chunk.state, role) if role else None
    if post:
        chunk.posts, chunk.head = (post.key,), "وزير" if role.endswith("minister") else "رييس"
