"""Whom a meeting is told to have brought together, who are often the officials of states without their names."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("told", "there"),
    [
        ("جمع لقاء في باريس أمس وزيري خارجية فرنسا وألمانيا.", {"فرنسا", "ألمانيا"}),
        ("جمع لقاء ثلاثي وزراء خارجية مصر والأردن والعراق.", {"مصر", "الأردن", "العراق"}),
        ("جمعت قمة في الرياض أمس رؤساء مصر والأردن.", {"مصر", "الأردن"}),
        ("جمعت جلسة حوارية في بغداد الوزير سامي الكوثر والوزير عمر ياسين.", {"سامي الكوثر", "عمر ياسين"}),
        ("يجمع لقاء مرتقب في موسكو الوزير سامي الكوثر وعمر ياسين.", {"سامي الكوثر", "عمر ياسين"}),
        ("استقبل الوزير سامي الكوثر أمس وزيري دفاع مصر والأردن.", {"سامي الكوثر", "مصر", "الأردن"}),
        ("ضم لقاء أمس وفدي مجلس النواب وحزب الأمل.", {"مجلس النواب", "حزب الأمل"}),
    ],
)
def test_a_meeting_brings_together(told: str, there: set[str]) -> None:
    assert met(read(told)) == [there]


def test_officials_with_their_names_are_they_themselves() -> None:
    told = "جمعت القمة أمس رؤساء كندا سامي الحوراني والبرازيل حسن البدري واليابان نبيل الشامي."
    ((there),) = met(read(told))
    assert {"سامي الحوراني", "حسن البدري"} <= there
