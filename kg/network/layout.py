"""Where the nodes of a picture stand: computed once, the same every time, with no box over another.

Each connected part is laid out by stress majorisation (Gansner, Koren and North, Graph drawing by stress
majorization, 2004) from several starts, stretched to the wanted shape and relaxed until neither boxes nor boxes
and lines lie on each other; the start with the clearest picture wins. A part too large for that is spread out
from a few pivots. The parts are then set beside each other in rows.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import networkx as nx
import numpy as np

from kg.network.clear import LARGE, Lines, clutter, freed, relaxed
from kg.network.room import MARGIN, Points, packed
from kg.network.spread import spread_out

# Beyond this many nodes all-pairs distances cost more than they show.
STRESS_LIMIT = 250
# Starts to choose among for a small part; larger ones get fewer, by the square of their size.
STARTS = 12
EFFORT = 12_000
STEPS = 60
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
        points[part] = _place_part(graph, part, sizes[part], aspect)
    points = packed(points, sizes, parts, aspect)
    points -= (points.min(axis=0) + points.max(axis=0)) / 2
    return tuple((round(float(x)), round(float(y))) for x, y in points)


def _lengths(links: Sequence[tuple[int, int]]) -> list[tuple[int, int, dict[str, float]]]:
    """Give each linked pair its wished length: longer for several ties side by side, and between two hubs."""
    ties = Counter(tuple(sorted(link)) for link in links if link[0] != link[1])
    degree = Counter(end for pair in ties for end in pair)
    return [
        (a, b, {"length": 1 + 0.12 * (count - 1) + 0.2 * math.log2(min(degree[a], degree[b])), "ties": count})
        for (a, b), count in sorted(ties.items())
    ]


def _place_part(graph: nx.Graph, part: list[int], sizes: Points, aspect: float) -> Points:
    """Lay out one connected part."""
    if len(part) == 1:
        return np.zeros((1, 2))
    index = {node: i for i, node in enumerate(part)}
    inner = nx.Graph()
    inner.add_nodes_from(range(len(part)))
    inner.add_edges_from(sorted((index[a], index[b], data) for a, b, data in graph.edges(part, data=True)))
    lines = Lines(
        ends=np.array([sorted(edge) for edge in inner.edges], dtype=np.int64),
        spread=np.array([BEND * (data["ties"] - 1) / 4 for _, _, data in inner.edges(data=True)]),
    )
    if len(part) > STRESS_LIMIT:
        return relaxed(_shaped(spread_out(len(part), lines.ends), sizes, aspect), sizes, None)
    return _clearest(inner, sizes, lines, aspect)


def _clearest(graph: nx.Graph, sizes: Points, lines: Lines, aspect: float) -> Points:
    """Try several starts and keep the picture with the least clutter."""
    lengths = dict(nx.all_pairs_dijkstra_path_length(graph, weight="length"))
    count = len(sizes)
    wished = np.array([[lengths[a][b] for b in range(count)] for a in range(count)])
    dice = np.random.default_rng(SEED)
    best, least = np.zeros_like(sizes), math.inf
    # Two boxes can stand in one way only.
    starts = 1 if count == 2 else max(1, min(STARTS, EFFORT // count**2))
    for start in range(starts):
        first = _ring(count) if start == 0 else dice.normal(size=(count, 2))
        points = relaxed(_shaped(_majorised(wished, first), sizes, aspect), sizes, lines)
        found = clutter(points, sizes, lines)
        if found < least - 1e-9:
            best, least = points, found
    return freed(best, sizes, lines) if count <= LARGE else best


def _ring(count: int) -> Points:
    turn = 2 * np.pi * np.arange(count) / count
    return np.stack([np.cos(turn), np.sin(turn)], axis=1)


def _majorised(wished: Points, points: Points) -> Points:
    """Bring the distances near to those wished for, the near ones weighing most."""
    count = len(wished)
    weight = np.where(np.eye(count, dtype=bool), 0, 1 / np.maximum(wished, 1e-9) ** 2)
    inverse = np.linalg.pinv(np.diag(weight.sum(axis=1)) - weight)
    for _ in range(STEPS):
        gap = points[:, None, :] - points[None, :, :]
        distance = np.maximum(np.sqrt((gap**2).sum(axis=2)), 1e-9)
        pull = -weight * wished / distance
        np.fill_diagonal(pull, 0)
        np.fill_diagonal(pull, -pull.sum(axis=1))
        points = inverse @ (pull @ points)
    return points


def _shaped(points: Points, sizes: Points, aspect: float) -> Points:
    """Turn a layout along the picture and stretch it to its shape, with room for all boxes and for the lines."""
    centred = points - points.mean(axis=0)
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    # Which way an axis points is an accident of the computation; its largest part is made to count up.
    axes = axes * np.where(axes[np.arange(2), np.abs(axes).argmax(axis=1)] < 0, -1.0, 1.0)[:, None]
    turned = centred @ (axes if aspect >= 1 else axes[::-1]).T
    area = 2.3 * float((sizes + 2 * np.array(MARGIN)).prod(axis=1).sum())
    height = math.sqrt(area / aspect)
    extent = np.maximum(np.ptp(turned, axis=0), 1e-9)
    shaped: Points = (turned - turned.min(axis=0)) / extent * np.array([height * aspect, height])
    return shaped
