"""Who pays a visit that somebody is told to have paid, and who only speaks of it."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize("paid", ["زيارة قام بها", "زيارة رسمية قام بها", "الزيارة التي قام بها", "زيارة أداها"])
@pytest.mark.parametrize("told", ["{} إلى قطر.", "{} للإمارات، ووصفها الوزير عمر ياسين بالناجحة."])
def test_whoever_was_told_of_paid_it_and_nobody_behind_where_it_goes(paid: str, told: str) -> None:
    ((there),) = met(read(f"عاد الوزير سامي الكوثر من {told.format(paid)}"))
    assert there == {"سامي الكوثر"}


@pytest.mark.parametrize("paid", ["قام بها", "أجراها"])
def test_who_is_named_behind_the_verb_paid_it(paid: str) -> None:
    ((there),) = met(read(f"أشاد الوزير سامي الكوثر بالزيارة التي {paid} الوزير عمر ياسين إلى قطر."))
    assert there == {"عمر ياسين"}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("يتوجه الوزير سامي الكوثر إلى أنقرة غدا لإجراء محادثات مع السفير عمر ياسين.", "planned"),
        ("وصل الوزير سامي الكوثر إلى موسكو أمس لإجراء مباحثات مع السفير عمر ياسين.", "visit"),
        ("وقال الوزير سامي الكوثر قبل أن يتوجه إلى أنقرة لإجراء محادثات مع السفير عمر ياسين: «الحل قريب».", "planned"),
    ],
)
def test_who_goes_and_with_whom_he_is_to_talk_are_both_there(told: str, kind: str) -> None:
    reading = read(told)
    ((meeting),) = reading.meetings
    assert meeting.kind.value == kind
    assert met(reading) == [{"سامي الكوثر", "عمر ياسين"}]


def test_whom_one_will_meet_where_he_will_go_one_has_not_met() -> None:
    meetings = read("سيسافر الوزير سامي الكوثر إلى بغداد حيث يلتقي السفير عمر ياسين.").meetings
    assert {m.kind.value for m in meetings} == {"planned"}


def test_where_a_guest_is_to_meet_somebody_his_host_does_not() -> None:
    told = "استقبل الوزير سامي الكوثر أمس السفير عمر ياسين، حيث يلتقي غدا رئيس حزب الأمل نبيل الطويل."
    planned = [m for m in met(read(told)) if "نبيل الطويل" in m]
    assert all("سامي الكوثر" not in there for there in planned)
