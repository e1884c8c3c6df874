"""Those who met, signed or took part hold what they say, called by that alone where nothing else tells who they are."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

OPENING = [
    ("إن عمداء الكليات المجتمعين في المكتبة يدينون رفع الرسوم.", "عمداء الكليات المجتمعين في المكتبة"),
    ("إن أصحاب القوارب الموقعين على هذه المذكرة يدينون رفع الرسوم.", "أصحاب القوارب الموقعين على هذه المذكرة"),
    ("إن الحاضرين في هذا العرس يدينون رفع الرسوم.", "الحاضرين في هذا العرس"),
    ("إن المجتمعين إذ يدينون رفع الرسوم.", "المجتمعين"),
    ("إن المهندسين المتدربين يدينون رفع الرسوم.", "المهندسين المتدربين"),
    ("إن المعلمين يدينون رفع الرسوم.", "المعلمين"),
    ("الموقعون أدناه يدينون رفع الرسوم.", "الموقعون أدناه"),
    ("ودان المجتمعون رفع الرسوم.", "المجتمعون"),
]


@pytest.mark.parametrize(("text", "who"), OPENING)
def test_they_are_called_by_where_they_met_or_what_they_signed(text: str, who: str) -> None:
    assert acts_held(read(text)) == [("condemn", who, "رفع الرسوم")]


def test_they_are_those_told_to_have_met() -> None:
    text = "التقى وزير الري سالم الحامدي وفد نقابة الصيادين. ودان المجتمعون رفع الرسوم."
    assert acts_held(read(text)) == [("condemn", "سالم الحامدي & وفد نقابة الصيادين", "رفع الرسوم")]


@pytest.mark.parametrize("event", ["ندوة عن الري", "مهرجانا للتمور حضره سالم الحامدي", "وقفة أمام السد"])
def test_guests_of_an_event_are_not_who_organised_it(event: str) -> None:
    text = f"نظمت جمعية الواحة {event}. وطالب المشاركون بخفض الرسوم."
    assert acts_held(read(text)) == [("demand", "المشاركون", "خفض الرسوم")]


def test_one_who_is_no_group_opens_nothing() -> None:
    assert acts_held(read("إن العاملين يدينون.")) == []
    assert acts_held(read("إن المبدأين يتعارضان ويرفضون القسمة.")) == []
