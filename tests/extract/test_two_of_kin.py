"""Two tribes or families behind one noun in the dual are two."""

import pytest

from tests.extract.reading_of import named, read


@pytest.mark.parametrize(
    ("text", "one", "other"),
    [
        ("اندلع نزاع بين عشيرتي البو سعد وآل حمدان في الناحية.", "البو سعد", "آل حمدان"),
        ("نبارك الصلح بين عائلتي الدوالي وقطرميز.", "الدوالي", "قطرميز"),
        ("توسط الوجهاء بين قبيلتي بني جابر وشمران.", "بني جابر", "شمران"),
    ],
)
def test_two_of_kin_are_two(text: str, one: str, other: str) -> None:
    found = read(text)
    first, second = named(found, one), named(found, other)
    assert first is not second
    assert {str(first.type), str(second.type)} == {"Population"}
