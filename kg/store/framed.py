"""The graph as JSON-LD that a person can read: each release with its statements, each statement with its words.

The frame is fixed: a release holds its statements, whatever has evidence or a time holds it, and everything else
is named by its key and described once in the list. It is plain JSON to one program and RDF to another (W3C
JSON-LD 1.1): every triple that is stated in the graph is in it, and no other.
"""

import json
from collections.abc import Sequence
from typing import Any

import pyoxigraph as ox

from kg.rdf.vocabulary import DERIVED, ID, INFERRED, MWQ, OA, PREFIXES, SKOS, TYPE, XSD, mwq

Node = ox.NamedNode | ox.BlankNode

# What is written inside the node that names it first, rather than on its own.
_NESTED = frozenset({MWQ + "evidencedBy", MWQ + "hasTime", OA + "hasSelector"})
_LABELS = {SKOS + "prefLabel": "prefLabel", SKOS + "altLabel": "altLabel"}

_FOREIGN = {prefix: space for prefix, space in PREFIXES.items() if not space.startswith(ID)}

CONTEXT: dict[str, Any] = {
    **_FOREIGN,
    "@base": ID,
    "@vocab": MWQ,
    "id": "@id",
    "type": "@type",
    "statements": "@included",
    "prefLabel": {"@id": SKOS + "prefLabel", "@container": "@language"},
    "altLabel": {"@id": SKOS + "altLabel", "@container": ["@language", "@set"]},
}


def framed(store: ox.Store) -> bytes:
    """Write what is stated in the graph as nested JSON-LD.

    Args:
        store: The graph.

    Returns:
        The document in UTF-8, always in the same order.
    """
    document = {"@context": CONTEXT, "@graph": _Frame(store).nodes()}
    return (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


class _Frame:
    """The nodes of a graph on their way into the frame; each is described once."""

    def __init__(self, store: ox.Store) -> None:
        self._told: dict[Node, dict[str, list[ox.Quad]]] = {}
        for quad in sorted(store, key=str):
            if quad.graph_name not in {INFERRED, DERIVED} and isinstance(quad.subject, Node):
                properties = self._told.setdefault(quad.subject, {})
                properties.setdefault(quad.predicate.value, []).append(quad)
        self._written: set[Node] = set()

    def nodes(self) -> list[dict[str, Any]]:
        """Frame the releases, then whatever they do not hold."""
        framed = [self._release(node) for node in self._of_class("Release")]
        inside = {
            quad.object for properties in self._told.values() for name in _NESTED for quad in properties.get(name, ())
        }
        rest = [node for node in self._told if node not in self._written and node not in inside]
        return framed + [self._node(node) for node in rest]

    def _of_class(self, name: str, graph: ox.NamedNode | None = None) -> list[Node]:
        """Give the nodes that are stated to be of a class, in one graph or in all."""
        return [
            node
            for node, properties in self._told.items()
            for quad in properties.get(TYPE.value, ())
            if quad.object == mwq(name) and graph in {None, quad.graph_name}
        ]

    def _release(self, release: Node) -> dict[str, Any]:
        """Describe a release and all that it reports."""
        graph = ox.NamedNode(ID + "graph/" + release.value.rpartition("/")[2])
        described = self._node(release)
        described["statements"] = [self._node(node) for node in self._of_class("ReportedStatement", graph)]
        return described

    def _node(self, node: Node) -> dict[str, Any]:
        """Describe a node with what is nested in it."""
        self._written.add(node)
        described: dict[str, Any] = {"id": _name(node)}
        for predicate, quads in self._told.get(node, {}).items():
            values = list(dict.fromkeys(quad.object for quad in quads))
            if predicate == TYPE.value:
                described["type"] = [_term(value.value) for value in values if isinstance(value, ox.NamedNode)]
            elif predicate in _LABELS:
                described[_LABELS[predicate]] = _by_language(values, many=predicate.endswith("altLabel"))
            else:
                shown = [self._value(predicate, value) for value in values]
                described[_term(predicate)] = shown[0] if len(shown) == 1 else shown
        return described

    def _value(self, predicate: str, value: object) -> object:
        """Write a value: nested, named, or as it stands."""
        if isinstance(value, ox.Literal):
            return _literal(value)
        if not isinstance(value, Node):
            raise TypeError(value)
        if predicate in _NESTED and value not in self._written and value in self._told:
            return self._node(value)
        return {"id": _name(value)}


def _by_language(values: Sequence[object], *, many: bool) -> dict[str, Any]:
    """Sort labels by their language."""
    sorted_: dict[str, Any] = {}
    for value in values:
        if isinstance(value, ox.Literal):
            sorted_.setdefault(value.language or "@none", []).append(value.value)
    return sorted_ if many else {lang: texts[0] if len(texts) == 1 else texts for lang, texts in sorted_.items()}


def _literal(value: ox.Literal) -> object:
    """Write a literal as plainly as its type allows."""
    if value.language:
        return {"@value": value.value, "@language": value.language}
    kind = value.datatype.value
    if kind == XSD + "string":
        return value.value
    if kind == XSD + "boolean":
        return value.value == "true"
    return {"@value": value.value, "@type": _term(kind)}


def _name(node: Node) -> str:
    """Name a node of ours by its key."""
    if isinstance(node, ox.BlankNode):
        return f"_:{node.value}"
    return node.value.removeprefix(ID) if node.value.startswith(ID) else node.value


def _term(iri: str) -> str:
    """Name a term of ours by its local name, another by its prefix.

    >>> _term("https://w3id.org/mawqif/ont#statedBy"), _term("http://www.w3.org/ns/oa#exact")
    ('statedBy', 'oa:exact')
    """
    if iri.startswith(MWQ):
        return iri.removeprefix(MWQ)
    for prefix, namespace in _FOREIGN.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
