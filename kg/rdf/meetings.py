"""Meetings, held or planned, with their parties, delegations, time and place."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Quad

from kg.kinds import MeetingKind
from kg.rdf.context import Context
from kg.rdf.entities import time_quads
from kg.rdf.iris import digest, meeting_iri, time_iri
from kg.rdf.vocabulary import mwq, node
from kg.records import DelegationPart, Meeting

_CLASSES = {
    MeetingKind.MEETING: ("Meeting", "لقاء", "Meeting"),
    MeetingKind.CALL: ("Call", "اتصال", "Call"),
    MeetingKind.VISIT: ("Visit", "زيارة", "Visit"),
    MeetingKind.CONFERENCE: ("Conference", "مؤتمر", "Conference"),
    MeetingKind.SESSION: ("Session", "جلسة", "Session"),
    MeetingKind.PLANNED: ("PlannedMeeting", "لقاء مزمع", "Planned meeting"),
}


def meeting_quads(context: Context, meeting: Meeting) -> Iterator[Quad]:
    """Write one meeting of a reading.

    Args:
        context: The reading on its way into quads.
        meeting: The meeting.

    Yields:
        Its quads in the release's graph.
    """
    subject = meeting_iri(context.release, meeting)
    name, ar, en = _CLASSES[meeting.kind]
    yield from context.typed(subject, name)
    yield from context.evidenced(subject, meeting.words)
    delegated = {part.delegation for part in meeting.delegations}
    others = tuple(entity for entity in meeting.participants if entity not in delegated)
    yield from context.linked(subject, "hasParticipant", others)
    for part in meeting.delegations:
        yield from _delegation(context, meeting, subject, part)
    if meeting.time is not None:
        yield context.quad(subject, mwq("hasTime"), time_iri(context.release, meeting.time))
        yield from time_quads(context, meeting.time)
    if meeting.place:
        yield from context.linked(subject, "hasPlace", (meeting.place,))
    names = [context.entities[e] for e in meeting.participants if e not in delegated]
    yield from context.labelled(
        subject,
        f"{ar}: " + "، ".join(entity.name_ar or entity.name_en for entity in names),
        f"{en}: " + ", ".join(entity.name_en or entity.name_ar for entity in names),
    )


def _delegation(context: Context, meeting: Meeting, subject: NamedNode, part: DelegationPart) -> Iterator[Quad]:
    """Write a delegation's part in the meeting; one the text does not name apart gets a node of its own."""
    party = context.entities[part.of]
    if part.delegation:
        delegation = context.names.plain[part.delegation]
    else:
        delegation = node(f"delegation/{digest(context.release.id, meeting.words.start, part.of)}")
        yield from context.typed(delegation, "Delegation")
        yield from context.linked(delegation, "represents", (part.of,))
        ar, en = party.name_ar or party.name_en, party.name_en or party.name_ar
        yield from context.labelled(delegation, f"وفد: {ar}", f"Delegation: {en}")
    yield context.quad(subject, mwq("hasDelegation"), delegation)
    yield from context.evidenced(delegation, part.words or meeting.words)
    if part.head:
        yield from context.linked(delegation, "hasHead", (part.head,))
