"""Where the nodes of a picture stand: computed once, the same every time, with no box over another.

Each connected part is laid out by Kamada and Kawai's spring model (An algorithm for drawing general undirected
graphs, Information Processing Letters 31, 1989), or by force-directed placement when it is large, then
stretched to the wanted shape and relaxed until neither boxes nor boxes and lines lie on each other. The parts
are then set beside each other in rows.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]

# Beyond this many nodes the spring model's all-pairs distances cost more than they show.
SPRING_LIMIT = 250
ROUNDS = 400
# Free space kept around a box, in pixels of the picture.
MARGIN = (26.0, 20.0)
SEED = 7
# How far the lines that join the same two boxes are bent apart, as a part of their length.
BEND = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """The room that a node's label takes, in pixels.

    Attributes:
        width: Width of the longest line with its padding.
        height: Height of all lines with their padding.
    """

    width: float
    height: float


def place(boxes: Sequence[Box], links: Sequence[tuple[int, int]], aspect: float) -> tuple[tuple[int, int], ...]:
    """Find a place for every box.

    Args:
        boxes: The boxes, one per node.
        links: Which boxes are linked, by index.
        aspect: Wanted width of the picture divided by its height.

    Returns:
        Centre of each box in whole pixels, around the origin; the same for the same input.
    """
    if not boxes:
        return ()
    sizes = np.array([[box.width, box.height] for box in boxes], dtype=np.float64)
    graph = nx.Graph()
    graph.add_nodes_from(range(len(boxes)))
    graph.add_edges_from(_lengths(links))
    points = np.zeros_like(sizes)
    parts = sorted((sorted(part) for part in nx.connected_components(graph)), key=lambda part: (-len(part), part))
    for part in parts:
        points[part] = _place_part(graph.subgraph(part), part, sizes[part], aspect)
    points = _pack(points, sizes, parts, aspect)
    points -= (points.min(axis=0) + points.max(axis=0)) / 2
    return tuple((round(float(x)), round(float(y))) for x, y in points)


def _lengths(links: Sequence[tuple[int, int]]) -> list[tuple[int, int, dict[str, float]]]:
    """Give each linked pair its wished length: longer for several ties side by side, and between two hubs."""
    ties = Counter(tuple(sorted(link)) for link in links if link[0] != link[1])
    degree = Counter(end for pair in ties for end in pair)
    return [
        (a, b, {"length": 1 + 0.3 * (count - 1) + 0.25 * math.log2(min(degree[a], degree[b])), "ties": count})
        for (a, b), count in sorted(ties.items())
    ]


def _place_part(graph: nx.Graph, part: list[int], sizes: Points, aspect: float) -> Points:
    """Lay out one connected part."""
    if len(part) == 1:
        return np.zeros((1, 2))
    ordered = nx.Graph()
    ordered.add_nodes_from(part)
    ordered.add_edges_from(sorted((min(a, b), max(a, b), data) for a, b, data in graph.edges(data=True)))
    if len(part) <= SPRING_LIMIT:
        found = nx.kamada_kawai_layout(ordered, weight="length")
    else:
        found = nx.spring_layout(ordered, seed=SEED, iterations=80, method="energy")
    points = np.array([found[node] for node in part])
    points = _turned(points)
    index = {node: i for i, node in enumerate(part)}
    lines = np.array([(index[a], index[b]) for a, b in ordered.edges])
    spread = np.array([BEND * (data["ties"] - 1) / 4 for _, _, data in ordered.edges(data=True)])
    return _relax(_scaled(points, sizes, aspect), sizes, lines, spread)


def _turned(points: Points) -> Points:
    """Turn a layout so that it is widest from side to side, and fix which way round it stands."""
    centred = points - points.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    axes = axes * np.where(axes[np.arange(2), np.abs(axes).argmax(axis=1)] < 0, -1.0, 1.0)[:, None]
    turned: Points = centred @ axes.T
    return turned


def _scaled(points: Points, sizes: Points, aspect: float) -> Points:
    """Stretch a layout to the wanted shape, with room for all boxes and as much again for the lines."""
    area = 2.1 * float(((sizes[:, 0] + 2 * MARGIN[0]) * (sizes[:, 1] + 2 * MARGIN[1])).sum())
    height = math.sqrt(area / aspect)
    extent = np.maximum(np.ptp(points, axis=0), 1e-9)
    scaled: Points = (points - points.min(axis=0)) / extent * np.array([height * aspect, height])
    return scaled


def _relax(points: Points, sizes: Points, lines: NDArray[np.int64], spread: NDArray[np.float64]) -> Points:
    """Push boxes off each other and off foreign lines until nothing moves, boxes having the last word."""
    watch_lines = len(points) <= SPRING_LIMIT
    for round_ in range(ROUNDS):
        step = _apart(points, sizes)
        if watch_lines and round_ < ROUNDS * 3 // 4:
            step += 0.5 * _off_lines(points, sizes, lines, spread)
        if np.abs(step).max() < 0.5:
            break
        points = points + step
    return points


def _apart(points: Points, sizes: Points) -> Points:
    """Return the steps that take overlapping boxes apart along the way that is shorter."""
    gap = points[:, None, :] - points[None, :, :]
    room = (sizes[:, None, :] + sizes[None, :, :]) / 2 + np.array(MARGIN)
    over = room - np.abs(gap)
    hit = (over > 0).all(axis=2)
    np.fill_diagonal(hit, False)
    sideways = hit & (over[:, :, 0] < over[:, :, 1])
    order = np.sign(np.arange(len(points))[:, None] - np.arange(len(points))[None, :])
    direction = np.where(gap == 0, order[:, :, None], np.sign(gap))
    step = np.zeros_like(points)
    step[:, 0] = (np.where(sideways, over[:, :, 0], 0) * direction[:, :, 0]).sum(axis=1) / 2
    step[:, 1] = (np.where(hit & ~sideways, over[:, :, 1], 0) * direction[:, :, 1]).sum(axis=1) / 2
    most = np.array([60.0, 40.0])
    return np.clip(step, -most, most)


def _off_lines(points: Points, sizes: Points, lines: NDArray[np.int64], spread: NDArray[np.float64]) -> Points:
    """Return the steps that take boxes off the lines between two others, however many run side by side."""
    start, end = points[lines[:, 0]], points[lines[:, 1]]
    along = end - start
    length = np.maximum((along**2).sum(axis=1), 1.0)
    offset = points[:, None, :] - start[None, :, :]
    share = (offset * along[None]).sum(axis=2) / length
    foot = start[None] + np.clip(share, 0, 1)[:, :, None] * along[None]
    away = points[:, None, :] - foot
    distance = np.sqrt((away**2).sum(axis=2))
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1) / np.sqrt(length)[:, None]
    reach = (np.abs(normal[None]) * sizes[:, None, :] / 2).sum(axis=2) + 14.0 + (spread * np.sqrt(length))[None]
    own = np.zeros(distance.shape, dtype=bool)
    own[lines[:, 0], np.arange(len(lines))] = own[lines[:, 1], np.arange(len(lines))] = True
    hit = (distance < reach) & ~own & (share > 0.05) & (share < 0.95)
    side = np.where((away * normal[None]).sum(axis=2) < 0, -1.0, 1.0)
    push = np.where(hit, (reach - distance) * side, 0.0)
    pushed: Points = np.clip((push[:, :, None] * normal[None]).sum(axis=1), -30.0, 30.0)
    return pushed


def _pack(points: Points, sizes: Points, parts: list[list[int]], aspect: float) -> Points:
    """Set the connected parts beside each other in rows, the largest first."""
    placed = points.copy()
    corners = {}
    for number, part in enumerate(parts):
        low = (points[part] - sizes[part] / 2).min(axis=0) - MARGIN
        high = (points[part] + sizes[part] / 2).max(axis=0) + MARGIN
        corners[number] = (low, high - low)
    total = sum(float(size.prod()) for _, size in corners.values())
    row_width = max(math.sqrt(1.3 * total * aspect), max(float(size[0]) for _, size in corners.values()))
    x = y = tallest = 0.0
    for number, part in enumerate(parts):
        low, size = corners[number]
        if x and x + size[0] > row_width:
            x, y, tallest = 0.0, y + tallest, 0.0
        placed[part] = points[part] - low + (x, y)
        x, tallest = x + size[0], max(tallest, size[1])
    return placed
