"""A gathering that holds a session or puts out a text is called by its noun alone, and persons by another case."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "عقد اللقاء التنسيقي لأبناء الوادي جلسته الدورية وأصدر البيان التالي:\nيدين اللقاء الهجوم على الصيادين.",
            "اللقاء التنسيقي لأبناء الوادي",
        ),
        ("صدر عن اللقاء الزراعي البيان التالي:\nيدين اللقاء الهجوم على الصيادين.", "اللقاء الزراعي"),
        ("صدر عن المؤتمر الأهلي البيان التالي:\nيدين المؤتمر الهجوم على الصيادين.", "المؤتمر الأهلي"),
    ],
)
def test_the_gathering_takes_its_stand(text: str, who: str) -> None:
    assert ("condemn", who, "الهجوم على الصيادين") in acts_held(read(text))


def test_a_meeting_that_puts_out_nothing_is_no_body() -> None:
    said = acts_held(read("التقى سالم الحامدي وفد الصيادين. وأكد اللقاء أهمية الصيد."))
    assert "اللقاء" not in {who for _, who, _ in said}


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("رفض مزارعو العنب الرسوم. ", "وطالب المزارعون بدعم العسل."),
        ("أصدر المشاركون في ملتقى النحل بيانا جاء فيه:\n", "إن المشاركين يطالبون بدعم العسل."),
    ],
)
def test_the_same_persons_in_another_case(first: str, again: str) -> None:
    reading = read(first + again)
    who = {name for _, name, what in acts_held(reading) if what == "دعم العسل"}
    assert who in ({"مزارعو العنب"}, {"المشاركون في ملتقى النحل"})
