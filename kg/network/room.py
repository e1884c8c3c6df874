"""The room that boxes take: pushed apart where they overlap, and whole groups set beside each other."""

import math

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Points = NDArray[np.float64]

# Free space kept around a box, in pixels of the picture.
MARGIN = (26.0, 20.0)


def apart(points: Points, sizes: Points) -> Points:
    """Return the steps that take overlapping boxes apart along the way that is shorter.

    Args:
        points: Centres.
        sizes: Widths and heights.

    Returns:
        One step per box; none where all are free.
    """
    room = (sizes + np.array(MARGIN)).max(axis=0)
    pairs = cKDTree(points / room).query_pairs(1.0, p=np.inf, output_type="ndarray")
    pairs = pairs[np.lexsort((pairs[:, 1], pairs[:, 0]))]
    first, second = pairs[:, 0], pairs[:, 1]
    gap = points[first] - points[second]
    over = (sizes[first] + sizes[second]) / 2 + np.array(MARGIN) - np.abs(gap)
    hit = (over > 0).all(axis=1)
    first, second, gap, over = first[hit], second[hit], gap[hit], over[hit]
    sideways = over[:, 0] < over[:, 1]
    push = np.where(np.stack([sideways, ~sideways], axis=1), over, 0.0) * np.where(gap < 0, -0.5, 0.5)
    step = np.zeros_like(points)
    np.add.at(step, first, push)
    np.add.at(step, second, -push)
    most = np.array([60.0, 40.0])
    return np.clip(step, -most, most)


def packed(points: Points, sizes: Points, parts: list[list[int]], aspect: float) -> Points:
    """Set groups of boxes beside each other in rows, in their order.

    Args:
        points: Centres, each group around an origin of its own.
        sizes: Widths and heights.
        parts: Which boxes make a group.
        aspect: Wanted width divided by height.

    Returns:
        The centres in one plane.
    """
    placed = points.copy()
    corners = []
    for part in parts:
        low = (points[part] - sizes[part] / 2).min(axis=0) - MARGIN
        high = (points[part] + sizes[part] / 2).max(axis=0) + MARGIN
        corners.append((low, high - low))
    total = sum(float(size.prod()) for _, size in corners)
    row_width = max(math.sqrt(1.3 * total * aspect), *(float(size[0]) for _, size in corners))
    x = y = tallest = 0.0
    for part, (low, size) in zip(parts, corners, strict=True):
        if x and x + size[0] > row_width:
            x, y, tallest = 0.0, y + tallest, 0.0
        placed[part] = points[part] - low + (x, y)
        x, tallest = x + size[0], max(tallest, size[1])
    return placed
