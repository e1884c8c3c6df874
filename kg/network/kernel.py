"""Networks over time in which a statement counts the less the further it lies from the middle.

With d the distance of a statement from the middle in whole units, w the width and x = 2 d / w, a statement weighs

* uniform       1/2
* epanechnikov  3/4 (1 - x^2)
* triangular    1 - |x|; the Discourse Network Analyzer has |1 - x|, which is lopsided and reaches 2
* gaussian      exp(-x^2 / 2) / sqrt(2 pi), over the whole range

and a pair of statements weighs the root of the product of both. The weighted sum is therefore the same product
as without weights, over the roots. The original besides compares levels by their place in the order of their
texts, takes levels that are words as all alike, and leaves each actor's tie to itself; the default does not.

Division by default is that of networks without weights, over the weights. The original has a division of its own:
asked for any, it multiplies the tie of actors i and h by the sum of 2 / (n[i,j,k] + n[h,j,k]) over all issues j and
levels k on which one of them speaks, n being the statements of the whole range without weights; ties of actors to
issues it leaves as they are. Its compat mode does the same.
"""

import datetime as dt
import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from kg.errors import InputError
from kg.network.choices import Compat, Kernel, Normalisation, Unit
from kg.network.cube import Cube, cube_of
from kg.network.project import Matrix, one_mode, one_mode_values, two_mode
from kg.network.select import Retained, Selection, retain
from kg.network.table import Kind, Table, moment_of, seconds_of
from kg.network.window import FIXED, Window, middles, moved, span

Floats = NDArray[np.float64]


def smoothed(
    table: Table,
    selection: Selection,
    unit: Unit,
    width: int,
    kernel: Kernel,
    *,
    square: bool = True,
    indent: bool = True,
    normalisation: Normalisation = Normalisation.NO,
) -> Iterator[tuple[Window, Matrix]]:
    """Make a weighted network around each moment of a range.

    Args:
        table: All statements.
        selection: What is asked; its aggregation makes the ties.
        unit: The step, and the unit of the width.
        width: Number of units from end to end; an odd one is made even.
        kernel: How weight falls with distance.
        square: Whether actors are tied to actors or to issues.
        indent: Whether the first middle lies half a width inside the range.
        normalisation: As for a network without weights, over the weights; in compat mode any is the original's own.

    Yields:
        Each window with its network, all with the same rows and columns.
    """
    own = selection.compat is Compat.DNA and square and normalisation is not Normalisation.NO
    whole = cube_of(table, replace(selection, isolates=True), retain(table, selection)) if own else None
    factors = _own_division(whole) if whole else None
    for window, cube in weighted_cubes(table, selection, unit, width, kernel, square=square, indent=indent):
        network = _network(cube, selection, normalisation, square=square)
        yield window, network if factors is None else replace(network, values=sp.csr_array(network.values * factors))


def weighted_cubes(
    table: Table,
    selection: Selection,
    unit: Unit,
    width: int,
    kernel: Kernel,
    *,
    square: bool = True,
    indent: bool = True,
) -> Iterator[tuple[Window, Cube]]:
    """Count the statements around each moment of a range by their weights.

    Args:
        table: All statements.
        selection: What is asked.
        unit: The step, and the unit of the width.
        width: Number of units from end to end; an odd one is made even.
        kernel: How weight falls with distance.
        square: Whether the cube is meant to be multiplied with itself, so that it holds the roots of the weights.
        indent: Whether the first middle lies half a width inside the range.

    Yields:
        Each window with its cube, all with the same rows and columns.

    Raises:
        InputError: When the width is below one.
    """
    if width < 1:
        raise InputError(f"A window of {width} {unit} holds nothing.", remedy="Give a size of 1 or more.")
    width += width % 2
    retained = retain(table, selection)
    for window in _windows(table, selection, unit, width, indent=indent):
        inside = _inside(table, retained, window, kernel)
        weights = zeta(_distances(table, inside.kept, window.middle, unit) * 2 / width, kernel, selection)
        yield (
            window,
            cube_of(table, replace(selection, isolates=True), inside, np.sqrt(weights) if square else weights),
        )


def _windows(table: Table, selection: Selection, unit: Unit, width: int, *, indent: bool) -> Iterator[Window]:
    """Cut the range into windows; at its ends a window without indent is cut short."""
    bounds = span(table, selection)
    if bounds is None:
        return
    first, last = bounds
    reach = width // 2
    start, stop = (moved(first, unit, reach), moved(last, unit, -reach)) if indent else bounds
    for middle in middles(start, stop, unit, selection.compat):
        low, high = moved(middle, unit, -reach), moved(middle, unit, reach)
        yield Window(start=max(low, first), middle=middle, stop=min(high, last))


def _inside(table: Table, retained: Retained, window: Window, kernel: Kernel) -> Retained:
    """Choose the statements of a window; the gaussian kernel has no end."""
    if kernel is Kernel.GAUSSIAN:
        return retained
    times = table.seconds[retained.kept]
    within = (times >= seconds_of(window.start)) & (times <= seconds_of(window.stop))
    return Retained(loaded=retained.loaded, kept=retained.kept[within])


def _distances(table: Table, rows: NDArray[np.int64], middle: dt.datetime, unit: Unit) -> Floats:
    """Return the distance of each statement from the middle in whole units, towards zero."""
    if unit in FIXED:
        apart = seconds_of(middle) - table.seconds[rows]
        return np.trunc(apart / FIXED[unit].total_seconds())
    months = np.array([whole_months(moment_of(second), middle) for second in table.seconds[rows]], dtype=np.float64)
    return months if unit is Unit.MONTHS else np.trunc(months / 12)


def whole_months(before: dt.datetime, after: dt.datetime) -> int:
    """Count the whole months from one day to another, negative when the other comes first.

    >>> whole_months(dt.datetime(2023, 1, 31), dt.datetime(2023, 3, 1))
    1
    >>> whole_months(dt.datetime(2023, 3, 1), dt.datetime(2023, 1, 31))
    -1
    """
    if after < before and after.date() < before.date():
        months = (before.year - after.year) * 12 + before.month - after.month
        return -(months - (before.day < after.day))
    months = (after.year - before.year) * 12 + after.month - before.month
    return months - (after.day < before.day)


def zeta(x: Floats, kernel: Kernel, selection: Selection) -> Floats:
    """Weigh statements by their distance.

    Args:
        x: Distance in half widths, negative after the middle.
        kernel: How weight falls with distance.
        selection: For its compat mode.

    Returns:
        The weights.
    """
    match kernel:
        case Kernel.UNIFORM:
            return np.full(len(x), 0.5)
        case Kernel.EPANECHNIKOV:
            return np.maximum(0.75 * (1 - x**2), 0)
        case Kernel.TRIANGULAR:
            return np.abs(1 - x) if selection.compat is Compat.DNA else np.maximum(1 - np.abs(x), 0)
        case Kernel.GAUSSIAN:
            return np.asarray(np.exp(-(x**2) / 2) / math.sqrt(2 * math.pi))


def _network(cube: Cube, selection: Selection, normalisation: Normalisation, *, square: bool) -> Matrix:
    """Project a weighted cube, in compat mode with the original's levels and diagonal."""
    if selection.compat is not Compat.DNA:
        project = one_mode if square else two_mode
        return project(cube, selection.aggregation, normalisation)
    cube = _as_original(cube, square=square)
    if not square:
        return two_mode(cube, selection.aggregation)
    return Matrix(rows=cube.rows, columns=cube.rows, values=one_mode_values(cube, selection.aggregation), square=True)


def _as_original(cube: Cube, *, square: bool) -> Cube:
    """Number the levels as the original's kernel code does: by the order of their texts, words not at all."""
    if cube.kind is Kind.TEXT and square:
        return replace(cube, kind=Kind.INTEGER, levels=(0,) * len(cube.levels))
    if cube.kind is Kind.INTEGER:
        places = {level: place for place, level in enumerate(sorted(cube.levels, key=str))}
        return replace(cube, levels=tuple(places[level] for level in cube.levels))
    return cube


def _own_division(cube: Cube) -> Floats:
    """Return what the original multiplies each tie by: the sum of 2 / (statements of both) over issues and levels."""
    factors = np.zeros((len(cube.rows), len(cube.rows)))
    for column in cube.counts.toarray().T:
        both = column[:, None] + column[None, :]
        factors += np.divide(2.0, both, out=np.zeros_like(both), where=both != 0)
    return factors
