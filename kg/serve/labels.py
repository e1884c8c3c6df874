"""What things are called in a language: names in the graph, and labels of the ontology's terms."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pyoxigraph as ox

from kg.rdf.vocabulary import ALT_LABEL, ID, OA, PREF_LABEL, PREFIXES, RDFS, SKOS, TYPE, mwq
from kg.serve.foreign import FOREIGN
from kg.serve.foreign import PREFIXES as FOREIGN_PREFIXES
from kg.shipped import folder

LABEL = ox.NamedNode(RDFS + "label")
DEFINITION = ox.NamedNode(SKOS + "definition")
NOTE = ox.NamedNode(SKOS + "scopeNote")
EXAMPLE = ox.NamedNode(SKOS + "example")
# What ties a term to others, with the key of its name on the page.
TIES = {"subClassOf": "narrower_than", "subPropertyOf": "narrower_than", "domain": "domain", "range": "range"}
OWL = "http://www.w3.org/2002/07/owl#"
KINDS = {OWL + "Class": "class", OWL + "ObjectProperty": "property", OWL + "DatatypeProperty": "property"}


@dataclass(frozen=True, slots=True, kw_only=True)
class TermOfOurs:
    """A class or property of the ontology.

    Attributes:
        iri: Its address.
        kind: ``class`` or ``property``.
        labels: Language -> label.
        definitions: Language -> definition.
        notes: Language -> how it is used.
        examples: Language -> an example.
        ties: What ties it to another term, and the address of that term.
    """

    iri: str
    kind: str
    labels: dict[str, str]
    definitions: dict[str, str]
    notes: dict[str, str]
    examples: dict[str, str]
    ties: tuple[tuple[str, str], ...]


def ontology_file() -> Path:
    """Find the merged ontology."""
    return folder("ontology") / "mawqif.ttl"


@cache
def _modules() -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in (folder("ontology") / "modules").glob("*.ttl")}


def module_text(name: str) -> str | None:
    """Give a module of the ontology as it stands in its file.

    Args:
        name: The end of its address, for instance ``actors``.

    Returns:
        Turtle; None when there is no such module.
    """
    return _modules().get(name)


@cache
def ontology() -> ox.Store:
    """Load the ontology once."""
    store = ox.Store()
    store.bulk_load(path=str(ontology_file()), format=ox.RdfFormat.TURTLE)
    return store


@cache
def terms() -> tuple[TermOfOurs, ...]:
    """List the terms of the ontology, classes first, by name."""
    store = ontology()
    found: dict[str, TermOfOurs] = {}
    for kind in KINDS:
        for quad in store.quads_for_pattern(None, TYPE, ox.NamedNode(kind)):
            if isinstance(quad.subject, ox.NamedNode) and quad.subject.value.startswith(PREFIXES["mwq"]):
                found[quad.subject.value] = TermOfOurs(
                    iri=quad.subject.value,
                    kind=KINDS[kind],
                    labels=by_language(store, quad.subject, LABEL),
                    definitions=by_language(store, quad.subject, DEFINITION),
                    notes=by_language(store, quad.subject, NOTE),
                    examples=by_language(store, quad.subject, EXAMPLE),
                    ties=_ties(store, quad.subject),
                )
    return tuple(sorted(found.values(), key=lambda term: (term.kind, term.iri)))


def _ties(store: ox.Store, term: ox.NamedNode) -> tuple[tuple[str, str], ...]:
    """Find the terms above a term, and those between which a property leads."""
    return tuple(
        (kind, value)
        for name, kind in TIES.items()
        for value in sorted(
            quad.object.value
            for quad in store.quads_for_pattern(term, ox.NamedNode(RDFS + name), None)
            if isinstance(quad.object, ox.NamedNode)
        )
    )


@cache
def _term_labels() -> dict[str, dict[str, str]]:
    return {term.iri: term.labels for term in terms()}


def by_language(store: ox.Store, node: ox.NamedNode | ox.BlankNode, predicate: ox.NamedNode) -> dict[str, str]:
    """Collect the values of a property by their language.

    Args:
        store: The store.
        node: The node.
        predicate: The property.

    Returns:
        Language -> value, the first in order where there are several.
    """
    values = [quad.object for quad in store.quads_for_pattern(node, predicate, None)]
    literals = [value for value in values if isinstance(value, ox.Literal)]
    return {value.language or "": value.value for value in sorted(literals, key=str, reverse=True)}


def label_of(store: ox.Store, node: ox.NamedNode, lang: str) -> str:
    """Name a node for people.

    Args:
        store: The store.
        node: The node.
        lang: The language that is wanted.

    Returns:
        Its name in that language, else in another, else its address in short.
    """
    for labels in (
        _term_labels().get(node.value),
        FOREIGN.get(node.value),
        by_language(store, node, PREF_LABEL),
        by_language(store, node, ALT_LABEL),
        *(by_language(store, node, mwq(name)) for name in ("contentText", "surfaceText", "roleText")),
    ):
        if labels:
            return labels.get(lang) or next(iter(labels.values()))
    return _quote_of(store, node) or short_iri(node.value)


def _quote_of(store: ox.Store, node: ox.NamedNode) -> str:
    """Give the words of a passage; a passage has no other name."""
    for quad in store.quads_for_pattern(node, ox.NamedNode(OA + "hasSelector"), None):
        if isinstance(quad.object, ox.NamedNode):
            for words in by_language(store, quad.object, ox.NamedNode(OA + "exact")).values():
                return f"«{words}»"
    return ""


def short_iri(iri: str) -> str:
    """Shorten an address by a prefix we know.

    >>> short_iri("https://w3id.org/mawqif/id/actor/sorland"), short_iri("http://www.w3.org/ns/prov#used")
    ('actor/sorland', 'prov:used')
    """
    if iri.startswith(ID) and iri != ID:
        return iri.removeprefix(ID)
    for prefix, namespace in {**PREFIXES, **FOREIGN_PREFIXES}.items():
        if iri.startswith(namespace) and len(iri) > len(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
