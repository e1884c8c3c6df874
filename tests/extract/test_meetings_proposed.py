"""Meetings proposed for a day are to come; where nobody but a city is met 'in' it, and calls without a partner."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("told", "there"),
    [
        ("اقترحت تركيا عقد اجتماع وزاري في أيلول المقبل.", {"تركيا"}),
        ("فيما اقترحت تركيا عقد اجتماع متابعة في تموز قبل مؤتمر المانحين.", {"تركيا"}),
        ("اقترح حزب الأمل عقد لقاء مع حركة النهوض الأسبوع المقبل.", {"حزب الأمل", "حركة النهوض"}),
    ],
)
def test_who_proposes_a_meeting_for_a_day_is_to_hold_it(told: str, there: set[str]) -> None:
    reading = read(told)
    assert (met(reading)[0], reading.meetings[0].kind.value) == (there, "planned")


@pytest.mark.parametrize("told", ["اقترحت تركيا عقد اجتماع وزاري.", "رفض حزب الأمل اقتراحا بعقد اجتماع في بيروت."])
def test_without_a_day_it_is_a_wish(told: str) -> None:
    assert not met(read(told))


@pytest.mark.parametrize("where", ["بتونس", "بالعاصمة تونس", "في العاصمة تونس"])
def test_a_city_is_not_met(where: str) -> None:
    ((there),) = met(read(f"التقى الوزير سامي الكوثر أمس {where} السفير عمر ياسين."))
    assert there == {"سامي الكوثر", "عمر ياسين"}


def test_contacts_with_nobody_named_are_no_call() -> None:
    text = "خلال الاتصالات الكثيفة الجارية منذ أمس أكد الوزير سامي الكوثر أن الوضع خطير."
    assert not met(read(text))
