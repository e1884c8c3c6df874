"""An attitude with its holder behind a verb that points to it, doubts it or tells of aid is not the speaker's."""

import pytest

from tests.extract.actors import in_line, read

HE = "[سامر العلي=a]"


@pytest.mark.parametrize(
    ("points", "line"),
    [
        ("أشار {he} إلى رفض [تونس=t:sf] المبادرة", "reject t: المبادرة"),
        ("أوضح {he} رفض [تونس=t:sf] المبادرة", "reject t: المبادرة"),
        ("برر {he} دعم [تونس=t:sf] للمبادرة", "support t: مبادرة"),
        ("شكك {he} في دعم [تونس=t:sf] للمبادرة", "state a: دعم تونس للمبادرة"),
        ("شكك {he} في إدانة [تونس=t:sf] للهجوم", "state a: إدانة تونس للهجوم"),
        ("كشفت [الوزارة=a:of] عن دعم مالي جديد للطلاب", "state a: دعم مالي جديد للطلاب"),
        ("كشفت [الوزارة=a:of] عن دعم كامل للاتفاق", "support a: اتفاق"),
    ],
)
def test_whose_attitude_it_is(points: str, line: str) -> None:
    assert [in_line(s) for s in read(points.format(he=HE) + ".").stances] == [line]


def test_who_says_so_to_somebody_asks_nothing() -> None:
    text = f"وتوجه {HE} للحكومة بالقول: إن البلاد ستكون مستقلة."
    assert [in_line(s) for s in read(text).stances] == ["state a: البلاد ستكون مستقلة"]


def test_a_duty_of_whoever_does_so_is_told_as_a_whole() -> None:
    clause = "على من يدعو إلى الإضراب أن يتحمل المسؤولية"
    assert [in_line(s) for s in read(f"وقال {HE} إن {clause}.").stances] == [f"demand a: {clause}"]


def test_who_is_considered_to_blame_is_no_part_of_what_is_backed() -> None:
    text = "تؤكد [حركة النهوض=h:of] دعمها للإصلاح، وتعتبر [حزب البناء=b:o] وحلفاءه مسؤولين عن الجريمة."
    assert [in_line(s) for s in read(text).stances] == [
        "support h: إصلاح",
        "condemn h: حزب البناء وحلفاءه مسؤولين عن الجريمة",
    ]


def test_what_she_does_besides_is_no_part_of_what_she_backs() -> None:
    text = "تؤكد [حركة النهوض=h:of] دعمها للإصلاح، وتعمل على جمع التبرعات."
    assert [in_line(s) for s in read(text).stances] == ["support h: إصلاح"]
