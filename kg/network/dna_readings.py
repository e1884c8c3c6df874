"""Readings become files of the Discourse Network Analyzer and back, as far as those can hold them.

A statement there is a person, an organisation, a concept and yes or no, on one stretch of a text. Statements that
take no side go into a type of their own, which has no yes or no. There is no place for meetings, for who relays whom,
for addressees, for conditions and for an order of actions: these are counted and reported, never dropped in silence.
"""

import datetime as dt
import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

from kg.errors import InputError
from kg.kinds import Act, EntityType, MatterKind, Polarity
from kg.network.dna_base import (
    DnaBase,
    DnaDocument,
    DnaEntity,
    DnaKind,
    DnaStatement,
    DnaType,
    DnaVariable,
)
from kg.network.table import moment_of, seconds_of
from kg.records import Entity, Matter, Reader, Reading, Stance
from kg.sources import Quote, Release

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
        remarks=tuple(f"Not carried: {count} {what}." for what, count in sorted(lost.items()) if count),
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


def readings_of_dna(base: DnaBase, type_: str = "") -> tuple[Reading, ...]:
    """Turn the statements of a .dna file into readings that the graph can be built from.

    Args:
        base: What a file holds.
        type_: Label of the statement type; by default every type that has a ``concept`` and a ``person`` or an
            ``organization``. What has no ``agreement`` takes no side.

    Returns:
        One reading per document, the statement's number in the file kept in the name of its rule.

    Raises:
        InputError: When no such type is there.
    """
    types = [base.type_of(type_)] if type_ else [kind for kind in base.types if _is_stance(kind)]
    if not types:
        labels = ", ".join(kind.label for kind in base.types)
        raise InputError(
            "No statement type says who holds what: there are only " + labels + ".",
            remedy="A type needs the variables concept and person or organization.",
        )
    names = {kind.label: [variable.name for variable in kind.variables] for kind in types}
    notes = {(e.variable, e.value): dict(e.attributes) for e in base.entities if e.type in names}
    readings = []
    for document in base.documents:
        release = _release(document)
        cast: dict[tuple[str, str], Entity] = {}
        stances = []
        for statement in base.statements:
            if statement.document == document.id and statement.type in names:
                said = dict(zip(names[statement.type], statement.values, strict=True))
                stance = _stance(statement, document, release, said, notes, cast)
                stances += [stance] if stance else []
        reader = Reader(name="dna", version=base.version)
        readings.append(Reading(release=release, reader=reader, entities=tuple(cast.values()), stances=tuple(stances)))
    return tuple(readings)


def _is_stance(kind: DnaType) -> bool:
    names = {variable.name for variable in kind.variables}
    return "concept" in names and bool(names & {"person", "organization"})


def _release(document: DnaDocument) -> Release:
    text = unicodedata.normalize("NFC", document.text)
    sha256 = hashlib.sha256(text.encode("utf-8")).hexdigest()
    arabic = sum("\u0600" <= sign <= "\u06ff" for sign in text) * 2 > sum(sign.isalpha() for sign in text)
    noted = document.notes.split("\n", 1)[0].removeprefix(RELEASE)
    own = document.notes.startswith(RELEASE) and noted.isascii() and noted.replace("-", "").isalnum()
    return Release(
        id=noted if own else f"dna-{document.id}-{sha256[:8]}",
        text=text,
        sha256=sha256,
        lang="ar" if arabic else "en",
        published=moment_of(document.seconds).date(),
        publisher=document.author if "/" in document.author else "",
        title=document.title,
        source=document.source,
    )


def _stance(
    statement: DnaStatement,
    document: DnaDocument,
    release: Release,
    said: dict[str, str | int],
    notes: dict[tuple[str, str], dict[str, str]],
    cast: dict[tuple[str, str], Entity],
) -> Stance | None:
    """Make the stance of a statement; one that names nobody makes none."""
    # The file's text may be in another normal form, so the offsets are counted anew.
    start = len(unicodedata.normalize("NFC", document.text[: statement.start]))
    words = unicodedata.normalize("NFC", document.text[statement.start : statement.stop])
    content = Quote(start=start, end=start + len(words), quote=words)
    person, body = (_actor(v, str(said.get(v, "")), release, content, notes, cast) for v in ("person", "organization"))
    if not person and not body:
        return None
    concept, act = str(said.get("concept", "")), str(said.get("act", ""))
    targets = [name for name in str(said.get("target", "")).split(BETWEEN) if name]
    is_topic = notes.get(("concept", concept), {}).get("Type") == TOPIC
    return Stance(
        holder=(person or body,),
        behalf=(body,) if person and body else (),
        act=Act(act) if act in set(Act) else Act.STATE,
        polarity=_side(said),
        force=str(said.get("force", "")),
        cue=content,
        content=content,
        target=tuple(_actor("target", name, release, content, notes, cast) for name in targets),
        topics=(concept,) if is_topic else (),
        matters=(Matter(kind=MatterKind.SITUATION, type="", words=content, gist=concept),),
        rule=f"dna-{statement.id}",
        confidence=1.0,
    )


def _side(said: dict[str, str | int]) -> Polarity:
    """Read the side that a statement takes."""
    if "agreement" not in said:
        return Polarity.NEUTRAL
    return Polarity.FOR if said["agreement"] else Polarity.AGAINST


def _actor(
    variable: str,
    name: str,
    release: Release,
    words: Quote,
    notes: dict[tuple[str, str], dict[str, str]],
    cast: dict[tuple[str, str], Entity],
) -> str:
    """Find or make the entity of a name, and return its identifier; an empty name is nobody."""
    if not name:
        return ""
    noted = notes.get((variable, name), {})
    if (variable, name) not in cast:
        given = noted.get("Type", "")
        kind = EntityType(given) if given in set(EntityType) else EntityType.ORGANISATION
        kind = EntityType.PERSON if variable == "person" else kind
        start = release.text.find(name)
        named = (Quote(start=start, end=start + len(name), quote=name),) if start >= 0 else ()
        # A delegation is known by this release alone, so what it was coded on stands for its name.
        named = named or ((words,) if kind is EntityType.DELEGATION else ())
        arabic = any("\u0600" <= sign <= "\u06ff" for sign in name)
        cast[variable, name] = Entity(
            id=f"e{len(cast) + 1}",
            type=kind,
            kind=noted.get("Kind") or ("Person" if kind is EntityType.PERSON else "Organization"),
            key=noted.get("Key", ""),
            name_ar=name if arabic else noted.get("Alias", ""),
            name_en=noted.get("Alias", "") if arabic else name,
            mentions=named,
        )
    return cast[variable, name].id
