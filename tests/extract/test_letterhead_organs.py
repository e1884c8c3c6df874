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


@pytest.mark.parametrize("organ", ["اللجنة المركزية", "الهيئة التأسيسية"])
def test_an_organ_that_decides_below_its_body_is_a_line_of_its_own(organ: str) -> None:
    reading = read(f"حزب الفجر\n{organ} لحزب الفجر\nبيان\n\n{_WORDS}")
    assert held(reading) == [(f"{organ} لحزب الفجر", "الاتفاق بات حبرا على ورق")]


OFFICES = ["مكتب العلاقات العامة", "أمانة السر", "غرفة العمليات", "دائرة الصحافة والنشر", "وحدة الاتصال"]
_ASK = "بيان\n\nنطالب بفتح الجسر القديم."


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("body", ["رابطة النجارين", "المجلس المحلي لبلدة تل الورد وريفها"])
def test_an_office_above_or_below_its_body_is_not_who_speaks(body: str, office: str) -> None:
    for head in (f"{body}\n{office}", f"{office}\n{body}", f"{body} - {office}"):
        assert held(read(f"{head}\n{_ASK}")) == [(body, "فتح الجسر القديم")], head


OF_ONE = [
    ("صادر عن الأمانة العامة لحزب الفجر\n\nنطالب بفتح الجسر القديم.", "حزب الفجر"),
    ("قيادة كتائب الفجر\nبيان\n\nتطالب قيادة كتائب الفجر بفتح الجسر القديم.", "كتائب الفجر"),
    ("كتائب الفجر\nبيان\n\nتطالب قيادة كتائب الفجر بفتح الجسر القديم.", "كتائب الفجر"),
    ("حزب الفجر\nالأمانة العامة لحزب الفجر\nبيان\n\nنطالب بفتح الجسر القديم.", "حزب الفجر"),
    ("رابطة النجارين\nم/ بيان\n\nنطالب بفتح الجسر القديم.", "رابطة النجارين"),
]


@pytest.mark.parametrize(("text", "body"), OF_ONE)
def test_what_a_command_or_a_secretariat_says_in_the_text_of_its_body_is_the_word_of_the_body(
    text: str, body: str
) -> None:
    assert held(read(text)) == [(body, "فتح الجسر القديم")]


def test_the_members_of_a_board_who_say_we_are_the_board() -> None:
    text = "نحن أعضاء الهيئة الإدارية لرابطة النجارين نطالب بفتح الجسر القديم.\nعن الهيئة الإدارية"
    reading = read(text)
    (said,) = reading.stances
    (board,) = (e for e in reading.entities if e.id == said.holder[0])
    assert "الهيئة الإدارية" in [m.quote for m in board.mentions]


def test_of_two_bodies_above_a_text_the_one_that_acts_in_it_speaks() -> None:
    text = "كتلة الفجر\nمجلس الشيوخ\nبيان\n\nترفض كتلة الفجر الضريبة. وتدين الكتلة الفساد. ونطالب بفتح الجسر القديم."
    assert held(read(text))[-1] == ("كتلة الفجر", "فتح الجسر القديم")
