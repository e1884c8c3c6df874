"""Statements in columns: what a network is counted from, whether it comes from the graph, a CSV or a .dna file.

Rows stand in one order whatever the source gave: by time, document, place in the text, and identifier. That
is the order in which the first of several duplicates is kept.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from kg.errors import InputError

Ints = NDArray[np.int64]
EPOCH = dt.datetime(1970, 1, 1)


class Kind(StrEnum):
    """What the values of a column are."""

    TEXT = "text"
    BOOLEAN = "boolean"
    INTEGER = "integer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One variable of all statements.

    Attributes:
        kind: What its values are.
        codes: For text the index of each row's label; else the value itself.
        labels: The distinct texts in order of their UTF-16 code units; empty for numbers.
    """

    kind: Kind
    codes: Ints
    labels: tuple[str, ...] = ()

    def code(self, value: str | int) -> int:
        """Return the code of a value, or a code that no row has.

        >>> Column(kind=Kind.TEXT, codes=np.array([0]), labels=("a",)).code("b")
        -1
        """
        if self.kind is Kind.TEXT:
            return self.labels.index(str(value)) if value in self.labels else -1
        return int(value)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All statements, one row each.

    Attributes:
        ids: What each statement is called where it came from.
        documents: Number of each statement's document.
        seconds: Its time in whole seconds since 1970, without zone.
        columns: The variables by name, those of the document among them.
    """

    ids: tuple[str, ...]
    documents: Ints
    seconds: Ints
    columns: Mapping[str, Column]

    def __len__(self) -> int:
        """Count the statements."""
        return len(self.seconds)

    def column(self, name: str) -> Column:
        """Return a variable by name.

        Raises:
            InputError: When the statements have no such variable.
        """
        if name not in self.columns:
            raise InputError(
                f"The statements have no variable '{name}'.",
                remedy=f"Choose one of: {', '.join(sorted(self.columns))}.",
            )
        return self.columns[name]


def utf16(text: str) -> bytes:
    """Return the key by which labels are ordered: their UTF-16 code units, as in Java."""
    return text.encode("utf-16-be", "surrogatepass")


def text_column(values: Sequence[str]) -> Column:
    """Make a column of texts.

    >>> column = text_column(["b", "a", "b"])
    >>> column.labels, column.codes.tolist()
    (('a', 'b'), [1, 0, 1])
    """
    labels = tuple(sorted(set(values), key=utf16))
    index = {label: number for number, label in enumerate(labels)}
    return Column(kind=Kind.TEXT, codes=np.fromiter((index[v] for v in values), np.int64, len(values)), labels=labels)


def number_column(values: Sequence[int], kind: Kind) -> Column:
    """Make a column of integers, or of zeros and ones."""
    return Column(kind=kind, codes=np.array(values, dtype=np.int64).reshape(-1))


def seconds_of(moment: dt.datetime) -> int:
    """Count the whole seconds since 1970 on the clock that the moment shows; its zone is left aside.

    >>> seconds_of(dt.datetime(1970, 1, 2))
    86400
    """
    return (moment.replace(tzinfo=None) - EPOCH) // dt.timedelta(seconds=1)


def moment_of(seconds: int) -> dt.datetime:
    """Turn seconds since 1970 back into a moment without zone."""
    return EPOCH + dt.timedelta(seconds=int(seconds))


def make_table(
    *,
    ids: Sequence[str],
    documents: Sequence[int],
    seconds: Sequence[int],
    spans: Sequence[tuple[int, int]],
    columns: Mapping[str, Column],
) -> Table:
    """Put statements into their order.

    Args:
        ids: What each statement is called; numbers are ordered as numbers.
        documents: Number of each statement's document.
        seconds: Time of each, in seconds since 1970.
        spans: First and last place of each in its document.
        columns: The variables.

    Returns:
        The table in order of time, document, place and identifier.
    """
    numbered = sorted(range(len(ids)), key=lambda i: (0, int(ids[i]), "") if ids[i].isdecimal() else (1, 0, ids[i]))
    rank = np.empty(len(ids), dtype=np.int64)
    rank[numbered] = np.arange(len(ids))
    places = np.array(spans, dtype=np.int64).reshape(-1, 2)
    time, document = np.array(seconds, dtype=np.int64), np.array(documents, dtype=np.int64)
    order = np.lexsort((rank, places[:, 1], places[:, 0], document, time))
    return Table(
        ids=tuple(ids[i] for i in order),
        documents=document[order],
        seconds=time[order],
        columns={
            name: Column(kind=column.kind, codes=column.codes[order], labels=column.labels)
            for name, column in columns.items()
        },
    )
