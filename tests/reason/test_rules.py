"""The rules give the triples that owlrl gives over our terms: none missing, none extra."""

import functools
from pathlib import Path

import owlrl
import pyoxigraph as ox
import pytest
from rdflib import RDF, Graph, URIRef

from kg.errors import InputError
from kg.rdf.vocabulary import DERIVED, INFERRED, META, mwq, node
from kg.reason.rules import Rule, materialise, rules, strata
from tests.reason.graphs import GRAPHS, ONTOLOGY_FILE, asserted, literal, names, small

Triple = tuple[str, str, str]


@functools.cache
def known_rules() -> tuple[Rule, ...]:
    return rules(Graph().parse(ONTOLOGY_FILE))


def bare(name: str) -> str:
    return name.removeprefix("<").removesuffix(">")


def in_scope(triple: Triple, individuals: set[str]) -> bool:
    """Tell whether a triple about the data is one that some rule of ours could conclude."""
    subject, predicate, value = triple
    if subject not in individuals:
        return False
    if predicate == str(RDF.type):
        return any(bare(rule.head[2]) == value for rule in known_rules())
    return any(bare(rule.head[1]) == predicate for rule in known_rules())


def inferred_by_rules(graph: ox.Store) -> set[Triple]:
    materialise(graph, ONTOLOGY_FILE)
    found = graph.quads_for_pattern(None, None, None, INFERRED)
    return {names(quad) for quad in found}


def inferred_by_owlrl(graph: ox.Store) -> set[Triple]:
    data = asserted(graph)
    individuals = {str(term) for triple in data for term in (triple[0], triple[2]) if isinstance(term, URIRef)}
    individuals -= {str(value) for value in data.objects(None, RDF.type)}
    both = Graph()
    both += data
    both += Graph().parse(ONTOLOGY_FILE)
    owlrl.DeductiveClosure(owlrl.OWLRL_Semantics, axiomatic_triples=False, datatype_axioms=False).expand(both)
    closure = {(str(s), str(p), str(o)) for s, p, o in both if isinstance(s, URIRef) and (s, p, o) not in data}
    said = {names(quad) for quad in graph.quads_for_pattern(None, None, None, META) if not literal(quad)}
    return {triple for triple in closure - said if in_scope(triple, individuals)}


@pytest.mark.no_cover  # Nearly all its time is owlrl's.
@pytest.mark.parametrize("name", GRAPHS)
def test_the_rules_give_what_owlrl_gives(name: str) -> None:
    ours, oracle = inferred_by_rules(GRAPHS[name]()), inferred_by_owlrl(GRAPHS[name]())
    assert len(oracle) > 300
    assert sorted(oracle - ours) == []
    assert sorted(ours - oracle) == []


def test_no_rule_is_silent_on_the_fixture() -> None:
    graph = small()
    graph.add(ox.Quad(node("a"), mwq("metWith"), node("b"), DERIVED))
    for derived in ("conflictsWith", "supportAttributedTo", "oppositionAttributedTo", "unconfirmedBy"):
        graph.add(ox.Quad(node("a"), mwq(derived), node("b"), DERIVED))
    materialise(graph, ONTOLOGY_FILE)
    silent = []
    for rule in known_rules():
        body = " . ".join(" ".join(atom) for atom in rule.body)
        if not graph.query(f"ASK {{ {body} }}", use_default_graph_as_union=True):
            silent.append(rule)
    assert not silent


def test_each_triple_stands_in_one_graph_only() -> None:
    graph = small()
    count = materialise(graph, ONTOLOGY_FILE)
    triples = [(quad.subject, quad.predicate, quad.object) for quad in graph]
    assert len(triples) == len(set(triples))
    assert count == sum(1 for _ in graph.quads_for_pattern(None, None, None, INFERRED))


def test_a_second_run_changes_nothing() -> None:
    graph = small()
    first = materialise(graph, ONTOLOGY_FILE)
    quads = set(graph)
    assert materialise(graph, ONTOLOGY_FILE) == first
    assert set(graph) == quads


def test_what_no_longer_follows_is_taken_back() -> None:
    graph = small()
    stale = ox.Quad(node("x"), mwq("heldBy"), node("y"), INFERRED)
    graph.add(stale)
    materialise(graph, ONTOLOGY_FILE)
    assert stale not in graph


def test_provenance_is_not_reasoned_over() -> None:
    graph = ox.Store()
    graph.add(ox.Quad(node("a"), mwq("heldBy"), node("b"), META))
    assert materialise(graph, ONTOLOGY_FILE) == 0


def test_another_graph_may_be_filled() -> None:
    graph = ox.Store()
    graph.add(ox.Quad(node("a"), mwq("hasHead"), node("b"), node("graph/one")))
    assert materialise(graph, ONTOLOGY_FILE, into=node("graph/other")) > 0
    assert ox.Quad(node("b"), mwq("memberOf"), node("a"), node("graph/other")) in graph


def test_a_stance_of_the_inner_speaker_is_not_given_to_the_outer_one() -> None:
    told, darwan = node("small/told"), node("person/salma-darwan")
    graph = small()
    materialise(graph, ONTOLOGY_FILE)
    assert ox.Quad(told, mwq("relayedBy"), darwan, INFERRED) in graph
    assert not list(graph.quads_for_pattern(told, mwq("heldBy"), darwan, None))


def test_an_organisation_holds_what_its_president_says_in_that_capacity_and_nothing_else() -> None:
    council = node("actor/river-council")
    graph = small()
    materialise(graph, ONTOLOGY_FILE)
    held = {names(quad)[0] for quad in graph.quads_for_pattern(None, mwq("heldBy"), council)}
    assert held == {node(f"small/{name}").value for name in ("joint", "leave", "talks", "warns")}


def test_a_demand_opposes_the_situation_it_would_end() -> None:
    graph = small()
    materialise(graph, ONTOLOGY_FILE)
    assert ox.Quad(node("small/leave"), mwq("opposes"), node("small/presence"), INFERRED) in graph


def test_strata_come_after_all_they_need() -> None:
    place: dict[Rule, int] = {}
    for position, group in enumerate(strata(known_rules())):
        place.update(dict.fromkeys(group, position))
    assert set(place) == set(known_rules())
    for rule in known_rules():
        for other in known_rules():
            if other.head[1] in {atom[1] for atom in rule.body} and other.head[1] != f"<{RDF.type}>":
                assert place[other] <= place[rule]


def test_an_ontology_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    broken = tmp_path / "broken.ttl"
    broken.write_text("mwq:Actor a", encoding="utf-8")
    with pytest.raises(InputError, match=r"broken\.ttl"):
        materialise(ox.Store(), broken)
    with pytest.raises(InputError, match=r"none\.ttl"):
        materialise(ox.Store(), tmp_path / "none.ttl")
