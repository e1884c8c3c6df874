"""Sittings, calls and visits told by other words than the commonest, and what is due."""

import pytest

from tests.extract.reading_of import met, names_of
from tests.extract.test_embedded import read


@pytest.mark.parametrize("told", ["أصدر {} المنعقد اليوم الثلاثاء بيانا.", "قرر {} المنعقد أمس في تونس تأجيل المؤتمر."])
def test_a_body_convened_on_a_day_sits(told: str) -> None:
    ((there),) = met(read(told.format("المكتب السياسي لحزب الأمل")))
    assert any("حزب الأمل" in name for name in there)


@pytest.mark.parametrize("how", ["خصصت لمناقشة الموازنة", "خصصت لبحث الأزمة"])
def test_a_body_acts_in_a_session_of_its_own(how: str) -> None:
    ((there),) = met(read(f"أقر مجلس النواب الليبي القانون في جلسة {how}."))
    assert there == {"مجلس النواب الليبي"}


def test_two_persons_who_spoke_with_each_other_had_a_call() -> None:
    ((there),) = met(read("تحدث الوزير سامي الكوثر أمس مع الوزير عمر ياسين."))
    assert there == {"سامي الكوثر", "عمر ياسين"}


@pytest.mark.parametrize("whom", ["مع الصحفيين عن الأزمة", "مع صحيفة الأمل", "عن خلافه مع الوزير عمر ياسين"])
def test_to_speak_with_others_or_of_something_is_none(whom: str) -> None:
    assert met(read(f"تحدث الوزير سامي الكوثر {whom}.")) == []


def test_a_visit_of_somebody_to_a_place_is_his() -> None:
    ((there),) = met(read("كانت أول زيارة للرئيس سامي الكوثر لمصر منذ 12 عاما."))
    assert "سامي الكوثر" in there


@pytest.mark.parametrize(
    "visit",
    [
        "الزيارة المقررة للوزير سامي الكوثر إلى بغداد",
        "زيارة الوزير سامي الكوثر المقررة إلى بغداد",
        "الزيارة التي سيقوم بها الوزير سامي الكوثر إلى بغداد",
    ],
)
def test_a_visit_due_is_to_come(visit: str) -> None:
    ((meeting),) = read(f"تأتي الخطوة قبل {visit}.").meetings
    assert meeting.kind.value == "planned"


def test_a_rapporteur_is_not_due() -> None:
    reading = read("التقى الوزير سامي الكوثر المقرر الخاص للأمم المتحدة عمر ياسين.")
    ((meeting),) = reading.meetings
    assert meeting.kind.value == "meeting"
    assert "سامي الكوثر" in {names_of(reading)[p] for p in meeting.participants}
