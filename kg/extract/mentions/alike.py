"""Things without a registry key that are one though their words differ: delegations, talks, texts, peoples."""

from collections.abc import Callable, Collection

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.foreign_names import alike
from kg.extract.mentions.found import Form
from kg.extract.mentions.guide import Guide
from kg.extract.mentions.identity import Draft, Drafts
from kg.kinds import EntityType
from kg.text.fold import word_set

#: The noun by which a ministry is called again.
MINISTRY = "وزاره"
_WHERE = frozenset({EntityType.PLACE, EntityType.STATE})


def like(drafts: Drafts, guide: Guide, chunk: Chunk) -> Draft | None:
    """Find the one thing that a chunk names in other words.

    Args:
        drafts: The things so far.
        guide: The index of the registry.
        chunk: The chunk.

    Returns:
        The thing, or None when there is none or more than one.
    """
    rule = _RULES.get(chunk.type)
    found = [draft for draft in drafts.of_type(chunk.type) if rule(drafts, guide, draft, chunk)] if rule else []
    if not found and chunk.type in _OTHER and len(chunk.words) >= _PAIR:
        # "The workers' party" of whose armed men the text told by its full name.
        told = (draft for draft in drafts.of_type(_OTHER[chunk.type]) if draft.key and draft.first < chunk.first)
        found = [draft for draft in told if any(_opens(name, chunk.words) for name in draft.names)]
    return found[0] if len(found) == 1 else None


def _opens(name: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Tell whether a longer name begins with some words."""
    return len(name) > len(words) and name[: len(words)] == words


_OTHER = {
    EntityType.ORGANISATION: EntityType.ARMED_GROUP,
    EntityType.ARMED_GROUP: EntityType.ORGANISATION,
}


def _same_sender(drafts: Drafts, guide: Guide, draft: Draft, chunk: Chunk) -> bool:
    """Delegations of one body, or of a body of the state whose adjective the other bears."""
    owner = drafts.known(chunk.body) if chunk.body else None
    if owner is not None:
        return owner in draft.bodies
    if not chunk.state:
        return False
    return chunk.state in draft.states or any(chunk.state == _state(guide, body) for body in draft.bodies)


def _state(guide: Guide, body: Draft) -> str:
    entry = guide.entry(body.key)
    return guide.state_of(body.key) or (entry.part_of if entry else "")


def _same_talks(drafts: Drafts, _guide: Guide, draft: Draft, chunk: Chunk) -> bool:
    """Talks at one place, or texts and talks of which one's words include the other's."""
    places = [drafts.known(part) for part in chunk.parts if part.form is Form.NAME and part.type in _WHERE]
    if places:
        return chunk.type is EntityType.PROCESS and any(place in draft.bodies for place in places if place)
    mine = set(chunk.words[1:])
    return chunk.head in draft.heads and any(
        mine and len(name) > 1 and (mine <= set(name[1:]) or set(name[1:]) <= mine) for name in draft.names
    )


def _same_holder(_drafts: Drafts, guide: Guide, draft: Draft, chunk: Chunk) -> bool:
    """A known person whose name was spelt otherwise before, with a post that he held."""
    held = {post for key in chunk.keys for post in guide.registry.posts_of(key)}
    return not draft.key and not held.isdisjoint(draft.posts) and any(alike(chunk.words, name) for name in draft.names)


def _same_people(_drafts: Drafts, _guide: Guide, draft: Draft, chunk: Chunk) -> bool:
    """A people named by its head noun alone after it was named with its adjective or place."""
    return len(chunk.words) == 1 and chunk.head in draft.heads


def _same_body(_drafts: Drafts, _guide: Guide, draft: Draft, chunk: Chunk) -> bool:
    """A body named in words that no other name of it holds: "the party Current of X" is the "Current of X"."""
    called = len(chunk.words) >= _PAIR and (_PARTY, *chunk.words) in draft.names
    if called or _party(chunk.words, draft.names) or _ministry(draft, chunk):
        return True
    if _cabinets(chunk.words, draft) or _again(_guide, draft, chunk):
        return True
    again = draft.first < chunk.first and len(chunk.words) > 1 and all(w.startswith("ال") for w in chunk.words)
    if again and len(chunk.words) == _PAIR and chunk.words[1] in _OPPOSED:
        return chunk.head in draft.heads
    # "A Syrian military source", then "the Syrian military source".
    return again and any(tuple("ال" + word for word in name) == chunk.words for name in draft.names)


def _party(words: tuple[str, ...], names: Collection[tuple[str, ...]]) -> bool:
    """Tell whether words are "the party" and one of some names: "the party Current of X" is the "Current of X"."""
    return words[0] == _PARTY and len(words) > _PAIR and words[1:] in names


def _ministry(draft: Draft, chunk: Chunk) -> bool:
    """Tell whether a ministry named without its state is the one named before with its adjective.

    Not the other way round: the press of a country leaves its name out where it tells of its own ministry, and adds
    that of another's.
    """
    told = chunk.words[:1] == (MINISTRY,) and len(chunk.words) > 1 and draft.first < chunk.first
    of_state = bool(draft.states or draft.key)
    return told and of_state and any(name[:-1] == chunk.words for name in draft.names)


def is_ministry(draft: Draft, guide: Guide) -> bool:
    """Tell whether a body is a ministry, be it named by its field alone: "the Turkish foreign (ministry)".

    Args:
        draft: The body.
        guide: The index of the registry.

    Returns:
        Whether it is.
    """
    by_field = any("ال" + head in guide.nouns.classes["ministry"] for head in draft.heads)
    return by_field or any(name[:1] == (MINISTRY,) for name in draft.names)


# Said of a body that the text named by what it is: "the opposition's coalition", "the opposing coalition".
_OPPOSED = frozenset({"المعارض", "المعارضه"})
_PAIR, _PARTY = 2, "حزب"


def _cabinets(words: tuple[str, ...], draft: Draft) -> bool:
    """Tell whether both are the council of ministers, of whatever state the text is about."""
    return _cabinet(words) and any(_cabinet(name) for name in draft.names)


def _cabinet(words: tuple[str, ...]) -> bool:
    """Tell whether words name a council of ministers, and not one of those of a field: "of the ministers of health"."""
    return words[:1] == _COUNCIL and words[1:2] in _MINISTERS and _FIELDS.isdisjoint(words[2:])


_COUNCIL = ("مجلس",)
_MINISTERS = (("الوزراء",), ("وزراء",))
_FIELDS = word_set(
    "الخارجية الداخلية الدفاع الإعلام الصحة العدل النقل التعليم المالية الزراعة الشباب السياحة الاقتصاد الثقافة البيئة"
    " النفط البترول الطاقة العمل الكهرباء المياه الاتصالات الإسكان العرب"
)


def _again(guide: Guide, draft: Draft, chunk: Chunk) -> bool:
    """Tell whether "the dismissed members" are the members of the bureau that were named before."""
    head = guide.nouns.heads.get(chunk.head)
    if head is None or head.kind != "collective" or len(chunk.words) != 2 or draft.first >= chunk.first:
        return False
    told = chunk.words[0] == "ال" + chunk.head and chunk.words[1].endswith(("ون", "ين")) and not chunk.state
    return told and any(name[0] == chunk.head for name in draft.names)


_RULES: dict[EntityType, Callable[[Drafts, Guide, Draft, Chunk], bool]] = {
    EntityType.DELEGATION: _same_sender,
    EntityType.PERSON: _same_holder,
    EntityType.PROCESS: _same_talks,
    EntityType.LEGAL_TEXT: _same_talks,
    EntityType.POPULATION: _same_people,
    EntityType.ORGANISATION: _same_body,
}
