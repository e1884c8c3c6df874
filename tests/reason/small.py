"""The small hand-made graph, as a store and as one rdflib graph, and the ontology."""

from pathlib import Path

import pyoxigraph as ox
from rdflib import BNode, Graph, URIRef
from rdflib.term import Literal

from kg.rdf.vocabulary import META
from kg.shipped import folder

HERE = Path(__file__).parent
ONTOLOGY_FILE = folder("ontology") / "mawqif.ttl"
SMALL_FILE = HERE / "small.trig"


def store() -> ox.Store:
    """Load the fixture anew."""
    fresh = ox.Store()
    fresh.bulk_load(path=str(SMALL_FILE), format=ox.RdfFormat.TRIG)
    return fresh


def asserted(graph: ox.Store) -> Graph:
    """Copy all triples but those of provenance into one rdflib graph."""
    found = Graph()
    for quad in graph:
        if quad.graph_name != META:
            found.add((_term(quad.subject), _term(quad.predicate), _term(quad.object)))
    return found


def names(quad: ox.Quad) -> tuple[str, str, str]:
    """Give the IRIs of a quad whose object is no literal."""
    subject, value = quad.subject, quad.object
    assert isinstance(subject, ox.NamedNode)
    assert isinstance(value, ox.NamedNode)
    return subject.value, quad.predicate.value, value.value


def _term(value: object) -> URIRef | BNode | Literal:
    if isinstance(value, ox.NamedNode):
        return URIRef(value.value)
    assert isinstance(value, ox.Literal), "the graph has no blank nodes"
    datatype = None if value.language else URIRef(value.datatype.value)
    return Literal(value.value, lang=value.language, datatype=datatype)
