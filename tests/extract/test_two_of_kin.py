"""Two tribes or families behind one noun in the dual are two."""

import pytest

from tests.extract.reading_of import named, read
from tests.extract.test_court_and_cabinet import told


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


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("أكدت عشيرتا آل سالم وآل حمد أن الصلح قائم.", ["آل سالم", "آل حمد"]),
        ("أكدت عائلة الدوالي وعائلتا قطرميز وخضر أن الصلح قائم.", ["عائلة الدوالي", "قطرميز", "خضر"]),
    ],
)
def test_two_of_kin_speak_together_and_with_a_third(sentence: str, who: list[str]) -> None:
    assert told(sentence) == [("affirm", who, "الصلح قائم")]
