"""Measures of actors, on networks small enough to work out by hand."""

import networkx as nx
import pytest

from kg.network import centrality
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


def test_measures_are_those_of_networkx() -> None:
    """On Zachary's karate club, a graph everybody knows."""
    graph = nx.relabel_nodes(nx.karate_club_graph(), str)
    found = {standing.node: standing for standing in standings(graph)}
    prestige = nx.eigenvector_centrality_numpy(graph, weight="weight")
    bound, rank = nx.constraint(graph, weight="weight"), nx.pagerank(graph)
    for node in graph:
        assert found[node].eigenvector == pytest.approx(prestige[node] / max(prestige.values()), abs=1e-8)
        assert found[node].constraint == pytest.approx(bound[node])
        assert found[node].pagerank == pytest.approx(rank[node], abs=1e-5)


def test_betweenness_of_a_large_network_is_estimated(monkeypatch: pytest.MonkeyPatch) -> None:
    graph = nx.relabel_nodes(nx.karate_club_graph(), str)
    exact = {standing.node: standing.betweenness for standing in standings(graph)}
    monkeypatch.setattr(centrality, "PATHS", 1)
    found = {standing.node: standing.betweenness for standing in standings(graph, seed=2)}
    assert found != exact
    assert max(found, key=lambda node: found[node]) in {"0", "31", "33"}
    assert all(abs(found[node] - exact[node]) < 0.25 for node in graph)
    assert standings(graph, seed=2) == standings(graph, seed=2)


def test_who_is_alone_has_no_say() -> None:
    graph = nx.Graph()
    graph.add_node("a")
    (alone,) = standings(graph)
    assert (alone.eigenvector, alone.constraint, alone.pagerank, alone.community) == (0, None, 1, 0)


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
