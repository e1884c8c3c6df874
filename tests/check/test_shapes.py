"""Releases are validated one by one with what they share, and what breaks a rule is told exactly."""

from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Graph

from kg.check import shapes
from kg.check.shapes import Severity, Violation, check_shapes, release_graph, release_graphs, violations
from kg.errors import CheckError
from kg.lexicon.registry import load_registry
from kg.rdf.registry import registry_quads
from kg.rdf.vocabulary import INFERRED, MATTERS, MWQ, REGISTRY, TYPE, VOCAB, mwq, node

EXAMPLES = Path(__file__).parents[1] / "ontology" / "shapes"
TYPED_IN = ox.NamedNode(shapes.SHAPES.typedIn)
ONE, OTHER = node("graph/one"), node("graph/other")


def told(store: ox.Store, example: str, release: ox.NamedNode, shared: ox.NamedNode = REGISTRY) -> None:
    """Put an example into a store as a build would: what the release types in its graph, the rest in a shared one."""
    triples = list(ox.parse(path=str(EXAMPLES / f"{example}.ttl"), format=ox.RdfFormat.TURTLE))
    typed = {triple.subject for triple in triples if triple.predicate == TYPED_IN}
    selectors = {triple.object for triple in triples if triple.subject in typed}
    types = {triple.subject: triple.object for triple in triples if triple.predicate == TYPE}
    own = typed | {part for part in selectors if part in types and not str(types[part]).startswith(f"<{MWQ}")}
    for triple in triples:
        if triple.predicate != TYPED_IN:
            graph = release if triple.subject in own else shared
            store.add(ox.Quad(triple.subject, triple.predicate, triple.object, graph))


def test_a_release_that_keeps_every_shape_has_no_violation() -> None:
    store = ox.Store()
    told(store, "S08_PASS", ONE)
    assert release_graphs(store) == (ONE.value,)
    assert check_shapes(store) == ()


@pytest.mark.no_cover  # pySHACL runs for long here, none of it ours.
def test_the_whole_registry_keeps_every_shape() -> None:
    registry = load_registry()
    quads = registry_quads(registry, (*registry.entries, *registry.posts))
    found = violations(Graph().parse(data="".join(f"{quad.triple} .\n" for quad in quads), format="nt"))
    assert [violation for violation in found if violation.severity is Severity.VIOLATION] == []


def test_a_violation_names_release_rule_node_value_and_both_messages() -> None:
    store = ox.Store()
    told(store, "S06_FAIL", ONE)
    assert check_shapes(store) == (
        Violation(
            release=ONE.value,
            rule="S06",
            node=node("shape-test/says").value,
            value="1.4",
            message="Confidence is one decimal number from 0 to 1.",
            message_ar="درجة الثقة عدد عشري واحد من 0 إلى 1.",
            severity=Severity.VIOLATION,
        ),
    )


def test_each_release_is_told_apart_and_can_be_asked_for_alone() -> None:
    store = ox.Store()
    told(store, "S29_FAIL", ONE)
    told(store, "S29_FAIL", OTHER)
    found = check_shapes(store)
    assert [violation.release for violation in found] == [ONE.value, OTHER.value]
    assert {violation.severity for violation in found} == {Severity.WARNING}
    assert check_shapes(store, releases=[OTHER.value]) == found[1:]


@pytest.mark.parametrize("shared", [REGISTRY, VOCAB, MATTERS])
def test_what_a_release_refers_to_is_read_in_every_shared_graph(shared: ox.NamedNode) -> None:
    store = ox.Store()
    told(store, "S08_PASS", ONE, shared)
    assert check_shapes(store) == ()
    store.clear_graph(shared)
    assert {violation.rule for violation in check_shapes(store)} > {"S08", "S38"}


def test_what_was_only_inferred_does_not_help() -> None:
    store = ox.Store()
    told(store, "S08_FAIL", ONE)
    demand, action = node("shape-test/demand"), node("shape-test/withdrawal")
    store.add(ox.Quad(demand, mwq("demandsAction"), action, INFERRED))
    assert [violation.rule for violation in check_shapes(store)] == ["S08"]


def test_a_node_of_the_registry_needs_both_names_and_one_of_the_release_does_not() -> None:
    store = ox.Store()
    told(store, "S37_PASS", ONE)
    told(store, "S29_PASS", ONE)
    assert check_shapes(store) == ()
    stranger = node("shape-test/stranger")
    quads = list(store.quads_for_pattern(stranger, None, None, ONE))
    for quad in quads:
        store.remove(quad)
        store.add(ox.Quad(quad.subject, quad.predicate, quad.object, REGISTRY))
    store.add(ox.Quad(node("shape-test/council"), mwq("affiliatedWith"), stranger, ONE))
    assert [(violation.rule, violation.node) for violation in check_shapes(store)] == [("S26", stranger.value)]


def test_a_graph_that_is_referred_to_in_a_circle_is_gathered_once() -> None:
    store = ox.Store()
    told(store, "S29_PASS", ONE)
    council, league = node("shape-test/council"), node("shape-test/league")
    store.add(ox.Quad(council, mwq("affiliatedWith"), league, REGISTRY))
    store.add(ox.Quad(league, mwq("affiliatedWith"), council, REGISTRY))
    assert len(release_graph(store, ONE.value)) == 9


def test_a_malformed_shape_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Graph().parse(
        data="""
        @prefix sh: <http://www.w3.org/ns/shacl#> .
        <urn:s> a sh:NodeShape ; sh:targetClass <urn:c> ;
            sh:sparql [ sh:select "SELECT $this WHERE { VALUES ?a { 1 } }" ] .
        <urn:x> a <urn:c> .
        """
    )
    monkeypatch.setattr(shapes, "_shapes", lambda: broken)
    with pytest.raises(CheckError, match="VALUES"):
        shapes.violations(Graph().parse(data="<urn:x> a <urn:c> ."))
