"""Officials without name who are met, and what was discussed at a meeting that the words tell of."""

import pytest

from tests.extract.test_embedded import read

MET = [
    ("وبحث سامي الحوراني مع مسؤولين كنديين ملف المياه أمس.", "مسؤولين كنديين"),
    ("وبحث سامي الحوراني مع مسؤولين بدول الخليج والأردن ومصر ملف المياه أمس.", "مسؤولين بدول الخليج والأردن ومصر"),
    ("وعقدت نقابة المزارعين اجتماعا مع مسؤولين في وزارة الدفاع الكندية أمس.", "مسؤولين في وزارة الدفاع الكندية"),
]


@pytest.mark.parametrize(("text", "officials"), MET)
def test_officials_of_a_country_or_body_are_met(text: str, officials: str) -> None:
    reading = read(text)
    (meeting,) = reading.meetings
    assert officials in {e.mentions[0].quote for e in reading.entities if e.id in meeting.participants}


def test_whose_meeting_was_held_takes_part_in_it() -> None:
    reading = read(
        "وعقدت اللجنة الكندية البرازيلية المشتركة اجتماعها الثاني مع مسؤولين بوزارة الدفاع الكندية أمس،"
        " تم خلاله مناقشة الصعوبات التي تواجه المزارعين."
    )
    (meeting,), (stance,) = reading.meetings, reading.stances
    assert len(meeting.participants) == len(stance.holder) == 2
    assert stance.content.quote == "الصعوبات التي تواجه المزارعين"


def test_what_was_discussed_at_a_meeting_that_somebody_tells_of() -> None:
    reading = read("وأوضح سامي الحوراني أن لقاء رئيس البرازيل، ووزير خارجية كندا تم خلاله بحث العلاقات الثنائية.")
    quotes = {e.id: e.mentions[0].quote for e in reading.entities}
    (stance,) = reading.stances
    assert [quotes[h] for h in stance.holder] == ["رئيس البرازيل", "وزير خارجية كندا"]
    assert [quotes[h] for h in stance.reported_by] == ["سامي الحوراني"]


def test_a_meeting_in_which_something_was_discussed_is_still_told_of() -> None:
    (stance,) = read("وأوضح سامي الحوراني أن الاجتماع الذي تم خلاله بحث أزمة المياه كان جيدا.").stances
    assert stance.content.quote == "الاجتماع الذي تم خلاله بحث أزمة المياه كان جيدا"
