"""Networks in the files of other programs: GraphML, GEXF, CSV, UCINET DL, and JSON for vis-network and sigma."""

import csv
import io
import json
import math
import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.network.handout import columns_of
from kg.network.scatter import scatter


def to_graphml(graph: nx.Graph, lang: str = "en") -> str:
    """Write GraphML that networkx, Gephi and igraph open.

    Args:
        graph: A graph of :mod:`kg.network.handout`.
        lang: Language of the label that the other program shows; the names in both languages are kept as they are.

    Returns:
        The text.
    """
    return "\n".join(nx.generate_graphml(_plain(graph, lang), named_key_ids=True)) + "\n"


def to_gexf(graph: nx.Graph, lang: str = "en") -> str:
    """Write GEXF 1.2 for Gephi, without the day it was written on, so that the same graph gives the same bytes.

    Args:
        graph: A graph of :mod:`kg.network.handout`.
        lang: Language of the label that the other program shows; the names in both languages are kept as they are.

    Returns:
        The text.
    """
    text = "\n".join(nx.generate_gexf(_plain(graph, lang), version="1.2draft"))
    return re.sub(r' lastmodifieddate="[^"]*"', "", text) + "\n"


def to_csv(graph: nx.Graph, lang: str = "en") -> str:  # noqa: ARG001 - both languages have columns
    """Write the edges one a row with a head row; a text that a spreadsheet would run is disarmed."""
    return csv_of_columns(columns_of(graph))


def csv_of_columns(columns: Mapping[str, list[object]]) -> str:
    """Write columns of one length as CSV with a head row.

    Args:
        columns: Name -> values.

    Returns:
        The text; what a spreadsheet would run is disarmed.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(columns)
    for row in zip(*columns.values(), strict=True):
        writer.writerow([_disarmed(cell) for cell in row])
    return out.getvalue()


def _disarmed(cell: object) -> object:
    return f"'{cell}" if isinstance(cell, str) and cell[:1] in {"=", "+", "-", "@", "\t", "\r"} else cell


def to_dl(graph: nx.Graph, lang: str = "en") -> str:
    """Write UCINET's DL as full matrices: one for each tie, and two modes where the graph has actors and issues.

    Args:
        graph: A graph of :mod:`kg.network.handout`.
        lang: Language of the labels. Two nodes of one name are told apart by a number, and quotes become
            apostrophes, which is all that DL can hold.

    Returns:
        The text.
    """
    columns = [node for node, data in graph.nodes(data=True) if data.get("bipartite") == 1]
    rows = [node for node in graph if node not in set(columns)]
    label = _distinct({node: _label(data, node, lang) for node, data in graph.nodes(data=True)})
    ties = list(dict.fromkeys(str(tie) for _, _, tie in graph.edges(data="tie") if tie))
    size = f"dl nr={len(rows)}, nc={len(columns)}" if columns else f"dl n={len(rows)}"
    lines = [f"{size}{f', nm={len(ties)}' if ties else ''}, format=fullmatrix"]
    lines += ["row labels:" if columns else "labels:", *(label[node] for node in rows)]
    if columns:
        lines += ["column labels:", *(label[node] for node in columns)]
    if ties:
        lines += ["matrix labels:", *(_quoted(tie) for tie in ties)]
    lines.append("data:")
    matrices: list[str | None] = [*ties] or [None]
    for tie in matrices:
        lines += [" ".join(_short(value) for value in row) for row in _matrix(graph, rows, columns, tie)]
    return "\n".join(lines) + "\n"


def _matrix(graph: nx.Graph, rows: list[str], columns: list[str], tie: str | None) -> NDArray[np.float64]:
    """Fill the matrix of one tie, or of all edges; a mutual tie of a directed graph stands on both sides."""
    place = {node: number for number, node in enumerate([*rows, *columns])}
    values = np.zeros((len(place), len(place)))
    for source, target, data in graph.edges(data=True):
        if tie is None or data.get("tie") == tie:
            values[place[source], place[target]] += data.get("weight", 1)
            if source != target and not data.get("directed", graph.is_directed()):
                values[place[target], place[source]] += data.get("weight", 1)
    return values[: len(rows), len(rows) :] if columns else values


def _distinct(labels: Mapping[str, str]) -> dict[str, str]:
    """Put labels in quotes, the second and later ones of one name with a number.

    >>> _distinct({"a": "Hill", "b": "Hill"})
    {'a': '"Hill"', 'b': '"Hill (2)"'}
    """
    met: Counter[str] = Counter()
    found = {}
    for node, label in labels.items():
        met[label] += 1
        found[node] = _quoted(label if met[label] == 1 else f"{label} ({met[label]})")
    return found


def _label(data: Mapping[str, Any], node: str, lang: str) -> str:
    return str(data.get(f"label_{lang}") or node)


def _quoted(label: str) -> str:
    plain = re.sub(r"\s+", " ", label.replace('"', "'"))
    return f'"{plain}"'


def _short(value: np.float64) -> str:
    return str(int(value)) if value == int(value) else f"{value:.6f}"


def to_vis(graph: nx.Graph, lang: str = "en") -> str:
    """Write JSON as vis-network's DataSets take it.

    Args:
        graph: A graph of :mod:`kg.network.handout`.
        lang: Language of the labels.

    Returns:
        The text.
    """
    nodes = [{"id": node, "label": _label(data, node, lang), **data} for node, data in graph.nodes(data=True)]
    edges = [
        {
            "from": source,
            "to": target,
            "value": data.get("weight", 1),
            "arrows": "to" if data.get("directed", graph.is_directed()) else "",
            **data,
        }
        for source, target, data in graph.edges(data=True)
    ]
    return _json({"nodes": nodes, "edges": edges})


def to_sigma(graph: nx.Graph, lang: str = "en") -> str:
    """Write JSON as graphology imports it for sigma.js, which needs a place for every node.

    Args:
        graph: A graph of :mod:`kg.network.handout`.
        lang: Language of the labels.

    Returns:
        The text.
    """
    number = {node: i for i, node in enumerate(graph)}
    spots = scatter(len(number), [(number[a], number[b]) for a, b in graph.edges()], 1.2)
    nodes = [
        {
            "key": node,
            "attributes": {
                "label": _label(data, node, lang),
                **{"x": spot[0], "y": spot[1], "size": round(3 + math.log2(1 + graph.degree(node)), 2)},
                **data,
            },
        }
        for (node, data), spot in zip(graph.nodes(data=True), spots, strict=True)
    ]
    edges = [
        {
            "key": str(place),
            "source": source,
            "target": target,
            "undirected": not data.get("directed", graph.is_directed()),
            "attributes": dict(data),
        }
        for place, (source, target, data) in enumerate(graph.edges(data=True))
    ]
    options = {"type": "mixed", "multi": graph.is_multigraph(), "allowSelfLoops": True}
    return _json({"attributes": {}, "options": options, "nodes": nodes, "edges": edges})


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _plain(graph: nx.Graph, lang: str) -> nx.Graph:
    """Copy a graph with nothing in its texts that XML cannot hold, each node's label and each edge's own name.

    networkx numbers parallel edges within each pair, so that other programs would take all first ones for one.
    """
    plain = graph.__class__()
    for node, data in graph.nodes(data=True):
        plain.add_node(_xml(node), label=_xml(_label(data, node, lang)), **{k: _xml(v) for k, v in data.items()})
    for number, (source, target, data) in enumerate(graph.edges(data=True)):
        name = {"key": f"e{number}"} if graph.is_multigraph() else {}
        plain.add_edge(_xml(source), _xml(target), **name, **{k: _xml(v) for k, v in data.items()})
    return plain


def _xml(value: Any) -> Any:
    """Drop the control signs that XML 1.0 forbids."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", value) if isinstance(value, str) else value


WRITERS: dict[str, Callable[..., str]] = {
    "graphml": to_graphml,
    "gexf": to_gexf,
    "csv": to_csv,
    "dl": to_dl,
    "vis": to_vis,
    "sigma": to_sigma,
}
