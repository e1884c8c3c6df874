"""Two tribes or families behind one noun in the dual are two, and so are the villages behind a plural."""

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


def test_villages_behind_one_noun_are_places() -> None:
    found = read("نزل الوفد إلى قرى تعز والجاح.")
    assert named(found, "الجاح").type == "Place"
