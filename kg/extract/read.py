"""Read a release by rules: mentions, then meetings, then statements, then what these are about."""

import kg
from kg.extract.found import Found
from kg.extract.layout import Layout, lay_out
from kg.extract.stances import read_stances
from kg.lexicon.cues import load_cues
from kg.records import Reader, Reading


def compose_reading(layout: Layout, encounters: tuple[object, ...] = ()) -> Reading:
    found: Found = layout.found
    stances, unresolved = read_stances(layout, load_cues(), ())
    return Reading(
        release=found.release,
        reader=Reader(name="rules", version=kg.__version__),
        entities=found.entities,
        stances=stances,
        unresolved=(*found.unresolved, *unresolved),
    )
