"""Within a sentence the one named after "and called on" is the one called on, not the one who calls."""

import pytest

from tests.extract.test_embedded import read


@pytest.mark.parametrize("link", ["ودعا", "كما دعا"])
def test_the_speaker_goes_on(link: str) -> None:
    reading = read(f"أدان مجلس جامعة الدول العربية القصف على إدلب، {link} مجلس الأمن إلى التدخل.")
    names = {entity.id: entity.name_en for entity in reading.entities}
    demand = reading.stances[-1]
    assert demand.holder == reading.stances[0].holder
    assert [names[who] for who in demand.addressee] == ["UN Security Council"]


def test_who_is_called_on_is_never_taken_for_the_caller() -> None:
    reading = read("أصدر المجلس بياناً أدان فيه الاعتداءات، ودعا المجتمع الدولي إلى تحمل مسؤولياته.")
    names = {entity.id: entity.name_ar for entity in reading.entities}
    assert {names[who] for stance in reading.stances for who in stance.holder} == {"المجلس"}
