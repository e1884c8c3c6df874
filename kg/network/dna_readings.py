"""Readings become files of the Discourse Network Analyzer, as far as those can hold them; ``dna_in`` brings them back.

A statement there is a person, an organisation, a concept and yes or no, on one stretch of a text. Statements that
take no side go into a type of their own, which has no yes or no. There is no place for meetings, for who relays whom,
for addressees, for conditions and for an order of actions: these are counted and reported, never dropped in silence.
"""

import datetime as dt
from collections import Counter
from collections.abc import Iterator, Sequence

from kg.kinds import EntityType, Polarity
from kg.network.dna_base import (
    DnaBase,
    DnaDocument,
    DnaEntity,
    DnaKind,
    DnaStatement,
    DnaType,
    DnaVariable,
)
from kg.network.table import seconds_of
from kg.records import Entity, Reading, Stance
from kg.sources import Release

TYPE = DnaType(
    label="DNA Statement",
    variables=(
        *(DnaVariable(name=name, kind=DnaKind.SHORT) for name in ("person", "organization", "concept")),
        DnaVariable(name="agreement", kind=DnaKind.BOOLEAN),
        *(DnaVariable(name=name, kind=DnaKind.SHORT) for name in ("act", "force", "target")),
    ),
)
# What takes no side would count as a no if it had to have an agreement.
NEUTRAL = DnaType(
    label="Statement without a side",
    variables=tuple(variable for variable in TYPE.variables if variable.kind is not DnaKind.BOOLEAN),
    colour=(176, 190, 197),
)
TOPIC = "topic"
# Where a document notes the release that it was, so that it comes back as the same.
RELEASE = "release: "
SIDE = "A yes or no is to what is said in the words marked, not to the topic that stands as its concept."
# Several targets of one statement stand in one value, so that the statement still counts once.
BETWEEN = "; "


def dna_of_readings(readings: Sequence[Reading]) -> DnaBase:
    """Put readings into the form of a .dna file.

    Args:
        readings: What was read, one a document.

    Returns:
        One statement for each holder, body spoken for and topic, with what could not be carried as remarks.
    """
    documents: list[DnaDocument] = []
    statements: list[DnaStatement] = []
    entities: dict[tuple[str, str, str], DnaEntity] = {}
    lost: Counter[str] = Counter()
    for number, reading in enumerate(readings, start=1):
        documents.append(_document(number, reading.release))
        lost["meetings"] += len(reading.meetings)
        known = {entity.id: entity for entity in reading.entities}
        for stance in reading.stances:
            _count_lost(stance, lost)
            type_ = NEUTRAL if stance.polarity is Polarity.NEUTRAL else TYPE
            for values in _values(stance, type_, known, entities):
                content = stance.content
                statements.append(
                    DnaStatement(
                        id=len(statements) + 1,
                        document=number,
                        type=type_.label,
                        start=content.start,
                        stop=content.end,
                        values=values,
                    )
                )
    return DnaBase(
        version="3.0",
        types=(TYPE, NEUTRAL),
        documents=tuple(documents),
        statements=tuple(statements),
        entities=tuple(entities[key] for key in sorted(entities)),
        remarks=(
            *(f"Not carried: {count} {what}." for what, count in sorted(lost.items()) if count),
            *((SIDE,) if any(statement.type == TYPE.label for statement in statements) else ()),
        ),
    )


def _document(number: int, release: Release) -> DnaDocument:
    day = release.published or dt.date(1970, 1, 1)
    return DnaDocument(
        id=number,
        title=release.title or release.id,
        text=release.text,
        seconds=seconds_of(dt.datetime.combine(day, dt.time())),
        author=release.publisher,
        source=release.source,
        section=release.lang,
        type="release",
        notes=RELEASE + release.id,
    )


def _count_lost(stance: Stance, lost: Counter[str]) -> None:
    """Count what of a stance has no place."""
    lost["relays"] += len(stance.reported_by)
    lost["conditions"] += stance.condition is not None
    lost["orders of actions"] += stance.follows is not None
    lost["addressees"] += len(stance.addressee)


def _values(
    stance: Stance, type_: DnaType, known: dict[str, Entity], entities: dict[tuple[str, str, str], DnaEntity]
) -> Iterator[tuple[str | int, ...]]:
    """Yield the values of each statement that a stance makes, and note its entities."""
    target = BETWEEN.join(sorted(_noted(entities, type_, "target", known[entity]) for entity in stance.target))
    side = (int(stance.polarity is Polarity.FOR),) if type_ is TYPE else ()
    tail = (*side, str(stance.act), stance.force, target)
    concepts = [(topic, TOPIC) for topic in stance.topics] or [(stance.content.quote, "")]
    for holder in stance.holder:
        person = known[holder].type is EntityType.PERSON
        for body in stance.behalf or ("",):
            pair = (holder if person else "", body if person else holder)
            names = [
                _noted(entities, type_, v, known.get(e)) for v, e in zip(("person", "organization"), pair, strict=True)
            ]
            for concept, kind in concepts:
                noted = (("Type", kind),) if kind else ()
                key = (type_.label, "concept", concept)
                entities[key] = DnaEntity(type=type_.label, variable="concept", value=concept, attributes=noted)
                yield (*names, concept, *tail)
            if not person:
                break


def _noted(
    entities: dict[tuple[str, str, str], DnaEntity], type_: DnaType, variable: str, entity: Entity | None
) -> str:
    """Note an actor with its key, its kind and its name in the other language."""
    if entity is None:
        return ""
    name = _name(entity)
    other = entity.name_en if name == entity.name_ar else entity.name_ar
    noted = (("Alias", other), ("Key", entity.key), ("Kind", entity.kind), ("Type", str(entity.type)))
    attributes = tuple(pair for pair in noted if pair[1])
    entities[type_.label, variable, name] = DnaEntity(
        type=type_.label, variable=variable, value=name, attributes=attributes
    )
    return name


def _name(entity: Entity) -> str:
    return entity.name_ar or entity.name_en or entity.id
