"""A meeting that is only thought of is planned at most, and one that is ruled out is none."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "told",
    [
        "عرض الرئيس التركي إجراء محادثات مع روسيا.",
        "لوح الوزير سامي الكوثر بإجراء محادثات مباشرة مع عمر ياسين.",
        "قد يجتمع الوزير سامي الكوثر مع عمر ياسين في عمان.",
        "وأكد المتحدث أن الوزير سامي الكوثر ربما يلتقي عمر ياسين.",
        "طرح المتحدث فكرة عقد مؤتمر دولي بمشاركة مصر والأردن.",
        "قال المتحدث إنه من الممكن إجراء محادثات بين مصر والأردن.",
    ],
)
def test_what_may_be_held_is_planned_at_most(told: str) -> None:
    ((meeting),) = read(told).meetings
    assert meeting.kind.value == "planned"


@pytest.mark.parametrize(
    "told",
    [
        "استبعد الوزير سامي الكوثر عقد لقاء مع عمر ياسين.",
        "لم يستبعد الوزير سامي الكوثر إجراء مفاوضات مع إيران.",
        "لا يمانع الوزير سامي الكوثر لقاء عمر ياسين.",
        "تحفظ حزب الأمل على عقد اجتماع مع الحكومة العراقية.",
        "يستحيل عقد لقاء بين الوزير سامي الكوثر وعمر ياسين.",
    ],
)
def test_what_is_ruled_out_is_no_meeting(told: str) -> None:
    assert met(read(told)) == []


@pytest.mark.parametrize("does", ["عرض", "استبعد", "لم يستبعد"])
def test_the_meeting_in_which_somebody_rules_something_out_was_held(does: str) -> None:
    ((meeting),) = read(f"{does} الوزير سامي الكوثر خلال اجتماع مع عمر ياسين خطة السلام.").meetings
    assert meeting.kind.value == "meeting"
