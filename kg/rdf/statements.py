"""Statements: one node for each reported stance, tied to holders, words, force and matter."""

from collections.abc import Iterator
from dataclasses import replace

from pyoxigraph import Literal, NamedNode, Quad

from kg.kinds import Act, MatterKind, Polarity
from kg.rdf.classes import force, matter_property, statement_class
from kg.rdf.context import Context
from kg.rdf.iris import meeting_iri, run_iri, statement_iri
from kg.rdf.matters import Labels, matter_quads
from kg.rdf.signatures import matter_iri
from kg.rdf.tenures import capacity
from kg.rdf.vocabulary import mwq, node, typed
from kg.records import Matter, Stance
from kg.sources import Quote

# Forces that put the demand to somebody, so that the addressee is the one called on to act.
ASKING_FORCES = frozenset({"demands", "urges", "calls-for", "appeals", "asks", "orders", "requests"})

# A cue further from its content than this (a quotation that runs on) is not quoted in one piece with it.
MAX_GAP = 200


def statement_quads(context: Context, index: int, labels: Labels) -> Iterator[Quad]:
    """Write one statement of a reading.

    Args:
        context: The reading on its way into quads.
        index: Place of the stance in the reading.
        labels: Labels of action types and topics, for the matters.

    Yields:
        Its quads in the release's graph, and those of its matters in the graph of matters.
    """
    stance = context.reading.stances[index]
    subject = statement_iri(context.release, stance, context.names.plain)
    name = statement_class(stance)
    joint = ("JointStatement",) if len(stance.holder) > 1 else ()
    yield from context.typed(subject, "ReportedStatement", name, *joint)
    yield from context.evidenced(subject, evidence(context.release.text, stance))
    yield from _voices(context, subject, stance, name)
    yield from _speech(context, subject, stance)
    yield from _contents(context, subject, stance, name, labels)
    yield from _relations(context, subject, stance, labels)


def evidence(text: str, stance: Stance) -> Quote:
    """Choose the words a statement rests on: cue and content in one piece, or the content alone.

    Args:
        text: The text of the release.
        stance: The statement.

    Returns:
        The passage; the content alone when the cue stands far off, as in a long quotation.
    """
    cue, content = stance.cue, stance.content
    start, end = min(cue.start, content.start), max(cue.end, content.end)
    gap = max(content.start - cue.end, cue.start - content.end)
    if gap > MAX_GAP or "\n" in text[start:end]:
        return content
    return Quote(start=start, end=end, quote=text[start:end])


def _voices(context: Context, subject: NamedNode, stance: Stance, name: str) -> Iterator[Quad]:
    """Say who voiced it, for whom, through whom, to whom and about whom."""
    yield from context.linked(subject, "statedBy", stance.holder)
    yield from context.linked(subject, "onBehalfOf", stance.behalf)
    yield from context.linked(subject, "relayedBy", stance.reported_by)
    asked = name == "Demand" and force(stance) in ASKING_FORCES
    yield from context.linked(subject, "demandedOf" if asked else "addressedTo", stance.addressee)
    yield from context.linked(subject, "concerns", stance.target)
    lands = tuple(entity for entity in stance.target if entity not in context.names.actors)
    yield from context.linked(subject, "concernsPlace", lands)
    if len(stance.holder) == 1 and stance.behalf:
        yield from capacity(context, subject, stance.holder[0], stance.behalf)


def _speech(context: Context, subject: NamedNode, stance: Stance) -> Iterator[Quad]:
    """Keep the words, the act and force, and how sure the reader is."""
    lang = context.release.lang
    yield context.quad(subject, mwq("hasAct"), node(f"act/{stance.act}"))
    yield context.quad(subject, mwq("hasForce"), node(f"force/{force(stance)}"))
    yield context.quad(subject, mwq("cue"), Literal(stance.cue.quote, language=lang))
    yield context.quad(subject, mwq("contentText"), Literal(stance.content.quote, language=lang))
    yield context.quad(subject, mwq("isVerbatim"), typed(str(stance.verbatim).lower(), "boolean"))
    yield context.quad(subject, mwq("confidence"), typed(f"{stance.confidence:.2f}", "decimal"))
    yield context.quad(subject, mwq("reviewStatus"), Literal("machine"))
    if stance.rule:
        yield context.quad(subject, mwq("readByRule"), Literal(stance.rule))
    yield context.quad(subject, mwq("extractedBy"), run_iri(context.reading.reader))


def _contents(context: Context, subject: NamedNode, stance: Stance, name: str, labels: Labels) -> Iterator[Quad]:
    """Tie the statement to what it is about."""
    for position, matter in enumerate(stance.matters):
        shaped = chief_matter(context, stance) if position == 0 else matter
        predicate = matter_property(name)
        needs_action = predicate in {"demandsAction", "promisesAction"}
        if needs_action and shaped.kind is not MatterKind.ACTION:
            predicate = "supports" if stance.polarity is Polarity.FOR else "about"
        yield context.quad(subject, mwq(predicate), matter_iri(shaped, context.names))
        yield from matter_quads(context, shaped, labels)
    yield from context.linked(subject, "invokes", stance.legal)
    yield from context.linked(subject, "about", stance.processes)
    yield from context.linked(subject, "concernsPlace", stance.places)
    for topic in stance.topics:
        yield context.quad(subject, mwq("hasTopic"), node(f"topic/{topic}"))


def chief_matter(context: Context, stance: Stance) -> Matter:
    """Complete the first matter of a statement by what it wants and what must come first.

    An action that must wait for another is another action than the same one unconditioned, so the order is
    part of its signature and never leaks into a release that does not tell it.
    """
    matter = as_wanted(stance, stance.matters[0])
    if stance.follows is None or matter.kind is not MatterKind.ACTION:
        return matter
    before = context.reading.stances[stance.follows]
    return replace(matter, after=chief_matter(context, before)) if before.matters else matter


def as_wanted(stance: Stance, matter: Matter) -> Matter:
    """Turn what a demand is against into the action it wants: that the situation stop.

    Args:
        stance: The statement.
        matter: Its chief matter.

    Returns:
        The matter itself, unless a demand is written as the bad thing that must stop.
    """
    if stance.act is not Act.DEMAND or matter.kind is MatterKind.ACTION:
        return matter
    if stance.polarity is Polarity.FOR:
        return Matter(
            kind=MatterKind.ACTION,
            type="bring-about",
            words=matter.words,
            affects=matter.affects,
            benefits=matter.benefits,
            places=matter.places,
            processes=matter.processes,
            legal=matter.legal,
            topics=matter.topics,
            gist=matter.gist,
        )
    return Matter(
        kind=MatterKind.ACTION,
        type="halt",
        words=matter.words,
        agents=matter.agents,
        topics=matter.topics,
        ends=matter,
    )


def _relations(context: Context, subject: NamedNode, stance: Stance, labels: Labels) -> Iterator[Quad]:
    """Tie the statement to its meeting, to the one it is told inside, to its condition and to what comes first."""
    reading = context.reading
    if stance.meeting is not None:
        yield context.quad(subject, mwq("expressedAt"), meeting_iri(reading.release, reading.meetings[stance.meeting]))
    if stance.embedded_in is not None:
        outer = reading.stances[stance.embedded_in]
        yield context.quad(subject, mwq("embeddedIn"), statement_iri(reading.release, outer, context.names.plain))
    if stance.condition is not None:
        yield context.quad(subject, mwq("conditionalOn"), matter_iri(stance.condition, context.names))
        yield from matter_quads(context, stance.condition, labels)
