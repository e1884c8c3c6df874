"""Fill the part that only a pronoun names, where the release leaves one candidate."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from kg.extract.matters.content import Named, Part, Sort
from kg.extract.matters.roles import Description
from kg.kinds import EntityType
from kg.lexicon.matters import HeadKind
from kg.records import Entity, Stance
from kg.text.fold import fold_word

_PLURAL = frozenset({"هم", "هن"})
_MASCULINE = "ه"
_ARTICLE = "ال"
# Endings of feminine and plural nouns; a noun with none of these may be masculine singular.
_NOT_MASCULINE = ("ة", "ات", "ون", "ين", "ان", "اء", "ى")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a pronoun in one content can refer to.

    Attributes:
        entities: Entity by identifier.
        stance: The stance.
        named: Entities that the content names.
        before: Places of names in the content of the stance that this one continues (``ومن ثم``); else none.
        text: The text of the release.
        whole: Gives the entity that each folded name without article (:func:`bare`) names; seldom asked for.
        held: Entity -> those that its names name by their ends, kept from one content of the release to the next.
    """

    entities: Mapping[str, Entity]
    stance: Stance
    named: frozenset[str]
    before: Sequence[Named]
    text: str
    whole: Callable[[], Mapping[str, str]]
    held: dict[str, frozenset[str]]

    def targets(self) -> list[str]:
        """Return the targets of the stance that the content does not name."""
        return [target for target in dict.fromkeys(self.stance.target) if target not in self.named]


def fill(thing: Description, parts: Sequence[Part], context: Context, told: Sequence[str]) -> None:
    """Give each pronoun of a thing its entity, where there is one candidate.

    A plural pronoun refers to the one population named in the content or in what it refers back to, else to the
    one target of the stance that the content does not name. ``Their country`` is the one such target that is a
    state, else the state that the addressed delegation stands for. Any other pronoun refers to that target, or to
    the one masculine name of the content that is continued, and only where nothing stands before it in its own
    content to which it could refer.

    Args:
        thing: The action or situation.
        parts: The parts of the content.
        context: What the pronoun can refer to.
        told: Entities in the things of the same content before this one.
    """
    targets = context.targets()
    for played, pronoun in thing.pronouns:
        if pronoun in _PLURAL:
            near = {name for name in (*context.named, *told) if _is(context, name, EntityType.POPULATION)}
            candidates = sorted(near) or targets
        elif pronoun == "country":
            states = [target for target in targets if _is(context, target, EntityType.STATE)]
            candidates = states or _states_of_addressees(context)
        else:
            candidates = targets if _leads(thing, parts) else []
            if pronoun == _MASCULINE and not context.stance.target and _leads(thing, parts):
                candidates = _masculine_before(context)
        if len(candidates) == 1:
            thing.add(played, candidates[0])


def _leads(thing: Description, parts: Sequence[Part]) -> bool:
    """Tell whether only heads that lead up to a thing stand before it."""
    return all(
        part.sort is Sort.PREPOSITION or (part.head is not None and part.head.head.kind is HeadKind.LIGHT)
        for part in parts
        if part.start < thing.start
    )


def _states_of_addressees(context: Context) -> list[str]:
    """Return the states for which the addressed delegations stand, by what they belong to or by their names."""
    addressed = [context.entities[name] for name in context.stance.addressee]
    if any(entity.type is not EntityType.DELEGATION for entity in addressed):
        return []
    near = {name for entity in addressed for name in entity.of}
    near |= {name for entity in addressed for name in _held(entity, context)}
    return sorted(name for name in near if name in context.entities and context.entities[name].type is EntityType.STATE)


def _held(entity: Entity, context: Context) -> frozenset[str]:
    """Return the entities that the names of an entity name by their ends, looked up once for a release."""
    if entity.id not in context.held:
        names = {quote.quote for quote in entity.mentions}
        context.held[entity.id] = frozenset(name for words in names for name, _ in _within(words, context))
    return context.held[entity.id]


def _masculine_before(context: Context) -> list[str]:
    """Return the entities named by a masculine noun in the content that is continued, names within names too."""
    found: dict[str, None] = {}
    for name in context.before:
        words = context.text[name.start : name.end]
        named = [(name.entity, words.split()[0]), *_within(words, context)]
        found |= {entity: None for entity, first in named if not first.endswith(_NOT_MASCULINE)}
    return list(found)


def _within(words: str, context: Context) -> list[tuple[str, str]]:
    """Return the entities that a name names by its end, each with the first word of that (``قوات X``: X)."""
    parts, whole = words.split(), context.whole()
    ends = [(whole.get(bare(" ".join(parts[i:])), ""), parts[i]) for i in range(1, len(parts))]
    return [(entity, first) for entity, first in ends if entity]


def _is(context: Context, name: str, kind: EntityType) -> bool:
    """Tell whether an entity is of a kind."""
    return context.entities[name].type is kind


def bare(words: str) -> str:
    """Fold words and take off the article of the first.

    Args:
        words: A name as it stands in a release.

    Returns:
        What two spellings of the name have in common.
    """
    return fold_word(words).removeprefix(_ARTICLE)
