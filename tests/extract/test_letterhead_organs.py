"""A letterhead of two lines: a body, and below it which organ or wing of a body it is."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

# Written for these tests; the bodies are invented.
_WORDS = "إننا نؤكد أن الاتفاق بات حبرا على ورق."


@pytest.mark.parametrize("wing", ["الجناح العسكري", "الذراع العسكرية", "القطاع الطلابي"])
def test_the_body_that_is_the_wing_of_another_speaks_and_not_the_other(wing: str) -> None:
    reading = read(f"كتائب النور\n{wing} لحركة الفجر\nبيان\n\n{_WORDS}")
    assert held(reading) == [("كتائب النور", "الاتفاق بات حبرا على ورق")]


def test_the_wing_of_which_nothing_else_is_told_speaks_for_the_body() -> None:
    reading = read(f"الجناح العسكري لحركة الفجر\nبيان\n\n{_WORDS}")
    assert held(reading) == [("حركة الفجر", "الاتفاق بات حبرا على ورق")]


@pytest.mark.parametrize("organ", ["الأمانة العامة", "اللجنة المركزية"])
def test_an_organ_below_its_body_is_a_line_of_its_own(organ: str) -> None:
    reading = read(f"حزب الفجر\n{organ} لحزب الفجر\nبيان\n\n{_WORDS}")
    assert held(reading) == [(f"{organ} لحزب الفجر", "الاتفاق بات حبرا على ورق")]
