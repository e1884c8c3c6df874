"""Where each node of a network stands, printed."""

from dataclasses import fields
from pathlib import Path

import click
import networkx as nx

from kg.cli.printed import print_rows
from kg.errors import InputError
from kg.network.centrality import Standing, balance, standings
from kg.network.communities import Search

CHIEF = ["node", "degree", "strength", "betweenness", "closeness", "community", "broker"]


def print_measures(graph: nx.Graph, form: str | None, out: Path | None, lang: str, search: Search) -> None:
    """Print where each node stands, and how balanced the signs are where there are any.

    Args:
        graph: The network.
        form: ``csv``, or None for a table.
        out: File to write, or None.
        lang: Language of the names.
        search: How communities are searched for.

    Raises:
        InputError: When another form is asked for.
    """
    if form not in {None, "csv"}:
        raise InputError(f"Measures are a table, not {form}.", remedy="Leave --format out, or choose csv.")
    # A terminal has room for the chief measures; the file has all.
    columns = CHIEF if form is None else [field.name for field in fields(Standing)]
    rows = []
    for standing in standings(graph, search=search):
        cells = [getattr(standing, name) for name in columns[1:]]
        rows.append((graph.nodes[standing.node][f"label_{lang}"], *cells))
    print_rows(("name", *columns[1:]), rows, form or "table", out)
    signed = nx.Graph()
    for a, b, data in graph.edges(data=True):
        if sign := data.get("sign", data.get("balance", data["weight"])):
            signed.add_edge(a, b, weight=sign + signed.get_edge_data(a, b, {"weight": 0})["weight"])
    share = balance(signed)
    if share is not None:
        click.echo(f"balanced triangles: {share:.2f}", err=out is not None)
