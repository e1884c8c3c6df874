"""Who holds a meeting without being named again, where a visit is retold, and what belongs to one meeting."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read

_A, _B = "وزير الخارجية الأردني سامر الحلواني", "وزير الدفاع التركي جمال البستاني"


@pytest.mark.parametrize("two", ["الوزيران", "الجانبان"])
def test_the_two_who_met_hold_talks(two: str) -> None:
    got = met(read(f"التقى {_A} أمس {_B}. ومن المقرر أن يعقد {two} غدا جلسة مباحثات."))
    assert len(got) == 2
    assert all({"سامر الحلواني", "جمال البستاني"} <= parties for parties in got)


def test_a_body_goes_on_holding() -> None:
    got = met(read("عقد مجلس الأمن أمس جلسة بشأن ليبيا. كما عقد اليوم جلسة استماع بشأن اليمن."))
    assert got == [{"مجلس الأمن الدولي"}, {"مجلس الأمن الدولي"}]


def test_a_body_begins_holding() -> None:
    (meeting,) = read("بدأ مجلس الأمن اليوم في عقد جلسة بشأن ليبيا.").meetings
    assert str(meeting.kind) == "session"
    assert met(read("بدأ مجلس الأمن اليوم في عقد جلسة بشأن ليبيا.")) == [{"مجلس الأمن الدولي"}]


def test_whoever_comes_to_receive_somebody_meets_him() -> None:
    (got,) = met(read(f"حضر {_A} إلى المطار أمس لاستقبال {_B}."))
    assert {"سامر الحلواني", "جمال البستاني"} <= got


def test_a_meeting_in_its_session_is_one() -> None:
    (got,) = met(read("شارك سامر الحلواني في اجتماع مجلس الوزراء في دورته الخامسة أمس."))
    assert "سامر الحلواني" in got


def test_the_airport_of_a_town_is_no_other_place() -> None:
    text = f"وصل {_A} إلى مطار القاهرة أمس. وتأتي زيارة الوزير سامر الحلواني إلى القاهرة في إطار التعاون."
    assert len(met(read(text))) == 1


def test_a_day_before_who_is_not_that_of_the_visit() -> None:
    text = f"استقبل {_A} أمس {_B} الذي يزور عمان."
    visit = read(text).meetings[-1]
    assert str(visit.kind) == "visit"
    assert visit.time is None
