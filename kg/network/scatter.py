"""Where thousands of nodes stand as points: those with many ties among them gather, and groups stand apart.

Forces after LinLog (Noack, Energy models for graph clustering, 2007): a pull along each edge that does not grow
with its length, and a push between all nodes by the product of their degrees, which lets dense groups show. The
push is reckoned from a sample of the nodes at each step, so that the time grows with nodes and edges.
"""

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from kg.network.room import Points

STEPS = 150
# So many others push a node at one step.
SAMPLE = 160
SEED = 5
SIDE = 1000


def scatter(count: int, links: Sequence[tuple[int, int]], aspect: float) -> tuple[tuple[int, int], ...]:
    """Find a place for every node of a large network.

    Args:
        count: Number of nodes.
        links: Which nodes are linked, by index; several links of one pair pull more.
        aspect: Wanted width of the picture divided by its height.

    Returns:
        One point per node in whole units, around the origin; the same for the same input.
    """
    if not count:
        return ()
    ends = np.array([link for link in links if link[0] != link[1]], dtype=np.int64).reshape(-1, 2)
    pull = sp.csr_array((np.ones(len(ends)), (ends[:, 0], ends[:, 1])), shape=(count, count))
    pull = pull + pull.T
    degree = np.asarray(pull.sum(axis=1)).ravel() + 1.0
    dice = np.random.default_rng(SEED)
    points: Points = dice.normal(size=(count, 2))
    for step in range(STEPS):
        points = points + _moved(points, ends, degree, dice, heat=0.4 * (1 - step / STEPS) ** 2 + 0.002)
    return _framed(points, aspect)


def _moved(
    points: Points, ends: NDArray[np.int64], degree: NDArray[np.float64], dice: np.random.Generator, heat: float
) -> Points:
    """Return one step, no longer than the heat allows."""
    count = len(points)
    force = np.zeros_like(points)
    gap = points[ends[:, 1]] - points[ends[:, 0]]
    along = gap / np.maximum(np.sqrt((gap**2).sum(axis=1)), 1e-3)[:, None]
    for axis in (0, 1):
        force[:, axis] += np.bincount(ends[:, 0], along[:, axis], count) - np.bincount(
            ends[:, 1], along[:, axis], count
        )
    chosen = np.sort(dice.permutation(count)[:SAMPLE])
    offset = points[:, None, :] - points[None, chosen, :]
    square = np.maximum((offset**2).sum(axis=2), 1e-4)
    share = degree[None, chosen] * (count / len(chosen)) / degree.sum()
    force += degree[:, None] * (offset * (share / square)[:, :, None]).sum(axis=1)
    # A light pull to the middle keeps parts that hang on nothing in the picture.
    force -= 0.05 * degree[:, None] * points
    step = force / degree[:, None]
    size = np.maximum(np.sqrt((step**2).sum(axis=1)), 1e-9)[:, None]
    moved: Points = step / size * np.minimum(size, heat)
    return moved


def _framed(points: Points, aspect: float) -> tuple[tuple[int, int], ...]:
    """Turn the picture along its window and fill that, far strays drawn in."""
    centred = points - np.median(points, axis=0)
    ranks = np.argsort(np.argsort(centred, axis=0), axis=0) / max(1, len(points) - 1) * 2 - 1
    reach = np.maximum(np.quantile(np.abs(centred), 0.98, axis=0), 1e-9)
    # Half by where they are and half by their order, so that a dense heart does not leave the rest empty.
    spread = 0.6 * np.clip(centred / reach, -1.15, 1.15) + 0.4 * ranks
    scaled = spread * np.array([SIDE * aspect, SIDE]) / 2
    return tuple((round(float(x)), round(float(y))) for x, y in scaled)
