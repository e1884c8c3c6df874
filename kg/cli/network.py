"""``kg network``: one network of a build, as a page, as a file for another program, or measured."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import click
import networkx as nx
import pyoxigraph as ox
from rich.console import Console
from rich.table import Table

from kg.errors import InputError
from kg.network.centrality import balance, standings
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
@click.argument("kind", type=click.Choice([*PARTS, *SIDES]))
@click.option("--build", type=click.Path(path_type=Path), default=Path("build"), show_default=True)
@click.option("--format", "-f", "form", type=click.Choice(["html", *WRITERS]), default="html", show_default=True)
@click.option("--out", "-o", type=click.Path(path_type=Path, dir_okay=False), help="File to write; default: print.")
@click.option("--who", type=click.Choice([str(who) for who in Who]), default="body", show_default=True)
@click.option("--issue", type=click.Choice([str(issue) for issue in Issue]), default="topic", show_default=True)
@click.option("--lang", type=click.Choice(["en", "ar"]), default="en", show_default=True)
@click.option("--measures", is_flag=True, help="Print who stands where instead.")
def network(
    kind: str, build: Path, form: str, out: Path | None, who: str, issue: str, lang: str, measures: bool
) -> None:
    """Write one network of a build.

    KIND is stakeholders, demands, support, meetings (of actors and matters), affiliation (actors and issues) or
    agreement (actors by the sides they take). --who and --issue choose what the last two are made of.
    """
    title, made = _made(kind, load(graph_file(build)), Who(who), Issue(issue))
    if measures:
        _print_measures(made, lang)
        return
    text = draw(made, title=title, lang=lang) if form == "html" else WRITERS[form](graph_of_network(made))
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        out.write_text(text, "utf-8", newline="")
    except OSError as error:
        raise InputError(f"The file cannot be written: {error}.", where=str(out), remedy="Name another.") from error
    click.echo(f"Wrote {out}: {len(made.nodes)} nodes, {len(made.edges)} ties.", err=True)


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


def _print_measures(made: StakeholderNetwork, lang: str) -> None:
    """Print where each node stands, and how balanced the signs are where there are any."""
    graph = graph_of_network(made)
    table = Table("name", "degree", "strength", "betweenness", "closeness", "community", "broker")
    for standing in standings(graph):
        label = graph.nodes[standing.node][f"label_{lang}"]
        numbers = (f"{standing.betweenness:.3f}", f"{standing.closeness:.3f}", str(standing.community))
        table.add_row(label, str(standing.degree), f"{standing.strength:g}", *numbers, "yes" if standing.broker else "")
    console = Console()
    console.print(table)
    signed = nx.Graph()
    for a, b, sign in graph.edges(data="sign"):
        if sign:
            signed.add_edge(a, b, weight=sign + signed.get_edge_data(a, b, {"weight": 0})["weight"])
    share = balance(signed)
    if share is not None:
        console.print(f"balanced triangles: {share:.2f}")
