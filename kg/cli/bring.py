"""``kg import``: what others have made, checked against the text."""

import datetime as dt
from collections import Counter
from dataclasses import replace
from pathlib import Path

import click
from rich.console import Console

from kg.cli.day import Day
from kg.cli.show import coloured_text, explanation
from kg.documents.read import read_releases
from kg.errors import InputError
from kg.extract.marks import read_marks
from kg.extract.matters.compose import compose
from kg.network.dna import read_dna
from kg.network.dna_in import readings_of_dna
from kg.rdf.as_json import to_json
from kg.records import Reading


@click.group(name="import")
def bring() -> None:
    """Take in what others have made."""


@bring.command(epilog="Example: kg import marks release.marks.json release.txt --format json")
@click.argument("marks", type=click.Path(path_type=Path))
@click.argument("release", type=click.Path(path_type=Path))
@click.option("--published", type=Day(), help="Day of publication, when the release does not tell it.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def marks(marks: Path, release: Path, published: dt.date | None, form: str) -> None:
    """Read hand-made MARKS of a RELEASE, check every quote, and print the reading.

    To put hand-made marks into the graph, lay them in a folder, each named after the identifier of its release,
    and name the folder with `kg build --marks`.
    """
    reading = marked_reading(marks, release, published)
    if form == "json":
        click.echo(to_json(reading))
        return
    console = Console()
    console.print(coloured_text(reading))
    console.print(explanation(reading))


@bring.command(epilog="Example: kg import dna coded.dna && kg build coded.dna --out build")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def dna(file: Path, form: str) -> None:
    """Check a FILE of the Discourse Network Analyzer, of version 1, 2 or 3, and tell what it holds.

    `kg build FILE` puts its statements into the graph; `kg network KIND --from FILE` counts them as they are.
    """
    base = read_dna(file)
    if form == "json":
        for reading in readings_of_dna(base):
            click.echo(to_json(reading))
        return
    coded = Counter(statement.type for statement in base.statements)
    click.echo(f"version {base.version}, {len(base.documents)} documents, {len(base.entities)} named values")
    for kind in base.types:
        variables = ", ".join(f"{variable.name} ({variable.kind})" for variable in kind.variables)
        click.echo(f"{kind.label}: {coded[kind.label]} statements; {variables}")
    for remark in base.remarks:
        click.echo(remark, err=True)


def marked_reading(marks: Path, file: Path, published: dt.date | None) -> Reading:
    """Read the marks of the one release that a file holds."""
    releases = list(read_releases(file, split=False))
    if len(releases) != 1:
        raise InputError(f"The file holds {len(releases)} releases, not one.", where=str(file))
    return compose(read_marks(marks, replace(releases[0], published=published or releases[0].published)))
