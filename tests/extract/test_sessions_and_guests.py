"""Sessions of councils, those who greet guests or belong to a delegation, and what is no meeting of its own."""

import pytest

from kg.kinds import MeetingKind
from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "text",
    [
        "قال السفير الفرنسي رامي الصفدي أمام البرلمان الأوروبي أمس إن الوضع خطير.",
        "وأوضح السفير الفرنسي رامي الصفدي أن الوضع خطير. وأضاف أمام البرلمان الأوروبي أن الحل قريب.",
        "أكد السفير الفرنسي رامي الصفدي خلال رده على أسئلة نواب البرلمان الأوروبي أن الحل قريب.",
    ],
)
def test_who_speaks_before_a_council_is_at_its_session(text: str) -> None:
    (meeting,) = read(text).meetings
    assert meeting.kind is MeetingKind.SESSION
    (parties,) = met(read(text))
    assert {"رامي الصفدي", "البرلمان الأوروبي"} <= parties


@pytest.mark.parametrize(
    "text",
    [
        "تجمع المئات أمام البرلمان الأوروبي أمس.",
        "رفع السفير الفرنسي رامي الصفدي شكوى أمام المحكمة الدستورية.",
    ],
)
def test_other_things_before_a_body_are_no_session(text: str) -> None:
    assert read(text).meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        "استقبل رئيس الوزراء العراقي رامي الصفدي أمس وفدا من حركة فتح ضم كلا من سامر الحلواني ونبيل العساف.",
        "استقبل رئيس الوزراء العراقي رامي الصفدي أمس وفدا من حركة فتح برئاسة سامر الحلواني وعضوية نبيل العساف.",
        "استقبل رئيس الوزراء العراقي رامي الصفدي أمس وفدا من حركة فتح. وضم الوفد سامر الحلواني ونبيل العساف.",
    ],
)
def test_those_whom_a_delegation_includes_met(text: str) -> None:
    (parties,) = met(read(text))
    assert {"رامي الصفدي", "سامر الحلواني", "نبيل العساف"} <= parties


def test_who_greets_a_guest_is_there_and_meets_him_in_no_other_meeting() -> None:
    text = "وصل وزير الدفاع التركي جمال البستاني إلى جنيف أمس. وكان في استقباله في المطار السفير رامي الصفدي."
    (parties,) = met(read(text))
    assert {"جمال البستاني", "رامي الصفدي"} <= parties


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("وافق البرلمان الأوروبي في جلسة عقدها أمس على القانون.", "البرلمان الأوروبي"),
        ("جاء ذلك في اجتماع للسفير الفرنسي رامي الصفدي مع وزير الدفاع التركي جمال البستاني أمس.", "رامي الصفدي"),
        ("نظمت جامعة الدول العربية أمس ندوة حول حقوق الإنسان شارك فيها سامر الحلواني.", "جامعة الدول العربية"),
    ],
)
def test_who_holds_it_is_there(text: str, party: str) -> None:
    (parties,) = met(read(text))
    assert party in parties


def test_what_is_due_of_a_round_is_planned() -> None:
    text = "من المقرر أن تعقد الجزائر وألمانيا غدا جولة جديدة من المحادثات في أنقرة."
    (meeting,) = read(text).meetings
    assert meeting.kind is MeetingKind.PLANNED
    assert met(read(text)) == [{"الجزائر", "ألمانيا"}]


@pytest.mark.parametrize(
    "text",
    [
        "التقت مصالح فرنسا وألمانيا في المنطقة.",
        "استقبلت تركيا آلاف اللاجئين.",
        "دعا السفير الفرنسي رامي الصفدي وزير الدفاع التركي جمال البستاني إلى زيارة بلاده.",
        "وأبدى السفير الفرنسي رامي الصفدي تفاؤله بإحياء المفاوضات بين تركيا وألمانيا.",
    ],
)
def test_these_are_no_meetings(text: str) -> None:
    assert read(text).meetings == ()


def test_the_meeting_that_was_held_is_that_told_of_before() -> None:
    text = (
        "عقدت تركيا وألمانيا اجتماعا في جنيف. وقال السفير الفرنسي رامي الصفدي إن الأمر حسم بالاجتماع الذي عقد في"
        " جنيف على عجل."
    )
    assert met(read(text)) == [{"تركيا", "ألمانيا"}]
