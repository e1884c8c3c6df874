"""Networks and statements as data frames that others work with."""

import pandas as pd
import polars as pl
import pytest

from kg.errors import InputError
from kg.network.choices import Aggregation
from kg.network.cube import make_cube
from kg.network.frames import LIBRARIES, frame, frame_of_matrix, frame_of_table
from kg.network.handout import columns_of, graph_of_matrix
from kg.network.project import one_mode, two_mode
from kg.network.select import Selection
from tests.network import oracle_data

CHOICE = Selection(rows="organization", columns="concept", qualifier="agreement", aggregation=Aggregation.CONGRUENCE)


def test_edges_are_a_frame_in_both_libraries() -> None:
    graph = graph_of_matrix(one_mode(make_cube(oracle_data.table(), CHOICE)))
    one, other = frame(columns_of(graph), "polars"), frame(columns_of(graph), "pandas")
    assert isinstance(one, pl.DataFrame)
    assert isinstance(other, pd.DataFrame)
    assert one["weight"].sum() == other["weight"].sum() == graph.size("weight")
    assert one.height == len(other) == graph.number_of_edges()


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_matrix_is_a_frame(library: str) -> None:
    matrix = two_mode(make_cube(oracle_data.table(), CHOICE))
    made = frame_of_matrix(matrix, library)
    if library == "pandas":
        assert list(made.index) == list(matrix.rows)
        assert made.loc[matrix.rows[0], matrix.columns[1]] == matrix.values[0, 1]
    else:
        assert made["actor"].to_list() == list(matrix.rows)
        assert made[matrix.columns[1]][0] == matrix.values[0, 1]


@pytest.mark.parametrize("library", LIBRARIES)
def test_statements_are_a_frame(library: str) -> None:
    made = frame_of_table(oracle_data.table(), library)
    assert len(made) == len(oracle_data.table())
    assert set(made.columns) == {"id", "document", "time", *oracle_data.table().columns}
    assert made["agreement"].sum() == oracle_data.table().column("agreement").codes.sum()


def test_another_library_is_refused() -> None:
    with pytest.raises(InputError, match="'dask' makes no data frames"):
        frame({}, "dask")
