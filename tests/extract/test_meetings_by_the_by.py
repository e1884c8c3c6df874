"""Meetings told by the by: a call by an adverb, a tour, a body's own after "as for it". All names are invented."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read

WHO, OTHER = "كمال الرفاعي", "سمير الخوري"


def told(text: str) -> list[tuple[str, set[str]]]:
    """Return the kind of each meeting of a text and who took part."""
    reading = read(text)
    return [(str(m.kind), who) for m, who in zip(reading.meetings, met(reading), strict=True)]


@pytest.mark.parametrize(
    "text",
    [
        f"وقال مصدر إن النائب {OTHER} اتصل ليلا برئيس الحكومة {WHO} وناشده أن يتريث.",
        f"واتصل رئيس الحكومة {WHO} مساء أمس بوزير الداخلية {OTHER} واطمأن إلى الوضع.",
        f"وقال إن الرئيس {WHO} أبلغ {OTHER} هاتفيا استياءه من القرار.",
    ],
)
def test_one_rings_another_up(text: str) -> None:
    assert [kind for kind, who in told(text) if {WHO, OTHER} <= who] == ["call"]


@pytest.mark.parametrize(
    "text",
    [
        f"اتصلت «الشرق الأوسط» بالنائب {OTHER} فرفض التعليق.",
        f"وأبلغ وزير الخارجية {WHO} السفير {OTHER} احتجاج بلاده.",
        f"اتصل الهلال الأحمر بوزير الصحة {WHO}.",
        f"وقال الوزير {WHO} خلال جولة في المفاوضات إن الخلاف باق.",
        "وقال إن المجلس الوطني لن ينعقد قبل المصالحة.",
        "وقالت لجنة المتابعة، التي تنعقد كل عام، إن الوضع صعب.",
    ],
)
def test_no_meeting_is_told_of(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        (f"يشار إلى أن نائب الرئيس {WHO} كان قد زار عدن السبت الماضي.", "visit", WHO),
        (f"وقال وزير الدفاع {WHO} خلال جولة على المعابر أمس إن الجيش باق.", "visit", WHO),
        (f"وقال وزير الدفاع {WHO} خلال جولة في مدينة حلب أمس إن الجيش باق.", "visit", WHO),
        (f"وقال {WHO} أمام وفد من أهالي القرية إن العدوان مستمر.", "meeting", WHO),
        ("أما كتلة النهر فقد أكدت في بيان بعد اجتماعها الأسبوعي تضامنها مع الرئيس.", "meeting", "كتلة النهر"),
        ("وقال إن الهيئة الإدارية ستنعقد يوم الجمعة القادم.", "planned", "الهيئة الإدارية"),
        ("وكان حزب النهر عقد مؤتمره التأسيسي في 2011.", "conference", "حزب النهر"),
        ("يذكر أن حركة النهر كانت، عقدت مؤتمرها التأسيسي عام 2011.", "conference", "حركة النهر"),
    ],
)
def test_somebody_met(text: str, kind: str, who: str) -> None:
    assert [(found, who in met) for found, met in told(text)] == [(kind, True)]
