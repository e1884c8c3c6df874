"""What a file of the Discourse Network Analyzer holds, whichever of its three forms it is kept in.

Offsets here are Unicode code points, end exclusive, as everywhere in Mawqif. The program itself counts UTF-16
units, so that a sign beyond the basic plane, an emoji for instance, counts twice there.
"""

from dataclasses import dataclass
from enum import StrEnum

from kg.errors import InputError


class DnaKind(StrEnum):
    """The four kinds of variables, by the names they have in the file."""

    SHORT = "short text"
    LONG = "long text"
    INTEGER = "integer"
    BOOLEAN = "boolean"


@dataclass(frozen=True, slots=True, kw_only=True)
class DnaVariable:
    """A variable of a statement type."""

    name: str
    kind: DnaKind


@dataclass(frozen=True, slots=True, kw_only=True)
class DnaType:
    """A kind of statement with its variables."""

    label: str
    variables: tuple[DnaVariable, ...]
    colour: tuple[int, int, int] = (239, 208, 51)


@dataclass(frozen=True, slots=True, kw_only=True)
class DnaDocument:
    """A document with its text; ``seconds`` counts from 1970 on its own clock."""

    id: int
    title: str
    text: str
    seconds: int
    author: str = ""
    source: str = ""
    section: str = ""
    type: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DnaStatement:
    """A stretch of a document with a value for each variable of its type, in the type's order."""

    id: int
    document: int
    type: str
    start: int
    stop: int
    values: tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DnaEntity:
    """A value of a short text variable with what was noted of it."""

    type: str
    variable: str
    value: str
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DnaBase:
    """All that a file holds of documents and statements.

    Attributes:
        version: The version that the file says it is of.
        types: The statement types.
        documents: In order of their numbers.
        statements: In order of their numbers.
        entities: The values of short text variables, in order of type, variable and value.
        remarks: What was doubtful or could not be carried over, one sentence each.
    """

    version: str
    types: tuple[DnaType, ...]
    documents: tuple[DnaDocument, ...]
    statements: tuple[DnaStatement, ...]
    entities: tuple[DnaEntity, ...] = ()
    remarks: tuple[str, ...] = ()

    def type_of(self, label: str) -> DnaType:
        """Return a statement type.

        Raises:
            InputError: When the file has no type of that name.
        """
        for kind in self.types:
            if kind.label == label:
                return kind
        labels = ", ".join(kind.label for kind in self.types)
        raise InputError(f"There is no statement type '{label}'.", remedy=f"Choose one of: {labels}.")


def to_units(text: str, offset: int) -> int:
    r"""Turn an offset in code points into one in UTF-16 units.

    >>> to_units("a\U0001f600b", 2)
    3
    """
    return offset + sum(sign > "\uffff" for sign in text[:offset])


def from_units(text: str, offset: int) -> int | None:
    r"""Turn an offset in UTF-16 units into code points; None where it would split a sign or lies beyond the text.

    >>> from_units("a\U0001f600b", 3), from_units("a\U0001f600b", 2), from_units("a", 9)
    (2, None, None)
    """
    units = 0
    for point, sign in enumerate(text):
        if units == offset:
            return point
        units += 2 if sign > "\uffff" else 1
        if units > offset:
            return None
    return len(text) if units == offset else None


def located(text: str, start: int, stop: int, statement: int, where: str) -> tuple[int, int, str]:
    """Find the code points of a statement whose offsets may count UTF-16 units or code points.

    Args:
        text: Text of the document.
        start: First offset in the file.
        stop: Last offset in the file.
        statement: Number of the statement, for errors.
        where: Name of the file, for errors.

    Returns:
        Start and stop in code points, and a remark where both readings are possible and differ.

    Raises:
        InputError: When the offsets lie beyond the text under either reading.
    """
    units = from_units(text, start), from_units(text, stop)
    plain = (start, stop) if 0 <= start < stop <= len(text) else None
    if units[0] is not None and units[1] is not None and units[0] < units[1]:
        doubt = plain is not None and plain != (units[0], units[1])
        remark = f"Statement {statement}: offsets taken as UTF-16 units; code points are possible too." if doubt else ""
        return units[0], units[1], remark
    if plain is None:
        raise InputError(
            f"Statement {statement} lies at {start} to {stop}, outside of its document of {len(text)} signs.",
            where=where,
            remedy="Mend the statement in the program that made the file.",
        )
    return start, stop, ""
