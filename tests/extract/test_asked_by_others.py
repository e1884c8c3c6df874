"""Who is asked or accused by people without a name does not ask or accuse himself; titles before a surname."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_BEFORE = "وقال الوزير سامر العلي إن الدعم مستمر. وانشق العقيد طلال سلو من منصبه. "


@pytest.mark.parametrize(
    "who", ["المهندسون", "جيرانه", "خصوم العلي", "الخبراء", "السكان", "الأعيان", "العرب", "زملاؤه"]
)
@pytest.mark.parametrize(("verb", "what"), [("واتهم", "بالكذب"), ("ودعا", "إلى الاستقالة"), ("وطالب", "بالاستقالة")])
def test_whom_several_ask_or_accuse_does_neither(who: str, verb: str, what: str) -> None:
    told = held(read(f"{_BEFORE}{verb} {who} سلو {what}."))
    assert "طلال سلو" not in [holder for holder, _ in told]


def test_one_who_is_called_by_an_unknown_title_asks() -> None:
    assert held(read("ودعا المفكر سامر العلي إلى الحوار.")) == [("سامر العلي", "الحوار")]


@pytest.mark.parametrize("told", ["واستقبل العقيد سلو الوفد.", "وفاز سلو بالجائزة."])
def test_who_did_something_goes_on_to_speak(told: str) -> None:
    assert held(read(f"{_BEFORE}{told} وقال إن القوات ضعيفة."))[-1] == ("طلال سلو", "القوات ضعيفة")


def test_the_deputies_are_not_whom_they_accuse() -> None:
    assert held(read(f"{_BEFORE}واتهم النواب سلو بالخيانة."))[-1] == ("النواب", "الخيانة")
