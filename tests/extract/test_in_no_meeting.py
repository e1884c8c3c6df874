"""Who is named beside a meeting and was not in it, and words that look like those of meetings."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize("credit", ["(رويترز)", "(وكالة الأنباء القطرية)", "(الأناضول)"])
@pytest.mark.parametrize("told", ["{} خلال لقائهما في عمان", "صورة من لقاء {} في تونس"])
def test_the_credit_of_a_picture_took_no_part(told: str, credit: str) -> None:
    ((there),) = met(read(f"{told.format('الوزير سامي الكوثر والوزير عمر ياسين')} {credit}"))
    assert there == {"سامي الكوثر", "عمر ياسين"}


@pytest.mark.parametrize("role", ["أنهت دورها في الوساطة مع حركة حماس", "ستواصل دورها في رعاية الأيتام"])
def test_a_role_is_no_session(role: str) -> None:
    assert met(read(f"وقال الوزير سامي الكوثر إن بلاده {role}.")) == []


@pytest.mark.parametrize(
    "who", ["سفيرنا في السعودية", "القائم بأعمالنا في دمشق", "أحد مستشاريه", "مبعوثنا إلى ليبيا", "وزيرنا"]
)
@pytest.mark.parametrize("does", ["زار", "التقى", "الذي زار"])
def test_who_is_met_by_somebody_unknown_met_nobody_told_of_before(who: str, does: str) -> None:
    ((there),) = met(read(f"وقال الوزير عمر ياسين: «{who} {does} الأمير سامي الكوثر في منزله»."))
    assert there == {"سامي الكوثر"}


def test_somebody_unknown_who_visits_a_place_is_left_out() -> None:
    assert met(read("وقال الوزير عمر ياسين إن أحد مستشاريه زار دمشق.")) == []


def test_whom_somebody_visits_is_there_behind_the_verb_too() -> None:
    ((there),) = met(read("الوزير عمر ياسين زار الأمير سامي الكوثر في منزله."))
    assert there == {"سامي الكوثر", "عمر ياسين"}


@pytest.mark.parametrize("kin", ["عائلة الأسير", "أسرة", "ذوي الشهيد", "ذوي الأسير المضرب"])
def test_whose_family_is_met_was_not_there(kin: str) -> None:
    ((there),) = met(read(f"التقى الوزير سامي الكوثر أمس {kin} عمر ياسين."))
    assert there == {"سامي الكوثر"}


def test_families_who_meet_somebody_are_not_his() -> None:
    ((there),) = met(read("التقى أهالي المعتقلين الوزير سامي الكوثر أمس."))
    assert there == {"أهالي المعتقلين", "سامي الكوثر"}


def test_their_meeting_is_that_of_several_and_of_nobody_blamed_before() -> None:
    told = "اتهم النواب الأمين العام سامي الكوثر بالفشل. وأكد أعضاء حزب الأمل عقب اجتماعهم أمس أن القرار خطير."
    assert all("سامي الكوثر" not in there for there in met(read(told)))


def test_of_whom_somebody_present_speaks_was_not_there() -> None:
    told = "أصدر مجلس النواب بيانا عقب اجتماعه الطارئ بحضور رؤساء الكتل، قال فيه إن اعتقال سامي الكوثر مرفوض."
    assert all("سامي الكوثر" not in there for there in met(read(told)))


def test_those_who_call_each_other_to_a_meeting_hold_it() -> None:
    ((there),) = met(read("تداعى أعضاء حزب الأمل إلى اجتماع عاجل ظهر اليوم."))
    assert any("حزب الأمل" in name for name in there)


@pytest.mark.parametrize("says", ["وقال", "وأكد", "وأعلن"])
def test_who_says_something_behind_a_comma_took_no_part(says: str) -> None:
    text = f"أنهى حزب الرمان اجتماعا مع السفير، {says} الوزير سامي الكوثر إن الأجواء إيجابية."
    assert met(read(text)) == [{"حزب الرمان"}]


def test_whom_deputies_asked_to_see_was_not_met() -> None:
    assert met(read("قال الوزير سامي الكوثر إن النواب طلبوا لقاء رئيس الحكومة عمر ياسين.")) == []
