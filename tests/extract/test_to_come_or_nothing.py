"""Meetings agreed on or due, those that came to nothing, and who took part though another sentence part tells it."""

import pytest

from kg.kinds import MeetingKind
from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "text",
    [
        "كان من المقرر أن يزور السفير الفرنسي رامي الصفدي تركيا لكنه ألغى الزيارة.",
        "أيدت فرنسا عقد مؤتمر دولي للسلام.",
        "سعت إسبانيا إلى تنظيم محادثات بين ألمانيا وتركيا.",
        "اقترح السفير الفرنسي رامي الصفدي عقد قمة بين مصر وإسبانيا.",
        "قال السفير الفرنسي رامي الصفدي في لقاء تلفزيوني أمس إن الحل قريب.",
        "لم يجمع السفير الفرنسي رامي الصفدي والوزير سامر الحلواني لقاء قط.",
    ],
)
def test_what_came_to_nothing_is_no_meeting(text: str) -> None:
    assert read(text).meetings == ()


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("قررت تركيا وألمانيا عقد اجتماع ثلاثي مع فرنسا الشهر المقبل.", {"تركيا", "ألمانيا", "فرنسا"}),
        ("اتفقت مصر وألمانيا على عقد مؤتمر.", {"مصر", "ألمانيا"}),
        ("أعلن السفير الفرنسي رامي الصفدي أن وفدا عراقيا سيزور تركيا.", {"وفدا عراقيا"}),
    ],
)
def test_what_is_agreed_on_is_planned(text: str, parties: set[str]) -> None:
    (meeting,) = read(text).meetings
    assert meeting.kind is MeetingKind.PLANNED
    (got,) = met(read(text))
    assert parties <= got | {e.mentions[0].quote for e in read(text).entities if e.id in meeting.participants}


def test_a_conference_that_will_be_held_is_planned() -> None:
    (meeting,) = read("قال السفير الفرنسي رامي الصفدي إن المؤتمر سيعقد في القاهرة الشهر المقبل.").meetings
    assert meeting.kind is MeetingKind.PLANNED


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        (
            "بمشاركة رئيس الوزراء العراقي جمال البستاني، انطلقت أمس في القاهرة أعمال مؤتمر الشباب.",
            {"جمال البستاني"},
        ),
        (
            "أطلع السفير الفرنسي جمال البستاني نظيره التركي وليد السعدي خلال لقاء أمس على الأوضاع.",
            {"جمال البستاني", "وليد السعدي"},
        ),
        (
            "قال السفير الفرنسي رامي الصفدي إن وزير الدفاع التركي وليد السعدي تحدث هاتفيا إلى رئيس الوزراء العراقي"
            " سامر الحلواني.",
            {"وليد السعدي", "سامر الحلواني"},
        ),
        (
            "أجرى رئيس الوزراء العراقي جمال البستاني أمس اتصالات هاتفية شملت السفير الفرنسي رامي الصفدي ووزير الدفاع"
            " التركي سامر الحلواني.",
            {"جمال البستاني", "رامي الصفدي", "سامر الحلواني"},
        ),
        (
            "التقى وفد من حركة فتح برئاسة سامر الحلواني أمس وزير الدفاع التركي جمال البستاني.",
            {"حركة فتح", "سامر الحلواني", "جمال البستاني"},
        ),
        (
            "وكانت ألمانيا ومصر قد أجرتا محادثات في أنقرة.",
            {"ألمانيا", "مصر"},
        ),
        (
            "عقد البرلمان الأوروبي جلسة أمس. وأشرف على هذه الجلسة السفير الفرنسي رامي الصفدي.",
            {"البرلمان الأوروبي", "رامي الصفدي"},
        ),
        (
            "نقلت وكالة الأنباء السعودية عن السفير الفرنسي رامي الصفدي قوله خلال مكالمة هاتفية مع وزير الدفاع التركي"
            " سامر الحلواني إن الحل قريب.",
            {"رامي الصفدي", "سامر الحلواني"},
        ),
        (
            "عاد السفير الفرنسي رامي الصفدي من جولة اختتمها بلقاء وزير الدفاع التركي سامر الحلواني.",
            {"رامي الصفدي", "سامر الحلواني"},
        ),
    ],
)
def test_who_took_part(text: str, parties: set[str]) -> None:
    assert any(parties <= got for got in met(read(text)))


def test_what_was_said_at_a_summit_is_no_part_of_a_talk_with_another() -> None:
    first, second = met(
        read(
            "تحدث السفير الفرنسي رامي الصفدي في كلمته أمام القمة التي عقدت في بغداد. وناقش رامي الصفدي مع وزير الدفاع"
            " التركي سامر الحلواني الأوضاع."
        )
    )
    assert "رامي الصفدي" in first
    assert {"رامي الصفدي", "سامر الحلواني"} <= second
