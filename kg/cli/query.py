"""``kg query``: lists the ready questions, asks one, or runs any query that only reads."""

import sys
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from kg.errors import QueryError
from kg.query.catalogue import known, questions
from kg.query.format import UNBOUNDED, Format, isolated, to_csv, to_json, to_markdown, to_table
from kg.query.part import looked_at
from kg.query.run import engine_for, run, unnamed, wanted_query
from kg.store.remote import DEFAULT_TIMEOUT
from kg.store.rows import Rows

EPILOG = """\b
Examples:
  kg query
  kg query who-met-whom --param lang=ar
  kg query what-does-an-actor-demand --param topic=ceasefire --format csv --bom > demands.csv
  kg query my-own.rq --endpoint http://localhost:8000/sparql
  echo 'SELECT * { ?s a ?class } LIMIT 5' | kg query -
"""


@click.command(epilog=EPILOG)
@click.argument("name", required=False)
@click.option("--param", "-p", "params", multiple=True, metavar="NAME=VALUE", help="Value of a question's parameter.")
@click.option(
    "--format", "-f", "form", type=click.Choice([str(form) for form in Format]), default="table", show_default=True
)
@click.option("--bom", is_flag=True, help="CSV for a spreadsheet: Arabic opens right, no text runs as a formula.")
@click.option("--endpoint", metavar="URL", help="Ask this SPARQL 1.1 endpoint instead of the local build.")
@click.option("--timeout", type=click.IntRange(1, 3600), default=DEFAULT_TIMEOUT, show_default=True, metavar="SECONDS")
@click.option("--build", type=click.Path(path_type=Path), default=Path("build"), show_default=True)
def query(
    name: str | None, params: tuple[str, ...], form: str, bom: bool, endpoint: str | None, timeout: int, build: Path
) -> None:
    """Ask a ready question by NAME or number, or run the SPARQL of a .rq file or of standard input (-).

    Without NAME, lists the ready questions.
    """
    if name is None:
        _list_questions()
        return
    values = _values(params)
    text = wanted_query(name, values, sys.stdin.read() if name == "-" else "")
    engine = engine_for(build, endpoint, timeout=timeout)
    rows = run(engine, text)
    click.echo(_printed(rows, Format(form), bom=bom), nl=False)
    asked = known(name)
    if asked and (part := looked_at(engine, asked, values)):
        click.echo(
            f"note: asked of the first {part.chosen} of {part.there} {part.parameter}. "
            f"--param {part.parameter}={part.there} asks of all, --param after=LAST goes on behind one.",
            err=True,
        )
    if not rows and asked:
        for missing in unnamed(engine, asked, values):
            click.echo(f"note: the graph names nothing like {missing}.", err=True)


def _values(params: tuple[str, ...]) -> dict[str, str]:
    """Split ``name=value`` pairs."""
    values: dict[str, str] = {}
    for pair in params:
        name, equals, value = pair.partition("=")
        if not equals or name in values:
            raise QueryError(
                "A parameter is given once and as NAME=VALUE.", where=f"--param {pair}", remedy="Write name=value."
            )
        values[name] = value
    return values


def _printed(rows: Rows, form: Format, *, bom: bool) -> str:
    """Write the rows in the form that was asked for."""
    if form is Format.CSV:
        return to_csv(rows, bom=bom)
    if form is Format.JSON:
        return to_json(rows)
    if form is Format.MARKDOWN:
        return to_markdown(rows)
    return to_table(rows, colour=Console().is_terminal)


def _list_questions() -> None:
    """Print the ready questions with their parameters, in English and Arabic."""
    table = Table(show_lines=True, title="Ready questions: kg query NAME [--param NAME=VALUE]")
    table.add_column("#", justify="right")
    table.add_column("name", style="bold", overflow="fold")
    table.add_column("question", overflow="fold")
    table.add_column("السؤال", justify="right", overflow="fold")
    for item in questions():
        chosen = "\n".join(f"{p.name}={p.default}" for p in item.parameters)
        table.add_row(str(item.number), f"{item.name}\n[dim]{chosen}[/dim]", item.summary, isolated(item.summary_ar))
    console = Console()
    Console(width=console.width if console.is_terminal else UNBOUNDED).print(table)
