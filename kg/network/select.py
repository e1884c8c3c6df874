"""Which statements count: by time, document, value and duplicate, in the order that decides what is kept.

The steps and their order are those of the Discourse Network Analyzer (Leifeld, DNA 3.1): load what lies in the
range and is not left out by document; leave out values; leave out empty ones; keep the first of duplicates.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from kg.network.choices import Aggregation, Compat, Duplicates
from kg.network.table import Column, Ints, Kind, Table, seconds_of

Mask = NDArray[np.bool_]
DAY = 86_400

# Java caches the boxed integers from -128 to 127 and the original compares boxes: beyond, nothing is a duplicate.
BOXED = (-128, 127)


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What an analyst asks of the statements.

    Attributes:
        rows: Variable whose values are the rows: who.
        columns: Variable whose values are the columns: on what.
        qualifier: Variable whose values are the levels: how; None for one level.
        aggregation: How the levels will be put together; ``ignore`` also leaves them out of what a duplicate is.
        duplicates: Within what span the same statement counts once.
        first: First moment that counts, or None.
        last: Last moment that counts, or None.
        without: Variable -> values whose statements are left out.
        documents_without: Variable of the document -> values whose documents are not loaded at all.
        only: Turns ``without`` round: what counts has one of these values in each variable that is named.
        isolates: Whether actors and issues without a counted statement keep their row and column.
        compat: Corrected, or exactly as the original.
    """

    rows: str
    columns: str
    qualifier: str | None = None
    aggregation: Aggregation = Aggregation.IGNORE
    duplicates: Duplicates = Duplicates.INCLUDE
    first: dt.datetime | None = None
    last: dt.datetime | None = None
    without: Mapping[str, frozenset[str | int]] = field(default_factory=dict)
    documents_without: Mapping[str, frozenset[str | int]] = field(default_factory=dict)
    only: bool = False
    isolates: bool = False
    compat: Compat = Compat.CORRECTED


@dataclass(frozen=True, slots=True, kw_only=True)
class Retained:
    """The statements that count.

    Attributes:
        loaded: Rows of the table that lie in the range and were not left out by document.
        kept: Those of them that count.
    """

    loaded: Ints
    kept: Ints


def retain(table: Table, selection: Selection) -> Retained:
    """Choose the statements that count.

    Args:
        table: All statements.
        selection: What is asked.

    Returns:
        Row numbers, in the table's order.
    """
    loaded = np.flatnonzero(_in_range(table, selection) & ~_listed(table, selection.documents_without))
    counts = np.ones(len(table), dtype=bool)
    if selection.without:
        counts = _all_listed(table, selection.without) if selection.only else ~_listed(table, selection.without)
    for name in _needed(table, selection):
        counts &= ~_is_empty(table.column(name))
    kept = loaded[counts[loaded]]
    if selection.duplicates is not Duplicates.INCLUDE:
        kept = kept[_first_of_each(table, selection, kept)]
    return Retained(loaded=loaded, kept=kept)


def _in_range(table: Table, selection: Selection) -> Mask:
    """Tell which statements lie in the range, both ends included."""
    inside = np.ones(len(table), dtype=bool)
    if selection.first is not None:
        inside &= table.seconds >= seconds_of(selection.first)
    if selection.last is not None:
        inside &= table.seconds <= seconds_of(selection.last)
    return inside


def _listed(table: Table, values: Mapping[str, frozenset[str | int]]) -> Mask:
    """Tell which statements have one of the values in its variable."""
    listed = np.zeros(len(table), dtype=bool)
    for name, wanted in values.items():
        column = table.column(name)
        listed |= np.isin(column.codes, [column.code(value) for value in wanted])
    return listed


def _all_listed(table: Table, values: Mapping[str, frozenset[str | int]]) -> Mask:
    """Tell which statements have one of the values in each variable."""
    listed = np.ones(len(table), dtype=bool)
    for name, wanted in values.items():
        listed &= _listed(table, {name: wanted})
    return listed


def _needed(table: Table, selection: Selection) -> tuple[str, ...]:
    """Name the variables that may not be empty."""
    names = [selection.rows, selection.columns]
    if selection.qualifier is not None:
        column = table.column(selection.qualifier)
        if column.kind is Kind.TEXT and selection.aggregation is not Aggregation.IGNORE:
            names.append(selection.qualifier)
    return tuple(names)


def _is_empty(column: Column) -> Mask:
    empty: Mask = (
        column.codes == column.code("") if column.kind is Kind.TEXT else np.zeros(len(column.codes), dtype=bool)
    )
    return empty


def _first_of_each(table: Table, selection: Selection, rows: Ints) -> Ints:
    """Return the places of the rows that repeat none before them, in order."""
    keys = [scope(table, selection.duplicates, selection.compat)[rows]]
    keys += [table.column(name).codes[rows] for name in (selection.rows, selection.columns)]
    if selection.qualifier is not None and selection.aggregation is not Aggregation.IGNORE:
        column = table.column(selection.qualifier)
        keys.append(column.codes[rows])
        if selection.compat is Compat.DNA and column.kind is Kind.INTEGER:
            unboxed = (keys[-1] < BOXED[0]) | (keys[-1] > BOXED[1])
            keys.append(np.where(unboxed, np.arange(len(rows)) + 1, 0))
    order = np.lexsort((np.arange(len(rows)), *keys))
    new = np.zeros(len(rows), dtype=bool)
    new[:1] = True
    for key in keys:
        new[1:] |= key[order][1:] != key[order][:-1]
    first: Ints = np.sort(order[new])
    return first


def scope(table: Table, duplicates: Duplicates, compat: Compat) -> Ints:
    """Number the span within which a statement counts once.

    Args:
        table: All statements.
        duplicates: The kind of span.
        compat: The original compares the number of the week or month without the year.

    Returns:
        One number per statement; equal numbers mean one span.
    """
    days = table.seconds // DAY
    months = days.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    as_dna = compat is Compat.DNA
    match duplicates:
        case Duplicates.DOCUMENT:
            return table.documents
        case Duplicates.WEEK:
            return iso_week(days) if as_dna else (days + 3) // 7
        case Duplicates.MONTH:
            return months % 12 if as_dna else months
        case Duplicates.YEAR:
            return months // 12
        case _:
            return np.zeros(len(table), dtype=np.int64)


def iso_week(days: Ints) -> Ints:
    """Return the ISO 8601 number of the week of each day, counted from 1970-01-01.

    >>> iso_week(np.array([0, 3, 4, 362, 364])).tolist()
    [1, 1, 2, 53, 53]
    """
    thursday = days - (days + 3) % 7 + 3
    new_year = thursday.astype("datetime64[D]").astype("datetime64[Y]").astype("datetime64[D]").astype(np.int64)
    week: Ints = (thursday - new_year) // 7 + 1
    return week
