"""``kg build``: releases in, the checked graph and its products out."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from rich.console import Console
from rich.progress import track
from rich.table import Table

from kg.build import EXAMPLE, BuildReport
from kg.build import build as build_products
from kg.rdf.vocabulary import ID, SHARED_GRAPHS
from kg.sources import Release

# A bar for less than this would only flicker.
_LONG_WORK = 20


@click.command(epilog="Example: kg build releases/ more.jsonl --out build")
@click.argument("sources", nargs=-1, type=click.Path(path_type=Path))
@click.option("--out", type=click.Path(path_type=Path), default=Path("build"), show_default=True)
@click.option(
    "--marks", type=click.Path(path_type=Path, file_okay=False, exists=True), help="Folder of hand-made marks."
)
@click.option("--undated", is_flag=True, help="Accept releases without a day of publication.")
def build(sources: tuple[Path, ...], out: Path, marks: Path | None, undated: bool) -> None:
    """Build the graph of SOURCES (files or folders; default: the release that ships) into a folder.

    Writes the graph, what was left unresolved, the stakeholder page and a manifest. The folder is replaced
    only after every check has passed.
    """
    report = build_products(sources or (EXAMPLE,), out, marks=marks, undated=undated, progress=_bar)
    console = Console()
    for warning in report.warnings:
        console.print(f"warning: {warning}", markup=False, highlight=False)
    console.print(_table(report))
    console.print(f"Wrote {out}/: open {out}/networks/stakeholders.html, ask with `kg query`.", markup=False)


def _bar(releases: Iterable[Release]) -> Iterator[Release]:
    """Show progress on standard error when there is much to read."""
    many = list(releases)
    yield from track(many, description="reading", console=Console(stderr=True), disable=len(many) < _LONG_WORK)


def _table(report: BuildReport) -> Table:
    """Lay out what was made."""
    table = Table(title=f"releases: {report.releases}, unchanged: {report.kept}")
    table.add_column("what")
    table.add_column("how many", justify="right")
    for name, number in report.counts.items():
        table.add_row(name, str(number))
    shared = {graph.value.removeprefix(ID) for graph in SHARED_GRAPHS}
    own = [number for graph, number in report.quads.items() if graph not in shared]
    table.add_row(f"quads in graphs of releases ({len(own)})", str(sum(own)))
    for graph, number in report.quads.items():
        if graph in shared:
            table.add_row(f"quads in {graph}", str(number))
    return table
