"""A reading becomes quads: the release's own graph, the matters it shares, and its provenance."""

from collections.abc import Iterator
from types import MappingProxyType

from pyoxigraph import Quad

from kg.rdf.context import Context, context_of
from kg.rdf.entities import entity_quads
from kg.rdf.matters import Labels
from kg.rdf.meetings import meeting_quads
from kg.rdf.names import Lands
from kg.rdf.provenance import provenance_quads, release_quads
from kg.rdf.statements import statement_quads
from kg.records import Reading


def reading_quads(reading: Reading, labels: Labels, lands: Lands = MappingProxyType({})) -> frozenset[Quad]:
    """Write all that was read in one release.

    Args:
        reading: What was read.
        labels: Folder and key of an action type or topic -> its Arabic and English label.
        lands: Key of a state -> key of its land.

    Returns:
        The quads in the release's graph, the graph of matters and meta; who writes them puts them in order.
    """
    return frozenset(_all(context_of(reading, lands), labels))


def _all(context: Context, labels: Labels) -> Iterator[Quad]:
    reading = context.reading
    yield from release_quads(context)
    yield from provenance_quads(context)
    for entity in reading.entities:
        yield from entity_quads(context, entity)
    for meeting in reading.meetings:
        yield from meeting_quads(context, meeting)
    for index in range(len(reading.stances)):
        yield from statement_quads(context, index, labels)
