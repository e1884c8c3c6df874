"""Which actors hang together: communities of a network by the searches in common use, and how good they are.

With A[i,h] the weight of a tie, k[i] the sum of an actor's ties and 2m the sum of all k, the modularity of a
division is  sum over pairs in one community of (A[i,h] - r k[i] k[h] / 2m) / 2m  (Newman and Girvan, Finding and
evaluating community structure in networks, Physical Review E 69, 2004); r, the resolution, is 1 unless told
otherwise, and more makes smaller communities (Reichardt and Bornholdt 2006).

* louvain  moves actors, then communities, while modularity rises (Blondel and others, Fast unfolding of communities
           in large networks, 2008); by networkx
* leiden   the same with a refinement that leaves no community falling apart, and the best of ten tries (Traag,
           Waltman and van Eck, From Louvain to Leiden, Scientific Reports 9, 2019); by graspologic-native
* greedy   joins the two communities whose union is best, until none is (Clauset, Newman and Moore 2004); by
           networkx; nothing in it is left to chance

All are seeded, so that the same network gives the same communities. Negative ties are left out.
"""

from enum import StrEnum

import networkx as nx
from graspologic_native import leiden

TRIES = 10


class Search(StrEnum):
    """How communities are searched for."""

    LEIDEN = "leiden"
    LOUVAIN = "louvain"
    GREEDY = "greedy"


def communities(
    graph: nx.Graph, *, search: Search = Search.LEIDEN, seed: int = 0, resolution: float = 1.0
) -> dict[str, int]:
    """Divide the nodes of a network into communities.

    Args:
        graph: Undirected, its edges with ``weight``; edges of no or negative weight tie nobody.
        search: How to search.
        seed: Start of the search.
        resolution: More than 1 for smaller communities, less for larger ones.

    Returns:
        Node -> number of its community, by falling size, then by the first member; a node without ties is alone.
    """
    positive = nx.Graph()
    positive.add_nodes_from(sorted(graph))
    positive.add_edges_from(
        sorted((min(a, b), max(a, b), {"weight": w}) for a, b, w in graph.edges(data="weight", default=1) if w > 0)
    )
    found = [{node} for node in positive]
    if positive.number_of_edges():
        match search:
            case Search.LEIDEN:
                found = _by_leiden(positive, seed, resolution)
            case Search.LOUVAIN:
                found = nx.community.louvain_communities(positive, seed=seed, resolution=resolution)
            case Search.GREEDY:
                found = nx.community.greedy_modularity_communities(positive, weight="weight", resolution=resolution)
    ordered = sorted((sorted(members) for members in found), key=lambda members: (-len(members), members))
    return {node: number for number, members in enumerate(ordered) for node in members}


def _by_leiden(graph: nx.Graph, seed: int, resolution: float) -> list[set[str]]:
    """Search by Leiden; the library names nodes by text and knows none without ties."""
    names = list(graph)
    place = {node: str(number) for number, node in enumerate(names)}
    edges = [(place[a], place[b], float(w)) for a, b, w in graph.edges(data="weight")]
    _, found = leiden(edges, seed=seed, resolution=resolution, trials=TRIES, iterations=2)
    members: dict[int, set[str]] = {}
    for number, node in enumerate(names):
        members.setdefault(found.get(str(number), -1 - number), set()).add(node)
    return list(members.values())


def modularity(graph: nx.Graph, community: dict[str, int], resolution: float = 1.0) -> float:
    """Measure how good a division into communities is.

    Args:
        graph: The network that was divided; only positive ties count.
        community: Node -> number of its community.
        resolution: As in the search.

    Returns:
        At most 1; 0 for a network without ties.
    """
    positive = nx.Graph()
    positive.add_nodes_from(graph)
    positive.add_weighted_edges_from((a, b, w) for a, b, w in graph.edges(data="weight", default=1) if w > 0)
    if not positive.number_of_edges():
        return 0.0
    members: dict[int, set[str]] = {}
    for node, number in community.items():
        members.setdefault(number, set()).add(node)
    return float(nx.community.modularity(positive, members.values(), weight="weight", resolution=resolution))
