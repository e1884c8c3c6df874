"""What is "considered" something by a verb that is written like "promised"."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("وعد حزب الأمل التأجيل انتهاكا للميثاق.", ("condemn", "حزب الأمل", "التأجيل انتهاكا للميثاق")),
        ("وعدت الهند التصريحات تدخلا في شؤونها.", ("state", "الهند", "التصريحات تدخلا في شؤونها")),
        ("وعد المجلس المحلي ذلك جريمة حرب.", ("condemn", "المجلس المحلي", "ذلك جريمة حرب")),
        ("وعد الناطق باسم الوزارة الهدنة خطوة مهمة.", ("state", "الناطق باسم الوزارة", "الهدنة خطوة مهمة")),
        ("ورأت الهند القرار خطوة متأخرة.", ("state", "الهند", "القرار خطوة متأخرة")),
    ],
)
def test_a_matter_is_held_to_be_something(text: str, stance: tuple[str, str, str]) -> None:
    assert told(text) == [stance]


@pytest.mark.parametrize(
    ("text", "stances"),
    [
        ("وعد الوزير سامي الحوراني السكان بإصلاح الجسر.", [("promise", "سامي الحوراني", "إصلاح الجسر")]),
        ("وعد المجلس المحلي الأهالي بخطوة مهمة قريبا.", [("promise", "المجلس المحلي", "خطوة مهمة قريبا")]),
        ("وعد الوزير سامي الحوراني الشعب الهندي نصرا قريبا.", []),
        ("وعدت الهند النازحين إنجازا كبيرا.", []),
        ("وعدت الهند المعلمين زيادة كبيرة في الأجور.", []),
    ],
)
def test_what_is_promised_is_not(text: str, stances: list[tuple[str, str, str]]) -> None:
    assert told(text) == stances
