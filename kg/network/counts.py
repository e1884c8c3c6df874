"""Plain counts: how many statements each actor or issue has at each level.

Of duplicates within a document the first counts, and here the same value at the same level is a duplicate
whoever speaks, as in the bar plots of the Discourse Network Analyzer.
"""

from dataclasses import dataclass, replace

import numpy as np

from kg.network.cube import make_cube
from kg.network.select import Selection
from kg.network.table import Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Bars:
    """Counts to be drawn as bars.

    Attributes:
        values: The actors or issues, in order.
        levels: The levels, in order.
        counts: Statements per value and level.
    """

    values: tuple[str, ...]
    levels: tuple[str | int, ...]
    counts: tuple[tuple[int, ...], ...]


def bars(table: Table, selection: Selection, *, by: str) -> Bars:
    """Count the statements that a selection keeps by the values of one variable.

    Args:
        table: All statements.
        selection: What is asked; its aggregation decides whether levels tell duplicates apart.
        by: The variable whose values are counted; it stands in for the selection's rows and columns.

    Returns:
        The counts.
    """
    cube = make_cube(table, replace(selection, rows=by, columns=by))
    columns = [np.asarray(cube.level(k).sum(axis=1)).reshape(-1).astype(int) for k in range(len(cube.levels))]
    counts = tuple(tuple(int(column[i]) for column in columns) for i in range(len(cube.rows)))
    return Bars(values=cube.rows, levels=cube.levels, counts=counts)
