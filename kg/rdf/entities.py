"""Entities: what the registry lacks is described in the release's graph, and every mention is evidence."""

from collections.abc import Iterator

from pyoxigraph import Literal, Quad

from kg.kinds import EntityType
from kg.rdf.context import Context
from kg.rdf.iris import time_iri
from kg.rdf.tenures import tenure_quads
from kg.rdf.vocabulary import mwq, typed
from kg.records import Entity
from kg.sources import Quote, Time


def entity_quads(context: Context, entity: Entity) -> Iterator[Quad]:
    """Write one entity of a reading.

    Args:
        context: The reading on its way into quads.
        entity: The entity.

    Yields:
        For an entity of the registry only its mentions and the office it is named in; for another also its
        class, names and ties.
    """
    subject = context.names.plain[entity.id]
    yield from context.evidenced(subject, *first_of_each_form(entity.mentions))
    if entity.type is EntityType.PERSON:
        yield from tenure_quads(context, entity)
    if entity.id in context.names.bodies:
        yield from _body(context, entity)
    if entity.key:
        return
    yield from context.typed(subject, entity.kind)
    yield from context.labelled(subject, entity.name_ar, entity.name_en)
    yield from _ties(context, entity)


def _body(context: Context, entity: Entity) -> Iterator[Quad]:
    """Describe the body that speaks or meets under the name of a process, place or text."""
    subject = context.names.actors[entity.id]
    yield from context.typed(subject, "Organization")
    yield from context.labelled(subject, entity.name_ar, entity.name_en)
    yield from context.evidenced(subject, *entity.mentions[:1])
    if entity.type is EntityType.PROCESS:
        yield context.quad(subject, mwq("partOfProcess"), context.names.plain[entity.id])


def _ties(context: Context, entity: Entity) -> Iterator[Quad]:
    """Tie a local entity to what it belongs to, where it lies and when it was."""
    subject = context.names.plain[entity.id]
    if entity.type is EntityType.DELEGATION:
        yield from context.linked(subject, "represents", entity.of)
    elif entity.type is EntityType.ARMED_GROUP:
        yield from context.linked(subject, "affiliatedWith", entity.of)
    elif entity.type is EntityType.ORGANISATION:
        yield from context.linked(subject, "partOfActor", entity.of)
    if entity.place:
        within = "within" if entity.type is EntityType.PLACE else "hasPlace"
        yield from context.linked(subject, within, (entity.place,))
    if entity.role is not None and entity.type is not EntityType.PERSON:
        yield context.quad(subject, mwq("roleText"), Literal(entity.role.quote, language=context.release.lang))
    if entity.time is not None:
        yield context.quad(subject, mwq("hasTime"), time_iri(context.release, entity.time))
        yield from time_quads(context, entity.time)


def time_quads(context: Context, time: Time) -> Iterator[Quad]:
    """Write a time with its words and, where they fix it, its bounds to the second in UTC.

    Args:
        context: The reading on its way into quads.
        time: The time as told.

    Yields:
        Its quads. Instants, not ``xsd:date``: reasoners of OWL 2 do not take that type.
    """
    subject = time_iri(context.release, time)
    yield from context.typed(subject, "TimeExpression")
    yield context.quad(subject, mwq("surfaceText"), Literal(time.words.quote, language=context.release.lang))
    if time.earliest is not None and time.latest is not None:
        yield context.quad(subject, mwq("earliest"), typed(f"{time.earliest}T00:00:00Z", "dateTime"))
        yield context.quad(subject, mwq("latest"), typed(f"{time.latest}T23:59:59Z", "dateTime"))
    if time.edtf:
        yield context.quad(subject, mwq("edtf"), Literal(time.edtf))


def first_of_each_form(mentions: tuple[Quote, ...]) -> tuple[Quote, ...]:
    """Keep the first mention of each distinct wording.

    >>> a, b, c = (Quote(start=s, end=s + 2, quote=q) for s, q in ((0, "SC"), (5, "UN"), (9, "SC")))
    >>> [mention.start for mention in first_of_each_form((a, b, c))]
    [0, 5]
    """
    seen: dict[str, Quote] = {}
    for mention in mentions:
        seen.setdefault(mention.quote, mention)
    return tuple(seen.values())
