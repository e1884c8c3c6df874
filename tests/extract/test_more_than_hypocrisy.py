"""What is "more than hypocrisy", an attempt to win time or incites is denounced, though the cue is neutral."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    "words",
    [
        "خطاب الوزير أكثر من نفاق",
        'خطاب الوزير "أكثر من نفاق"',
        "القرار محاولة يائسة لإنقاذ المجلس",
        "المبادرة محاولة لكسب الوقت",
        "الهند تحرض على الفتنة",
        "تلك الجهات نهبت المساعدات",
    ],
)
def test_it_is_denounced(words: str) -> None:
    assert [act for act, _, _ in told(f"واعتبر سامي الحوراني أن {words}.")] == ["condemn"]


@pytest.mark.parametrize("words", ["أكثر من مئة شخص قتلوا", "المشروع محاولة أولى"])
def test_what_is_only_told_is_not(words: str) -> None:
    assert [act for act, _, _ in told(f"وقال سامي الحوراني إن {words}.")] == ["state"]
