"""Files of the Discourse Network Analyzer: opened whichever version they are of, and counted as they are."""

from pathlib import Path

from kg.errors import InputError
from kg.network.dna_base import DnaBase, DnaKind
from kg.network.dna_sqlite import read_sqlite
from kg.network.dna_xml import read_xml
from kg.network.table import Column, Kind, Table, make_table, number_column, text_column

_SQLITE = b"SQLite format 3\x00"
_KINDS = {DnaKind.INTEGER: Kind.INTEGER, DnaKind.BOOLEAN: Kind.BOOLEAN}
# The facts of a document that statements can be chosen by, under the names the program has for them.
_OF_DOCUMENT = ("author", "source", "section", "type")


def read_dna(path: Path) -> DnaBase:
    """Read a file of version 1 (XML), 2 or 3 (SQLite).

    Args:
        path: The file.

    Returns:
        What it holds.

    Raises:
        InputError: When it is no such file or cannot be read.
    """
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError as error:
        raise InputError(f"The file cannot be read: {error}.", where=str(path), remedy="Name another.") from error
    if head.startswith(_SQLITE):
        return read_sqlite(path)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return read_xml(path)
    raise InputError(
        "This is no file of the Discourse Network Analyzer.", where=str(path), remedy="Give a .dna file, not an export."
    )


def dna_table(base: DnaBase, type_: str = "DNA Statement") -> Table:
    """Turn the statements of one type into a table to be counted.

    Args:
        base: What a file holds.
        type_: Label of the statement type.

    Returns:
        The table, with the type's variables and the document's author, source, section and type; where a
        variable has one of those names, the document's is called ``document_author`` and so on.
    """
    kind = base.type_of(type_)
    statements = [statement for statement in base.statements if statement.type == type_]
    documents = {document.id: document for document in base.documents}
    owners = [documents[statement.document] for statement in statements]
    columns: dict[str, Column] = {}
    for place, variable in enumerate(kind.variables):
        values = [statement.values[place] for statement in statements]
        if variable.kind in _KINDS:
            columns[variable.name] = number_column([int(value) for value in values], _KINDS[variable.kind])
        else:
            columns[variable.name] = text_column([str(value) for value in values])
    for name in _OF_DOCUMENT:
        free = f"document_{name}" if name in columns else name
        columns[free] = text_column([getattr(owner, name) for owner in owners])
    return make_table(
        ids=[str(statement.id) for statement in statements],
        documents=[statement.document for statement in statements],
        seconds=[owner.seconds for owner in owners],
        spans=[(statement.start, statement.stop) for statement in statements],
        columns=columns,
    )
