"""Attitudes of others that a speaker affirms belong to what is affirmed; those of his own do not."""

import pytest

from tests.extract.test_fronted import told

OTHERS = [
    "حرص دول الجوار على السلام",
    "حرص القيادة على السلام",
    "التزام جميع القوى باتفاق الهدنة",
    "تمسك أهالي القرى بأرضهم",
]


@pytest.mark.parametrize("content", OTHERS)
def test_whose_attitude_it_is_belongs_to_what_is_affirmed(content: str) -> None:
    ((_, holder, quote),) = told(f"وأكد الوزير سامر الحداد {content}.")
    assert (holder, quote) == ("سامر الحداد", content)


OWN = [
    ("وأكد الوزير سامر الحداد الحرص الشديد على السلام.", "السلام"),
    ("وأكد الوزير سامر الحداد حرصه على السلام.", "السلام"),
    ("وأعرب الوزير سامر الحداد عن قلقه البالغ من الحرب.", "الحرب"),
    ("وأعرب الوزير سامر الحداد عن رغبة صادقة في السلام.", "السلام"),
    ("وجدد الوزير سامر الحداد الشكر والتقدير للجهود الكويتية.", "جهود الكويتية"),
]


@pytest.mark.parametrize(("text", "content"), OWN)
def test_an_attitude_of_ones_own_opens_what_it_is_about(text: str, content: str) -> None:
    ((_, holder, quote),) = told(text)
    assert (holder, quote) == ("سامر الحداد", content)
