"""Read a release by rules: mentions, then meetings, then statements, then what these are about."""

import kg
from kg.extract.layout import Layout, lay_out
from kg.extract.meetings import Encounter, find_meetings
from kg.extract.mentions import find_mentions
from kg.extract.stances import read_stances
from kg.lexicon.cues import load_cues
from kg.lexicon.registry import Registry
from kg.records import Reader, Reading
from kg.sources import Release

READER = Reader(name="rules", version=kg.__version__)


def read_release(release: Release, registry: Registry) -> Reading:
    """Read a release by rules; the same release always gives the same reading.

    Args:
        release: The release.
        registry: What is known of names, posts and places.

    Returns:
        All that was read, and what was left out with the reason.
    """
    layout = lay_out(find_mentions(release, registry))
    return compose_reading(layout, find_meetings(layout))


def compose_reading(layout: Layout, encounters: tuple[Encounter, ...]) -> Reading:
    """Read the statements of a release whose mentions and meetings are known.

    Args:
        layout: The release with its mentions.
        encounters: Its meetings.

    Returns:
        The reading.
    """
    parties = tuple((e.at, e.parties) for e in encounters if len(e.parties) > 1)
    stances, unresolved = read_stances(layout, load_cues(), parties)
    return Reading(
        release=layout.found.release,
        reader=READER,
        entities=layout.found.entities,
        meetings=tuple(e.meeting for e in encounters),
        stances=stances,
        unresolved=(*layout.found.unresolved, *unresolved),
    )
