"""Statements of a file of the Discourse Network Analyzer become readings that the graph can be built from."""

import hashlib
import unicodedata
from collections.abc import Iterable
from dataclasses import replace

from kg.errors import InputError
from kg.kinds import Act, EntityType, MatterKind, Polarity
from kg.network.dna_base import DnaBase, DnaDocument, DnaStatement, DnaType
from kg.network.dna_readings import BETWEEN, RELEASE, TOPIC
from kg.network.table import moment_of
from kg.records import Entity, Matter, Reader, Reading, Stance
from kg.sources import Quote, Release


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
        entities, folded = tuple(cast.values()), tuple(_folded(stances))
        readings.append(Reading(release=release, reader=reader, entities=entities, stances=folded))
    return tuple(readings)


def _folded(stances: Iterable[Stance]) -> list[Stance]:
    """Make one stance of those that differ in nothing but what they are about, and tell the others apart.

    In the graph a statement is named by its holder, act and words. Two that were coded on the same words for one
    holder, say yes to one concept and no to another, are told apart by where their cue begins.
    """
    found: dict[tuple[object, ...], Stance] = {}
    alike: dict[tuple[object, ...], int] = {}
    for stance in stances:
        node = (stance.holder, stance.act, stance.content)
        key = (*node, stance.behalf, stance.polarity, stance.force, stance.target)
        if (first := found.get(key)) is not None:
            topics, matters = (*first.topics, *stance.topics), (*first.matters, *stance.matters)
            found[key] = replace(first, topics=tuple(dict.fromkeys(topics)), matters=tuple(dict.fromkeys(matters)))
            continue
        shift = min(alike.get(node, 0), len(stance.content.quote) - 1)
        alike[node] = alike.get(node, 0) + 1
        words = stance.content
        cue = Quote(start=words.start + shift, end=words.end, quote=words.quote[shift:])
        found[key] = replace(stance, cue=cue)
    return list(found.values())


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
