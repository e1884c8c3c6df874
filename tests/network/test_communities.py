"""Communities and coalitions, on networks whose groups are plain to see."""

import networkx as nx
import numpy as np
import pytest
import scipy.sparse as sp

from kg.network.choices import Normalisation
from kg.network.coalitions import coalitions
from kg.network.communities import Search, communities, modularity
from kg.network.cube import Cube
from kg.network.table import Kind


def two_cliques() -> nx.Graph:
    graph = nx.Graph()
    for group in ("abcd", "wxyz"):
        graph.add_edges_from((one, other) for one in group for other in group if one < other)
    graph.add_edge("d", "w")
    return graph


@pytest.mark.parametrize("search", list(Search))
def test_every_search_finds_two_cliques(search: Search) -> None:
    found = communities(two_cliques(), search=search)
    assert found == {**dict.fromkeys("abcd", 0), **dict.fromkeys("wxyz", 1)}
    expected = nx.community.modularity(two_cliques(), [set("abcd"), set("wxyz")])
    assert modularity(two_cliques(), found) == pytest.approx(expected)


@pytest.mark.parametrize("search", list(Search))
def test_the_same_network_gives_the_same_communities(search: Search) -> None:
    graph = nx.relabel_nodes(nx.gnm_random_graph(60, 200, seed=4), str)
    backwards = nx.Graph()
    backwards.add_nodes_from(reversed(list(graph)))
    backwards.add_edges_from((b, a) for a, b in reversed(list(graph.edges)))
    assert communities(graph, search=search, seed=5) == communities(backwards, search=search, seed=5)


def test_leiden_is_no_worse_than_louvain() -> None:
    graph = nx.relabel_nodes(nx.karate_club_graph(), str)
    by = {search: modularity(graph, communities(graph, search=search)) for search in Search}
    assert by[Search.LEIDEN] >= by[Search.LOUVAIN] - 1e-9
    assert by[Search.LEIDEN] > by[Search.GREEDY]


def test_resolution_makes_communities_smaller() -> None:
    graph = nx.relabel_nodes(nx.karate_club_graph(), str)
    fine, coarse = (communities(graph, resolution=r) for r in (3.0, 0.3))
    assert max(fine.values()) > max(coarse.values())


@pytest.mark.parametrize("search", list(Search))
def test_negative_ties_and_loners(search: Search) -> None:
    graph = nx.Graph()
    graph.add_edge("a", "b", weight=1)
    graph.add_edge("b", "c", weight=-2)
    assert communities(graph, search=search) == {"a": 0, "b": 0, "c": 1}
    lone = nx.Graph()
    lone.add_nodes_from("ba")
    assert communities(lone, search=search) == {"a": 0, "b": 1}
    assert modularity(lone, {"a": 0, "b": 1}) == 0
    assert communities(nx.Graph(), search=search) == {}


def debate() -> Cube:
    """Two pairs who disagree on x, and m who agrees with the first on y and with the second on z."""
    against, for_ = np.zeros((5, 3)), np.zeros((5, 3))
    for_[:2, 0], against[2:4, 0] = 2, 2
    for_[[0, 1, 4], 1] = 1
    for_[[2, 3, 4], 2] = 1
    counts = sp.csr_array(np.hstack([against, for_]))
    return Cube(rows=tuple("abcdm"), columns=tuple("xyz"), levels=(0, 1), kind=Kind.BOOLEAN, counts=counts)


def test_coalitions_are_told_apart_by_their_issues() -> None:
    found, between = coalitions(debate(), normalisation=Normalisation.NO)
    members = sorted("".join(sorted(set("abcd") & set(coalition.members))) for coalition in found)
    assert members == ["ab", "cd"]
    first = next(coalition for coalition in found if "a" in coalition.members).leanings[0]
    assert (first.issue, first.level, first.others, first.statements) == ("x", 1.0, 0.0, 4)
    assert all(coalition.harmony == 1 for coalition in found)
    assert between[0].actor == "m"
    assert between[0].participation == pytest.approx(0.5)


def test_without_levels_there_are_no_leanings() -> None:
    counts = sp.csr_array(np.ones((2, 1)))
    plain = Cube(rows=("a", "b"), columns=("x",), levels=("",), kind=None, counts=counts)
    (only,), between = coalitions(plain)
    assert (only.members, only.leanings, only.harmony, between) == (("a", "b"), (), 1.0, ())
    alone = Cube(rows=("a",), columns=("x",), levels=("",), kind=None, counts=sp.csr_array(np.ones((1, 1))))
    assert coalitions(alone)[0][0].harmony is None
    none = Cube(rows=(), columns=(), levels=("",), kind=None, counts=sp.csr_array((0, 0)))
    assert coalitions(none) == ((), ())
