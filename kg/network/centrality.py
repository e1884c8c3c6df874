"""Who stands where in a network: measures of its actors, their communities, and how balanced its signs are.

* degree       number of others tied to; strength: sum of the weights of those ties
* betweenness  share of shortest paths that pass through, heavy ties being short (Freeman 1977; Brandes 2001)
* closeness    of others, in the same distances, for the part one can reach (Wasserman and Faust 1994)
* eigenvector  an actor counts as much as those it is tied to count (Bonacich 1987)
* pagerank     the same for a walker who starts anew in 15 of 100 steps (Page and others 1999)
* constraint   how far an actor's contacts are tied among themselves and so leave it nothing to broker (Burt,
               Structural Holes, 1992); low for who stands between groups
* community    by Leiden's or Louvain's search for modularity, see ``communities``
* broker       whether taking the actor out would cut the network in two (an articulation point)
* balance      share of triangles of signed ties whose signs multiply to plus (Cartwright and Harary 1956)

Computed by networkx. Negative ties count for degree and strength alone; the other measures see positive ties.
Of a network of more than 2,000,000 nodes times ties betweenness is estimated from seeded pivots (Brandes and Pich,
Centrality estimation in large networks, 2007).
"""

from dataclasses import dataclass
from itertools import combinations

import networkx as nx
import numpy as np
import scipy.sparse as sp

from kg.network.communities import Search, communities

# Nodes times ties up to which every node is a start of shortest paths; beyond, as many starts as fit into it.
PATHS = 2_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where one actor stands.

    Attributes:
        node: The actor.
        degree: Number of others tied to.
        strength: Sum of the weights of its ties.
        betweenness: From 0 to 1.
        closeness: From 0 to 1 where all ties weigh 1.
        eigenvector: From 0 to 1, the greatest being 1; 0 outside of the part that hangs together most strongly.
        pagerank: Share of the walker's time.
        constraint: From 0; None for who is tied to nobody.
        community: Number of its community, the largest being 0.
        broker: Whether the network falls apart without it.
    """

    node: str
    degree: int
    strength: float
    betweenness: float
    closeness: float
    eigenvector: float
    pagerank: float
    constraint: float | None
    community: int
    broker: bool


def standings(graph: nx.Graph, *, seed: int = 0, search: Search = Search.LEIDEN) -> tuple[Standing, ...]:
    """Measure every actor of a network.

    Args:
        graph: Directed or not; several ties between the same two are added up.
        seed: Start of the search for communities.
        search: How communities are searched for.

    Returns:
        The actors by falling strength, then by name.
    """
    simple = simple_graph(graph)
    positive = nx.Graph()
    positive.add_nodes_from(simple)
    positive.add_edges_from((a, b, {"weight": w, "length": 1 / w}) for a, b, w in simple.edges(data="weight") if w > 0)
    between = _betweenness(positive, seed)
    near = nx.closeness_centrality(positive, distance="length")
    prestige = _eigenvector(positive)
    rank = nx.pagerank(positive) if positive.number_of_edges() else dict.fromkeys(positive, 1 / max(len(positive), 1))
    bound = _constraint(positive)
    cutting = set(nx.articulation_points(positive))
    community = communities(positive, seed=seed, search=search)
    strength = dict(simple.degree(weight="weight"))
    found = [
        Standing(
            node=node,
            degree=simple.degree[node],
            strength=float(strength[node]),
            betweenness=between[node],
            closeness=near[node],
            eigenvector=prestige[node],
            pagerank=rank[node],
            constraint=bound[node],
            community=community[node],
            broker=node in cutting,
        )
        for node in simple
    ]
    return tuple(sorted(found, key=lambda standing: (-standing.strength, standing.node)))


def simple_graph(graph: nx.Graph) -> nx.Graph:
    """Add up all ties between the same two, whichever way they point."""
    simple = nx.Graph()
    simple.add_nodes_from(sorted(graph))
    for a, b, weight in sorted(
        (min(a, b), max(a, b), w) for a, b, w in graph.edges(data="weight", default=1) if a != b
    ):
        before = simple.get_edge_data(a, b, {"weight": 0})["weight"]
        simple.add_edge(a, b, weight=before + weight)
    return simple


def _betweenness(graph: nx.Graph, seed: int) -> dict[str, float]:
    """Count shortest paths from every node, or from seeded pivots where that is too many."""
    pivots = max(PATHS // max(graph.number_of_edges(), 1), 20)
    if pivots >= len(graph):
        return dict(nx.betweenness_centrality(graph, weight="length"))
    return dict(nx.betweenness_centrality(graph, k=pivots, weight="length", seed=seed))


def _eigenvector(graph: nx.Graph) -> dict[str, float]:
    """Return the eigenvector of the greatest eigenvalue, by powers of the ties plus one each to itself."""
    if not graph.number_of_edges():
        return dict.fromkeys(graph, 0.0)
    ties = nx.to_scipy_sparse_array(graph, weight="weight", dtype=np.float64)
    # One added to the diagonal shifts all eigenvalues alike, so that a bipartite graph settles too.
    shifted = ties + sp.eye_array(len(graph)) * ties.sum(axis=1).mean()
    vector = np.ones(len(graph))
    for _ in range(1000):
        following = shifted @ vector
        following /= following.max()
        if np.abs(following - vector).max() < 1e-12:
            break
        vector = following
    return dict(zip(graph, (float(value) if value > 1e-9 else 0.0 for value in following), strict=True))


def _constraint(graph: nx.Graph) -> dict[str, float | None]:
    """Return Burt's constraint: with p[i,h] the share of i's ties that goes to h, sum of (p[i,h] + (p p)[i,h])^2."""
    if not len(graph):
        return {}
    ties = sp.csr_array(nx.to_scipy_sparse_array(graph, weight="weight", dtype=np.float64))
    total = np.asarray(ties.sum(axis=1)).reshape(-1)
    share = sp.csr_array(ties.multiply(np.divide(1.0, total, out=np.zeros_like(total), where=total > 0)[:, None]))
    both = share + (share @ share).multiply(ties > 0)
    values = np.asarray(both.multiply(both).sum(axis=1)).reshape(-1)
    return {node: float(v) if t else None for node, v, t in zip(graph, values, total, strict=True)}


def triangles(graph: nx.Graph) -> dict[str, int]:
    """Count the triangles of signed ties by their signs.

    Args:
        graph: A graph whose edges have ``weight``; the sign of the sum of the ties between two is their sign.

    Returns:
        ``+++``, ``++-``, ``+--`` and ``---`` -> how many there are.
    """
    signs = {frozenset((a, b)): 1 if w > 0 else -1 for a, b, w in simple_graph(graph).edges(data="weight") if w}
    around: dict[str, set[str]] = {}
    for pair in signs:
        a, b = sorted(pair)
        around.setdefault(a, set()).add(b)
    found = dict.fromkeys(("+++", "++-", "+--", "---"), 0)
    for a, others in around.items():
        for b, c in combinations(sorted(others), 2):
            if frozenset((b, c)) in signs:
                plus = [signs[frozenset(pair)] for pair in ((a, b), (a, c), (b, c))].count(1)
                found["+" * plus + "-" * (3 - plus)] += 1
    return found


def balance(graph: nx.Graph) -> float | None:
    """Return the share of signed triangles that are balanced: my friend's foe is my foe.

    Args:
        graph: A graph whose edges have ``weight``; the sign of the sum of the ties between two is their sign.

    Returns:
        From 0 to 1, or None when there is no triangle of signed ties.
    """
    found = triangles(graph)
    total = sum(found.values())
    return (found["+++"] + found["+--"]) / total if total else None
