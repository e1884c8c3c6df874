"""Reads the XML files of the Discourse Network Analyzer, version 1."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from kg.errors import InputError
from kg.network.dna_base import DnaBase, DnaDocument, DnaEntity, DnaKind, DnaStatement, DnaType, DnaVariable, located
from kg.network.table import seconds_of

TYPE = DnaType(
    label="DNA Statement",
    variables=(
        DnaVariable(name="person", kind=DnaKind.SHORT),
        DnaVariable(name="organization", kind=DnaKind.SHORT),
        DnaVariable(name="concept", kind=DnaKind.SHORT),
        DnaVariable(name="agreement", kind=DnaKind.BOOLEAN),
    ),
)


def read_xml(path: Path) -> DnaBase:
    """Read a version 1 file.

    Args:
        path: The file.

    Returns:
        Its documents and statements; a category is a concept.

    Raises:
        InputError: When it is no such file or a part of it is missing or cannot be understood.
    """
    raw = path.read_bytes()
    if b"<!DOCTYPE" in raw or b"<!ENTITY" in raw:
        raise InputError("The file declares entities of its own, which is not safe to read.", where=str(path))
    try:
        root = ElementTree.fromstring(raw)  # noqa: S314 - without a document type there is nothing to expand
    except ElementTree.ParseError as error:
        raise InputError(f"The XML is broken: {error}.", where=str(path), remedy="Save the file again.") from error
    if root.tag != "discourse":
        raise InputError("This is no file of the Discourse Network Analyzer.", where=str(path))
    documents: list[DnaDocument] = []
    statements: list[DnaStatement] = []
    remarks: list[str] = []
    for number, article in enumerate(root.iter("article"), start=1):
        text = _text(article, "text")
        seconds = _seconds(_text(article, "date"), str(path), number)
        documents.append(DnaDocument(id=number, title=_text(article, "title"), text=text, seconds=seconds))
        for item in article.iter("statement"):
            serial = len(statements) + 1
            ends = _number(item, "start", str(path)), _number(item, "end", str(path))
            start, stop, remark = located(text, *ends, serial, str(path))
            remarks += [remark] if remark else []
            said = (_text(item, "person"), _text(item, "organization"), _text(item, "category"))
            values = (*said, int(_text(item, "agreement").strip().lower() in {"yes", "true", "1"}))
            statements.append(
                DnaStatement(id=serial, document=number, type=TYPE.label, start=start, stop=stop, values=values)
            )
    return DnaBase(
        version=(root.findtext("version") or "1").strip(),
        types=(TYPE,),
        documents=tuple(documents),
        statements=tuple(statements),
        entities=tuple(_entities(root, statements)),
        remarks=tuple(remarks),
    )


def _text(element: Element, name: str) -> str:
    """Return a part, kept as an element or as an attribute."""
    found = element.findtext(name)
    return found if found is not None else element.get(name, "")


def _number(element: Element, name: str, where: str) -> int:
    try:
        return int(_text(element, name))
    except ValueError as error:
        raise InputError(f"A statement's '{name}' is no number.", where=where) from error


def _seconds(date: str, where: str, article: int) -> int:
    """Read a date: milliseconds since 1970, or year, month and day."""
    if date.strip().lstrip("-").isdecimal():
        return int(date) // 1000
    try:
        return seconds_of(dt.datetime.fromisoformat(date.strip()))
    except ValueError as error:
        raise InputError(f"'{date}' is no date.", where=f"{where}, article {article}") from error


def _entities(root: Element, statements: list[DnaStatement]) -> Iterator[DnaEntity]:
    """Yield persons, organisations and categories with what the file notes of them."""
    notes: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
    for variable in ("person", "organization"):
        for item in root.iter(variable):
            if item.findtext("name") is not None or item.get("name"):
                kept = (("Alias", _text(item, "alias")), ("Notes", _text(item, "note")), ("Type", _text(item, "type")))
                notes[variable, _text(item, "name")] = tuple(pair for pair in kept if pair[1])
    names = [variable.name for variable in TYPE.variables if variable.kind is DnaKind.SHORT]
    used = {(name, str(statement.values[place])) for statement in statements for place, name in enumerate(names)}
    for name, value in sorted(used | set(notes)):
        if value:
            yield DnaEntity(type=TYPE.label, variable=name, value=value, attributes=notes.get((name, value), ()))
