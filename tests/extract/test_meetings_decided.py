"""Meetings that are decided, agreed on or demanded are to be held: by whom, and on which day of the week to come."""

import datetime as dt

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read


def planned(told: str) -> tuple[set[str], dt.date | None]:
    """Return who is to hold the last meeting that is told of, which is planned, and on which day."""
    reading = read(told)
    meeting = reading.meetings[-1]
    assert meeting.kind.value == "planned"
    return {names_of(reading)[p] for p in meeting.participants}, meeting.time.earliest if meeting.time else None


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("اتفق الوزيران سامي الكوثر وعمر ياسين على عقد الاجتماع المقبل في عمان.", {"سامي الكوثر", "عمر ياسين"}),
        ("وافق حزب الأمل على إجراء محادثات مع مجلس النواب.", {"حزب الأمل", "مجلس النواب"}),
        ("قرر مجلس النواب عقد جلسة استثنائية.", {"مجلس النواب"}),
        ("اجتمع حزب الأمل مع مجلس النواب. وقرروا عقد الاجتماع القادم في سرت.", {"حزب الأمل", "مجلس النواب"}),
        ("طالب السفير عمر ياسين بعقد جلسة لمجلس الأمن غدا.", {"مجلس الأمن الدولي"}),
        ("طالب السفير عمر ياسين بعقد دورة مجلس النواب يوم 3 حزيران.", {"مجلس النواب"}),
    ],
)
def test_who_is_to_hold_what_was_decided(told: str, who: set[str]) -> None:
    assert planned(told)[0] == who


def test_one_person_may_decide_that_others_meet() -> None:
    told = "قرر الوزير سامي الكوثر عقد اجتماع بين مجلس النواب وحزب الأمل."
    assert "سامي الكوثر" not in planned(told)[0]


@pytest.mark.parametrize(
    "told",
    [
        "ستعقد جلسة لمجلس الأمن يوم الاثنين.",
        "سيعقد مجلس الأمن يوم الاثنين جلسة طارئة.",
        "دعا حزب الأمل إلى عقد جلسة لمجلس النواب يوم الاثنين.",
        "قرر مجلس النواب عقد جلسة يوم الاثنين.",
        "سيلتقي الوزير سامي الكوثر السفير عمر ياسين يوم الاثنين.",
    ],
)
def test_the_weekday_of_what_is_to_come_is_the_next(told: str) -> None:
    assert planned(told)[1] == dt.date(2020, 5, 4)


def test_the_weekday_of_what_was_due_may_be_past() -> None:
    assert planned("وكان من المقرر أن يعقد مجلس الأمن جلسة يوم الاثنين.")[1] == dt.date(2020, 4, 27)
