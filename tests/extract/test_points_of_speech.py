"""Points of a speech listed below a line that tells whose they are."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_POINTS = "\n- نرفض إغلاق المكتبة\n- الموازنة لا تكفي أحدا\n- ندعو التجار إلى الصبر"
_HELD = ["إغلاق المكتبة", "الموازنة لا تكفي أحدا", "الصبر"]


@pytest.mark.parametrize(
    "heading",
    [
        "أبرز ما جاء في كلمة محافظ البصرة سالم الهرماسي:",
        "أهم ما قاله محافظ البصرة سالم الهرماسي في مؤتمره الصحفي اليوم:",
        "أبرز تصريحات محافظ البصرة سالم الهرماسي لإذاعة الوادي",
        "من خطاب المحافظ سالم الهرماسي في ذكرى التأسيس:",
        "محافظ البصرة سالم الهرماسي في مؤتمر صحفي:",
        "محافظ البصرة سالم الهرماسي:",
    ],
)
@pytest.mark.parametrize("mark", ["- ", "▪️ ", "1. "])
def test_points_are_held_by_whom_the_heading_names(heading: str, mark: str) -> None:
    said = held(read(heading + _POINTS.replace("- ", mark)))
    assert [what for _, what in said] == _HELD
    assert all(who.endswith("سالم الهرماسي") for who, _ in said)


def test_points_without_marks_end_where_another_speaks() -> None:
    points = _POINTS.replace("- ", "")
    text = f"أبرز ما جاء في كلمة محافظ البصرة سالم الهرماسي:{points}\nقالت النائبة رنا عازار إن الوقت ضاق."
    said = held(read(text))
    assert [what for _, what in said] == [*_HELD, "الوقت ضاق"]
    assert said[-1][0].endswith("رنا عازار")


@pytest.mark.parametrize(
    "text",
    [
        "أبرز ما جاء في الصحف اليوم:\n- ارتفاع أسعار الخبز\n- وفاة الممثل سامي الحداد",
        "محافظ البصرة في زيارته:\n- لقاء رئيس الغرفة\n- افتتاح معرض الكتاب",
    ],
    ids=["papers", "programme"],
)
def test_what_nobody_says_is_no_speech(text: str) -> None:
    assert not read(text).stances
