"""Networks in the files of other programs: GraphML, GEXF, CSV, UCINET DL, and JSON for vis-network and sigma."""

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import networkx as nx
import numpy as np

from kg.network.handout import columns_of


def to_graphml(graph: nx.Graph) -> str:
    """Write GraphML that networkx, Gephi and igraph open, labels in both languages as they are."""
    return "\n".join(nx.generate_graphml(_plain(graph), named_key_ids=True)) + "\n"


def to_gexf(graph: nx.Graph) -> str:
    """Write GEXF 1.2 for Gephi, without the day it was written on, so that the same graph gives the same bytes."""
    text = "\n".join(nx.generate_gexf(_plain(graph), version="1.2draft"))
    return re.sub(r' lastmodifieddate="[^"]*"', "", text) + "\n"


def to_csv(graph: nx.Graph) -> str:
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


def to_dl(graph: nx.Graph) -> str:
    """Write UCINET's DL as a full matrix; two modes where the graph has actors and issues.

    Several ties between the same two are added up. Quotes in labels become apostrophes, which is all that DL
    can hold.
    """
    columns = [node for node, data in graph.nodes(data=True) if data.get("bipartite") == 1]
    rows = [node for node in graph if node not in set(columns)]
    head = f"dl nr={len(rows)}, nc={len(columns)}" if columns else f"dl n={len(rows)}"
    values = nx.to_numpy_array(graph, nodelist=[*rows, *columns], weight="weight")
    values = values[: len(rows), len(rows) :] if columns else values
    lines = [f"{head}, format=fullmatrix", "row labels:" if columns else "labels:", *map(_quoted, rows)]
    if columns:
        lines += ["column labels:", *map(_quoted, columns)]
    lines += ["data:", *(" ".join(_short(value) for value in row) for row in values)]
    return "\n".join(lines) + "\n"


def _quoted(label: str) -> str:
    plain = re.sub(r"\s+", " ", label.replace('"', "'"))
    return f'"{plain}"'


def _short(value: np.float64) -> str:
    return str(int(value)) if value == int(value) else f"{value:.6f}"


def to_vis(graph: nx.Graph) -> str:
    """Write JSON as vis-network's DataSet takes it."""
    nodes = [{"id": node, "label": data.get("label_en", node), **data} for node, data in graph.nodes(data=True)]
    edges = [{"from": a, "to": b, "value": data.get("weight", 1), **data} for a, b, data in graph.edges(data=True)]
    return _json({"nodes": nodes, "edges": edges})


def to_sigma(graph: nx.Graph) -> str:
    """Write JSON as graphology imports it for sigma.js."""
    directed = graph.is_directed()
    nodes = [
        {"key": node, "attributes": {"label": data.get("label_en", node), **data}}
        for node, data in graph.nodes(data=True)
    ]
    edges = [
        {"key": str(number), "source": a, "target": b, "undirected": not directed, "attributes": dict(data)}
        for number, (a, b, data) in enumerate(graph.edges(data=True))
    ]
    options = {"type": "directed" if directed else "undirected", "multi": graph.is_multigraph(), "allowSelfLoops": True}
    return _json({"attributes": {}, "options": options, "nodes": nodes, "edges": edges})


def _json(data: Mapping[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def _plain(graph: nx.Graph) -> nx.Graph:
    """Copy a graph with nothing in its texts that XML cannot hold, and each node's label under that name."""
    plain = graph.__class__()
    for node, data in graph.nodes(data=True):
        plain.add_node(_xml(node), label=_xml(data.get("label_en", node)), **{k: _xml(v) for k, v in data.items()})
    for edge in graph.edges(data=True):
        plain.add_edge(_xml(edge[0]), _xml(edge[1]), **{k: _xml(v) for k, v in edge[2].items()})
    return plain


def _xml(value: Any) -> Any:
    """Drop the control signs that XML 1.0 forbids."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", "", value) if isinstance(value, str) else value


WRITERS: dict[str, Callable[[nx.Graph], str]] = {
    "graphml": to_graphml,
    "gexf": to_gexf,
    "csv": to_csv,
    "dl": to_dl,
    "vis": to_vis,
    "sigma": to_sigma,
}
