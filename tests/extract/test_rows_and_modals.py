"""Bodies of many nouns, modals after a comma, offices in a body, 'he who speaks to us', and meetings that were held."""

import pytest

from kg.kinds import MeetingKind
from tests.extract.reading_of import named
from tests.extract.reading_of import read as find
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told


def test_a_committee_may_be_named_by_a_row_of_nouns() -> None:
    assert told("دعت لجنة تحديد معايير إسناد الإشهار العمومي إلى فتح الطريق.")[0][1] == (
        "لجنة تحديد معايير إسناد الإشهار العمومي"
    )


def test_an_indefinite_adjective_ends_the_row() -> None:
    found = find("وطالب بتشكيل هيئة حكم انتقالي كاملة الصلاحيات.")
    assert all("كاملة" not in mention.quote for entity in found.entities for mention in entity.mentions)


@pytest.mark.parametrize("modal", ["لا بد من", "يجب"])
def test_a_modal_after_a_comma_asks_for_another_thing(modal: str) -> None:
    statements = told(f'وقال سامي الحوراني "{modal} فتح الطريق، {modal} وقف الحرب".')
    assert statements == [("demand", "سامي الحوراني", "فتح الطريق"), ("demand", "سامي الحوراني", "وقف الحرب")]


def test_an_office_in_a_body_reaches_to_the_name() -> None:
    found = find("قال الوكيل المساعد للشؤون القنصلية بوزارة النقل سامر الحداد إن الأمر صعب.")
    office = "الوكيل المساعد للشؤون القنصلية بوزارة النقل"
    assert {mention.quote for mention in named(found, "سامر الحداد").mentions} == {"سامر الحداد", office}


def test_who_speaks_to_us_is_who_spoke() -> None:
    text = "قال سامي الحوراني إن الأمر صعب. ونفى محدثنا وجود خلاف."
    assert told(text)[-1] == ("deny", "سامي الحوراني", "وجود خلاف")


def test_a_bare_ministry_takes_no_purpose_into_its_name() -> None:
    text = "رحبت وزارة النقل بالقرار. وأشار الوزير سامي الحوراني إلى تقييم الوزارة للمخاطر."
    assert all("للمخاطر" not in m.quote for entity in find(text).entities for m in entity.mentions)


def test_a_meeting_whose_holding_was_done_is_past() -> None:
    (meeting,) = read("وتم أمس عقد الاجتماع الثاني للجنة الوطنية للنقل.").meetings
    assert meeting.kind is MeetingKind.MEETING
