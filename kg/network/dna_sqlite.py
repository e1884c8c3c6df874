"""Reads the SQLite files of the Discourse Network Analyzer, versions 2 and 3."""

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

from kg.errors import InputError
from kg.network.dna_base import (
    DnaBase,
    DnaDocument,
    DnaEntity,
    DnaKind,
    DnaStatement,
    DnaType,
    DnaVariable,
    located,
)

TABLES = {
    DnaKind.BOOLEAN: "DATABOOLEAN",
    DnaKind.INTEGER: "DATAINTEGER",
    DnaKind.LONG: "DATALONGTEXT",
    DnaKind.SHORT: "DATASHORTTEXT",
}
REMEDY = "Open it in the program that made it, check it, and save it again."


def read_sqlite(path: Path) -> DnaBase:
    """Read a version 2 or 3 file without changing it.

    Args:
        path: The file.

    Returns:
        Its documents, statements and entities.

    Raises:
        InputError: When it is no such file, is locked, is of another version, or contradicts itself.
    """
    address = f"file:{quote(str(path.resolve()))}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=2)) as connection:
            connection.row_factory = sqlite3.Row
            return _Reader(connection, str(path)).base()
    except sqlite3.OperationalError as error:
        locked = "locked" in str(error) or "busy" in str(error)
        remedy = "Close it in the other program." if locked else REMEDY
        raise InputError(f"The file cannot be read: {error}.", where=str(path), remedy=remedy) from error
    except sqlite3.DatabaseError as error:
        raise InputError(f"The file is damaged: {error}.", where=str(path), remedy=REMEDY) from error


class _Reader:
    """One file while it is read."""

    def __init__(self, connection: sqlite3.Connection, where: str) -> None:
        self._connection = connection
        self._where = where
        tables = {row[0].upper() for row in self._rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
        missing = {"SETTINGS", "DOCUMENTS", "STATEMENTS", "STATEMENTTYPES", "VARIABLES", *TABLES.values()} - tables
        if missing:
            raise InputError(
                f"This is no file of the Discourse Network Analyzer: it lacks the tables {', '.join(sorted(missing))}.",
                where=where,
                remedy="Give a .dna file.",
            )
        self._version = next(
            (row[0] for row in self._rows("SELECT Value FROM SETTINGS WHERE Property = 'version'")), ""
        )
        major = self._version.split(".")[0].strip()
        if major not in {"2", "3"}:
            raise InputError(
                f"The file is of version '{self._version}'; versions 1 to 3 are known.",
                where=where,
                remedy="Save it in the form of version 3.",
            )
        self._old = major == "2"

    def _rows(self, query: str) -> list[Any]:
        return self._connection.execute(query).fetchall()

    def _broken(self, what: str) -> InputError:
        return InputError(what, where=self._where, remedy=REMEDY)

    def base(self) -> DnaBase:
        """Read everything, each part with what it refers to."""
        variables: dict[int, list[tuple[int, DnaVariable]]] = defaultdict(list)
        for row in self._rows("SELECT ID, Variable, DataType, StatementTypeId FROM VARIABLES ORDER BY ID"):
            variable = DnaVariable(name=row["Variable"], kind=self._kind(row["DataType"]))
            variables[row["StatementTypeId"]].append((row["ID"], variable))
        types = {
            row["ID"]: DnaType(
                label=row["Label"],
                variables=tuple(variable for _, variable in variables[row["ID"]]),
                colour=(row["Red"], row["Green"], row["Blue"]),
            )
            for row in self._rows("SELECT * FROM STATEMENTTYPES ORDER BY ID")
        }
        documents = {row["ID"]: self._document(row) for row in self._rows("SELECT * FROM DOCUMENTS ORDER BY ID")}
        statements, remarks = self._statements(types, variables, documents)
        return DnaBase(
            version=self._version,
            types=tuple(types.values()),
            documents=tuple(documents.values()),
            statements=statements,
            entities=tuple(self._entities(types, variables)),
            remarks=remarks,
        )

    def _kind(self, name: str) -> DnaKind:
        try:
            return DnaKind(name)
        except ValueError:
            raise self._broken(f"A variable is of the unknown kind '{name}'.") from None

    def _document(self, row: sqlite3.Row) -> DnaDocument:
        # Version 2 counts milliseconds, version 3 seconds.
        seconds = row["Date"] // 1000 if self._old else row["Date"]
        fields = {name: row[name.capitalize()] or "" for name in ("author", "source", "section", "type", "notes")}
        return DnaDocument(id=row["ID"], title=row["Title"], text=row["Text"], seconds=seconds, **fields)

    def _statements(
        self,
        types: dict[int, DnaType],
        variables: dict[int, list[tuple[int, DnaVariable]]],
        documents: dict[int, DnaDocument],
    ) -> tuple[tuple[DnaStatement, ...], tuple[str, ...]]:
        """Read the statements and the value of each of their variables."""
        values = self._values()
        found, remarks = [], []
        for row in self._rows("SELECT ID, StatementTypeId, DocumentId, Start, Stop FROM STATEMENTS ORDER BY ID"):
            number, kind, document = row["ID"], types.get(row["StatementTypeId"]), documents.get(row["DocumentId"])
            if kind is None or document is None:
                raise self._broken(f"Statement {number} refers to a document or type that is not there.")
            start, stop, remark = located(document.text, row["Start"], row["Stop"], number, self._where)
            remarks += [remark] if remark else []
            cells = []
            for variable_id, variable in variables[row["StatementTypeId"]]:
                if (number, variable_id) not in values:
                    raise self._broken(f"Statement {number} has no value of '{variable.name}'.")
                cells.append(values[number, variable_id])
            found.append(
                DnaStatement(
                    id=number, document=document.id, type=kind.label, start=start, stop=stop, values=tuple(cells)
                )
            )
        return tuple(found), tuple(remarks)

    def _values(self) -> dict[tuple[int, int], str | int]:
        """Read every value by statement and variable; version 3 keeps short texts apart, as entities."""
        values: dict[tuple[int, int], str | int] = {}
        entities = (
            {} if self._old else {row["ID"]: row["Value"] for row in self._rows("SELECT ID, Value FROM ENTITIES")}
        )
        for kind, table in TABLES.items():
            by_entity = kind is DnaKind.SHORT and not self._old
            column = "Entity" if by_entity else "Value"
            for row in self._rows(f"SELECT StatementId, VariableId, {column} FROM {table}"):  # noqa: S608 - our names
                value = row[column]
                if by_entity:
                    if value not in entities:
                        raise self._broken(f"Statement {row['StatementId']} refers to an entity that is not there.")
                    value = entities[value]
                values[row["StatementId"], row["VariableId"]] = value
        return values

    def _entities(
        self, types: dict[int, DnaType], variables: dict[int, list[tuple[int, DnaVariable]]]
    ) -> Iterator[DnaEntity]:
        """Yield the values of short text variables with their attributes; the empty value is no entity."""
        owner = {number: (types[t].label, v.name) for t, rows in variables.items() if t in types for number, v in rows}
        notes: dict[int, list[tuple[str, str]]] = defaultdict(list)
        if self._old:
            rows = self._rows("SELECT ID, VariableId, Value, Type, Alias, Notes FROM ATTRIBUTES")
            for row in rows:
                notes[row["ID"]] = [(key, row[key]) for key in ("Alias", "Notes", "Type") if row[key]]
        else:
            rows = self._rows("SELECT ID, VariableId, Value FROM ENTITIES")
            query = (
                "SELECT EntityId, AttributeVariable, AttributeValue FROM ATTRIBUTEVALUES JOIN ATTRIBUTEVARIABLES "
                "ON ATTRIBUTEVARIABLES.ID = AttributeVariableId ORDER BY AttributeVariable"
            )
            for row in self._rows(query):
                if row["AttributeValue"]:
                    notes[row["EntityId"]].append((row["AttributeVariable"], row["AttributeValue"]))
        named = sorted(
            (*owner[row["VariableId"]], row["Value"], row["ID"]) for row in rows if row["VariableId"] in owner
        )
        for kind, variable, value, number in named:
            if value:
                yield DnaEntity(type=kind, variable=variable, value=value, attributes=tuple(notes[number]))
