"""Forms of the words for meeting: duals, plurals and what is to come, "her meeting" as subject or object."""

import pytest

from kg.kinds import MeetingKind
from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("وصفت حركة فتح لقاءها بالمبعوث الأممي رامي الصفدي بالجيد.", {"حركة فتح", "رامي الصفدي"}),
        (
            "قال السفير الفرنسي سامر الحلواني إنه متفائل بعد أول اجتماع له بوزير الدفاع التركي رامي الصفدي.",
            {"سامر الحلواني", "رامي الصفدي"},
        ),
        ("قالت حركة فتح إنها ستجتمع مع المبعوث الأممي رامي الصفدي.", {"حركة فتح", "رامي الصفدي"}),
        (
            "سيناقش السفير الفرنسي سامر الحلواني مع وزير الدفاع التركي رامي الصفدي الأوضاع.",
            {"سامر الحلواني", "رامي الصفدي"},
        ),
        ("ستستقبل الوزيرة سلمى الحلواني غدا المبعوث الأممي رامي الصفدي.", {"رامي الصفدي"}),
        ("وكان سامر الحلواني يتحدث بعد اجتماع مع المبعوث الأممي رامي الصفدي.", {"سامر الحلواني", "رامي الصفدي"}),
    ],
)
def test_both_met(text: str, parties: set[str]) -> None:
    (got,) = met(read(text))
    assert parties <= got


def test_a_weekday_behind_will_is_that_to_come() -> None:
    text = "قال السفير الفرنسي سامر الحلواني إنه سيجتمع مع المبعوث الأممي رامي الصفدي يوم الاثنين."
    (meeting,) = read(text).meetings
    assert meeting.kind is MeetingKind.PLANNED
    assert meeting.time is not None
    assert meeting.time.edtf == "2020-05-04"
