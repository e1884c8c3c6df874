"""Who speaks behind an occasion or takes part in a meeting; journeys and wishes that are no meetings."""

import pytest

from kg.kinds import MeetingKind
from tests.extract.reading_of import listed, met
from tests.extract.reading_of import read as find
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "وفي جلسة لمجلس الأمن عقدت أمس بشأن سوريا، قال المندوب الروسي رامي الصفدي إن الوضع خطير.",
            {"رامي الصفدي", "مجلس الأمن الدولي"},
        ),
        (
            "لدى إشرافه أمس على افتتاح أشغال الملتقى الوطني، قال السفير الفرنسي رامي الصفدي إن العمل مستمر.",
            {"رامي الصفدي"},
        ),
        ("خلال زيارة عمل إلى بغداد أمس، قال السفير الفرنسي رامي الصفدي إن العمل مستمر.", {"رامي الصفدي"}),
        (
            "وقال السفير الفرنسي رامي الصفدي، متحدثا أمام الجمعية العامة للأمم المتحدة أمس، إن الوضع خطير.",
            {"رامي الصفدي", "الجمعية العامة للأمم المتحدة"},
        ),
        ("يرأس السفير الفرنسي رامي الصفدي وفد بلاده إلى القمة العربية في الرياض.", {"رامي الصفدي"}),
        ("سيشارك السفير الفرنسي رامي الصفدي في القمة المقبلة في أنقرة.", {"رامي الصفدي"}),
        (
            "وجمع اللقاء السفير الفرنسي رامي الصفدي بوزير الدفاع التركي سامر الحلواني.",
            {"رامي الصفدي", "سامر الحلواني"},
        ),
        ("وجمعت رامي الصفدي ونبيل العساف جلسة حوار أمس في عمان.", {"رامي الصفدي", "نبيل العساف"}),
        ("زار السفير الفرنسي رامي الصفدي رئيس الجمهورية نبيل العساف.", {"رامي الصفدي", "نبيل العساف"}),
        (
            "وقال السفير الفرنسي رامي الصفدي عقب خروجه من اجتماع مع وزير الدفاع التركي نبيل العساف إن الحل قريب.",
            {"رامي الصفدي", "نبيل العساف"},
        ),
    ],
)
def test_who_was_there(text: str, parties: set[str]) -> None:
    (got,) = met(read(text))
    assert parties <= got


@pytest.mark.parametrize(
    "text",
    [
        "افتتحت ألمانيا أمس مراكز لاستقبال النازحين.",
        "وصل رامي الصفدي إلى رئاسة الحزب بعد سنوات.",
        "أكد السفير الفرنسي رامي الصفدي أن اللقاء مع وزير الدفاع التركي نبيل العساف غير وارد.",
        "أعرب السفير الفرنسي رامي الصفدي عن رغبته في زيارة تركيا.",
    ],
)
def test_these_tell_of_no_meeting(text: str) -> None:
    assert read(text).meetings == ()


def test_a_conversation_by_telephone_is_a_call() -> None:
    text = "تمحورت المحادثة الهاتفية بين السفير الفرنسي رامي الصفدي ووزير الدفاع التركي نبيل العساف حول الأزمة."
    (meeting,) = read(text).meetings
    assert meeting.kind is MeetingKind.CALL


def test_who_speaks_before_somebody_is_no_spokesman() -> None:
    found = find("وقال السفير الفرنسي رامي الصفدي، متحدثا أمام الجمعية العامة للأمم المتحدة، إن الوضع خطير.")
    assert not any(name.startswith("متحدثا") for name in listed(found))


def test_a_spokesman_stays_one() -> None:
    found = find("وقال متحدث باسم الأمم المتحدة إن الوضع خطير.")
    assert "متحدث باسم الأمم المتحدة" in listed(found)
