"""Nobody from elsewhere in a text holds or attends what somebody without a name does beside one who is named."""

import pytest

from tests.extract.reading_of import held, met
from tests.extract.test_embedded import read

_BEFORE = "قال النائب سعيد فهد إن القانون جاهز.\n"


@pytest.mark.parametrize(
    "guest",
    [
        "في مكتبه مسؤولا في شركة النفط",
        "أمس سفيرا لإحدى الدول",
        "في مكتبه القائم بالأعمال الكوري",
    ],
)
def test_who_receives_one_without_name_meets_nobody_else(guest: str) -> None:
    reading = read(f"{_BEFORE}واستقبل الوزير هاني سعد {guest}، وبحثا التعاون.")
    assert met(reading) == [{"هاني سعد"}]
    assert held(reading) == [("سعيد فهد", "القانون جاهز")]


def test_a_land_that_is_visited_meets_nobody() -> None:
    text = "أنهى الوزير هاني سعد زيارة للقاهرة التقى خلالها وزير العدل كريم ناصر. واتفق الجانبان على عقد لقاءات."
    assert held(read(text)) == [("هاني سعد & كريم ناصر", "عقد لقاءات")]


def test_those_talked_with_are_no_subject() -> None:
    text = "قال الوزير هاني سعد إن المبعوث أجرى مشاورات مع المستقلين وممثلي البلديات تناولت ملحقات الاتفاق."
    assert {who for who, _ in held(read(text))} == {"هاني سعد"}


def test_a_statement_put_out_is_not_of_the_place_of_the_report() -> None:
    text = "بيروت: هاني سعد\nوالحركة التي اختارها المجلس، كانت أصدرت بيانا أول الشهر أعلنت فيه وقف المحادثات."
    assert held(read(text)) == []


def test_as_a_body_said_before_is_not_of_who_spoke_last() -> None:
    text = _BEFORE + "وكما سبق وأعلنت هيئة الجسر الجديد، فإن القرار للوزارة."
    assert all(who != "سعيد فهد" for who, _ in held(read(text))[1:])
