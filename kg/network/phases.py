"""How a debate changes: how far two networks are apart, and into which phases a series of them falls.

Two networks with the same rows and columns are as far apart as the sum of the absolute differences of their
cells, each first divided by its own sum so that a busy month is not far from a quiet one by that alone. The
phases are clusters of average linkage; as many are taken as give the greatest modularity of the similarities
(after Leifeld's phase transitions in the Discourse Network Analyzer 3.1).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from kg.errors import InputError
from kg.network.cube import Sparse
from kg.network.project import Matrix

Floats = NDArray[np.float64]


def change(before: Matrix, after: Matrix, *, shares: bool = True) -> float:
    """Measure how far two networks are apart.

    Args:
        before: A network.
        after: One with the same rows and columns.
        shares: Divide each by the sum of its absolute cells first.

    Returns:
        From 0 to 2 for shares.

    Raises:
        InputError: When rows or columns differ.
    """
    if (before.rows, before.columns) != (after.rows, after.columns):
        raise InputError(
            "The two networks have not the same actors and issues.", remedy="Make both with isolates kept."
        )
    first, second = (_share(m) if shares else m.values for m in (before, after))
    return float(np.abs(first - second).sum())


def _share(matrix: Matrix) -> Sparse:
    total = float(np.abs(matrix.values).sum())
    return matrix.values / total if total else matrix.values


def phases(series: Sequence[Matrix], most: int = 6) -> tuple[int, ...]:
    """Find the phases of a series of networks.

    Args:
        series: Networks over time, all with the same rows and columns.
        most: Most phases to try.

    Returns:
        Number of the phase of each network, from 0 in the order in which they begin; one phase for fewer than
        three networks or where all are the same.
    """
    count = len(series)
    apart = np.zeros((count, count))
    for i in range(count):
        for j in range(i):
            apart[i, j] = apart[j, i] = change(series[i], series[j])
    if count < 3 or not apart.any():
        return (0,) * count
    likeness = 1 - apart / apart.max()
    np.fill_diagonal(likeness, 0)
    tree = linkage(squareform(apart, checks=False), method="average")
    tried = [fcluster(tree, k, criterion="maxclust") for k in range(2, min(most, count - 1) + 1)]
    best = max(tried, key=lambda groups: round(_modularity(likeness, groups), 12))
    names: dict[int, int] = {}
    return tuple(names.setdefault(int(group), len(names)) for group in best)


def _modularity(weights: Floats, groups: NDArray[np.int32]) -> float:
    """Return the weighted modularity of a grouping (Newman 2004)."""
    total = float(weights.sum())
    degree = weights.sum(axis=1)
    same = groups[:, None] == groups[None, :]
    return float(((weights - np.outer(degree, degree) / total) * same).sum()) / total if total else 0.0
