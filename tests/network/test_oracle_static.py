"""Networks over the whole range are cell for cell those of the original."""

import numpy as np
import pytest

from kg.network.choices import Aggregation, Compat, Normalisation
from kg.network.cube import make_cube
from kg.network.project import Matrix, one_mode, two_mode
from tests.network import oracle_data
from tests.network.oracle_data import Record

STATIC = [r for r in oracle_data.records("network") if r["timeWindow"] == "no" and r["kernel"] == "no"]


def made(record: Record, compat: Compat) -> Matrix:
    cube = make_cube(oracle_data.table(), oracle_data.selection(record, compat))
    project = one_mode if record["type"] == "onemode" else two_mode
    return project(cube, Aggregation(record["agg"]), oracle_data.normalisation(record))


def differs(record: Record, compat: Compat) -> bool:
    matrix = made(record, compat)
    names = list(matrix.rows) == record["rows"] and list(matrix.columns) == record["cols"]
    return not names or not np.allclose(matrix.values.toarray(), np.array(record["m"]), rtol=0, atol=1e-9)


def test_there_are_as_many_as_there_should_be() -> None:
    assert len(STATIC) == 461


@pytest.mark.parametrize("duplicates", ["include", "document", "week", "month", "year", "acrossrange"])
@pytest.mark.parametrize("kind", ["onemode", "twomode"])
def test_every_cell_is_the_original_s(kind: str, duplicates: str) -> None:
    chosen = [r for r in STATIC if r["type"] == kind and r["duplicates"] == duplicates]
    assert chosen
    wrong = [(r["qualifier"], r["agg"], r["norm"]) for r in chosen if differs(r, Compat.DNA)]
    assert wrong == []


@pytest.mark.parametrize(("duplicates", "changed"), [("week", 73), ("month", 73), ("include", 0), ("year", 0)])
def test_where_the_original_is_at_fault_the_default_differs(duplicates: str, changed: int) -> None:
    chosen = [r for r in STATIC if r["duplicates"] == duplicates]
    assert sum(differs(r, Compat.CORRECTED) for r in chosen) == changed


def test_true_cosine_of_an_actor_with_the_same_words_is_one() -> None:
    record = next(r for r in STATIC if r["type"] == "onemode" and r["agg"] == "ignore")
    cube = make_cube(oracle_data.table(), oracle_data.selection(record, Compat.CORRECTED))
    values = one_mode(cube, Aggregation.IGNORE, Normalisation.COSINE).values
    assert 0 < values.max() <= 1.0
