"""What must hold of every network, whatever the statements."""

import datetime as dt
import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.network.choices import Aggregation, Compat, Duplicates, Normalisation, Unit
from kg.network.cube import Cube, make_cube
from kg.network.product import sparse_of
from kg.network.project import Matrix, one_mode, two_mode
from kg.network.select import Selection, retain
from kg.network.table import Kind, Table, make_table, moment_of, number_column, seconds_of, text_column
from kg.network.window import cubes_over_events, cubes_over_time

Row = tuple[int, int, int, int, int, int]
ROWS = st.lists(
    st.tuples(
        st.integers(0, 6),
        st.integers(0, 4),
        st.integers(0, 1),
        st.integers(-2, 2),
        st.integers(0, 3),
        st.integers(0, 800),
    ),
    max_size=40,
)
COMMON = settings(max_examples=60, deadline=None)
START = dt.datetime(2022, 12, 20)


def table(rows: list[Row]) -> Table:
    """Make statements of who, on what, yes or no, how strongly, how framed, on which day."""
    return make_table(
        ids=[str(number) for number in range(len(rows))],
        documents=[row[5] // 3 for row in rows],
        seconds=[seconds_of(START + dt.timedelta(days=row[5])) for row in rows],
        spans=[(0, 1)] * len(rows),
        columns={
            "who": text_column(["" if row[0] == 6 else f"a{row[0]}" for row in rows]),
            "what": text_column([f"i{row[1]}" for row in rows]),
            "yes": number_column([row[2] for row in rows], Kind.BOOLEAN),
            "much": number_column([row[3] for row in rows], Kind.INTEGER),
            "frame": text_column([f"f{row[4]}" for row in rows]),
        },
    )


def cube(rows: list[Row], qualifier: str | None, **more: object) -> Cube:
    choice = Selection(
        rows="who",
        columns="what",
        qualifier=qualifier,
        aggregation=Aggregation.CONGRUENCE,
        **more,  # type: ignore[arg-type]
    )
    return make_cube(table(rows), choice)


def dense(matrix: Matrix) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.asarray(matrix.values.toarray(), dtype=np.float64)


@COMMON
@given(rows=ROWS, qualifier=st.sampled_from(["yes", "much"]))
def test_what_agrees_and_what_conflicts_is_all_there_is(rows: list[Row], qualifier: str) -> None:
    made = cube(rows, qualifier)
    together = dense(one_mode(made, Aggregation.CONGRUENCE)) + dense(one_mode(made, Aggregation.CONFLICT))
    assert np.allclose(together, dense(one_mode(made, Aggregation.IGNORE)))


@COMMON
@given(rows=ROWS, qualifier=st.sampled_from(["yes", "much", "frame"]))
def test_subtract_is_congruence_less_conflict(rows: list[Row], qualifier: str) -> None:
    made = cube(rows, qualifier)
    less = dense(one_mode(made, Aggregation.CONGRUENCE)) - dense(one_mode(made, Aggregation.CONFLICT))
    assert np.allclose(less, dense(one_mode(made, Aggregation.SUBTRACT)))


@COMMON
@given(
    rows=ROWS,
    qualifier=st.sampled_from(["yes", "much", "frame", None]),
    aggregation=st.sampled_from([a for a in Aggregation if a is not Aggregation.COMBINE]),
    normalisation=st.sampled_from([
        n for n in Normalisation if n not in {Normalisation.ACTIVITY, Normalisation.PROMINENCE}
    ]),
)
def test_ties_of_actors_are_mutual_and_none_is_tied_to_itself(
    rows: list[Row], qualifier: str | None, aggregation: Aggregation, normalisation: Normalisation
) -> None:
    values = dense(one_mode(cube(rows, qualifier), aggregation, normalisation))
    assert np.allclose(values, values.T)
    assert not values.diagonal().any()
    assert np.isfinite(values).all()


@COMMON
@given(rows=ROWS, by=st.permutations(range(6)))
def test_the_order_of_the_statements_changes_nothing(rows: list[Row], by: list[int]) -> None:
    shuffled = sorted(rows, key=lambda row: [row[number] for number in by])
    for duplicates in Duplicates:
        one, other = cube(rows, "frame", duplicates=duplicates), cube(shuffled, "frame", duplicates=duplicates)
        assert (one.rows, one.columns, one.levels) == (other.rows, other.columns, other.levels)
        assert np.array_equal(one.counts.toarray(), other.counts.toarray())


@COMMON
@given(rows=ROWS, qualifier=st.sampled_from(["yes", "much", "frame"]))
def test_a_narrower_span_keeps_no_less(rows: list[Row], qualifier: str) -> None:
    kept = {d: cube(rows, qualifier, duplicates=d).counts.sum() for d in Duplicates}
    order = [Duplicates.INCLUDE, Duplicates.MONTH, Duplicates.YEAR, Duplicates.RANGE]
    assert all(kept[a] >= kept[b] for a, b in itertools.pairwise(order))
    assert kept[Duplicates.INCLUDE] >= kept[Duplicates.WEEK] >= kept[Duplicates.RANGE]
    as_dna = cube(rows, qualifier, duplicates=Duplicates.MONTH, compat=Compat.DNA).counts.sum()
    assert as_dna <= kept[Duplicates.MONTH]


@COMMON
@given(rows=ROWS, duplicates=st.sampled_from(list(Duplicates)))
def test_two_mode_counts_are_the_statements_kept(rows: list[Row], duplicates: Duplicates) -> None:
    choice = Selection(rows="who", columns="what", qualifier="yes", duplicates=duplicates)
    made = make_cube(table(rows), choice)
    assert two_mode(made).values.sum() == len(retain(table(rows), choice).kept)


@COMMON
@given(rows=ROWS, qualifier=st.sampled_from(["yes", "much", "frame"]))
def test_changing_rows_and_columns_over_transposes(rows: list[Row], qualifier: str) -> None:
    data = table(rows)
    choice = Selection(rows="who", columns="what", qualifier=qualifier, aggregation=Aggregation.SUBTRACT)
    over = make_cube(data, replace(choice, rows="what", columns="who"))
    for aggregation in (Aggregation.IGNORE, Aggregation.SUBTRACT, Aggregation.COMBINE):
        straight = two_mode(make_cube(data, choice), aggregation)
        assert np.allclose(dense(straight).T, dense(two_mode(over, aggregation)))
    assert np.array_equal(make_cube(data, choice).transposed().counts.toarray(), over.counts.toarray())


@COMMON
@given(rows=ROWS, qualifier=st.sampled_from(["yes", "much", "frame", None]), ignored=st.booleans())
def test_the_true_cosine_never_passes_one(rows: list[Row], qualifier: str | None, ignored: bool) -> None:
    aggregation = Aggregation.IGNORE if ignored else Aggregation.CONGRUENCE
    values = dense(one_mode(cube(rows, qualifier), aggregation, Normalisation.COSINE))
    assert (values <= 1 + 1e-12).all()


@pytest.mark.parametrize("normalisation", [Normalisation.ACTIVITY, Normalisation.PROMINENCE])
@COMMON
@given(rows=ROWS)
def test_shares_add_up_to_one(rows: list[Row], normalisation: Normalisation) -> None:
    values = dense(two_mode(cube(rows, "yes"), Aggregation.IGNORE, normalisation))
    sums = values.sum(axis=1 if normalisation is Normalisation.ACTIVITY else 0)
    assert np.allclose(sums, 1)


@COMMON
@given(
    rows=ROWS.filter(bool), aggregation=st.sampled_from(list(Aggregation)), duplicates=st.sampled_from(list(Duplicates))
)
def test_a_window_over_everything_is_the_whole(
    rows: list[Row], aggregation: Aggregation, duplicates: Duplicates
) -> None:
    """As long as the range or longer in events, as wide as it in time, corrected and as the original."""
    for compat in Compat:
        choice = Selection(
            rows="who", columns="what", qualifier="yes", aggregation=aggregation, duplicates=duplicates, compat=compat
        )
        data = table(rows)
        project = two_mode if aggregation is Aggregation.COMBINE else one_mode
        whole = project(make_cube(data, choice), aggregation)
        kept = len(retain(data, choice).kept)
        series = list(cubes_over_events(data, choice, kept - (kept + 1) % 2)) if kept else []
        if kept % 2:
            ((_, cube_),) = series
            assert np.allclose(dense(project(cube_, aggregation)), dense(whole))
        first, last = (moment_of(int(end)) for end in (data.seconds.min(), data.seconds.max()))
        wide = replace(choice, first=first - dt.timedelta(days=5), last=last + dt.timedelta(days=5))
        assert np.allclose(dense(project(make_cube(data, wide), aggregation)), dense(whole))
        if (last - first).days % 2 == 0:
            windows = list(cubes_over_time(data, choice, Unit.DAYS, (last - first).days + 1))
            assert [(w.start, w.stop) for w, _ in windows] == [(first, last)]
            assert np.allclose(dense(project(windows[0][1], aggregation)), dense(whole))


@COMMON
@given(rows=ROWS, share=st.floats(0, 1), width=st.integers(1, 6))
def test_a_full_matrix_is_made_sparse_as_it_is(rows: list[Row], share: float, width: int) -> None:
    dice = np.random.default_rng(len(rows))
    full = dice.normal(size=(len(rows), width)) * (dice.random((len(rows), width)) < share)
    made = sparse_of(full)
    assert np.array_equal(made.toarray(), full)
    assert made.nnz == np.count_nonzero(full)
