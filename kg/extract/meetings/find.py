"""Read the meetings a release tells of: each once, with its parties, delegations, time and place."""

from dataclasses import dataclass

from kg.extract.layout.lay import Layout
from kg.extract.layout.meeting_words import GATHERS, OPENS, WITH
from kg.extract.layout.wording import BREAKS, STOPS, THAT
from kg.extract.meetings.attendance import ALONG_WITH, AMONG_THEM, PRESENT, attendants, greets
from kg.extract.meetings.briefings import BRIEFINGS
from kg.extract.meetings.gathering import PAIR, Gathering, by_verb
from kg.extract.meetings.gatherings import gatherings
from kg.extract.meetings.officials import leaders_meant
from kg.extract.meetings.retold import merged, named_within, same
from kg.extract.meetings.verbs import MET_WITH
from kg.extract.mentions.found import Found, NounPhrase, Number
from kg.extract.stances.memory import level
from kg.kinds import EntityType, MeetingKind
from kg.records import DelegationPart, Meeting
from kg.sources import Quote
from kg.text.fold import word_set
from kg.text.sentences import Stretch
from kg.text.words import COMMAS


@dataclass(frozen=True, slots=True, kw_only=True)
class Encounter:
    """A meeting with what the reading of statements needs of it.

    Attributes:
        meeting: The record.
        told: Indices of the words that tell of it, in order.
        parties: The parties as its words name them, those who can hold something together.
        alone: Whether one noun calls all those who meet: "the ministers".
    """

    meeting: Meeting
    told: tuple[int, ...]
    parties: tuple[str, ...]
    alone: bool = False


def find_meetings(layout: Layout) -> tuple[Encounter, ...]:
    """Read the meetings of a release.

    Args:
        layout: The release.

    Returns:
        The meetings in the order in which they are told of, each once.
    """
    drafts: list[Gathering] = []
    before: Gathering | None = None
    for sentence in layout.sentences:
        for gathering in gatherings(layout, sentence, before):
            before = gathering if by_verb(gathering) else before
            told = same(layout, drafts, gathering)
            if told is not None:
                drafts[told] = merged(layout, drafts[told], gathering)
            elif _counts(layout, gathering) and not _part_of(layout, drafts, gathering, sentence):
                drafts.append(gathering)
        for at, present in attendants(layout, sentence):
            if (held := _attended(layout, drafts, at, sentence)) is not None:
                known = {p.entity for p in held.sides}
                held.present += [entity for entity in present if entity not in known and entity not in held.present]
    return tuple(_encounter(layout, draft) for draft in drafts)


def _counts(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether words tell of a meeting of their own."""
    if gathering.kind is MeetingKind.CALL and gathering.several and not (gathering.held and gathering.sides):
        return False
    if gathering.kind is MeetingKind.MEETING and gathering.noun and layout.forms[gathering.at].endswith(_THEIRS):
        # "Goes on with its meetings with all", whom nobody names.
        return len(gathering.sides) >= PAIR
    vague = not gathering.time and not gathering.held
    if vague and (gathering.talk or (gathering.several and len(gathering.sides) < PAIR)):
        return False
    if gathering.named:
        # "The course of the Geneva talks": a name of many sessions, of which none is told.
        told = gathering.sides or gathering.held or gathering.planned
        return bool(told or not (gathering.several or _goes_on(layout, gathering)))
    if gathering.definite and not gathering.sides:
        return False
    if gathering.noun and not gathering.sides:
        if gathering.several and not gathering.held and layout.forms[gathering.at].startswith("ل"):
            # "The sponsor of (for) talks".
            return False
        known = gathering.time is not None or (gathering.held and gathering.place)
        return bool(known) and gathering.kind is not MeetingKind.VISIT
    return bool(gathering.sides)


def _goes_on(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether only a process is named, no session of it: "progress in the forum of the dialogue"."""
    named = layout.forms[gathering.at + 1 : gathering.stop]
    takes_place = layout.form(gathering.at - 1).removeprefix("ب") in _TAKES_PLACE or gathering.time is not None
    return not takes_place and any("حوار" in form for form in named)


_TAKES_PLACE = word_set("انعقاد عقد افتتاح انطلاق اختتام ختام")
_THEIRS = ("اته", "اتها", "اتهم", "اتهما")


def _part_of(layout: Layout, drafts: list[Gathering], gathering: Gathering, sentence: Stretch) -> bool:
    """Tell whether a session without parties, or the visit of a guest, belongs to what the sentence told before."""
    if gathering.kind is MeetingKind.VISIT and layout.form(gathering.at - 1) == "في" and not gathering.planned:
        # "Received X, (who was) on a visit".
        near = [d for d in drafts if d.at >= sentence.first and "ستقبل" in layout.forms[d.at]]
        own = {p.entity for p in gathering.sides}
        return any(own <= {p.entity for p in d.sides} for d in near)
    if gathering.sides or gathering.named:
        return False
    return any(draft.at >= sentence.first and draft.planned is gathering.planned for draft in drafts)


def _attended(layout: Layout, drafts: list[Gathering], at: int, sentence: Stretch) -> Gathering | None:
    """Return the meeting told of last before a place that was held, or whose words are near before it."""
    # "The meeting that was held yesterday was attended by", in Arabic with the verb before the meeting.
    # Or "with the participation of X, there began a meeting", at the head of its sentence.
    reach = sentence.stop if at - sentence.first < _BEHIND and layout.forms[at] in PRESENT else at + _BEHIND + 1
    here = next((d for d in drafts if at < d.at < reach), None)
    if here is not None and (here.at <= at + _BEHIND or not _told_apart(layout, at, here.at)):
        return here
    guest = greets(layout, at)
    before = [d for d in drafts if d.at < at and (guest or d.kind is not MeetingKind.VISIT) and _told_so_far(d)]
    elsewhere = guest and before and before[-1].kind is not MeetingKind.VISIT and before[-1].at < sentence.first
    if not before or elsewhere:
        # "There to receive him": no guest of a meeting of the sentence before is told to have come.
        return None
    among, along = layout.forms[at] in AMONG_THEM, layout.forms[at] in ALONG_WITH
    apart = (among and at - before[-1].stop > _BEHIND) or (along and _of_another(layout, before[-1], at))
    return None if apart else before[-1]


def _told_apart(layout: Layout, at: int, stop: int) -> bool:
    """Tell whether another clause begins on the way to a meeting: "with X present, a drive began, and Y met Z"."""
    for k in range(at + 1, stop):
        joins = layout.forms[k] in COMMAS and layout.form(k + 1).startswith("و") and layout.phrase(k + 1) is None
        if joins or layout.forms[k] in BREAKS:
            return True
    return False


def _told_so_far(gathering: Gathering) -> bool:
    """Tell whether a meeting has parties or a name or is told to have been held, so that others can attend it."""
    return bool(gathering.sides or gathering.named or gathering.held)


def _of_another(layout: Layout, held: Gathering, at: int) -> bool:
    """Tell whether "accompanied by" is told of somebody else than those who met: in another clause or behind him."""
    stop = max(k for k in (held.stop, *held.told) if k <= at or k == held.stop)
    if not (STOPS | THAT).isdisjoint(layout.forms[stop:at]):
        return True
    told = layout.found.phrases_in(layout.words.starts[stop], layout.words.starts[at]) if stop < at else ()
    return any(layout.found.entity(p.entity).type is EntityType.PERSON for p in told)


# A comma and a preposition stand between those who met and "among them" at most.
_BEHIND = 2


def _encounter(layout: Layout, gathering: Gathering) -> Encounter:
    """Make the records of a meeting."""
    found = layout.found
    sides = tuple(dict.fromkeys(p.entity for p in gathering.sides))
    participants: dict[str, None] = {}
    for number, phrase in enumerate(gathering.sides):
        head = gathering.heads.get(number)
        participants |= dict.fromkeys((
            phrase.entity,
            *_stands_for(found, phrase.entity, phrase.behalf),
            *named_within(found, phrase),
        ))
        if head is not None:
            participants[head.entity] = None
    states = [p for p in participants if found.entity(p).type is EntityType.STATE]
    for entity in (*leaders_meant(layout, gathering.sides, states), *gathering.present):
        role = found.entity(entity).role
        # A member of a body does not stand for it.
        member = role is not None and role.quote.startswith(_MEMBER)
        participants |= dict.fromkeys((entity, *(() if member else _stands_for(found, entity))))
    parts = tuple(
        part for n, p in enumerate(gathering.sides) if (part := _delegation(layout, p, gathering.heads.get(n)))
    )
    words = layout.quote(gathering.first, gathering.stop)
    kind = MeetingKind.PLANNED if gathering.planned else gathering.kind
    meeting = Meeting(
        words=words,
        kind=kind,
        participants=tuple(participants),
        delegations=parts,
        time=gathering.time,
        place=gathering.place,
        rule="meeting-noun" if gathering.noun else "meeting-verb",
    )
    told = tuple(sorted((gathering.at, *gathering.told)))
    # Who briefs a council and the council discuss nothing together: it is often what others discuss.
    parties = () if layout.forms[gathering.at] in BRIEFINGS else level(found, sides)
    return Encounter(meeting=meeting, told=told, parties=parties, alone=_alone(layout, gathering))


_MEMBER = "عضو"


def _alone(layout: Layout, gathering: Gathering) -> bool:
    """Tell whether those of one noun meet and nobody with them: 'the ministers held a meeting', 'the council met'."""
    side = gathering.sides[0] if len(gathering.sides) == 1 else None
    if side is None or layout.found.entity(side.entity).type is not EntityType.ORGANISATION:
        return False
    several = side.number is Number.PLURAL
    near = layout.forms[gathering.first : gathering.stop + (_NEAR if several else _FAR)]
    if not WITH.isdisjoint(near) or not (several or GATHERS.isdisjoint(near)):
        return False
    opened = layout.form(side.first - 1) in OPENS
    meets = gathering.noun and gathering.kind in _OF_MANY and (several or opened)
    return meets or (layout.forms[gathering.at].removeprefix("و") in _MEETS and side.first == gathering.at + 1)


_MEETS = MET_WITH | word_set("اجتمعوا يجتمعون")
_OF_MANY = frozenset({MeetingKind.MEETING, MeetingKind.SESSION, MeetingKind.CONFERENCE})
_NEAR, _FAR = 6, 12


def _stands_for(found: Found, identifier: str, behalf: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the bodies and states that a party leads or stands for."""
    entity = found.entity(identifier)
    if entity.type is EntityType.DELEGATION:
        return entity.of[:1]
    if entity.type is not EntityType.PERSON:
        return ()
    bodies = tuple(dict.fromkeys((*behalf, *entity.of))) or tuple(found.serves.get(entity.id, ()))
    states = tuple(b for b in bodies if found.entity(b).type is EntityType.STATE)
    return states or bodies


def _delegation(layout: Layout, phrase: NounPhrase, head: NounPhrase | None) -> DelegationPart | None:
    """Return the part of a delegation in a meeting, or None when the party is none."""
    entity = layout.found.entity(phrase.entity)
    if entity.type is not EntityType.DELEGATION and head is None:
        return None
    end = (head or phrase).end
    words = Quote(start=phrase.start, end=end, quote=layout.found.release.text[phrase.start : end])
    is_one = entity.type is EntityType.DELEGATION
    return DelegationPart(
        of=entity.of[0] if is_one and entity.of else phrase.entity,
        head=head.entity if head else "",
        delegation=phrase.entity if is_one else "",
        words=words,
    )
