"""Who acts stands behind when and where: both sides of a meeting do, and the meeting amid an aside does not."""

import pytest

from tests.extract.actors import in_line, read
from tests.extract.reading_of import held
from tests.extract.test_embedded import read as read_plain

_MET = "التقى [سامر العلي=a] [نبيل الحداد=b]. "


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وأكد خلال اللقاء الجانبان ضرورة الحوار.", "demand a+b: الحوار"),
        ("وأكد في ختام المباحثات الطرفان ضرورة الحوار.", "demand a+b: الحوار"),
        ("وشدد خلال الاجتماع المجتمعون على السلام.", "affirm a+b: السلام"),
    ],
)
def test_both_sides_speak_behind_the_meeting(text: str, said: str) -> None:
    assert [in_line(s) for s in read(_MET + text).stances] == [said]


def test_a_quoted_name_before_its_verb_is_not_what_another_said() -> None:
    text = 'وقال [سامر العلي=a] إن الجيش بعيد. غير أن "الإعلام الحربي" أعلن التقاء الجيشين.'
    assert [in_line(s) for s in read(text).stances] == ["state a: الجيش بعيد"]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("مصادر سياسية لبنانية", "المصادر السياسية اللبنانية"),
        ("مصادر سياسية لبنانية", "هذه المصادر"),
        ("مصادر سياسية لبنانية", "المصادر نفسها"),
    ],
)
def test_sources_called_again_are_those_told_of_before(first: str, again: str) -> None:
    told = held(read_plain(f"قالت {first} إن الخلاف عميق. ورأت {again} أن الحل بعيد."))
    assert told == [(first, "الخلاف عميق"), (first, "الحل بعيد")]
