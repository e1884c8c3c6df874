"""Fill the part that only a pronoun names, where the release leaves one candidate."""

from collections.abc import Mapping, Sequence

from kg.extract.content import Part, Sort
from kg.extract.roles import Description
from kg.kinds import EntityType
from kg.lexicon.matters import HeadKind
from kg.records import Stance

_PLURAL = frozenset({"هم", "هن"})


def fill(thing: Description, parts: Sequence[Part], stance: Stance, types: Mapping[str, EntityType]) -> None:
    """Give each pronoun of a thing its entity, where there is one candidate.

    A plural pronoun refers to the one population named in the content, else to the one target of the stance that
    the content does not name. Any other pronoun refers to that target only where nothing stands before it in the
    content to which it could refer. ``Their country`` is the one such target that is a state.

    Args:
        thing: The action or situation.
        parts: The parts of the content.
        stance: The stance with its targets.
        types: Entity -> its kind.
    """
    named = {part.value for part in parts if part.sort is Sort.NAME}
    targets = [target for target in dict.fromkeys(stance.target) if target not in named]
    populations = [name for name in sorted(named) if types[name] is EntityType.POPULATION]
    for played, pronoun in thing.pronouns:
        if pronoun in _PLURAL:
            candidates = populations or targets
        elif pronoun == "country":
            candidates = [target for target in targets if types[target] is EntityType.STATE]
        else:
            candidates = targets if _leads(thing, parts) else []
        if len(candidates) == 1:
            thing.add(played, candidates[0])


def _leads(thing: Description, parts: Sequence[Part]) -> bool:
    """Tell whether only heads that lead up to a thing stand before it."""
    return all(
        part.sort is Sort.PREPOSITION or (part.head is not None and part.head.head.kind is HeadKind.LIGHT)
        for part in parts
        if part.start < thing.start
    )
