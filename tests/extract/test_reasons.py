"""Grounds and verdicts behind a comma in a body's own text: "we condemn the raid, for blood is sacred"."""

import pytest

from tests.extract.actors import in_line, read

GROUNDS = [
    (
        "نستنكر إغلاق السوق، فالخبز حق للجميع.",
        ["condemn n: إغلاق السوق", "state n: الخبز حق للجميع"],
    ),
    (
        "نطالب الشركة بكسر صمتها، فالوعود الجميلة لا تطعم أحدا.",
        ["demand n: كسر صمتها", "state n: الوعود الجميلة لا تطعم أحدا"],
    ),
    (
        "نحذر من رفع الأسعار، فلا معنى للدعم بعد ذلك.",
        ["warn n: رفع الأسعار", "state n: لا معنى للدعم بعد ذلك"],
    ),
    (
        "نرفض القرار، وهو انتهاك صارخ للقانون.",
        ["reject n: القرار", "condemn n: انتهاك صارخ للقانون"],
    ),
    (
        "ندعو إلى نشر التقرير، وهو التقرير الذي أعدته الشركة قبل سنة.",
        ["demand n: نشر التقرير", "state n: التقرير الذي أعدته الشركة قبل سنة"],
    ),
]


@pytest.mark.parametrize(("words", "told"), GROUNDS)
def test_a_ground_is_a_view_of_its_own(words: str, told: list[str]) -> None:
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nخرج الناس أمس إلى الساحة.\n{words}"
    assert [in_line(s) for s in read(text).stances] == told


WHOLE = [
    "نطالب بفتح السوق، فضلا عن خفض الأسعار.",
    "نؤكد أنه إذا أغلق السوق، فالناس ستجوع.",
    "نؤكد أن الاتحاد، وهو من أقدم الاتحادات، لن يشارك في البيع.",
]


@pytest.mark.parametrize("words", WHOLE)
def test_what_goes_on_otherwise_is_no_ground(words: str) -> None:
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nخرج الناس أمس إلى الساحة.\n{words}"
    assert len(read(text).stances) == 1
    assert not any(s.rule == "ground" for s in read(text).stances)


def test_what_another_says_is_not_parted_in_the_text_of_a_body() -> None:
    text = (
        "بيان صادر عن [نقابة الحدادين=n:of]\nنطالب بفتح السوق.\n"
        "وقال [سامي الحوراني=s] إنه يرفض الإغلاق، فالخبز حق للجميع."
    )
    assert not any(s.rule == "ground" for s in read(text).stances)


def test_the_denial_with_which_a_body_answers_another_is_not_his() -> None:
    text = (
        "بيان صادر عن [نقابة الحدادين=n:of]\nنطالب بفتح السوق.\n"
        "وقال [سامي الحوراني=s] إن الأسعار مستقرة، وهذا غير صحيح."
    )
    assert [in_line(s) for s in read(text).stances][1:] == ["state s: الأسعار مستقرة", "deny n: هذا غير صحيح"]
