"""Sources without name tell what others will do and promise nothing; a report "shows" what its author tells."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("كشفت مصادر مقربة من سامي الحوراني أنه سيستقيل قريبا.", "state"),
        ("قالت مصادر في حزب الأمل إن الحزب سينسحب من المجلس.", "state"),
        ('قال مصدر في حزب الأمل: "سننسحب من المجلس قريبا".', "promise"),
        ("قال سامي الحوراني إنه سيستقيل قريبا.", "promise"),
    ],
)
def test_only_who_speaks_of_himself_promises(text: str, act: str) -> None:
    assert [done for done, _, _ in told(text)] == [act]


def test_a_report_shows_it() -> None:
    read = told("وأظهر تقرير صادر عن منظمة الرحمة أن عدد النازحين تضاعف.")
    assert read == [("state", "منظمة الرحمة", "عدد النازحين تضاعف")]
    assert told("وأظهرت الصور أن الجسر مدمر.") == []
