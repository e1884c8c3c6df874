"""'And to', written with the letters of 'governor', and towns whose names are words too. All texts are invented."""

import pytest

from kg.kinds import PERSON
from tests.extract.reading_of import listed, read


@pytest.mark.parametrize("rest", ["اطلاق يد المقاومة في غزة", "تحرير الاسرى في سجون الاحتلال"])
def test_nobody_governs(rest: str) -> None:
    found = read(f"دعت الحركة الى يوم غضب والى {rest}.")
    assert not any(entity.type is PERSON for entity in found.entities)


def test_a_governor_does() -> None:
    assert listed(read("وأكد والي سوسة أن الوضع مستقر."))["والي سوسة"] == "Person"


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("وقتل مدنيون في الجوف. وأكدت الحكومة اليمنية أن اليمن باق.", "الجوف"),
        ("دعت السلطة الفلسطينية سكان فلسطين في الضفة إلى الهدوء.", "الضفة"),
        ("وتظاهر المئات قرب ساحة رياض الصلح.", "ساحة رياض الصلح"),
        ("وسيطرت القوات على جبال النوبة.", "جبال النوبة"),
        ("وقال الوزير خلال زيارته حاجز قلنديا إن الوضع هادئ.", "حاجز قلنديا"),
    ],
)
def test_it_is_a_place(text: str, town: str) -> None:
    assert listed(read(text)).get(town) == "Place"
