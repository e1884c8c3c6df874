"""States and bodies meet by their officials; whoever speaks on an occasion is there."""

import pytest

from kg.kinds import MeetingKind
from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("اجتمع ممثلون عن إيطاليا وفرنسا أمس في جنيف.", {"إيطاليا", "فرنسا"}),
        ("التقى مسؤولون أمنيون من مصر وألمانيا أمس في القاهرة.", {"مصر", "ألمانيا"}),
        ("عقد مسؤولون من الجزائر ومصر أمس محادثات في عمان.", {"الجزائر", "مصر"}),
        ("عقد أمس اجتماع ضم ممثلين عن حركة فتح والحزب التقدمي الاشتراكي.", {"حركة فتح", "الحزب التقدمي الاشتراكي"}),
    ],
)
def test_officials_meet_for_those_who_sent_them(text: str, parties: set[str]) -> None:
    (got,) = met(read(text))
    assert parties <= got


@pytest.mark.parametrize(
    "text",
    [
        "قال السفير الفرنسي رامي الصفدي إن بلاده تدعم الحل. وأضاف، خلال لقاء مع وزير الدفاع التركي سامر الحلواني، أن"
        " الأزمة مستمرة.",
        "قال السفير الفرنسي رامي الصفدي إن بلاده تدعم الحل. وأضاف قائلا لنظيره التركي سامر الحلواني خلال اجتماع في"
        " أنقرة أن الأزمة مستمرة.",
    ],
)
def test_who_goes_on_speaking_at_a_meeting_met(text: str) -> None:
    (got,) = met(read(text))
    assert {"رامي الصفدي", "سامر الحلواني"} <= got


@pytest.mark.parametrize(
    "text",
    [
        "خلال جلسة اللجنة المركزية أمس، قال السفير الفرنسي رامي الصفدي إن الوضع خطير.",
        "قال السفير الفرنسي رامي الصفدي في كلمته أمام مؤتمر العمل الدولي أمس إن الوضع خطير.",
        "شدد السفير الفرنسي رامي الصفدي خلال مشاركته أمس في اجتماع اللجنة المركزية على أهمية الحوار.",
    ],
)
def test_who_speaks_on_an_occasion_takes_part(text: str) -> None:
    (got,) = met(read(text))
    assert "رامي الصفدي" in got


def test_then_goes_on_with_the_same_man() -> None:
    first, second = met(
        read(
            "التقى المبعوث الأممي رامي الصفدي أمس وزير الداخلية التونسي سامر الحلواني، ثم اجتمع مع وزير الدفاع التركي"
            " جمال البستاني."
        )
    )
    assert {"رامي الصفدي", "سامر الحلواني"} <= first
    assert {"رامي الصفدي", "جمال البستاني"} <= second
    assert "سامر الحلواني" not in second


@pytest.mark.parametrize(
    "text",
    [
        "نفى السفير الفرنسي رامي الصفدي أن يكون قد التقى وزير الدفاع التركي سامر الحلواني.",
        "أمل السفير الفرنسي رامي الصفدي أن يزور وزير الدفاع التركي سامر الحلواني فرنسا.",
        "طالب السفير الفرنسي رامي الصفدي بعقد اجتماع عاجل لمجلس الأمن.",
        "بحث رئيس الوزراء العراقي جمال البستاني عن حل للأزمة مع مصر.",
    ],
)
def test_what_is_only_wished_for_is_no_meeting(text: str) -> None:
    assert read(text).meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        "من المقرر أن يلتقي السفير الفرنسي رامي الصفدي وزير الدفاع التركي سامر الحلواني غدا.",
        "كشف السفير الفرنسي رامي الصفدي عن اجتماع مرتقب بين إيطاليا وألمانيا.",
    ],
)
def test_what_is_due_is_planned(text: str) -> None:
    (meeting,) = read(text).meetings
    assert meeting.kind is MeetingKind.PLANNED
