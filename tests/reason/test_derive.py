"""Shortcuts are derived from meetings and matters, both ways, and never between two of one side."""

from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.errors import QueryError
from kg.rdf.vocabulary import DERIVED, ID, REGISTRY, mwq
from kg.reason.derive import derive
from kg.reason.rules import materialise
from tests.reason.graphs import ONTOLOGY_FILE, names, small


def derived() -> ox.Store:
    graph = small()
    materialise(graph, ONTOLOGY_FILE)
    derive(graph)
    return graph


def pairs(graph: ox.Store, predicate: str) -> set[tuple[str, str]]:
    quads = graph.quads_for_pattern(None, mwq(predicate), None, DERIVED)
    found = (names(quad) for quad in quads)
    return {(one.removeprefix(ID), other.removeprefix(ID)) for one, _, other in found}


def test_parties_of_both_delegations_met() -> None:
    met = pairs(derived(), "metWith")
    assert ("actor/river-council", "actor/valdoria-ministry") in met
    assert ("person/salma-darwan", "person/otto-brenk") in met
    assert ("person/otto-brenk", "person/salma-darwan") in met


def test_nobody_met_the_own_side() -> None:
    met = pairs(derived(), "metWith")
    assert ("person/salma-darwan", "actor/river-council") not in met
    assert ("person/salma-darwan", "small/delegation-river") not in met
    assert ("actor/river-council", "small/delegation-river") not in met
    assert all(one != other for one, other in met)


def test_a_planned_meeting_joins_nobody() -> None:
    assert ("actor/valdoria", "actor/river-council") not in pairs(derived(), "metWith")


def test_statements_for_and_against_one_matter_conflict_both_ways() -> None:
    conflicts = pairs(derived(), "conflictsWith")
    assert ("small/leave", "small/refuses") in conflicts
    assert ("small/refuses", "small/leave") in conflicts
    assert ("small/warns", "small/leave") not in conflicts


def test_one_statement_stands_for_all_that_an_actor_says_of_a_matter_on_one_side() -> None:
    graph = small()
    for number in range(9):
        again = ox.NamedNode(f"{ID}small/z-refuses-{number}")
        graph.add(ox.Quad(again, mwq("statedBy"), ox.NamedNode(f"{ID}person/otto-brenk"), REGISTRY))
        graph.add(ox.Quad(again, mwq("disapproves"), ox.NamedNode(f"{ID}small/withdrawal"), REGISTRY))
    materialise(graph, ONTOLOGY_FILE)
    derive(graph)
    assert pairs(graph, "conflictsWith") == pairs(derived(), "conflictsWith")


def test_a_side_is_attributed_to_holders_and_not_to_their_delegations() -> None:
    graph = derived()
    support, opposition = pairs(graph, "supportAttributedTo"), pairs(graph, "oppositionAttributedTo")
    assert ("small/withdrawal", "actor/river-council") in support
    assert ("small/aid", "actor/valdoria-ministry") in support
    assert ("small/aid", "small/delegation-ministry") not in support
    assert ("small/presence", "actor/league-of-rivers") in opposition
    assert ("small/presence", "actor/river-council") in opposition - support


def test_a_stance_is_unconfirmed_by_whom_only_others_give_it_to() -> None:
    found = pairs(derived(), "unconfirmedBy")
    assert ("small/joint", "actor/valdoria-ministry") in found
    assert ("small/joint", "actor/river-council") not in found
    assert ("small/condemns", "actor/league-of-rivers") not in found, "no release tells of it"


def test_what_is_derived_stands_in_its_own_graph_once() -> None:
    graph = derived()
    triples = [(quad.subject, quad.predicate, quad.object) for quad in graph]
    assert len(triples) == len(set(triples))
    before = set(graph)
    shortcuts = ("metWith", "conflictsWith", "supportAttributedTo", "oppositionAttributedTo", "unconfirmedBy")
    assert derive(graph) == sum(len(pairs(graph, shortcut)) for shortcut in shortcuts)
    assert set(graph) == before


def test_a_rule_that_is_no_rule_is_refused(tmp_path: Path) -> None:
    rule = tmp_path / "wrong.rq"
    rule.write_text("SELECT ?a WHERE { ?a ?b ?c }", encoding="utf-8")
    with pytest.raises(QueryError, match="CONSTRUCT"):
        derive(ox.Store(), tmp_path)
    rule.write_text("CONSTRUCT {", encoding="utf-8")
    with pytest.raises(QueryError, match=r"wrong\.rq"):
        derive(ox.Store(), tmp_path)
