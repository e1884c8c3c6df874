"""One session told of twice is one meeting, and groups without name do not hide those who meet with them."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize("sits", ["اجتمع", "التأم", "انعقد"])
@pytest.mark.parametrize(
    "how", ["في دورة عادية ترأسها سامي الكوثر", "في جلسة طارئة برئاسة سامي الكوثر", "أمس في اجتماع ترأسه سامي الكوثر"]
)
def test_a_body_that_met_in_a_session_met_once(sits: str, how: str) -> None:
    assert met(read(f"{sits} مجلس النواب {how}.")) == [{"مجلس النواب", "سامي الكوثر"}]


def test_another_session_is_another_meeting() -> None:
    told = "اجتمع الوزير سامي الكوثر أمس مع السفير عمر ياسين، وشارك بعد ذلك في جلسة لمجلس النواب."
    assert len(met(read(told))) == 2


@pytest.mark.parametrize("who", ["القادة الأفارقة وممثلون عن", "الخبراء ومندوبون عن"])
def test_those_who_stand_for_bodies_meet_with_a_group(who: str) -> None:
    ((there),) = met(read(f"اجتمع {who} البنك الدولي وصندوق النقد الدولي في أكرا."))
    assert there == {"البنك الدولي", "صندوق النقد الدولي"}


def test_what_will_be_taken_up_in_a_session_is_to_come() -> None:
    ((meeting),) = read("وقال المتحدث إنه سيبحث الأمر في جلسة طارئة لمجلس الأمن اليوم.").meetings
    assert meeting.kind.value == "planned"


def test_the_text_tells_of_a_meeting_rather_than_the_caption_of_a_picture() -> None:
    caption = "الوزير سامي الكوثر والوزير عمر ياسين خلال لقائهما في عمان (رويترز)\n"
    ((meeting),) = read(caption + "أكد الوزير سامي الكوثر خلال لقائه الوزير عمر ياسين في عمان أن الحل قريب.").meetings
    assert meeting.words.quote.startswith("لقائه الوزير")
