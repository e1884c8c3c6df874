"""Whose a promise, a support or a saying is that a relative clause describes or goes on with."""

import pytest

from tests.extract.actors import in_line, read

THEIRS = [
    (
        "وأشار [سامر العلي=a] إلى التعهد الذي قطعه [رامي الخطيب=b] بفتح الجسر.",
        ["state a: التعهد الذي قطعه رامي الخطيب بفتح الجسر"],
    ),
    (
        "وأشار [سامر العلي=a] إلى القلق الذي أبداه الصيادلة من فتح الجسر.",
        ["state a: القلق الذي أبداه الصيادلة من فتح الجسر"],
    ),
    (
        "وأكد [سامر العلي=a] الدعم الذي تلقاه من الصيادلة.",
        ["affirm a: الدعم الذي تلقاه من الصيادلة"],
    ),
    ("وأشار [سامر العلي=a] إلى وعد [رامي الخطيب=b] بفتح الجسر.", ["promise b: فتح الجسر"]),
    ("وذكر [سامر العلي=a] [رامي الخطيب=b] بوعوده بفتح الجسر.", ["state a: وعوده بفتح الجسر"]),
    ("وأكد [سامر العلي=a] التزامه بفتح الجسر.", ["promise a: فتح الجسر"]),
    ("وأكد [سامر العلي=a] الدعم الذي يقدمه للصيادلة.", ["support a: الدعم الذي يقدمه للصيادلة"]),
]


@pytest.mark.parametrize(("text", "lines"), THEIRS)
def test_the_attitude_of_another_is_not_of_who_points_to_it(text: str, lines: list[str]) -> None:
    assert [in_line(s) for s in read(text).stances] == lines


def test_by_what_a_thing_is_called_is_not_said_by_who_condemned_it() -> None:
    text = "ووصف [سامر العلي=a] القرار الذي أدانته [حركة الإصلاح=h:of] بأنه خطأ."
    assert {s.holder for s in read(text).stances} == {("a",)}


def test_who_answers_goes_on_behind_a_comma_and_who_is_met_behind_who() -> None:
    answer = "ورد [سامر العلي=a] على [رامي الخطيب=b] الذي اتهم الصيادلة بالغش، وقال إن الأدوية جيدة."
    assert [in_line(s) for s in read(answer).stances][1:] == ["state a: الأدوية جيدة"]
    met = "واستقبل [سامر العلي=a] [رامي الخطيب=b]، الذي شكره على زيارته وقال إن الأدوية جيدة."
    assert [in_line(s) for s in read(met).stances] == ["praise b: زيارته", "state b: الأدوية جيدة"]


@pytest.mark.parametrize(
    ("said", "acts"),
    [
        ("الصيدلي الذي اشتكى من الغلاء وطالب بالدواء سيحصل عليه", ["state"]),
        ("الصيدلي الذي أضرب سيعود وطالب بمعالجة الغلاء", ["state", "demand"]),
    ],
)
def test_who_complained_asked_for_it(said: str, acts: list[str]) -> None:
    assert [str(s.act) for s in read(f"وقال [سامر العلي=a] إن {said}.").stances] == acts
