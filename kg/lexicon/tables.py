"""Rows of the registry as people wrote them: TOML arrays of tables and tab-separated tables, nothing decided yet.

A file ``<anything>.toml`` holds arrays of tables named after what they hold (``[[actor]]``, ``[[tenure]]``). A file
``<table>[-<anything>].tsv`` holds rows of one table; its first line names the columns, ``|`` parts the members of a
list, and ``form@syria`` is a form that counts only in that context. Both forms give the same rows.
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import LexiconError

TABLES = ("actor", "place", "post", "tenure", "instrument", "process", "state")
LIST_COLUMNS = frozenset({
    "aliases_ar",
    "aliases_en",
    "framing_ar",
    "framing_en",
    "adjectives_ar",
    "plurals_ar",
    "adjectives_en",
    "affiliated_with",
    "member_of",
    "capital_ar",
    "capital_en",
    "metonyms_ar",
    "metonyms_en",
    "official_ar",
    "official_en",
    "heads",
})
NUMBER_COLUMNS = frozenset({"lat", "lon", "capital_lat", "capital_lon"})


@dataclass(frozen=True, slots=True)
class Row:
    """One row with the file it stands in, for messages that lead a reader there.

    Attributes:
        table: Name of the table.
        file: Name of the file.
        cells: Column -> value.
    """

    table: str
    file: str
    cells: dict[str, Any]

    def fault(self, what: str, remedy: str = "") -> LexiconError:
        """Make the error that names this row."""
        key = self.cells.get("key") or self.cells.get("post") or "a row without key"
        return LexiconError(what, where=f"{self.file}: [[{self.table}]] {key}", remedy=remedy)


def read_rows(folder: Path) -> list[Row]:
    """Read every table of a folder, files in order of their names.

    Args:
        folder: Folder with ``*.toml`` and ``*.tsv`` files.

    Returns:
        All rows.

    Raises:
        LexiconError: When a file is no TOML, a table is unknown, or a line has too many cells.
    """
    rows: list[Row] = []
    for path in sorted(folder.iterdir()):
        if path.suffix == ".toml":
            rows.extend(_toml_rows(path))
        elif path.suffix == ".tsv" and path.stem.split("-")[0] in TABLES:
            rows.extend(_tsv_rows(path))
    if not rows:
        raise LexiconError("The registry holds no rows.", where=str(folder), remedy="Name the folder with its tables.")
    return rows


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise LexiconError(f"A table cannot be read: {error}.", where=str(path)) from error


def _toml_rows(path: Path) -> list[Row]:
    try:
        tables = tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise LexiconError(f"A table is not valid TOML: {error}.", where=str(path)) from error
    rows: list[Row] = []
    for table, members in tables.items():
        if table not in TABLES or not isinstance(members, list):
            raise LexiconError(
                f"There is no table '{table}' in the registry.",
                where=str(path),
                remedy=f"Write [[{']], [['.join(TABLES)}]].",
            )
        rows.extend(Row(table, path.name, cells) for cells in members)
    return rows


def _tsv_rows(path: Path) -> list[Row]:
    table = path.stem.split("-")[0]
    lines = [line for line in _text(path).splitlines() if line.strip() and not line.startswith("#")]
    if not lines:
        return []
    columns = lines[0].split("\t")
    rows = []
    for line in lines[1:]:
        values = line.split("\t")
        if len(values) > len(columns):
            raise LexiconError(f"A line has more cells than the table has columns: {line[:60]!r}.", where=str(path))
        cells = {
            column: _cell(column, value.strip())
            for column, value in zip(columns, values, strict=False)
            if value.strip()
        }
        rows.append(Row(table, path.name, cells))
    return rows


def _cell(column: str, value: str) -> str | float | list[str | dict[str, str]]:
    if column in LIST_COLUMNS:
        return [_member(member.strip()) for member in value.split("|") if member.strip()]
    if column in NUMBER_COLUMNS:
        try:
            return float(value)
        except ValueError:
            return value
    return value


def _member(text: str) -> str | dict[str, str]:
    form, _, context = text.partition("@")
    return {"text": form, "context": context} if context else form
