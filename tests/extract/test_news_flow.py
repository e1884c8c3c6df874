"""What news goes on with: a refusal that opens a sentence, a close, the sides called on, a seat that is no party."""

import pytest

from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

FIRST = "وأكد سامي الحوراني أن الأمر انتهى. "


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("ورفض التدخل في شؤون كندا.", ("reject", "التدخل في شؤون كندا")),
        ("ورفض اتهام حزبه بالتعطيل.", ("reject", "اتهام حزبه بالتعطيل")),
        ("وختم بالدعوة إلى التمسك بالاتفاق.", ("demand", "التمسك بالاتفاق")),
        ("وعبر عن تفاؤله، وحض الأطراف على تقديم تنازلات.", ("demand", "تقديم تنازلات")),
    ],
)
def test_the_speaker_goes_on(text: str, statement: tuple[str, str]) -> None:
    (*_, (act, holder, content)) = told(FIRST + text)
    assert ((act, content), holder) == (statement, "سامي الحوراني")


@pytest.mark.parametrize(
    "text", ["ورفض الحكومة للقرار لن يغير شيئا.", "ورفض كندا للقرار لن يغير شيئا.", "وختم بزيارة إلى المدينة."]
)
def test_a_noun_of_the_same_form_goes_on_with_nothing(text: str) -> None:
    assert len([s for s in told(FIRST + text) if s[1] == "سامي الحوراني"]) == 1


def test_what_is_declared_in_a_statement_is_no_part_of_its_name() -> None:
    assert told("وكانت حركة النهر أعلنت في بيان وقف المفاوضات، متهمة كندا بالسعي إلى الحرب.") == [
        ("state", "حركة النهر", "وقف المفاوضات"),
        ("condemn", "حركة النهر", "السعي إلى الحرب"),
    ]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("استقبل الوزير سامر العلي في مكتبه برئاسة الوزراء أمس وفداً من حركة النهر.", {"سامر العلي", "حركة النهر"}),
        ("التقى الوزير سامر العلي في مقر الأمم المتحدة الوزير خالد الحداد.", {"سامر العلي", "خالد الحداد"}),
    ],
)
def test_the_seat_where_others_met_is_no_party(text: str, parties: set[str]) -> None:
    reading = read(text)
    names = {entity.id: entity.name_ar for entity in reading.entities}
    (meeting,) = reading.meetings
    met = {names[who] for who in meeting.participants}
    assert parties <= met
    assert not met & {"رئاسة الوزراء", "الأمم المتحدة"}


def test_a_name_behind_son_of_is_a_name() -> None:
    assert [who for _, who, _ in told("وقال الناطق سامر بن علي الحداد إن الأمر انتهى.")] == ["سامر بن علي الحداد"]
