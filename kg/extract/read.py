"""Read a release by rules: mentions, then meetings, then statements, then what these are about."""

import kg
from kg.extract.english.read import read_english
from kg.extract.labels import label_entities
from kg.extract.layout.lay import Layout, lay_out
from kg.extract.layout.meeting_words import VERBS
from kg.extract.matters.compose import compose
from kg.extract.meetings.briefings import BRIEFINGS
from kg.extract.meetings.find import Encounter, find_meetings
from kg.extract.mentions.find import find_mentions
from kg.extract.stances.answered_words import with_answered
from kg.extract.stances.commands import by_body
from kg.extract.stances.embedded import embed_tellings
from kg.extract.stances.gapped import with_gapped
from kg.extract.stances.reasons import with_reasons
from kg.extract.stances.release import read_stances
from kg.extract.stances.touched import name_touched
from kg.kinds import MeetingKind
from kg.lexicon.cues import load_cues
from kg.lexicon.registry import Registry
from kg.records import Reader, Reading
from kg.sources import Release
from kg.text.fold import word_set

READER = Reader(name="rules", version=kg.__version__)


def read_release(release: Release, registry: Registry) -> Reading:
    """Read a release by rules; the same release always gives the same reading.

    Args:
        release: The release; its language chooses the grammar.
        registry: What is known of names, posts and places.

    Returns:
        All that was read, and what was left out with the reason.
    """
    if release.lang == "en":
        return label_entities(compose(_english(release, registry)), registry)
    layout = lay_out(find_mentions(release, registry))
    reading = compose_reading(layout, find_meetings(layout))
    return label_entities(compose(name_touched(reading, layout.found, registry)), registry)


def _english(release: Release, registry: Registry) -> Reading:
    """Read an English release up to its statements."""
    read = read_english(release, registry)
    return Reading(
        release=release,
        reader=READER,
        entities=read.entities,
        meetings=read.meetings,
        stances=read.stances,
        unresolved=read.unresolved,
    )


def _guests_unknown(layout: Layout, encounter: Encounter, at: int) -> bool:
    """Tell whether a verb of meeting names one party only, so that those who met are no longer the ones before."""
    verb = encounter.meeting.rule == "meeting-verb" and VERBS.get(layout.forms[at]) is MeetingKind.MEETING
    return verb and encounter.meeting.kind is MeetingKind.MEETING


# "Will take it to the coming meeting of the ministers": nobody is told to have met.
_COMING = word_set("المقبل المقبلة القادم القادمة المرتقب المرتقبة")


def compose_reading(layout: Layout, encounters: tuple[Encounter, ...]) -> Reading:
    """Read the statements of an Arabic release whose mentions and meetings are known.

    Args:
        layout: The release with its mentions.
        encounters: Its meetings.

    Returns:
        The reading, without what its statements are about.
    """
    parties = sorted(
        (at, e.parties if len(e.parties) > 1 or e.alone else ())
        for e in encounters
        for at in e.told
        if e.meeting.kind is not MeetingKind.VISIT
        and layout.form(at) not in BRIEFINGS
        and not (len(e.parties) == 1 and layout.form(at + 1) in _COMING)
        and (len(e.parties) > 1 or e.alone or _guests_unknown(layout, e, at))
    )
    cues = load_cues()
    read, unresolved = read_stances(layout, cues, tuple(parties))
    parted = with_reasons(layout, cues, with_gapped(layout, read))
    stances = by_body(layout, with_answered(layout, cues, parted))
    return Reading(
        release=layout.found.release,
        reader=READER,
        entities=layout.found.entities,
        meetings=tuple(e.meeting for e in encounters),
        stances=embed_tellings(layout, stances, cues),
        unresolved=(*layout.found.unresolved, *unresolved),
    )
