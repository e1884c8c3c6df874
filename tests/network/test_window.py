"""Windows of the calendar and of statements."""

import datetime as dt
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from kg.errors import InputError
from kg.network.choices import Aggregation, Compat, Duplicates, Kernel, Normalisation, Unit
from kg.network.cube import make_cube
from kg.network.kernel import smoothed, whole_months, zeta
from kg.network.project import one_mode
from kg.network.select import Selection
from kg.network.table import Table, make_table
from kg.network.window import cubes_over_events, cubes_over_time, moved, windows
from tests.network import oracle_data

CHOICE = Selection(
    rows="organization", columns="concept", qualifier="agreement", aggregation=Aggregation.CONGRUENCE, isolates=True
)


def empty() -> Table:
    columns = oracle_data.table().columns
    none = np.zeros(0, dtype=np.int64)
    return make_table(
        ids=[], documents=[], seconds=[], spans=[], columns={k: replace(c, codes=none) for k, c in columns.items()}
    )


def test_a_window_over_everything_is_the_whole() -> None:
    table = oracle_data.table()
    whole = one_mode(make_cube(table, CHOICE)).values.toarray()
    (_, last), *_ = [(w, c) for w, c in cubes_over_events(table, CHOICE, 119)]
    assert np.array_equal(one_mode(last).values.toarray(), whole)


def test_windows_of_events_hold_as_many_statements_as_asked() -> None:
    found = list(cubes_over_events(oracle_data.table(), CHOICE, 8))
    assert {cube.counts.sum() for _, cube in found} == {9}
    assert len(found) == 119 - 8


@pytest.mark.parametrize("unit", list(Unit))
def test_a_window_of_one_unit_holds_its_moment(unit: Unit) -> None:
    day = dt.datetime(2024, 5, 31)
    (only,) = windows(day, day, unit, 1, Compat.CORRECTED)
    assert (only.start, only.middle, only.stop) == (day, day, day)
    assert windows(day, day, unit, 2, Compat.CORRECTED) == ()
    assert moved(moved(day, unit, 3), unit, -3).month == 5


def test_months_come_back_to_their_day() -> None:
    first, last = dt.datetime(2023, 1, 31), dt.datetime(2023, 4, 30)
    days = {compat: [w.middle.day for w in windows(first, last, Unit.MONTHS, 1, compat)] for compat in Compat}
    assert days == {Compat.CORRECTED: [31, 28, 31, 30], Compat.DNA: [31, 28, 28, 28]}


def test_a_duplicate_counts_in_the_window_of_the_first() -> None:
    table = oracle_data.table()
    choice = replace(CHOICE, duplicates=Duplicates.RANGE)
    weeks = sum(cube.counts.sum() for _, cube in cubes_over_time(table, choice, Unit.WEEKS, 3))
    assert 0 < weeks <= 3 * make_cube(table, choice).counts.sum()


@pytest.mark.parametrize("size", [0, -1])
def test_a_window_of_nothing_is_refused(size: int) -> None:
    with pytest.raises(InputError, match="holds nothing"):
        list(cubes_over_time(oracle_data.table(), CHOICE, Unit.DAYS, size))
    with pytest.raises(InputError, match="holds nothing"):
        list(cubes_over_events(oracle_data.table(), CHOICE, size))


def test_without_statements_there_are_no_windows() -> None:
    assert list(cubes_over_time(empty(), CHOICE, Unit.DAYS, 1)) == []
    assert list(cubes_over_events(empty(), CHOICE, 1)) == []
    assert list(smoothed(empty(), CHOICE, Unit.DAYS, 2, Kernel.UNIFORM)) == []


def test_a_uniform_kernel_is_the_count_halved() -> None:
    table = oracle_data.table()
    wide = list(smoothed(table, CHOICE, Unit.YEARS, 20, Kernel.UNIFORM, indent=False))
    whole = one_mode(make_cube(table, CHOICE)).values.toarray()
    assert np.allclose(wide[0][1].values.toarray(), whole / 2)
    ignoring = replace(CHOICE, aggregation=Aggregation.IGNORE)
    affiliation = list(smoothed(table, ignoring, Unit.YEARS, 20, Kernel.UNIFORM, indent=False, square=False))
    assert affiliation[0][1].values.sum() == pytest.approx(119 / 2)


@pytest.mark.parametrize("kernel", list(Kernel))
def test_a_corrected_kernel_falls_alike_on_both_sides(kernel: Kernel) -> None:
    x = np.linspace(-1, 1, 41)
    weights = zeta(x, kernel, CHOICE)
    assert np.allclose(weights, weights[::-1])
    assert all(a <= b + 1e-12 for a, b in pairwise(weights[:21]))
    assert weights.max() <= 1


def test_the_original_s_triangle_is_lopsided() -> None:
    weights = zeta(np.array([-1.0, 0.0, 1.0]), Kernel.TRIANGULAR, replace(CHOICE, compat=Compat.DNA))
    assert weights.tolist() == [2, 1, 0]


def test_a_corrected_kernel_ties_nobody_to_itself_and_takes_words_apart() -> None:
    table = oracle_data.table()
    framed = replace(CHOICE, qualifier="frame")
    corrected = [m for _, m in smoothed(table, framed, Unit.MONTHS, 6, Kernel.EPANECHNIKOV)]
    original = [m for _, m in smoothed(table, replace(framed, compat=Compat.DNA), Unit.MONTHS, 6, Kernel.EPANECHNIKOV)]
    assert not any(matrix.values.diagonal().any() for matrix in corrected)
    assert sum(m.values.sum() for m in corrected) < sum(m.values.sum() for m in original)


def test_weighted_networks_are_divided_by_weights() -> None:
    table = oracle_data.table()
    series = smoothed(table, CHOICE, Unit.WEEKS, 30, Kernel.GAUSSIAN, normalisation=Normalisation.COSINE)
    values = next(series)[1].values
    assert 0 < values.max() <= 1


@pytest.mark.parametrize("normalisation", [Normalisation.AVERAGE, Normalisation.JACCARD])
def test_the_original_has_a_division_of_its_own(normalisation: Normalisation) -> None:
    """Written out as its definition says, cell by cell, from the counts of the whole range."""
    as_dna, table = replace(CHOICE, compat=Compat.DNA), oracle_data.table()
    plain = next(smoothed(table, as_dna, Unit.MONTHS, 6, Kernel.UNIFORM))[1].values.toarray()
    divided = next(smoothed(table, as_dna, Unit.MONTHS, 6, Kernel.UNIFORM, normalisation=normalisation))[1].values
    counts = make_cube(table, as_dna).counts.toarray()
    for (i, h), tie in np.ndenumerate(plain):
        both = [float(a + b) for a, b in zip(counts[i], counts[h], strict=True) if a + b]
        assert divided[i, h] == pytest.approx(tie * sum(2 / number for number in both))
    assert plain.any()


def test_the_original_leaves_weighted_affiliation_undivided() -> None:
    as_dna, table = replace(CHOICE, compat=Compat.DNA, aggregation=Aggregation.IGNORE), oracle_data.table()
    one, other = (
        next(smoothed(table, as_dna, Unit.MONTHS, 6, Kernel.UNIFORM, square=False, normalisation=n))[1].values
        for n in (Normalisation.NO, Normalisation.ACTIVITY)
    )
    assert np.array_equal(one.toarray(), other.toarray())


@pytest.mark.parametrize("width", [0, -4])
def test_a_kernel_of_nothing_is_refused(width: int) -> None:
    with pytest.raises(InputError, match="holds nothing"):
        next(smoothed(oracle_data.table(), CHOICE, Unit.DAYS, width, Kernel.UNIFORM))


def test_the_original_s_weighted_affiliation_takes_the_place_of_a_level() -> None:
    table = oracle_data.table()
    strong = replace(CHOICE, qualifier="strength", aggregation=Aggregation.SUBTRACT)
    wide = {
        compat: next(
            smoothed(table, replace(strong, compat=compat), Unit.YEARS, 20, Kernel.UNIFORM, square=False, indent=False)
        )[1].values.toarray()
        for compat in Compat
    }
    assert wide[Compat.CORRECTED].min() < 0 <= wide[Compat.DNA].min()


@pytest.mark.parametrize(
    ("one", "other", "months"),
    [("2023-01-15", "2024-03-14", 13), ("2024-03-14", "2023-01-15", -13), ("2024-01-01", "2024-01-01", 0)],
)
def test_whole_months(one: str, other: str, months: int) -> None:
    assert whole_months(dt.datetime.fromisoformat(one), dt.datetime.fromisoformat(other)) == months
