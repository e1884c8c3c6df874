"""Who speaks as one of a body — "we in the party" — says what the party says; "we in a crisis" tells where one is."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

THEIRS = [
    "وقال سامر الحداد، رئيس حركة النهوض: «إننا في الحركة نرفض التدخل الأجنبي».",
    "وقال سامر الحداد رئيس حركة النهوض إننا في حركة النهوض نرفض التدخل الأجنبي.",
]
HIS_OWN = [
    "وقال سامر الحداد، رئيس حركة النهوض، إننا في الجزائر نرفض التدخل الأجنبي.",
    "وقال سامر الحداد، رئيس حركة النهوض، إننا في هذه الأيام نرفض التدخل الأجنبي.",
]


@pytest.mark.parametrize("text", THEIRS)
def test_who_speaks_as_one_of_a_body_reports_what_it_says(text: str) -> None:
    reading = read(text)
    names = names_of(reading)
    (stance,) = reading.stances
    assert [names[who] for who in stance.holder] == ["حركة النهوض"]
    assert [names[who] for who in stance.reported_by] == ["سامر الحداد"]
    assert stance.content.quote == "التدخل الأجنبي"


@pytest.mark.parametrize("text", HIS_OWN)
def test_where_and_when_we_are_is_no_body(text: str) -> None:
    assert told(text) == [("reject", "سامر الحداد", "التدخل الأجنبي")]


def test_what_we_are_in_without_a_verb_of_ours_is_what_is_said() -> None:
    text = "وقال سامر الحداد، رئيس حركة النهوض، إننا في أزمة كبيرة."
    assert told(text) == [("state", "سامر الحداد", "في أزمة كبيرة")]
