"""Which statements count, case by case."""

import datetime as dt
from dataclasses import replace

import numpy as np
import pytest

from kg.errors import InputError
from kg.network import product
from kg.network.choices import Aggregation, Compat, Duplicates, Normalisation
from kg.network.cube import make_cube
from kg.network.project import one_mode, two_mode
from kg.network.select import Selection, retain
from kg.network.table import Kind, Table, make_table, number_column, seconds_of, text_column

WHO_WHAT = Selection(rows="who", columns="what", qualifier="much", aggregation=Aggregation.CONGRUENCE)


def table(rows: list[tuple[str, str, int, str]]) -> Table:
    """Make statements of who, on what, at which level, on which day."""
    return make_table(
        ids=[str(number) for number in range(len(rows))],
        documents=list(range(len(rows))),
        seconds=[seconds_of(dt.datetime.fromisoformat(row[3])) for row in rows],
        spans=[(0, 1)] * len(rows),
        columns={
            "who": text_column([row[0] for row in rows]),
            "what": text_column([row[1] for row in rows]),
            "much": number_column([row[2] for row in rows], Kind.INTEGER),
            "frame": text_column(["" if row[2] == 0 else f"f{row[2]}" for row in rows]),
        },
    )


DATA = table([
    ("A", "x", 1, "2023-01-02"),
    ("A", "x", 1, "2024-01-01"),
    ("A", "x", 500, "2024-01-03"),
    ("B", "x", 500, "2024-01-04"),
    ("B", "x", 500, "2024-01-05"),
    ("", "x", 1, "2024-01-05"),
    ("B", "", 1, "2024-01-05"),
    ("B", "y", 0, "2024-02-05"),
])


def kept(selection: Selection) -> list[str]:
    return [DATA.ids[row] for row in retain(DATA, selection).kept]


def test_the_empty_are_left_out() -> None:
    assert kept(WHO_WHAT) == ["0", "1", "2", "3", "4", "7"]
    by_frame = replace(WHO_WHAT, qualifier="frame")
    assert kept(by_frame) == ["0", "1", "2", "3", "4"]
    assert kept(replace(by_frame, aggregation=Aggregation.IGNORE)) == ["0", "1", "2", "3", "4", "7"]


@pytest.mark.parametrize(
    ("duplicates", "corrected", "dna"),
    [
        (Duplicates.MONTH, ["0", "1", "2", "3", "7"], ["0", "2", "3", "4", "7"]),
        (Duplicates.WEEK, ["0", "1", "2", "3", "7"], ["0", "2", "3", "4", "7"]),
        (Duplicates.RANGE, ["0", "2", "3", "7"], ["0", "2", "3", "4", "7"]),
        (Duplicates.DOCUMENT, ["0", "1", "2", "3", "4", "7"], ["0", "1", "2", "3", "4", "7"]),
    ],
)
def test_duplicates_and_the_original_s_faults(duplicates: Duplicates, corrected: list[str], dna: list[str]) -> None:
    """The original takes January of two years for one, and no two integers beyond 127 for the same."""
    chosen = replace(WHO_WHAT, duplicates=duplicates)
    assert kept(chosen) == corrected
    assert kept(replace(chosen, compat=Compat.DNA)) == dna


def test_both_ends_of_the_range_count() -> None:
    first, last = dt.datetime(2024, 1, 1), dt.datetime(2024, 1, 4)
    assert kept(replace(WHO_WHAT, first=first, last=last)) == ["1", "2", "3"]


def test_values_are_left_out_or_alone_kept() -> None:
    without: dict[str, frozenset[str | int]] = {"who": frozenset({"A", "nobody"}), "much": frozenset({0})}
    assert kept(replace(WHO_WHAT, without=without)) == ["3", "4"]
    # To be kept alone, a statement must have a value of every variable that is named.
    assert kept(replace(WHO_WHAT, without=without, only=True)) == []
    strong: dict[str, frozenset[str | int]] = {"who": frozenset({"A", "nobody"}), "much": frozenset({0, 500})}
    assert kept(replace(WHO_WHAT, without=strong, only=True)) == ["2"]


def test_isolates_keep_their_place() -> None:
    only_y = replace(WHO_WHAT, without={"what": frozenset({"x"})})
    assert make_cube(DATA, only_y).rows == ("B",)
    with_isolates = make_cube(DATA, replace(only_y, isolates=True))
    assert (with_isolates.rows, with_isolates.columns) == (("A", "B"), ("x", "y"))


def test_an_empty_window_is_an_empty_network() -> None:
    cube = make_cube(DATA, replace(WHO_WHAT, first=dt.datetime(2030, 1, 1)))
    assert one_mode(cube).values.shape == (0, 0)
    assert two_mode(cube).values.shape == (0, 0)
    assert one_mode(cube, Aggregation.CONFLICT, Normalisation.JACCARD).rows == ()
    with_isolates = make_cube(DATA, replace(WHO_WHAT, first=dt.datetime(2030, 1, 1), without={}, isolates=True))
    assert with_isolates.rows == ()


def test_one_actor_alone_has_no_ties() -> None:
    matrix = one_mode(
        make_cube(table([("A", "x", 1, "2024-01-01")]), WHO_WHAT), Aggregation.IGNORE, Normalisation.COSINE
    )
    assert matrix.rows == ("A",)
    assert matrix.values.nnz == 0


def test_labels_stand_in_the_order_of_their_utf_16_units() -> None:
    # An emoji begins with a surrogate, which stands before the Arabic presentation forms.
    names = ["\ufe8e", "\U0001f600", "ب", "Z"]
    cube = make_cube(table([(name, "x", 1, "2024-01-01") for name in names]), WHO_WHAT)
    assert cube.rows == ("Z", "ب", "\U0001f600", "\ufe8e")


def test_levels_of_one_value_are_all_near() -> None:
    cube = make_cube(table([("A", "x", 3, "2024-01-01"), ("B", "x", 3, "2024-01-01")]), WHO_WHAT)
    assert one_mode(cube, Aggregation.CONGRUENCE).values.toarray().tolist() == [[0, 1], [1, 0]]
    assert one_mode(cube, Aggregation.CONFLICT).values.nnz == 0


def test_without_a_qualifier_nothing_conflicts() -> None:
    cube = make_cube(DATA, replace(WHO_WHAT, qualifier=None))
    assert one_mode(cube, Aggregation.CONFLICT).values.nnz == 0
    same = one_mode(cube, Aggregation.SUBTRACT).values - one_mode(cube, Aggregation.IGNORE).values
    assert np.abs(same).sum() == 0


@pytest.mark.parametrize(
    "call",
    [
        lambda cube: one_mode(cube, Aggregation.COMBINE),
        lambda cube: one_mode(cube, normalisation=Normalisation.ACTIVITY),
        lambda cube: two_mode(cube, Aggregation.CONGRUENCE),
        lambda cube: two_mode(cube, normalisation=Normalisation.JACCARD),
    ],
)
def test_what_has_no_meaning_is_refused(call: object) -> None:
    assert callable(call)
    with pytest.raises(InputError, match="Choose"):
        call(make_cube(DATA, WHO_WHAT))


def test_an_unknown_variable_is_named() -> None:
    with pytest.raises(InputError, match=r"no variable 'mood'.*\n.*frame, much, what, who"):
        make_cube(DATA, replace(WHO_WHAT, qualifier="mood"))


def test_a_value_may_be_an_axis_of_numbers() -> None:
    assert make_cube(DATA, replace(WHO_WHAT, columns="much", qualifier=None)).columns == ("0", "1", "500")


def test_sparse_and_dense_ways_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    cube = make_cube(DATA, WHO_WHAT)
    dense = [
        one_mode(cube, a, Normalisation.JACCARD).values.toarray() for a in (Aggregation.IGNORE, Aggregation.SUBTRACT)
    ]
    monkeypatch.setattr(product, "DENSE_CELLS", 0)
    again = [
        one_mode(cube, a, Normalisation.JACCARD).values.toarray() for a in (Aggregation.IGNORE, Aggregation.SUBTRACT)
    ]
    assert np.allclose(dense, again)
