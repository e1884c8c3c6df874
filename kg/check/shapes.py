"""Whether each release's graph keeps the shapes: what every statement, meeting, passage and name must have.

A release is validated with what it refers to in the graphs that releases share, by pySHACL. SHACL sees no
graph names, so each node that the release itself gives a class is marked with ``typedIn`` before it looks.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import pyoxigraph as ox
import pyshacl
from rdflib import RDF, RDFS, SH, XSD, BNode, Graph, Literal, Namespace, URIRef
from rdflib.plugins.sparql import prepareQuery
from rdflib.plugins.sparql.sparql import Query
from rdflib.query import Result
from rdflib.term import Node

from kg.errors import CheckError
from kg.rdf.vocabulary import MATTERS, META, REGISTRY, TYPE, VOCAB, mwq
from kg.shipped import folder

SHAPES = Namespace("https://w3id.org/mawqif/shapes#")
"""Each shape is named here by its rule, for instance ``S08``."""

# A release refers to nodes that are described here; nothing that was only inferred is validated.
_SHARED = (REGISTRY, VOCAB, MATTERS, META)


class Severity(StrEnum):
    """Whether a broken rule stops a build or is only told."""

    VIOLATION = "violation"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Violation:
    """One node that breaks one rule.

    Attributes:
        release: Name of the graph of the release.
        rule: The rule, for instance ``S08``.
        node: IRI of the node that breaks it.
        value: What stands where something else should, or empty.
        message: What should hold, in English.
        message_ar: The same in Arabic.
        severity: Whether it stops a build.
    """

    release: str
    rule: str
    node: str
    value: str
    message: str
    message_ar: str
    severity: Severity


def check_shapes(store: ox.Store, *, releases: Iterable[str] | None = None) -> tuple[Violation, ...]:
    """Validate the graphs of releases against every shape.

    Args:
        store: The graph.
        releases: Names of the graphs of the releases to validate; all when not given.

    Returns:
        What breaks a rule, sorted; nothing when all is well.
    """
    names = sorted(release_graphs(store) if releases is None else releases)
    return tuple(sorted(found for name in names for found in violations(release_graph(store, name), name)))


def violations(data: Graph, release: str = "") -> tuple[Violation, ...]:
    """Validate one graph against every shape.

    Args:
        data: A release with what it refers to, as :func:`release_graph` gives it.
        release: Name of the release's graph, for the records.

    Returns:
        What breaks a rule, sorted.

    Raises:
        CheckError: When a shape is itself malformed.
    """
    both = _Asked()
    both += data
    both += _hierarchy()
    _, report, _ = pyshacl.validate(both, shacl_graph=_shapes(), inplace=True, allow_warnings=True)
    if not isinstance(report, Graph):
        raise CheckError(f"The shapes cannot be used: {report}.", where="ontology/shapes")
    return tuple(
        sorted({_violation(report, result, release) for result in report.subjects(RDF.type, SH.ValidationResult)})
    )


def release_graphs(store: ox.Store) -> tuple[str, ...]:
    """Name the graphs that hold one release each.

    Args:
        store: The graph.

    Returns:
        Their names, sorted.
    """
    quads = store.quads_for_pattern(None, TYPE, mwq("Release"), None)
    return tuple(sorted({quad.graph_name.value for quad in quads if isinstance(quad.graph_name, ox.NamedNode)}))


def release_graph(store: ox.Store, release: str) -> Graph:
    """Gather one release's graph and all that it leads to in the shared graphs.

    Args:
        store: The graph.
        release: Name of the release's graph.

    Returns:
        One graph, in which ``typedIn`` tells what the release itself gives a class.
    """
    graph = ox.NamedNode(release)
    data = Graph()
    queue: list[ox.NamedNode] = []
    for quad in store.quads_for_pattern(None, None, None, graph):
        _add(data, quad)
        queue.extend(part for part in (quad.subject, quad.object) if isinstance(part, ox.NamedNode))
        if quad.predicate == TYPE:
            data.add((_term(quad.subject), SHAPES.typedIn, URIRef(release)))
    seen: set[ox.NamedNode] = set()
    while queue:
        node = queue.pop()
        if node in seen:
            continue
        seen.add(node)
        for shared in _SHARED:
            for quad in store.quads_for_pattern(node, None, None, shared):
                _add(data, quad)
                if isinstance(quad.object, ox.NamedNode):
                    queue.append(quad.object)
    return data


def rules() -> Mapping[str, tuple[str, str, Severity]]:
    """List the rules with what should hold in English and Arabic, and how grave a breach is.

    Returns:
        Rule, for instance ``S08`` -> message, message in Arabic, severity; in order.
    """
    return dict(sorted(_rules(_shapes())))


def _rules(shapes: Graph) -> Iterator[tuple[str, tuple[str, str, Severity]]]:
    for kind in (SH.NodeShape, SH.PropertyShape):
        for shape in shapes.subjects(RDF.type, kind):
            texts = {
                text.language: str(text) for text in shapes.objects(shape, SH.message) if isinstance(text, Literal)
            }
            grave = shapes.value(shape, SH.severity) == SH.Violation
            severity = Severity.VIOLATION if grave else Severity.WARNING
            yield str(shape).removeprefix(SHAPES), (texts["en"], texts["ar"], severity)


def _violation(report: Graph, result: Node, release: str) -> Violation:
    rule = str(report.value(result, SH.sourceShape)).removeprefix(SHAPES)
    node, value = report.value(result, SH.focusNode), report.value(result, SH.value)
    message, message_ar, severity = rules()[rule]
    return Violation(
        release=release,
        rule=rule,
        node=str(node),
        value="" if value is None or value == node else str(value),
        message=message,
        message_ar=message_ar,
        severity=severity,
    )


class _Asked(Graph):
    """A graph that parses each query once: pySHACL asks the same one anew of every node."""

    def query(self, query_object: str | Query, *args: Any, **kwargs: Any) -> Result:
        """Answer a query; see the parent."""
        prepared = _prepared(query_object) if isinstance(query_object, str) else query_object
        return super().query(prepared, *args, **kwargs)


@cache
def _prepared(query: str) -> Query:
    return prepareQuery(query)


@cache
def _shapes() -> Graph:
    shapes = Graph()
    for path in sorted((folder("ontology") / "shapes").glob("*.ttl")):
        shapes.parse(path)
    return shapes


@cache
def _hierarchy() -> Graph:
    """The tree of classes, without which a Demand is not seen to be a statement."""
    ontology = Graph().parse(folder("ontology") / "mawqif.ttl")
    tree = Graph()
    for pair in ontology.subject_objects(RDFS.subClassOf):
        tree.add((pair[0], RDFS.subClassOf, pair[1]))
    return tree


def _add(data: Graph, quad: ox.Quad) -> None:
    data.add((_term(quad.subject), _term(quad.predicate), _term(quad.object)))


def _term(value: object) -> URIRef | BNode | Literal:
    if isinstance(value, ox.NamedNode):
        return URIRef(value.value)
    if isinstance(value, ox.Literal):
        # rdflib holds "x" and "x"^^xsd:string for two terms, RDF 1.1 for one.
        plain = value.language is not None or value.datatype.value == str(XSD.string)
        return Literal(value.value, lang=value.language, datatype=None if plain else URIRef(value.datatype.value))
    return BNode(str(value))
