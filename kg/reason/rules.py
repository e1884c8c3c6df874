"""What the ontology entails about the graph, found by SPARQL rules made from its own axioms.

Each axiom of the kinds that the ontology uses becomes one rule of the OWL 2 RL rule set (W3C, OWL 2
Profiles, section 4.3: cax-sco, prp-spo1, prp-spo2, prp-dom, prp-rng, prp-inv, prp-symp, prp-trp). The rules
are put in order of what needs what, so that most run once and only those that feed themselves run again.
Tests hold the result against owlrl, which knows the whole rule set.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import cast

import networkx as nx
import pyoxigraph as ox
from rdflib import OWL, RDF, RDFS, Graph, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

from kg.errors import InputError
from kg.rdf.vocabulary import INFERRED, META

Atom = tuple[str, str, str]
"""Subject, predicate and object, each a variable such as ``?a`` or an IRI in angle brackets."""

_TYPE = f"<{RDF.type}>"


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Rule:
    """If the body holds, the head does.

    Attributes:
        head: What follows.
        body: What must hold.
    """

    head: Atom
    body: tuple[Atom, ...]

    def sparql(self) -> str:
        """Write the rule as a CONSTRUCT query that gives only what is not yet known.

        >>> Rule(head=("?b", "<urn:q>", "?a"), body=(("?a", "<urn:p>", "?b"),)).sparql()
        'CONSTRUCT { ?b <urn:q> ?a } WHERE { ?a <urn:p> ?b FILTER NOT EXISTS { ?b <urn:q> ?a } }'
        """
        head, body = " ".join(self.head), " . ".join(" ".join(atom) for atom in self.body)
        return f"CONSTRUCT {{ {head} }} WHERE {{ {body} FILTER NOT EXISTS {{ {head} }} }}"


def materialise(store: ox.Store, ontology: Graph | Path, *, into: ox.NamedNode = INFERRED) -> int:
    """Fill one graph with all that the ontology entails about the others.

    The graph of provenance is not reasoned over. What the graph held before is replaced.

    Args:
        store: The graph, changed in place.
        ontology: The ontology, or its merged file.
        into: Name of the graph to fill.

    Returns:
        How many triples were inferred; each stands in that graph only.

    Raises:
        InputError: When the ontology cannot be read.
    """
    groups = _strata_of_file(ontology) if isinstance(ontology, Path) else strata(rules(ontology))
    store.clear_graph(into)
    known = ox.Store()
    known.extend(
        ox.Quad(quad.subject, quad.predicate, quad.object) for quad in store if quad.graph_name not in {into, META}
    )
    said = {(quad.subject, quad.predicate, quad.object) for quad in store.quads_for_pattern(None, None, None, META)}
    inferred = [
        triple
        for stratum in groups
        for triple in _run(known, stratum)
        if (triple.subject, triple.predicate, triple.object) not in said
    ]
    store.extend(ox.Quad(triple.subject, triple.predicate, triple.object, into) for triple in inferred)
    return len(inferred)


def rules(ontology: Graph) -> tuple[Rule, ...]:
    """Make the rules that an ontology's axioms stand for.

    Args:
        ontology: An ontology in OWL 2 RL.

    Returns:
        The rules, sorted; each once.
    """
    return tuple(sorted({*_class_rules(ontology), *_property_rules(ontology), *_chain_rules(ontology)}))


def strata(known: Iterable[Rule]) -> tuple[tuple[Rule, ...], ...]:
    """Put rules in groups such that each group needs only itself and the groups before it.

    Args:
        known: The rules.

    Returns:
        The groups in order; a group holds more than one kind of conclusion only where these need each other.
    """
    by_head: dict[str, list[Rule]] = {}
    needs = nx.DiGraph()
    for rule in known:
        by_head.setdefault(_key(rule.head), []).append(rule)
        needs.add_edges_from((_key(atom), _key(rule.head)) for atom in rule.body)
    groups = nx.condensation(needs)
    ordered = nx.lexicographical_topological_sort(groups, key=lambda group: min(groups.nodes[group]["members"]))
    found = (
        tuple(rule for key in sorted(groups.nodes[group]["members"]) for rule in by_head.get(key, ()))
        for group in ordered
    )
    return tuple(group for group in found if group)


def _run(known: ox.Store, stratum: tuple[Rule, ...]) -> Iterator[ox.Triple]:
    """Run a group of rules until nothing new follows, adding to what is known."""
    heads = {_key(rule.head) for rule in stratum}
    recursive = any(_key(atom) in heads for rule in stratum for atom in rule.body)
    while True:
        grown = False
        for rule in stratum:
            found = list(cast(ox.QueryTriples, known.query(rule.sparql())))
            known.extend(ox.Quad(triple.subject, triple.predicate, triple.object) for triple in found)
            grown = grown or bool(found)
            yield from found
        if not (grown and recursive):
            return


def _key(atom: Atom) -> str:
    """Name what an atom tells of: its predicate, or the class when the predicate is rdf:type."""
    return " ".join(atom[1:]) if atom[1] == _TYPE else atom[1]


def _class_rules(ontology: Graph) -> Iterator[Rule]:
    for sub, sup in _named(ontology.subject_objects(RDFS.subClassOf)):
        yield Rule(head=("?a", _TYPE, sup), body=(("?a", _TYPE, sub),))
    for prop, domain in _named(ontology.subject_objects(RDFS.domain)):
        yield Rule(head=("?a", _TYPE, domain), body=(("?a", prop, "?b"),))
    for prop, kind in _named(ontology.subject_objects(RDFS.range)):
        if (URIRef(prop[1:-1]), RDF.type, OWL.ObjectProperty) in ontology:
            yield Rule(head=("?b", _TYPE, kind), body=(("?a", prop, "?b"),))


def _property_rules(ontology: Graph) -> Iterator[Rule]:
    for sub, sup in _named(ontology.subject_objects(RDFS.subPropertyOf)):
        yield Rule(head=("?a", sup, "?b"), body=(("?a", sub, "?b"),))
    for one, other in _named(ontology.subject_objects(OWL.inverseOf)):
        yield Rule(head=("?b", other, "?a"), body=(("?a", one, "?b"),))
        yield Rule(head=("?b", one, "?a"), body=(("?a", other, "?b"),))
    for prop, kind in _named(ontology.subject_objects(RDF.type)):
        if kind == f"<{OWL.SymmetricProperty}>":
            yield Rule(head=("?b", prop, "?a"), body=(("?a", prop, "?b"),))
        elif kind == f"<{OWL.TransitiveProperty}>":
            yield Rule(head=("?a", prop, "?c"), body=(("?a", prop, "?b"), ("?b", prop, "?c")))


def _chain_rules(ontology: Graph) -> Iterator[Rule]:
    for prop, links in ontology.subject_objects(OWL.propertyChainAxiom):
        names = [f"<{link}>" for link in Collection(ontology, links)]
        body = tuple((f"?v{i}", name, f"?v{i + 1}") for i, name in enumerate(names))
        yield Rule(head=("?v0", f"<{prop}>", f"?v{len(names)}"), body=body)


def _named(pairs: Iterable[tuple[Node, Node]]) -> Iterator[tuple[str, str]]:
    """Keep pairs of IRIs, in angle brackets."""
    for one, other in pairs:
        if isinstance(one, URIRef) and isinstance(other, URIRef):
            yield f"<{one}>", f"<{other}>"


@cache
def _strata_of_file(path: Path) -> tuple[tuple[Rule, ...], ...]:
    """Read the rules of an ontology's file once for all builds of a run."""
    try:
        return strata(rules(Graph().parse(path)))
    except (OSError, SyntaxError) as error:
        raise InputError(
            f"The ontology cannot be read: {error}.", where=str(path), remedy="Run `python -m kg.reason.merge`."
        ) from error
