"""A weekday that stands alone is a time; the week it lies in is that in which the meeting was or is to be held."""

import datetime as dt
from hashlib import sha256

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.records import Reading
from kg.sources import Release
from tests.extract.reading_of import met

# A Saturday.
DAY = dt.date(2020, 5, 2)


def read(text: str) -> Reading:
    digest = sha256(text.encode("utf-8")).hexdigest()
    return read_release(Release(id="r", text=text, sha256=digest, lang="ar", published=DAY), load_registry())


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("التقى وزير الخارجية الأردني سامر الحلواني الأربعاء وزير الدفاع التركي فارس الدغمي.", "2020-04-29"),
        ("عقد وزير الدفاع التركي فارس الدغمي السبت اجتماعا مع السفير الفرنسي سامر الحلواني.", "2020-05-02"),
        ("سيلتقي وزير الخارجية الأردني سامر الحلواني الثلاثاء وزير الدفاع التركي فارس الدغمي.", "2020-05-05"),
        ("يلتقي وزير الخارجية الأردني سامر الحلواني الثلاثاء وزير الدفاع التركي فارس الدغمي.", ""),
    ],
)
def test_the_verb_tells_the_week(text: str, day: str) -> None:
    (meeting,) = read(text).meetings
    assert meeting.time is not None
    assert meeting.time.edtf == day


def test_a_weekday_stands_between_those_who_met() -> None:
    reading = read("عقد وزير الدفاع التركي فارس الدغمي الاثنين في أنقرة، اجتماعا مع السفير الفرنسي سامر الحلواني.")
    (parties,) = met(reading)
    assert {"فارس الدغمي", "سامر الحلواني"} <= parties


@pytest.mark.parametrize(
    "text",
    [
        "قال وزير الخارجية الأردني سامر الحلواني الاثنين إنه التقى وزير الدفاع التركي فارس الدغمي مرتين.",
        "أعلنت الرئاسة الفرنسية الاثنين أن الوزير سامر الحلواني سيلتقي السفير فارس الدغمي.",
        "قال الوزير سامر الحلواني بعد لقائه السفير فارس الدغمي إن الانتخابات ستجرى الأحد.",
        "اجتمع الوزير سامر الحلواني مع السفير فارس الدغمي لبحث الانتخابات المقررة الأحد.",
        "قتل عشرة جنود الأحد، والتقى الوزير سامر الحلواني السفير فارس الدغمي لبحث الأمر.",
        "التقى الوزير سامر الحلواني السفير فارس الدغمي، فيما قتل ثلاثة جنود الخميس في هجوم.",
        "التقى الوزير سامر الحلواني السفير فارس الدغمي بعد تظاهرات الجمعة.",
    ],
)
def test_the_day_of_another_deed_is_not_that_of_the_meeting(text: str) -> None:
    (meeting,) = read(text).meetings
    assert meeting.time is None


@pytest.mark.parametrize("matter", ["سياسة الهجرة", "التجارة وسياسة الهجرة", "وسيلة للحل"])
def test_a_noun_that_begins_like_a_verb_to_come_parts_no_day_from_the_meeting(matter: str) -> None:
    (meeting,) = read(f"التقى الوزير سامر الحلواني السفير فارس الدغمي لبحث {matter} الأربعاء.").meetings
    assert meeting.time is not None
    assert meeting.time.edtf == "2020-04-29"


def test_the_day_told_of_the_meeting_is_nearer_than_that_of_the_saying() -> None:
    text = "قال الوزير سامر الحلواني الاثنين إنه التقى السفير فارس الدغمي في فبراير الماضي."
    (meeting,) = read(text).meetings
    assert meeting.time is not None
    assert meeting.time.edtf == "2020-02"
