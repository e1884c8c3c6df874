"""Provinces, districts and towns of the region are places; a name that is a word too only in its own country."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("عقدت النقابة اجتماعها في تيبازة.", "تيبازة"),
        ("وصلت القافلة إلى كادوقلي أمس.", "كادوقلي"),
        ("سقطت القذائف على الدريهمي.", "الدريهمي"),
        ("اعتصم المعلمون في حلبا.", "حلبا"),
        ("شهد العراق تظاهرات، وخرج محتجون عراقيون في الزبير.", "الزبير"),
        ("قالت الحكومة السودانية إن السودان أرسل مساعدات إلى الجنينة.", "الجنينة"),
    ],
)
def test_a_province_or_town_is_a_place(text: str, place: str) -> None:
    assert named(read(text), place).type == "Place"


@pytest.mark.parametrize(("text", "word"), [("حضر الزبير الحفل.", "الزبير"), ("جلسنا في الجنينة مساء.", "الجنينة")])
def test_a_word_is_no_place_where_nothing_tells_of_its_country(text: str, word: str) -> None:
    assert listed(read(text)).get(word) != "Place"
