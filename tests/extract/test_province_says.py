"""A province that says something is its authorities, and elsewhere a place: "the province of X announced that"."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "who", "content"),
    [
        ("أعلنت محافظة البصرة أن المياه مقطوعة.", "محافظة البصرة", "المياه مقطوعة"),
        ("دعت محافظة البصرة إلى فتح المدارس.", "محافظة البصرة", "فتح المدارس"),
        ("حذرت محافظة البصرة من إغلاق المدارس.", "محافظة البصرة", "إغلاق المدارس"),
    ],
)
def test_a_province_says(text: str, who: str, content: str) -> None:
    assert held(read(text)) == [(who, content)]


@pytest.mark.parametrize(
    "text",
    [
        "أعلنت محافظة البصرة منطقة منكوبة.",
        "وقع القصف في محافظة البصرة.",
        "شهدت محافظة البصرة احتجاجات.",
    ],
)
def test_a_place_says_nothing(text: str) -> None:
    assert held(read(text)) == []
