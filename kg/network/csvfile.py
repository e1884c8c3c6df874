"""Statements coded in a CSV file, as other programs export them and people keep them."""

import csv
import datetime as dt
import io
from collections.abc import Mapping, Sequence
from pathlib import Path

from kg.errors import InputError
from kg.network.table import Column, Kind, Table, make_table, number_column, seconds_of, text_column

# Names by which the fixed columns go; the first is ours, the others those of the Discourse Network Analyzer.
ID = ("id", "statement_id")
TIME = ("time", "date", "datetime")
DOCUMENT = ("document", "document_id")
START = ("start", "start_position")
STOP = ("stop", "stop_position")


def read_csv(path: Path) -> Table:
    """Read statements, one a row, with a head row that names the columns.

    ``time`` (ISO 8601) and ``document`` must be there; ``id``, ``start`` and ``stop`` may be; every other column
    is a variable: zeros and ones are taken for yes and no, other whole numbers for integers, the rest for text.
    Commas, semicolons and tabs are told apart by the head row.

    Args:
        path: The file, in UTF-8 with or without a byte order mark.

    Returns:
        The statements.

    Raises:
        InputError: When it cannot be read, a column is missing, or a cell is not what its column holds.
    """
    rows = _rows(path)
    names = list(rows[0]) if rows else []
    time, document = _named(names, TIME, path), _named(names, DOCUMENT, path)
    ids = _found(names, ID)
    start, stop = _found(names, START), _found(names, STOP)
    fixed = {time, document, ids, start, stop}
    documents = {value: number for number, value in enumerate(sorted({row[document] for row in rows}))}
    return make_table(
        ids=[row[ids] if ids else str(number) for number, row in enumerate(rows)],
        documents=[documents[row[document]] for row in rows],
        seconds=[_seconds(row[time], path, line) for line, row in enumerate(rows, start=2)],
        spans=[(_number(row, start, path, line), _number(row, stop, path, line)) for line, row in enumerate(rows, 2)],
        columns={name: _column([row[name] for row in rows]) for name in names if name not in fixed},
    )


def _rows(path: Path) -> list[dict[str, str]]:
    """Read the rows as texts."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"The table cannot be read: {error}", where=str(path), remedy="Give a CSV in UTF-8."
        ) from error
    head = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=head.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        rows = list(reader)
    except csv.Error as error:
        raise InputError(f"The table is broken: {error}.", where=f"{path}:{reader.line_num}") from error
    for line, row in enumerate(rows, start=2):
        if None in row or None in row.values():
            raise InputError("A row has not as many cells as the head.", where=f"{path}, row {line}")
    if not rows:
        raise InputError("The table holds no statement.", where=str(path), remedy="Put one statement a row.")
    return rows


def _found(names: Sequence[str], known: Sequence[str]) -> str:
    return next((name for name in known if name in names), "")


def _named(names: Sequence[str], known: Sequence[str], path: Path) -> str:
    """Find a column that must be there."""
    found = _found(names, known)
    if not found:
        raise InputError(
            f"The table has no column '{known[0]}'.", where=str(path), remedy=f"Name one of its columns {known[0]}."
        )
    return found


def _seconds(cell: str, path: Path, line: int) -> int:
    try:
        return seconds_of(dt.datetime.fromisoformat(cell.strip()))
    except ValueError as error:
        raise InputError(
            f"'{cell}' is no time.",
            where=f"{path}, row {line}",
            remedy="Write it as 2024-05-31 or 2024-05-31T14:00:00.",
        ) from error


def _number(row: Mapping[str, str], name: str, path: Path, line: int) -> int:
    if not name:
        return 0
    try:
        return int(row[name])
    except ValueError as error:
        raise InputError(f"'{row[name]}' in '{name}' is no whole number.", where=f"{path}, row {line}") from error


def _column(values: Sequence[str]) -> Column:
    """Make a column of the narrowest kind that holds every value."""
    try:
        numbers = [int(value) for value in values]
    except ValueError:
        return text_column(values)
    return number_column(numbers, Kind.BOOLEAN if set(numbers) <= {0, 1} else Kind.INTEGER)
