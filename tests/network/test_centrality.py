"""Measures of actors, on networks small enough to work out by hand."""

import networkx as nx
import pytest

from kg.network.centrality import balance, standings


def test_a_broker_between_two_groups() -> None:
    graph = nx.Graph()
    nx.add_cycle(graph, "abc", weight=2)
    nx.add_cycle(graph, "xyz", weight=2)
    graph.add_edge("a", "m", weight=1)
    graph.add_edge("m", "x", weight=1)
    found = {standing.node: standing for standing in standings(graph)}
    assert {node for node, standing in found.items() if standing.broker} == {"a", "m", "x"}
    assert found["m"].betweenness == pytest.approx(9 / 15)
    assert (found["a"].degree, found["a"].strength) == (3, 5)
    assert found["b"].community == found["c"].community != found["y"].community
    assert next(iter(standings(graph))).node == "a"
    assert standings(graph, seed=1) == standings(graph, seed=1)


def test_ties_both_ways_and_several_are_added_up() -> None:
    graph = nx.MultiDiGraph()
    graph.add_edge("a", "b", weight=2)
    graph.add_edge("b", "a", weight=1)
    graph.add_edge("b", "a", weight=-4)
    graph.add_edge("a", "a", weight=9)
    (first, second) = standings(graph)
    assert (first.degree, first.strength, second.strength) == (1, -1, -1)
    assert first.closeness == 0


def test_nobody() -> None:
    assert standings(nx.Graph()) == ()


@pytest.mark.parametrize(
    ("signs", "share"),
    [
        ({"ab": 1, "bc": 1, "ac": 1}, 1.0),
        ({"ab": 1, "bc": -1, "ac": -1}, 1.0),
        ({"ab": 1, "bc": 1, "ac": -1}, 0.0),
        ({"ab": -1, "bc": -1, "ac": -1, "cd": 1, "bd": -1}, 0.5),
        ({"ab": 1, "bc": 1}, None),
        ({"ab": 1, "bc": 1, "ac": 0}, None),
    ],
)
def test_balance(signs: dict[str, int], share: float | None) -> None:
    graph = nx.Graph()
    graph.add_weighted_edges_from((pair[0], pair[1], sign) for pair, sign in signs.items())
    assert balance(graph) == share
