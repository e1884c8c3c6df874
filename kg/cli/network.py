"""``kg network``: one network of a build, as a page, as a file for another program, or measured."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import networkx as nx
import pyoxigraph as ox
from rich.console import Console
from rich.table import Table

from kg.cli.counted import KINDS, Asked, counted
from kg.errors import InputError
from kg.network.centrality import balance, standings
from kg.network.choices import Compat, Duplicates, Normalisation
from kg.network.coded import Issue, Who
from kg.network.draw import draw
from kg.network.export import WRITERS
from kg.network.handout import graph_of_network
from kg.network.sides import agreement_network, issue_network
from kg.network.stakeholders import stakeholder_network
from kg.network.ties import Name, StakeholderNetwork, Tie
from kg.store.local import graph_file, load

EPILOG = """\b
Examples:
  kg network stakeholders --out page.html
  kg network demands --format graphml --out demands.graphml
  kg network agreement --issue topic --measures
  kg network congruence --from coded.dna --normalise average --format gexf --out coded.gexf
"""

# Kind -> title and the ties it shows of the stakeholder network.
PARTS: dict[str, tuple[Name, frozenset[Tie]]] = {
    "stakeholders": (Name(ar="من يتخذ أي موقف ممّن", en="Who takes which stance on whom"), frozenset(Tie)),
    "demands": (Name(ar="من يطالب بماذا وممّن", en="Who demands what of whom"), frozenset({Tie.DEMAND})),
    "support": (
        Name(ar="من يؤيد من ومن يدين من", en="Who supports and who condemns whom"),
        frozenset({Tie.SUPPORT, Tie.CONDEMN}),
    ),
    "meetings": (Name(ar="من التقى من وماذا بحثا", en="Who met whom and discussed what"), frozenset({Tie.MEET})),
}
SIDES: dict[str, tuple[Name, Callable[..., StakeholderNetwork]]] = {
    "affiliation": (Name(ar="من مع ماذا ومن ضده", en="Who is for and who against what"), issue_network),
    "agreement": (Name(ar="من يقف مع من", en="Who takes the same side and who the other"), agreement_network),
}


@click.command(epilog=EPILOG)
@click.argument("kind", type=click.Choice([*PARTS, *SIDES, *KINDS]))
@click.option("--build", type=click.Path(path_type=Path), default=Path("build"), show_default=True)
@click.option("--from", "source", type=click.Path(path_type=Path), help="Count a .csv or .dna file instead.")
@click.option("--format", "-f", "form", type=click.Choice(["html", *WRITERS]), help="Default: html, counted: csv.")
@click.option("--out", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File to write; default: print.")
@click.option("--who", type=click.Choice([str(who) for who in Who]), default="body", show_default=True)
@click.option("--issue", type=click.Choice([str(issue) for issue in Issue]), default="topic", show_default=True)
@click.option("--rows", default="", help="Variable of the rows, for instance organization.")
@click.option("--columns", default="", help="Variable of the columns, for instance concept.")
@click.option("--qualifier", default="", help="Variable of the levels, for instance agreement.")
@click.option("--duplicates", type=click.Choice([str(d) for d in Duplicates]), default="include", show_default=True)
@click.option("--normalise", type=click.Choice([str(n) for n in Normalisation]), default="no", show_default=True)
@click.option("--as-dna", is_flag=True, help="Count exactly as the Discourse Network Analyzer, faults included.")
@click.option("--lang", type=click.Choice(["en", "ar"]), default="en", show_default=True)
@click.option("--measures", is_flag=True, help="Print who stands where instead.")
def network(kind: str, form: str | None, out: Path | None, lang: str, measures: bool, **asked: Any) -> None:
    """Write one network.

    Of a build, as a page or a file: stakeholders, demands, support, meetings (actors and matters), affiliation
    (actors and issues), agreement (actors by the sides they take). Counted from a build or a file of coded
    statements: two-mode, ignore, congruence, conflict, subtract.
    """
    if kind in KINDS:
        _hand_out(counted(_asked(kind, asked)), form or "csv", out, lang, measures=measures)
        return
    title, made = _made(kind, load(graph_file(asked["build"])), Who(asked["who"]), Issue(asked["issue"]))
    if form in {None, "html"} and not measures:
        _write(draw(made, title=title, lang=lang), out, f"{len(made.nodes)} nodes, {len(made.edges)} ties")
        return
    _hand_out(graph_of_network(made), form or "csv", out, lang, measures=measures)


def _asked(kind: str, asked: dict[str, Any]) -> Asked:
    """Gather what is asked of a counted network."""
    return Asked(
        kind=kind,
        source=asked["source"],
        build=asked["build"],
        who=Who(asked["who"]),
        issue=Issue(asked["issue"]),
        variables=(asked["rows"], asked["columns"], asked["qualifier"]),
        duplicates=Duplicates(asked["duplicates"]),
        normalisation=Normalisation(asked["normalise"]),
        compat=Compat.DNA if asked["as_dna"] else Compat.CORRECTED,
    )


def _hand_out(graph: nx.Graph, form: str, out: Path | None, lang: str, *, measures: bool) -> None:
    """Print the measures of a graph, or write it in a form."""
    if measures:
        _print_measures(graph, lang)
        return
    if form not in WRITERS:
        raise InputError("A counted network has no page.", remedy=f"Choose --format {', '.join(WRITERS)}.")
    _write(WRITERS[form](graph), out, f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} ties")


def _write(text: str, out: Path | None, size: str) -> None:
    """Write a file and say so, or print."""
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        out.write_text(text, "utf-8", newline="")
    except OSError as error:
        raise InputError(f"The file cannot be written: {error}.", where=str(out), remedy="Name another.") from error
    click.echo(f"Wrote {out}: {size}.", err=True)


def _made(kind: str, store: ox.Store, who: Who, issue: Issue) -> tuple[Name, StakeholderNetwork]:
    """Make the network of a kind and give it its title."""
    if kind in SIDES:
        title, make = SIDES[kind]
        return title, make(store, who=who, issue=issue)
    title, shown = PARTS[kind]
    return title, narrowed(stakeholder_network(store), shown)


def narrowed(made: StakeholderNetwork, shown: frozenset[Tie]) -> StakeholderNetwork:
    """Keep some ties of a network, with their ends and statements.

    Args:
        made: The network.
        shown: The ties to keep.

    Returns:
        The smaller network.
    """
    edges = tuple(edge for edge in made.edges if edge.tie in shown)
    ends = {end for edge in edges for end in (edge.source, edge.target)}
    behind = {statement for edge in edges for statement in edge.statements}
    return replace(
        made,
        edges=edges,
        nodes=tuple(node for node in made.nodes if node.iri in ends),
        statements=tuple(statement for statement in made.statements if statement.iri in behind),
    )


def _print_measures(graph: nx.Graph, lang: str) -> None:
    """Print where each node stands, and how balanced the signs are where there are any."""
    table = Table("name", "degree", "strength", "betweenness", "closeness", "community", "broker")
    for standing in standings(graph):
        label = graph.nodes[standing.node][f"label_{lang}"]
        numbers = (f"{standing.betweenness:.3f}", f"{standing.closeness:.3f}", str(standing.community))
        table.add_row(label, str(standing.degree), f"{standing.strength:g}", *numbers, "yes" if standing.broker else "")
    console = Console()
    console.print(table)
    signed = nx.Graph()
    for a, b, data in graph.edges(data=True):
        if sign := data.get("sign", data["weight"]):
            signed.add_edge(a, b, weight=sign + signed.get_edge_data(a, b, {"weight": 0})["weight"])
    share = balance(signed)
    if share is not None:
        console.print(f"balanced triangles: {share:.2f}")
