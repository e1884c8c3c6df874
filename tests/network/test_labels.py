"""Labels fit their boxes."""

import pytest

from kg.network import labels
from kg.network.ties import Name, Node, NodeKind


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Iran", "Iran"),
        ("aa bb cc dd", "aa bb\ncc dd"),
        ("aa bb cc dd ee", "aa bb\ncc dd…"),
        ("aa bb cc, dd, ee", "aa bb\ncc…"),
        ("abcdefghijklmnop", "abcdefghi…"),
        ("مجلس الوادي", "مجلس\nالوادي"),
    ],
)
def test_wrap(text: str, expected: str) -> None:
    assert labels.wrap(text, 5, 2) == expected


def test_one_language_serves_for_both() -> None:
    node = Node(iri="x", kind=NodeKind.ACTOR, class_name="State", name=Name(ar="مجلس"))
    assert labels.labels(node) == Name(ar="مجلس", en="مجلس")


def test_the_box_has_room_for_the_longer_language() -> None:
    short = Node(iri="x", kind=NodeKind.MATTER, class_name="Action", name=Name(ar="فتح", en="Open"))
    long = Node(iri="x", kind=NodeKind.MATTER, class_name="Action", name=Name(ar="فتح", en="Opening the crossing"))
    assert labels.box(long).width > labels.box(short).width
    assert labels.box(long).height == labels.box(short).height
