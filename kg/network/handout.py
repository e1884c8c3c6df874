"""Networks in the forms that others work with: networkx graphs, and columns that any data frame takes."""

from collections.abc import Mapping

import networkx as nx

from kg.network.project import Matrix
from kg.network.ties import SIGNS, Name, StakeholderNetwork


def graph_of_matrix(matrix: Matrix, names: Mapping[str, Name] | None = None) -> nx.Graph:
    """Turn a network of numbers into a networkx graph.

    Args:
        matrix: One-mode or two-mode.
        names: What rows and columns are called, for labels; they are called what they are when not given.

    Returns:
        An undirected graph with ``weight`` on its edges and ``kind``, ``label_ar``, ``label_en`` on its nodes;
        in a two-mode network ``bipartite`` is 0 for rows and 1 for columns, and the nodes of the columns are
        pairs of ``issue`` and name, so that an actor and an issue of one name stay two.
    """
    graph = nx.Graph()
    sides = [("actor", matrix.rows)] if matrix.square else [("actor", matrix.rows), ("issue", matrix.columns)]
    keys: list[list[str]] = []
    for side, (kind, labels) in enumerate(sides):
        keys.append([f"{kind}: {label}" if side else label for label in labels])
        for key, label in zip(keys[-1], labels, strict=True):
            name = (names or {}).get(label, Name(en=label)).filled()
            graph.add_node(key, kind=kind, bipartite=side, label_ar=name.ar, label_en=name.en)
    cells = matrix.values.tocoo()
    for i, j, weight in sorted(zip(cells.row.tolist(), cells.col.tolist(), cells.data.tolist(), strict=True)):
        if weight and (not matrix.square or i < j):
            graph.add_edge(keys[0][i], keys[-1][j], weight=weight)
    return graph


def graph_of_network(network: StakeholderNetwork) -> nx.MultiDiGraph:
    """Turn the stakeholder network into a networkx graph.

    Args:
        network: Actors, matters and ties.

    Returns:
        A directed graph with an edge per tie: ``tie``, ``weight`` (number of statements), ``directed``,
        ``sign`` (1 support, -1 condemnation, else 0), first and last ``day``, and the ``statements`` themselves;
        a mutual tie has one edge.
    """
    graph = nx.MultiDiGraph()
    days = {statement.iri: statement.day for statement in network.statements}
    for node in network.nodes:
        name = node.name.filled()
        graph.add_node(node.iri, kind=str(node.kind), class_name=node.class_name, label_ar=name.ar, label_en=name.en)
    for edge in network.edges:
        known = sorted(day for statement in edge.statements if (day := days[statement]))
        graph.add_edge(
            edge.source,
            edge.target,
            key=str(edge.tie),
            tie=str(edge.tie),
            weight=len(edge.statements),
            directed=edge.directed,
            sign=SIGNS.get(edge.tie, 0),
            first=known[0] if known else "",
            last=known[-1] if known else "",
            statements=" ".join(edge.statements),
        )
    return graph


def columns_of(graph: nx.Graph) -> dict[str, list[object]]:
    """Turn the edges of a graph into columns, which ``pandas.DataFrame`` and ``polars.DataFrame`` take as they are.

    Args:
        graph: Any graph of this module.

    Returns:
        ``source``, ``target``, their labels in both languages, and one column per attribute of the edges, rows in
        the graph's order.
    """
    edges = list(graph.edges(data=True))
    names = sorted({name for _, _, data in edges for name in data})
    return {
        "source": [source for source, _, _ in edges],
        "target": [target for _, target, _ in edges],
        **{
            f"{end}_{lang}": [graph.nodes[edge[place]].get(f"label_{lang}", edge[place]) for edge in edges]
            for place, end in enumerate(("source", "target"))
            for lang in ("ar", "en")
        },
        **{name: [data.get(name) for _, _, data in edges] for name in names},
    }
