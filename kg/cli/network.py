"""``kg network``: one network of a build, as a page, as a file for another program, or measured."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import click
import pyoxigraph as ox

from kg.cli.asked import BUILD, ISSUE, WHO, many
from kg.cli.counted import size_of
from kg.cli.listed import LISTING
from kg.cli.measured import MEASURED
from kg.cli.options import LANG, MEASURES, OUT, SEARCH
from kg.cli.printed import write
from kg.cli.projected import PROJECTIONS
from kg.cli.standing import print_measures
from kg.network.coded import Issue, Who
from kg.network.communities import Search
from kg.network.draw import draw
from kg.network.export import WRITERS
from kg.network.handout import graph_of_network
from kg.network.sides import agreement_network, issue_network
from kg.network.stakeholders import stakeholder_network
from kg.network.ties import Name, StakeholderNetwork, Tie
from kg.store.local import graph_file, load

MEASURING = (*MEASURED, *LISTING)
EPILOG = """\b
In the words of the Discourse Network Analyzer:
  two-mode network                kg network two-mode --levels combine
  one-mode, by qualifier          kg network congruence | conflict | subtract | ignore
  normalisation                   --normalise average | jaccard | cosine-dna | activity | prominence
  duplicates, exclude, isolates   --duplicates week --without issue=NAME --isolates
  time window, kernel             --window 30 --unit days --kernel epanechnikov
  event list                      kg network events
  barplot, backbone, multiclust   kg network bars | backbone | coalitions | communities
  polarization, phase transitions kg network polarisation | phases
  exactly as that program counts  --as-dna

\b
Examples:
  kg network stakeholders --out page.html
  kg network demands --format graphml --out demands.graphml
  kg network agreement --issue topic --measures
  kg network congruence --from coded.dna --normalise average --format gexf --out coded.gexf
  kg network subtract --from coded.dna --format html --out coded.html
  kg network polarisation --from coded.dna --rounds 100
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
    "affiliation": (
        Name(ar="من مع شيء ومن ضده، وفي أي قضية", en="Who is for and who against something, on which issue"),
        issue_network,
    ),
    "agreement": (
        Name(ar="من مع شيء أو ضده في القضايا نفسها", en="Who is for or against something on the same issues"),
        agreement_network,
    ),
}


class Sections(click.Group):
    """Lists its commands under headings."""

    headings: tuple[tuple[str, tuple[str, ...]], ...] = ()

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's
        """Write the commands, heading by heading."""
        for heading, names in self.headings:
            with formatter.section(heading):
                formatter.write_dl([(name, self.commands[name].get_short_help_str(100)) for name in names])


@click.group(cls=Sections, epilog=EPILOG)
def network() -> None:
    """Draw, count and measure networks of who stands where on what.

    `kg network KIND --help` tells the options and the formula of each kind.
    """


def _drawn(kind: str, title: Name) -> click.Command:
    """Make the command that draws a kind."""

    @click.command(kind, short_help=title.en, help=f"{title.en}: a page, or a file for another program.")
    @BUILD
    @click.option("--format", "-f", "form", type=click.Choice(["html", *WRITERS]), help="Default: html.")
    @OUT
    @LANG
    @MEASURES
    @SEARCH
    @many(*([WHO, ISSUE] if kind in SIDES else []))
    def command(form: str | None, out: Path | None, lang: str, measures: bool, **given: Any) -> None:
        store = load(graph_file(given["build"]))
        _, made = _made(kind, store, Who(given.get("who", "body")), Issue(given.get("issue", "topic")))
        if measures:
            print_measures(graph_of_network(made), form, out, lang, Search(given["search"]))
        elif form in {None, "html"}:
            write(draw(made, title=title, lang=lang), out, f"{len(made.nodes)} nodes, {len(made.edges)} ties")
        else:
            graph = graph_of_network(made)
            write(WRITERS[str(form)](graph, lang), out, size_of(graph))

    return command


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


for _kind, (_title, _) in {**PARTS, **SIDES}.items():
    network.add_command(_drawn(_kind, _title))
for _command in (*PROJECTIONS, *MEASURING):
    network.add_command(_command)
network.headings = (
    ("Drawn from a build, with the words behind each tie", (*PARTS, *SIDES)),
    ("Counted from a build, or from a .csv or .dna file of coded statements", tuple(str(c.name) for c in PROJECTIONS)),
    ("Measures", tuple(str(command.name) for command in MEASURING)),
)
