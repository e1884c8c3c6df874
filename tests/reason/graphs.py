"""Two graphs to reason over: a small one made by hand, and what is read in the release that ships."""

import functools
import tempfile
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
from rdflib import BNode, Graph, URIRef
from rdflib.term import Literal

from kg.build import EXAMPLE, build
from kg.rdf.vocabulary import DERIVED, INFERRED, LINKS, META
from kg.shipped import folder

HERE = Path(__file__).parent
ONTOLOGY_FILE = folder("ontology") / "mawqif.ttl"
SMALL_FILE = HERE / "small.trig"


def small() -> ox.Store:
    """Load the hand-made graph anew."""
    fresh = ox.Store()
    fresh.bulk_load(path=str(SMALL_FILE), format=ox.RdfFormat.TRIG)
    return fresh


def seed() -> ox.Store:
    """Load what is stated, and not what was inferred, of the release that ships."""
    fresh = ox.Store()
    fresh.extend(quad for quad in _seed_quads() if quad.graph_name not in {INFERRED, DERIVED})
    return fresh


GRAPHS: dict[str, Callable[[], ox.Store]] = {"small": small, "seed": seed}


@functools.cache
def _seed_quads() -> tuple[ox.Quad, ...]:
    with tempfile.TemporaryDirectory() as folder:
        build((EXAMPLE,), Path(folder) / "build")
        built = ox.Store()
        built.bulk_load(path=f"{folder}/build/mawqif.nq", format=ox.RdfFormat.N_QUADS)
        return tuple(built)


def asserted(graph: ox.Store) -> Graph:
    """Copy what is stated into one rdflib graph, without provenance and links, which no reasoner of OWL reads."""
    found = Graph()
    for quad in graph:
        if quad.graph_name not in {META, LINKS, INFERRED, DERIVED}:
            found.add((_term(quad.subject), _term(quad.predicate), _term(quad.object)))
    return found


def literal(quad: ox.Quad) -> bool:
    """Tell whether the object of a quad is a literal."""
    return isinstance(quad.object, ox.Literal)


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
