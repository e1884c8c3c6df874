"""Who stands where in a network: measures of its actors, their communities, and how balanced its signs are.

* degree       number of others tied to; strength: sum of the weights of those ties
* betweenness  share of shortest paths that pass through, heavy ties being short (Freeman 1977; Brandes 2001)
* closeness    of others, in the same distances, for the part one can reach (Wasserman and Faust 1994)
* community    by Louvain's search for modularity (Blondel and others 2008), seeded, so that it is repeatable
* broker       whether taking the actor out would cut the network in two (an articulation point)
* balance      share of triangles of signed ties whose signs multiply to plus (Cartwright and Harary 1956)

Computed by networkx. Negative ties count for degree alone; the other measures see positive ties.
"""

from dataclasses import dataclass
from itertools import combinations

import networkx as nx


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where one actor stands.

    Attributes:
        node: The actor.
        degree: Number of others tied to.
        strength: Sum of the weights of its ties.
        betweenness: From 0 to 1.
        closeness: From 0 to 1 where all ties weigh 1.
        community: Number of its community, the largest being 0.
        broker: Whether the network falls apart without it.
    """

    node: str
    degree: int
    strength: float
    betweenness: float
    closeness: float
    community: int
    broker: bool


def standings(graph: nx.Graph, *, seed: int = 0) -> tuple[Standing, ...]:
    """Measure every actor of a network.

    Args:
        graph: Directed or not; several ties between the same two are added up.
        seed: Start of the search for communities.

    Returns:
        The actors by falling strength, then by name.
    """
    simple = _simple(graph)
    positive = nx.Graph()
    positive.add_nodes_from(simple)
    positive.add_edges_from((a, b, {"weight": w, "length": 1 / w}) for a, b, w in simple.edges(data="weight") if w > 0)
    between = nx.betweenness_centrality(positive, weight="length")
    near = nx.closeness_centrality(positive, distance="length")
    cutting = set(nx.articulation_points(positive))
    community = _communities(positive, seed)
    found = [
        Standing(
            node=node,
            degree=simple.degree[node],
            strength=float(simple.degree(weight="weight")[node]),
            betweenness=between[node],
            closeness=near[node],
            community=community[node],
            broker=node in cutting,
        )
        for node in simple
    ]
    return tuple(sorted(found, key=lambda standing: (-standing.strength, standing.node)))


def _simple(graph: nx.Graph) -> nx.Graph:
    """Add up all ties between the same two, whichever way they point."""
    simple = nx.Graph()
    simple.add_nodes_from(sorted(graph))
    for a, b, weight in sorted(
        (min(a, b), max(a, b), w) for a, b, w in graph.edges(data="weight", default=1) if a != b
    ):
        before = simple.get_edge_data(a, b, {"weight": 0})["weight"]
        simple.add_edge(a, b, weight=before + weight)
    return simple


def _communities(graph: nx.Graph, seed: int) -> dict[str, int]:
    """Number the communities by falling size, then by their first member."""
    found = nx.community.louvain_communities(graph, weight="weight", seed=seed) if len(graph) else []
    ordered = sorted((sorted(members) for members in found), key=lambda members: (-len(members), members))
    return {node: number for number, members in enumerate(ordered) for node in members}


def balance(graph: nx.Graph) -> float | None:
    """Return the share of signed triangles that are balanced: my friend's foe is my foe.

    Args:
        graph: A graph whose edges have ``weight``; the sign of the sum of the ties between two is their sign.

    Returns:
        From 0 to 1, or None when there is no triangle of signed ties.
    """
    signs = {frozenset((a, b)): 1 if w > 0 else -1 for a, b, w in _simple(graph).edges(data="weight") if w}
    around: dict[str, set[str]] = {}
    for pair in signs:
        for a, b in (sorted(pair), sorted(pair, reverse=True)):
            around.setdefault(a, set()).add(b)
    products = [
        signs[frozenset((a, b))] * signs[frozenset((a, c))] * signs[frozenset((b, c))]
        for a, others in around.items()
        for b, c in combinations(sorted(o for o in others if o > a), 2)
        if frozenset((b, c)) in signs
    ]
    return products.count(1) / len(products) if products else None
