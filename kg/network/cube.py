"""The cube of actor by issue by level: how many statements each actor made on each issue at each level.

Every network of statements is a sum over this cube (Leifeld, Discourse Network Analysis, in: Victor, Montgomery
and Lubell, eds., The Oxford Handbook of Political Networks, 2017). It is held sparse, the levels side by side.
"""

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from kg.network.select import Retained, Selection, retain
from kg.network.table import Column, Ints, Kind, Table

Sparse: TypeAlias = sp.csr_array


@dataclass(frozen=True, slots=True, kw_only=True)
class Cube:
    """Counts of statements.

    Attributes:
        rows: Who, in order.
        columns: On what, in order.
        levels: How, in order; one empty level where there is no qualifier.
        kind: What the levels are; None without a qualifier.
        counts: Actors by issues, one block of columns per level.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    levels: tuple[str | int, ...]
    kind: Kind | None
    counts: Sparse

    def level(self, number: int) -> Sparse:
        """Return the actor by issue counts of one level."""
        width = len(self.columns)
        return self.counts[:, number * width : (number + 1) * width]

    def total(self) -> Sparse:
        """Return the actor by issue counts over all levels."""
        cells, width = self.counts.tocoo(), len(self.columns)
        return sp.csr_array((cells.data, (cells.row, cells.col % max(width, 1))), shape=(len(self.rows), width))

    def activity(self) -> NDArray[np.float64]:
        """Return how many statements each actor made."""
        return np.asarray(self.counts.sum(axis=1), dtype=np.float64).reshape(-1)

    def nearness(self) -> NDArray[np.float64]:
        """Return how near every two levels are, from 0 to 1.

        Words are the same or not; numbers are as far apart as their difference is part of the observed range.
        Where one level alone was observed there is no range, and all is near.
        """
        if self.kind is None or self.kind is Kind.TEXT:
            return np.eye(len(self.levels))
        levels = np.array(self.levels, dtype=np.float64)
        span = float(np.ptp(levels)) if len(levels) else 0.0
        apart: NDArray[np.float64] = np.abs(levels[:, None] - levels[None, :])
        return 1 - apart / span if span else np.ones_like(apart)

    def transposed(self) -> "Cube":
        """Return the cube with actors and issues changed over."""
        height, width = len(self.rows), len(self.columns)
        coordinates = self.counts.tocoo()
        level, column = np.divmod(coordinates.col, max(width, 1))
        counts = sp.csr_array(
            (coordinates.data, (column, level * height + coordinates.row)), shape=(width, height * len(self.levels))
        )
        return Cube(rows=self.columns, columns=self.rows, levels=self.levels, kind=self.kind, counts=counts)


def make_cube(table: Table, selection: Selection) -> Cube:
    """Count the statements that a selection keeps.

    Args:
        table: All statements.
        selection: What is asked.

    Returns:
        The cube; without rows and columns when nothing is kept and isolates are not asked for.
    """
    return cube_of(table, selection, retain(table, selection))


def cube_of(table: Table, selection: Selection, retained: Retained, weights: NDArray[np.float64] | None = None) -> Cube:
    """Count statements that are already chosen, for instance those of one window.

    Args:
        table: All statements.
        selection: What is asked.
        retained: Which statements give the labels and levels, and which count.
        weights: What each statement that counts adds; one when not given.

    Returns:
        The cube.
    """
    kept = retained.kept
    basis = retained.loaded if selection.isolates else kept
    rows, i = _axis(table.column(selection.rows), basis, kept)
    columns, j = _axis(table.column(selection.columns), basis, kept)
    levels, kind, k = _levels(table, selection, retained)
    counts = sp.csr_array(
        (np.ones(len(kept)) if weights is None else weights, (i, k * len(columns) + j)),
        shape=(len(rows), len(columns) * len(levels)),
    )
    counts.sum_duplicates()
    return Cube(rows=rows, columns=columns, levels=levels, kind=kind, counts=counts)


def _axis(column: Column, basis: Ints, kept: Ints) -> tuple[tuple[str, ...], Ints]:
    """Name the values that make up an axis and place each kept statement on it."""
    present = np.unique(column.codes[basis])
    if column.kind is Kind.TEXT:
        present = present[present != column.code("")]
        names = tuple(column.labels[code] for code in present)
    else:
        names = tuple(str(code) for code in present)
    return names, np.searchsorted(present, column.codes[kept])


def _levels(table: Table, selection: Selection, retained: Retained) -> tuple[tuple[str | int, ...], Kind | None, Ints]:
    """Name the levels and place each kept statement on one; those of numbers are all that were loaded."""
    if selection.qualifier is None:
        return ("",), None, np.zeros(len(retained.kept), dtype=np.int64)
    column = table.column(selection.qualifier)
    codes = column.codes[retained.kept]
    if column.kind is Kind.BOOLEAN:
        return (0, 1), Kind.BOOLEAN, codes
    present = np.unique(column.codes[retained.loaded])
    if column.kind is Kind.INTEGER:
        return tuple(int(code) for code in present), Kind.INTEGER, np.searchsorted(present, codes)
    return tuple(column.labels[code] for code in present), Kind.TEXT, np.searchsorted(present, codes)
