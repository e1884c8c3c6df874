"""Writes version 3 files that the Discourse Network Analyzer opens.

What it insists on beyond the schema: a version that begins with "3.0"; a first coder with all permissions and a
password hashed as jasypt's StrongPasswordEncryptor does; an empty value and the attributes Type, Alias and Notes
for every short text variable; a value of every variable for every statement; line feeds alone as line ends; and
offsets in UTF-16 units.
"""

import base64
import hashlib
import os
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from kg.errors import InputError
from kg.network.dna_base import DnaBase, DnaDocument, DnaEntity, DnaKind, to_units
from kg.network.dna_sqlite import TABLES
from kg.network.table import utf16

SCHEMA = Path(__file__).parent / "dna_schema.sql"
VERSION = "3.0.7"
# A text must be shorter than this.
LIMIT = 191
ATTRIBUTES = ("Alias", "Notes", "Type")
ROUNDS = 100_000


def write_dna(base: DnaBase, path: Path, *, password: str = "mawqif") -> tuple[str, ...]:  # noqa: S107 - a default
    """Write a file, replacing one of that name only when it is complete.

    Args:
        base: What to write.
        path: The file.
        password: What the coder Admin will be asked for.

    Returns:
        What had to be shortened or changed, one sentence each.

    Raises:
        InputError: When a part cannot be written in this form or the file cannot be written.
    """
    remarks: list[str] = []
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
        os.close(handle)
        part = Path(name)
        try:
            part.unlink()
            with closing(sqlite3.connect(part)) as connection:
                connection.execute("PRAGMA foreign_keys = ON")
                connection.executescript(SCHEMA.read_text("utf-8"))
                _Writer(connection, base, remarks).write(password)
                connection.commit()
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except sqlite3.IntegrityError as error:
        raise InputError(f"The statements contradict the form of the file: {error}.", where=str(path)) from error
    except OSError as error:
        raise InputError(f"The file cannot be written: {error}.", where=str(path), remedy="Name another.") from error
    return tuple(remarks)


def hashed(password: str, salt: bytes) -> str:
    """Hash a password as the program expects: SHA-256 over salt and password, and on over each result.

    Args:
        password: The password.
        salt: 16 bytes.

    Returns:
        Salt and digest in base 64.
    """
    digest = hashlib.sha256(salt + password.encode("utf-8")).digest()
    for _ in range(ROUNDS - 1):
        digest = hashlib.sha256(digest).digest()
    return base64.b64encode(salt + digest).decode("ascii")


class _Writer:
    """One file while it is written."""

    def __init__(self, connection: sqlite3.Connection, base: DnaBase, remarks: list[str]) -> None:
        self._connection = connection
        self._base = base
        self._remarks = remarks

    def _add(self, table: str, **cells: object) -> int:
        """Add a row and return its number."""
        places = ", ".join("?" * len(cells))
        query = f"INSERT INTO {table} ({', '.join(cells)}) VALUES ({places})"  # noqa: S608 - our names
        return int(self._connection.execute(query, tuple(cells.values())).lastrowid or 0)

    def _short(self, text: str, what: str) -> str:
        """Cut a text to what the file can hold, and say so."""
        if len(text) < LIMIT:
            return text
        self._remarks.append(f"{what} was cut to {LIMIT - 1} signs: {text}")
        return text[: LIMIT - 2] + "…"

    def write(self, password: str) -> None:
        """Write every table."""
        self._add("SETTINGS", Property="version", Value=VERSION)
        self._add("SETTINGS", Property="date", Value="1970-01-01")
        # The salt keeps equal passwords apart; from the password itself it keeps the file the same each time.
        salt = hashlib.sha256(b"mawqif" + password.encode("utf-8")).digest()[:16]
        self._add("CODERS", ID=1, Name="Admin", Red=239, Green=208, Blue=51, Password=hashed(password, salt))
        for document in self._base.documents:
            self._document(document)
        variables = self._types()
        entities = self._entities(variables)
        texts = {document.id: document.text for document in self._base.documents}
        types = {kind.label: (number, kind) for number, kind in enumerate(self._base.types, start=1)}
        for statement in self._base.statements:
            number, kind = types[statement.type]
            text = texts[statement.document]
            self._add(
                "STATEMENTS",
                ID=statement.id,
                StatementTypeId=number,
                DocumentId=statement.document,
                Start=to_units(text, statement.start),
                Stop=to_units(text, statement.stop),
                Coder=1,
            )
            for variable, value in zip(kind.variables, statement.values, strict=True):
                place = variables[kind.label, variable.name]
                short = variable.kind is DnaKind.SHORT
                cell = {"Entity": entities[place, self._cut(value)]} if short else {"Value": value}
                self._add(TABLES[variable.kind], StatementId=statement.id, VariableId=place, **cell)

    def _document(self, document: DnaDocument) -> None:
        """Write a document; titles and the like are cut, and kept whole in the notes."""
        number = document.id
        if "\r" in document.text:
            raise InputError(f"Document {number} holds carriage returns, which the program folds away.")
        fields = {
            name.capitalize(): self._short(getattr(document, name), f"The {name} of document {number}")
            for name in ("title", "author", "source", "section", "type")
        }
        notes = document.notes
        if any(fields[name.capitalize()] != getattr(document, name) for name in ("title", "source")):
            notes = "\n".join(part for part in (notes, document.title, document.source) if part)
        self._add("DOCUMENTS", ID=number, Text=document.text, Coder=1, Notes=notes, Date=document.seconds, **fields)

    def _types(self) -> dict[tuple[str, str], int]:
        """Write the statement types and number their variables."""
        variables = {}
        for number, kind in enumerate(self._base.types, start=1):
            red, green, blue = kind.colour
            self._add("STATEMENTTYPES", ID=number, Label=kind.label, Red=red, Green=green, Blue=blue)
            for variable in kind.variables:
                variables[kind.label, variable.name] = self._add(
                    "VARIABLES", Variable=variable.name, DataType=str(variable.kind), StatementTypeId=number
                )
        return variables

    def _cut(self, value: str | int) -> str:
        """Cut a value without saying so again."""
        text = str(value)
        return text if len(text) < LIMIT else text[: LIMIT - 2] + "…"

    def _entities(self, variables: dict[tuple[str, str], int]) -> dict[tuple[int, str], int]:
        """Write the values of short text variables, the empty one first, with their attributes."""
        known = {(e.type, e.variable, e.value): e for e in self._base.entities}
        used: dict[tuple[str, str], set[str]] = {
            (kind.label, v.name): {""} for kind in self._base.types for v in kind.variables if v.kind is DnaKind.SHORT
        }
        for statement in self._base.statements:
            for variable, value in zip(self._base.type_of(statement.type).variables, statement.values, strict=True):
                if variable.kind is DnaKind.SHORT:
                    used[statement.type, variable.name].add(str(value))
        for kind, name, value in known:
            used[kind, name].add(value)
        numbers: dict[tuple[int, str], int] = {}
        for (kind, name), values in used.items():
            place = variables[kind, name]
            attributes = self._attributes(place, [known[k] for k in known if k[:2] == (kind, name)])
            for value in sorted(values, key=utf16):
                cut = self._short(value, f"A value of '{name}'")
                if (place, cut) in numbers:
                    self._remarks.append(f"Two values of '{name}' are the same once cut: {cut}")
                    continue
                numbers[place, cut] = self._add("ENTITIES", VariableId=place, Value=cut, Red=0, Green=0, Blue=0)
                noted = dict(known[kind, name, value].attributes) if (kind, name, value) in known else {}
                for attribute, column in attributes.items():
                    self._add(
                        "ATTRIBUTEVALUES",
                        EntityId=numbers[place, cut],
                        AttributeVariableId=column,
                        AttributeValue=self._short(noted.get(attribute, ""), f"'{attribute}' of '{cut}'"),
                    )
        return numbers

    def _attributes(self, variable: int, entities: list[DnaEntity]) -> dict[str, int]:
        """Write the attributes that the values of a variable have."""
        names = {*ATTRIBUTES, *(name for entity in entities for name, _ in entity.attributes)}
        return {
            name: self._add("ATTRIBUTEVARIABLES", VariableId=variable, AttributeVariable=name) for name in sorted(names)
        }
