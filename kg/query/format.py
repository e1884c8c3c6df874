"""Rows as text: a table for the terminal, CSV, JSON and Markdown."""

import csv
import io
import json
import re
from enum import StrEnum
from typing import Literal as Only

from rdflib.term import BNode, Literal, URIRef
from rich.console import Console
from rich.table import Table
from rich.text import Text

from kg.store.rows import Rows, Term

# Namespaces shortened for people; the other formats keep whole addresses.
SHORT = {
    "https://w3id.org/mawqif/ont#": "mwq:",
    "https://w3id.org/mawqif/id/": "",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
    "http://www.w3.org/2000/01/rdf-schema#": "rdfs:",
    "http://www.w3.org/2004/02/skos/core#": "skos:",
    "http://www.w3.org/2001/XMLSchema#": "xsd:",
    "http://www.w3.org/ns/prov#": "prov:",
    "http://www.w3.org/ns/oa#": "oa:",
    "http://purl.org/dc/terms/": "dcterms:",
    "http://www.wikidata.org/entity/": "wd:",
}
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff]")
_LATIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9 .,:;/()'_+-]*[A-Za-z0-9)]|[A-Za-z0-9]")
# Characters that could steer a terminal or turn the direction of what follows.
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
BOM = "\ufeff"
# Characters a column needs at least, its lines included, and those of a table that no terminal shows.
NARROWEST, UNBOUNDED = 11, 160


class Format(StrEnum):
    """The forms in which rows are printed."""

    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    MARKDOWN = "markdown"


def plain(value: Term | None) -> str:
    """Write a term as its bare value, as SPARQL's CSV results do.

    Args:
        value: The term, or None for an unbound cell.

    Returns:
        Its text; empty for an unbound cell.
    """
    if value is None:
        return ""
    return f"_:{value}" if isinstance(value, BNode) else str(value)


def short(value: Term | None) -> str:
    """Write a term for people: known addresses are shortened, instants at midnight are days.

    Args:
        value: The term, or None for an unbound cell.

    Returns:
        Its text.

    >>> short(URIRef("https://w3id.org/mawqif/id/actor/united-nations"))
    'actor/united-nations'
    """
    text = plain(value)
    if isinstance(value, URIRef):
        for namespace, prefix in SHORT.items():
            if text.startswith(namespace) and len(text) > len(namespace):
                return prefix + text.removeprefix(namespace)
    if isinstance(value, Literal) and str(value.datatype).endswith("#dateTime"):
        return text.removesuffix("T00:00:00Z").removesuffix("T23:59:59Z")
    return text


def to_csv(rows: Rows, *, bom: bool = False) -> str:
    """Write rows as SPARQL 1.1 CSV results.

    Args:
        rows: The rows.
        bom: Write for a spreadsheet: with a byte order mark, so that Arabic opens right, and with an
            apostrophe before a text that a spreadsheet would run as a formula.

    Returns:
        The text, lines ended by CR LF as RFC 4180 says.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(rows.columns)
    for row in rows:
        writer.writerow([_harmless(value) if bom else plain(value) for value in row])
    return (BOM if bom else "") + out.getvalue()


def _harmless(value: Term | None) -> str:
    """Keep a text from being taken for a formula; numbers stay numbers."""
    text = plain(value)
    number = isinstance(value, Literal) and value.datatype is not None
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) and not number else text


def to_json(rows: Rows) -> str:
    """Write rows in the SPARQL 1.1 Query Results JSON Format.

    Args:
        rows: The rows.

    Returns:
        The document, with Arabic as it is.
    """
    bindings = [
        {name: _json_term(value) for name, value in zip(rows.columns, row, strict=True) if value is not None}
        for row in rows
    ]
    document = {"head": {"vars": list(rows.columns)}, "results": {"bindings": bindings}}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def _json_term(value: Term) -> dict[str, str]:
    """Write one term with its type."""
    if isinstance(value, URIRef):
        return {"type": "uri", "value": str(value)}
    if isinstance(value, BNode):
        return {"type": "bnode", "value": str(value)}
    described = {"type": "literal", "value": str(value)}
    if value.language:
        described["xml:lang"] = value.language
    elif value.datatype:
        described["datatype"] = str(value.datatype)
    return described


def to_markdown(rows: Rows) -> str:
    """Write rows as a Markdown table.

    Args:
        rows: The rows.

    Returns:
        The table; nothing in a cell can end the cell or become markup.
    """
    lines = ["| " + " | ".join(rows.columns) + " |", "| " + " | ".join("---" for _ in rows.columns) + " |"]
    lines += ["| " + " | ".join(_cell(short(value)) for value in row) + " |" for row in rows]
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    r"""Escape what Markdown or HTML would take for markup.

    >>> _cell("a|b <i>")
    'a\\|b &lt;i&gt;'
    """
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return re.sub(r"([\\|`*_\[\]])", r"\\\1", " ".join(escaped.split()))


def isolated(text: str) -> str:
    """Keep Latin words and numbers in an Arabic cell in their own direction, for a terminal that shows both.

    Args:
        text: The text of a cell.

    Returns:
        An Arabic text with each Latin stretch between U+2068 and U+2069; any other text as it is. Characters
        that could steer the terminal are left out.
    """
    clean = _STEERING.sub("", text)
    if not _ARABIC.search(clean):
        return clean
    return _LATIN.sub(lambda found: f"{FIRST_STRONG_ISOLATE}{found[0]}{POP_ISOLATE}", clean)


def to_table(rows: Rows, *, width: int | None = None, colour: bool = False) -> str:
    """Draw rows as a table for the terminal, or each row as lines of its own where so many columns cannot be read.

    Args:
        rows: The rows.
        width: Columns of the terminal; None for those of the terminal in use, or 160 where there is none.
        colour: Whether the terminal shows colour.

    Returns:
        The rows and, below them, how many there are.
    """
    drawn = io.StringIO()
    terminal = Console()
    width = width or (terminal.width if terminal.is_terminal else UNBOUNDED)
    console = Console(file=drawn, width=width, force_terminal=colour, no_color=not colour, legacy_windows=False)
    console.print(_table(rows) if width >= NARROWEST * len(rows.columns) else _records(rows))
    console.print(f"{len(rows)} row{'' if len(rows) == 1 else 's'}", highlight=False)
    return drawn.getvalue()


def _table(rows: Rows) -> Table:
    """Lay rows out as a table."""
    table = Table(header_style="bold")
    for index, name in enumerate(rows.columns):
        table.add_column(name, justify=_side(rows, index), overflow="fold")
    for row in rows:
        table.add_row(*(Text(isolated(short(value))) for value in row))
    return table


def _records(rows: Rows) -> Table:
    """Lay each row out as lines of a name and a value, an empty line between rows; empty cells are left out."""
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="bold")
    grid.add_column(overflow="fold")
    for number, row in enumerate(rows):
        if number:
            grid.add_row()
        for name, value in zip(rows.columns, row, strict=True):
            if value is not None:
                grid.add_row(name, Text(isolated(short(value))))
    return grid


def _side(rows: Rows, index: int) -> Only["left", "right"]:
    """Set a column to the right when it is Arabic or numbers."""
    texts = [short(row[index]) for row in rows if row[index] is not None]
    right = [t for t in texts if _ARABIC.search(t) or re.fullmatch(r"-?\d+(\.\d+)?", t)]
    return "right" if texts and len(right) * 2 > len(texts) else "left"
