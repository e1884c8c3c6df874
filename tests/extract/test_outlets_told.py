"""Outlets in signs of quotation that no table knows: to whom somebody talks. All names are invented."""

import pytest

from tests.extract.reading_of import held, listed, read
from tests.extract.test_embedded import read as read_all


@pytest.mark.parametrize(
    "text",
    [
        'وقال مصدر في الأمانة لـ"المنارة" إن الدعوة لم توجه.',
        "وقال النائب كمال الرفاعي في حديث لـ«المنارة» إن البلاد تعبت.",
        'وأشار كمال الرفاعي في حوار هاتفي مع "المنارة" من بيروت إلى أن الحزب قوي.',
    ],
)
def test_it_is_an_outlet(text: str) -> None:
    assert listed(read(text)).get("المنارة") == "Organisation"


def test_the_noun_tells_it() -> None:
    assert listed(read("وأضاف كمال الرفاعي في مقابلة مع قناة «العربية» أن الوضع صعب.")).get("العربية") == "Organisation"


@pytest.mark.parametrize(
    "text",
    [
        "وقال إنه شكر لـ«المنارة» صمودها.",
        "وانضم كمال الرفاعي إلى «المنارة» في القاهرة.",
        "وذكرت قناة «المنارة» أن الطريق مغلق.",
    ],
)
def test_it_may_be_anything(text: str) -> None:
    assert "المنارة" not in listed(read(text))


def test_who_told_it_goes_on() -> None:
    text = "قال سامي النجار إن الهدنة انهارت. وأضاف لقناة «المنارة - الخبر» إن الوضع صعب."
    assert held(read_all(text)) == [("سامي النجار", "الهدنة انهارت"), ("سامي النجار", "الوضع صعب")]


def test_the_minister_is_of_no_paper() -> None:
    found = read("وقال الوزير لـ«عكاظ» إن المشروع جاهز.")
    assert [m.quote for e in found.entities for m in e.mentions] == ["الوزير", "عكاظ"]
