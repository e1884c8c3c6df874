"""A tie taken apart by issue adds up to the tie, and a series falls into its phases."""

import numpy as np
import pytest
import scipy.sparse as sp
from hypothesis import given

from kg.errors import InputError
from kg.network.choices import Aggregation
from kg.network.phases import Distance, Linkage, change, phases
from kg.network.project import Matrix, one_mode
from kg.network.similar import explained, three_way
from tests.network.test_invariants import COMMON, ROWS, Row, cube


@COMMON
@given(rows=ROWS)
def test_the_issues_add_up_to_the_tie(rows: list[Row]) -> None:
    for qualifier in ("yes", "much"):
        made = cube(rows, qualifier)
        congruence = one_mode(made, Aggregation.CONGRUENCE).values.toarray()
        conflict = one_mode(made, Aggregation.CONFLICT).values.toarray()
        summed = np.zeros_like(congruence), np.zeros_like(conflict)
        place = {name: number for number, name in enumerate(made.rows)}
        for shared in three_way(made):
            a, b = place[shared.one], place[shared.other]
            for total, part in zip(summed, (shared.congruence, shared.conflict), strict=True):
                total[a, b] += part
                total[b, a] += part
        assert np.allclose(summed[0], congruence)
        assert np.allclose(summed[1], conflict)
        if len(made.rows) > 1:
            pair = explained(made, made.rows[0], made.rows[1])
            assert sum(shared.congruence for shared in pair) == pytest.approx(congruence[0, 1])
            assert sum(shared.conflict for shared in pair) == pytest.approx(conflict[0, 1])


def test_the_issue_that_weighs_most_comes_first() -> None:
    made = cube(
        [(0, 0, 1, 0, 0, 0), (1, 0, 1, 0, 0, 0), (0, 1, 1, 0, 0, 0), (1, 1, 0, 0, 0, 0), (1, 1, 0, 0, 0, 1)], "yes"
    )
    assert [(s.issue, s.congruence, s.conflict) for s in explained(made, "a0", "a1")] == [("i1", 0, 2), ("i0", 1, 0)]
    with pytest.raises(InputError, match="'zz' has made no statement"):
        explained(made, "a0", "zz")


def network(*cells: float) -> Matrix:
    values = sp.csr_array(np.array([[0, cells[0], cells[1]], [cells[0], 0, 0], [cells[1], 0, 0]], dtype=float))
    return Matrix(rows=("a", "b", "c"), columns=("a", "b", "c"), values=values, square=True)


def test_change_heeds_shape_and_not_loudness() -> None:
    assert change(network(1, 0), network(9, 0)) == 0
    assert change(network(1, 0), network(0, 1)) == 2
    assert change(network(1, 0), network(9, 0), shares=False) == 16
    assert change(network(0, 0), network(1, 0)) == 1
    other = Matrix(rows=("a",), columns=("a",), values=sp.csr_array((1, 1)), square=True)
    with pytest.raises(InputError, match="not the same actors"):
        change(network(1, 0), other)


def test_phases_begin_where_the_debate_turns() -> None:
    series = [network(1, 0.01 * i) for i in range(4)] + [network(0.02 * i, 1) for i in range(5)]
    found = phases(series)
    assert found.numbers == (0,) * 4 + (1,) * 5
    assert 0 < found.modularity < 1
    assert found.linkage is not None
    assert phases([network(1, 0)] * 4).numbers == (0,) * 4
    assert phases(series[:2]).numbers == (0, 0)
    assert phases([]).numbers == ()


@pytest.mark.parametrize("linkage", list(Linkage))
def test_every_linkage_finds_a_clear_turn(linkage: Linkage) -> None:
    series = [network(1, 0.01 * i) for i in range(4)] + [network(0.02 * i, 1) for i in range(5)]
    found = phases(series, linkages=[linkage])
    assert (found.numbers, found.linkage) == ((0,) * 4 + (1,) * 5, linkage)


def test_networks_are_placed_as_far_apart_as_they_are() -> None:
    series = [network(1, 0), network(1, 1), network(0, 1)]
    found = phases(series)
    places = np.array(found.places)
    apart = np.sqrt(((places[:, None] - places[None, :]) ** 2).sum(axis=2))
    assert np.allclose(apart, found.apart)
    assert found.apart.max() == 1


def test_the_shape_of_a_network_is_told_by_its_spectrum() -> None:
    """A tie in another place is the same shape; the cells differ."""

    def tied(*pairs: tuple[int, int]) -> Matrix:
        values = np.zeros((4, 4))
        for i, j in pairs:
            values[i, j] = values[j, i] = 1
        return Matrix(rows=tuple("abcd"), columns=tuple("abcd"), values=sp.csr_array(values), square=True)

    series = [tied((0, 1)), tied((2, 3)), tied((0, 1), (1, 2), (2, 3))]
    by_shape = phases(series, distance=Distance.SPECTRAL).apart
    assert by_shape[0, 1] == pytest.approx(0)
    assert by_shape[0, 2] == 1
    assert phases(series).apart[0, 1] > 0
    affiliation = Matrix(rows=("a",), columns=("x",), values=sp.csr_array((1, 1)), square=False)
    with pytest.raises(InputError, match="have a spectrum"):
        phases([affiliation] * 3, distance=Distance.SPECTRAL)


def test_no_phases_asked_for() -> None:
    with pytest.raises(InputError, match="No phases"):
        phases([network(1, 0), network(1, 1), network(0, 1)], most=1)
