"""Who chairs, attends or comes along takes part, and a wish for a ruler stands in nobody's way."""

import pytest

from tests.extract.test_met_where_and_when import meetings

_CHAIR = "رئيس الحكومة منير بلقاضي"
_GUEST = "وزير الخارجية الأردني نبيل الصفدي"


@pytest.mark.parametrize(
    "told",
    [
        "رأس {k}، الجلسة التي عقدها أمس مجلس الوزراء في مقره.",
        "ترأس {k} - حفظه الله -، أمس، جلسة مجلس الوزراء.",
        "جاء ذلك خلال ترؤس {k} جلسة مجلس الوزراء أمس.",
        "جدد مجلس الوزراء خلال جلسته اليوم برئاسة {k} إدانته للهجوم.",
        "عقد مجلس الوزراء اجتماعا برئاسة {k} أمس.",
        "عقد مجلس الوزراء أمس جلسة بإشراف {k}.",
        "أشرف {k} أمس على اجتماع مجلس الوزراء.",
        "شارك {k} أمس في اجتماع مجلس الوزراء.",
    ],
)
def test_who_chairs_a_session_is_there(told: str) -> None:
    ((_, parties),) = meetings(told.format(k=_CHAIR))
    assert parties == {"منير بلقاضي", "مجلس الوزراء"}


@pytest.mark.parametrize(
    "told",
    [
        "استقبل {k} أمس {y}. وشارك في اللقاء وزير المالية هشام الكمالي والسفير توم وليامز.",
        "اجتمع {k} أمس مع {y} بحضور كل من وزير المالية هشام الكمالي والسفير توم وليامز.",
        "استقبل {k} أمس {y} يرافقه وزير المالية هشام الكمالي والسفير توم وليامز.",
        "التقى {k} أمس {y}. وحضر الاجتماع عن الجانب التونسي وزير المالية هشام الكمالي، فيما حضره من الجانب الأردني"
        " السفير توم وليامز.",
    ],
)
def test_those_who_come_along_are_there(told: str) -> None:
    ((_, parties),) = meetings(told.format(k=_CHAIR, y=_GUEST))
    assert {"منير بلقاضي", "نبيل الصفدي", "هشام الكمالي", "توم وليامز"} <= parties


@pytest.mark.parametrize(
    "told",
    [
        "أطلع {k} الحكومة على مضمون اتصال هاتفي تلقاه من {y}.",
        "أطلع {k} المجلس على نتائج مباحثاته ـ أيده الله ـ مع {y}.",
        "كان {k} قد تلقى اتصالا هاتفيا من {y}.",
        "وقال {k} إنه تلقى اتصالا من {y}.",
    ],
)
def test_what_is_told_of_a_call_has_both_on_the_line(told: str) -> None:
    ((_, parties),) = meetings(told.format(k=_CHAIR, y=_GUEST))
    assert parties == {"منير بلقاضي", "نبيل الصفدي"}


def test_the_head_of_a_list_is_no_chair() -> None:
    assert meetings(f"وقال {_CHAIR} إن على رأس الأولويات عقد مؤتمر للحوار، وأكد {_GUEST} ذلك.") == []
