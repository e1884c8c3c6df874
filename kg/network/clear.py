"""What makes a picture hard to read, and the steps that make it clearer: boxes on lines, lines across lines."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kg.network.room import Points, apart

ROUNDS = 400
# Pushing boxes off lines never quite settles; after this many rounds, fewer in a large picture, boxes alone count.
LINE_ROUNDS = 220
LARGE = 80
# So often boxes are looked through that lie on a line and might stand better elsewhere.
LIFTS = 4
# Free space kept between a box and a line that is not its own.
CLEARANCE = 14.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """The lines of a picture.

    Attributes:
        ends: The two boxes that each joins.
        spread: How far to each side its ties are bent apart, as a part of its length.
    """

    ends: NDArray[np.int64]
    spread: NDArray[np.float64]


def relaxed(points: Points, sizes: Points, lines: Lines | None) -> Points:
    """Push boxes off each other and off foreign lines until nothing moves, boxes having the last word.

    Args:
        points: Centres.
        sizes: Widths and heights.
        lines: Lines to keep clear of, or None to heed boxes alone.

    Returns:
        The centres, with no box over another.
    """
    heeded = LINE_ROUNDS if len(points) <= LARGE else LINE_ROUNDS // 3
    for turn in range(ROUNDS):
        step = apart(points, sizes)
        if lines is not None and turn < heeded:
            step += 0.5 * _off_lines(points, sizes, lines)
        if np.abs(step).max() < 0.5:
            break
        points = points + step
    return points


def freed(points: Points, sizes: Points, lines: Lines) -> Points:
    """Lift boxes that lines hold fast from both sides to where the picture is clearer.

    Args:
        points: Centres, with no box over another.
        sizes: Widths and heights.
        lines: The lines.

    Returns:
        The centres, with no box over another and no more clutter than before.
    """
    least = clutter(points, sizes, lines)
    for _ in range(LIFTS):
        before = least
        for box in np.flatnonzero((np.abs(_pushes(points, sizes, lines)[0]) > 1).any(axis=1)):
            for step in _around():
                trial = points.copy()
                trial[box] += step
                if np.abs(apart(trial, sizes)).max() > 0.5:
                    continue
                found = clutter(trial, sizes, lines)
                if found < least - 1e-9:
                    points, least = trial, found
        if least == before:
            break
    return points


def _around() -> Points:
    """Return steps to all sides, the short ones first."""
    turn = 2 * np.pi * np.arange(16) / 16
    ring = np.stack([1.4 * np.cos(turn), np.sin(turn)], axis=1)
    return np.concatenate([ring * reach for reach in (40.0, 80.0, 130.0, 190.0, 260.0)])


def clutter(points: Points, sizes: Points, lines: Lines) -> float:
    """Judge a picture: lines that cross, boxes on lines, lines of very different length, room left empty.

    Args:
        points: Centres.
        sizes: Widths and heights.
        lines: The lines.

    Returns:
        A number that is smaller for a clearer picture.
    """
    # Lines on both sides may hold a box where it stands: what counts is each line, not where the pushes lead.
    hits = float((np.abs(_pushes(points, sizes, lines)[0]) > 1).any(axis=1).sum())
    start, end = points[lines.ends[:, 0]], points[lines.ends[:, 1]]
    length = np.sqrt(((end - start) ** 2).sum(axis=1))
    uneven = float(length.std() / max(length.mean(), 1e-9))
    room = float(np.prod(np.ptp(points, axis=0) + sizes.mean(axis=0)))
    filled = room / float(sizes.prod(axis=1).sum())
    return crossings(start, end, lines.ends) + 3 * hits + 6 * uneven + filled


def crossings(start: Points, end: Points, ends: NDArray[np.int64]) -> int:
    """Count the pairs of lines that cross between their ends.

    >>> a, b = np.array([[0.0, 0], [0, 2]]), np.array([[2.0, 2], [2, 0]])
    >>> crossings(a, b, np.array([[0, 1], [2, 3]])), crossings(a, b, np.array([[0, 1], [0, 3]]))
    (1, 0)
    """
    along = end - start

    def side(points: Points) -> Points:
        offset = points[None, :, :] - start[:, None, :]
        turned: Points = along[:, None, 0] * offset[:, :, 1] - along[:, None, 1] * offset[:, :, 0]
        return turned

    apart_here = side(start) * side(end) < 0
    shared = (ends[:, None, :, None] == ends[None, :, None, :]).any(axis=(2, 3))
    return int((apart_here & apart_here.T & ~shared).sum()) // 2


def _off_lines(points: Points, sizes: Points, lines: Lines) -> Points:
    """Return the steps that take boxes off the lines between two others, however many run side by side."""
    push, normal = _pushes(points, sizes, lines)
    pushed: Points = np.clip((push[:, :, None] * normal[None]).sum(axis=1), -30.0, 30.0)
    return pushed


def _pushes(points: Points, sizes: Points, lines: Lines) -> tuple[Points, Points]:
    """Return how far each line pushes each box, and which way the lines push."""
    start, end = points[lines.ends[:, 0]], points[lines.ends[:, 1]]
    along = end - start
    length = np.maximum((along**2).sum(axis=1), 1.0)
    offset = points[:, None, :] - start[None, :, :]
    share = (offset * along[None]).sum(axis=2) / length
    away = offset - np.clip(share, 0, 1)[:, :, None] * along[None]
    normal = np.stack([-along[:, 1], along[:, 0]], axis=1) / np.sqrt(length)[:, None]
    reach = (np.abs(normal[None]) * sizes[:, None, :] / 2).sum(axis=2)
    reach += CLEARANCE + (lines.spread * np.sqrt(length))[None]
    own = np.zeros(share.shape, dtype=bool)
    own[lines.ends[:, 0], np.arange(len(length))] = own[lines.ends[:, 1], np.arange(len(length))] = True
    distance = np.sqrt((away**2).sum(axis=2))
    hit = (distance < reach) & ~own & (share > 0.05) & (share < 0.95)
    side = np.where((away * normal[None]).sum(axis=2) < 0, -1.0, 1.0)
    return np.where(hit, (reach - distance) * side, 0.0), normal
