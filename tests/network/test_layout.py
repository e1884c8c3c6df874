"""Every box finds its own place, the same every time."""

import itertools
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.network.layout import Box, place

SIZE = Box(width=120, height=40)


def overlap(boxes: list[Box], places: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    return [
        (a, b)
        for a, b in itertools.combinations(range(len(boxes)), 2)
        if abs(places[a][0] - places[b][0]) < (boxes[a].width + boxes[b].width) / 2
        and abs(places[a][1] - places[b][1]) < (boxes[a].height + boxes[b].height) / 2
    ]


@settings(max_examples=25, deadline=None)
@given(
    sizes=st.lists(st.tuples(st.integers(30, 260), st.integers(20, 90)), min_size=1, max_size=28),
    pairs=st.lists(st.tuples(st.integers(0, 27), st.integers(0, 27)), max_size=60),
)
def test_no_box_lies_on_another(sizes: list[tuple[int, int]], pairs: list[tuple[int, int]]) -> None:
    boxes = [Box(width=width, height=height) for width, height in sizes]
    links = [(a % len(boxes), b % len(boxes)) for a, b in pairs]
    places = place(boxes, links, 1.2)
    assert overlap(boxes, places) == []
    assert place(boxes, links, 1.2) == places


def test_a_star_of_two_hubs_takes_the_wanted_shape() -> None:
    links = [(0, leaf) for leaf in range(2, 16)] + [(1, leaf) for leaf in range(10, 24)]
    for aspect in (1.3, 0.6):
        places = place([SIZE] * 24, links, aspect)
        width = max(x for x, _ in places) - min(x for x, _ in places) + SIZE.width
        height = max(y for _, y in places) - min(y for _, y in places) + SIZE.height
        assert width / height == pytest.approx(aspect, rel=0.4)


def test_nothing_and_one() -> None:
    assert place([], [], 1.0) == ()
    assert place([SIZE], [(0, 0)], 1.0) == ((0, 0),)


def test_parts_that_do_not_hang_together_stand_apart() -> None:
    places = place([SIZE] * 6, [(0, 1), (2, 3), (4, 5)], 1.0)
    assert overlap([SIZE] * 6, places) == []
    assert sum(x for x, _ in (min(places), max(places))) == pytest.approx(0, abs=1)


def test_a_box_stands_off_the_line_between_two_others() -> None:
    # 0 and 1 are joined, and each to 2: 2 may not end up on the line from 0 to 1.
    a, b, c = place([SIZE] * 3, [(0, 1), (0, 2), (1, 2)], 1.0)
    area = abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]))
    assert area > 20 * SIZE.height


def test_a_large_part_is_laid_out_too() -> None:
    links = [(i, (i - 1) // 3) for i in range(1, 300)]
    boxes = [Box(width=60, height=24)] * 300
    places = place(boxes, links, 1.2)
    assert overlap(boxes, places) == []
    assert place(boxes, links, 1.2) == places
    # What is linked stands nearer than what is not.
    near = [math.dist(places[a], places[b]) for a, b in links]
    far = [math.dist(places[a], places[(a + 150) % 300]) for a, _ in links]
    assert sum(near) < 0.5 * sum(far)
