"""Results as rows: a table in the terminal, or CSV, JSON and Markdown to keep."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path

import click
from rdflib.term import Literal

from kg.errors import InputError
from kg.query.format import to_csv, to_markdown, to_table
from kg.store.rows import Rows

Cell = str | int | float | bool | None
FORMS = ("table", "csv", "json", "markdown")


def print_rows(columns: Sequence[str], rows: Iterable[Sequence[Cell]], form: str, out: Path | None) -> None:
    """Print rows, or write them to a file.

    Args:
        columns: Names of the columns.
        rows: The cells; None is an empty one.
        form: One of :data:`FORMS`.
        out: The file; None prints.
    """
    listed = [tuple(row) for row in rows]
    if form == "json":
        found = [dict(zip(columns, row, strict=True)) for row in listed]
        text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
    else:
        terms = Rows(
            columns=tuple(columns),
            rows=tuple(
                tuple(None if cell is None else Literal(_shown(cell, short=form == "table")) for cell in row)
                for row in listed
            ),
        )
        text = {"csv": to_csv, "markdown": to_markdown, "table": to_table}[form](terms)
    write(text, out, f"{len(listed)} rows")


def _shown(cell: str | float, *, short: bool) -> str | int | float:
    """Write yes for true, a whole number without a point, and in a table four decimals of any other."""
    if isinstance(cell, bool):
        return "yes" if cell else ""
    if isinstance(cell, float):
        return int(cell) if cell == int(cell) else round(cell, 4 if short else 12)
    return cell


def write(text: str, out: Path | None, size: str) -> None:
    """Write a file and say so, or print.

    Args:
        text: What to write.
        out: The file; None prints.
        size: How much it holds, in words.

    Raises:
        InputError: When the file cannot be written.
    """
    if out is None:
        click.echo(text, nl=not text.endswith("\n"))
        return
    try:
        out.write_text(text, "utf-8", newline="")
    except OSError as error:
        raise InputError(f"The file cannot be written: {error}.", where=str(out), remedy="Name another.") from error
    click.echo(f"Wrote {out}: {size}.", err=True)
