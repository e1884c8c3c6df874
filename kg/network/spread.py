"""Lays out large networks: from the distances to a few pivots, then by springs and by neighbours in the way.

The start is PivotMDS (Brandes and Pich, Eigensolver methods for progressive multidimensional scaling of large
data, 2006); the rest is force-directed placement (Fruchterman and Reingold 1991) in which only near nodes push,
so that the time grows with the number of nodes and edges and not with the square.
"""

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray
from scipy.sparse.csgraph import dijkstra
from scipy.spatial import cKDTree

from kg.network.room import Points

PIVOTS = 40
STEPS = 80
SEED = 11


def spread_out(count: int, ends: NDArray[np.int64]) -> Points:
    """Lay out one connected network.

    Args:
        count: Number of nodes.
        ends: The two nodes that each edge joins.

    Returns:
        Centres, about one apart from each other; the same for the same input.
    """
    points: Points = _from_pivots(count, ends)
    extent = np.maximum(np.ptp(points, axis=0), 1e-9)
    side = np.sqrt(count)
    points = (points - points.mean(axis=0)) / extent * side
    # Leaves of one hub have the same distances to everything: a little disorder takes them apart.
    points += np.random.default_rng(SEED).normal(scale=0.4, size=points.shape)
    for step in range(STEPS):
        points = points + _moved(points, ends, heat=1.5 * (1 - step / STEPS) + 0.05)
    return points


def _from_pivots(count: int, ends: NDArray[np.int64]) -> Points:
    """Place nodes by their distances to pivots, each chosen as far as can be from those before it."""
    ones = np.ones(len(ends))
    graph = sp.csr_array((ones, (ends[:, 0], ends[:, 1])), shape=(count, count))
    distances = [dijkstra(graph, directed=False, indices=0, unweighted=True)]
    nearest = distances[0]
    for _ in range(min(PIVOTS, count) - 1):
        distances.append(dijkstra(graph, directed=False, indices=int(nearest.argmax()), unweighted=True))
        nearest = np.minimum(nearest, distances[-1])
    squared = np.stack(distances, axis=1) ** 2
    centred = squared - squared.mean(axis=0) - squared.mean(axis=1)[:, None] + squared.mean()
    left, values, _ = np.linalg.svd(-centred / 2, full_matrices=False)
    axes = left[:, :2] * values[:2]
    # Which way an axis points is an accident of the computation; its largest part is made to count up.
    signs = np.where(axes[np.abs(axes).argmax(axis=0), [0, 1]] < 0, -1.0, 1.0)
    placed: Points = axes * signs
    return placed


def _moved(points: Points, ends: NDArray[np.int64], heat: float) -> Points:
    """Return one step: edges pull their ends together, near nodes push each other off."""
    step = np.zeros_like(points)
    pairs = cKDTree(points).query_pairs(2.0, output_type="ndarray")
    pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    for group, near in ((pairs, True), (ends, False)):
        gap = points[group[:, 0]] - points[group[:, 1]]
        length = np.maximum(np.sqrt((gap**2).sum(axis=1)), 1e-6)[:, None]
        force = gap / length * (1 / length if near else -0.12 * length)
        np.add.at(step, group[:, 0], force)
        np.add.at(step, group[:, 1], -force)
    size = np.maximum(np.sqrt((step**2).sum(axis=1)), 1e-9)[:, None]
    limited: Points = step / size * np.minimum(size, heat)
    return limited
