"""A noun in quotation marks behind "decrying" is what is decried; a confederation is a body."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("further", "told"),
    [
        ('مستغربا "الحملة" على المرصد', ("condemn", "كريم الزاهد", 'الحملة" على المرصد')),
        ("منتقدا «الصمت الدولي» إزاء ما يجري", ("condemn", "كريم الزاهد", "الصمت الدولي» إزاء ما يجري")),
        ('مستغربا "الحملة على المرصد"', ("condemn", "كريم الزاهد", "الحملة على المرصد")),
        ("منتقدا الصمت إزاء ما يجري", ("condemn", "كريم الزاهد", "الصمت إزاء ما يجري")),
    ],
)
def test_what_is_decried(further: str, told: tuple[str, str, str]) -> None:
    held = acts_held(read(f"قال كريم الزاهد رئيس حزب الرمان إن الكتلة ستشارك، {further}."))
    assert held == [("state", "كريم الزاهد", "الكتلة ستشارك"), told]


def test_a_confederation_speaks() -> None:
    held = acts_held(read("عبرت الكونفدرالية المستقلة للبحارة عن استيائها من القرار."))
    assert held == [("condemn", "الكونفدرالية المستقلة للبحارة", "القرار")]
