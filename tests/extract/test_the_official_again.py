"""The official with an adjective is the only one who spoke before, where the adjective is of no other body."""

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_BEFORE = "أكد رئيس لجنة الدفاع هاني سعد أن الطريق مفتوح. "


def test_an_official_by_his_field() -> None:
    assert held(read(_BEFORE + "وشدد المسؤول العسكري على أن الوقت ضيق."))[-1] == ("هاني سعد", "الوقت ضيق")


def test_an_official_of_another_state() -> None:
    assert held(read(_BEFORE + "وقال المسؤول الإيراني إن الوقت ضيق."))[-1][0] != "هاني سعد"
