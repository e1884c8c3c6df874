"""Verb, name, title and object in a row: the title belongs to the name, and what is condemned stands behind it."""

import pytest

from tests.extract.test_fronted import told

TITLES = [
    "المستشار السياسي للجبهة الوطنية",
    "الأمين العام للجبهة الوطنية",
    "الناطق الإعلامي للحركة",
    "المدير التنفيذي للمركز العربي",
    "المرشح السابق للرئاسة",
]


@pytest.mark.parametrize("title", TITLES)
def test_the_object_begins_behind_the_title(title: str) -> None:
    assert told(f"وانتقد سامي النجار {title} قرار الوزارة.") == [("condemn", "سامي النجار", "قرار الوزارة")]


def test_a_second_title_behind_the_name() -> None:
    text = "وأيد الكاتب والمحلل السياسي سامي النجار عضو مجلس النواب تأجيل الانتخابات."
    assert told(text) == [("support", "سامي النجار", "تأجيل الانتخابات")]


def test_two_callings_are_those_of_one() -> None:
    told_of = told("وقال المفكر والباحث سامي النجار إن الجسر القديم مغلق.")
    assert told_of == [("state", "سامي النجار", "الجسر القديم مغلق")]


def test_a_title_with_nothing_behind_it_may_be_the_object() -> None:
    told_of = told("وانتقد سامي النجار المدير التنفيذي للمركز العربي.")
    assert [content for _, _, content in told_of] in ([], ["المدير التنفيذي للمركز العربي"])
