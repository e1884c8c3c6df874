"""What nobody says though a cue stands there: being considered something, being decided, somebody's being accused."""

import pytest

from tests.extract.reading_of import read as find
from tests.extract.test_fronted import told

DESCRIBED = [
    "وتعتبر كندا البوابة الرئيسية للمهاجرين.",
    "وتعتبر كندا من أهم الدول في المنطقة.",
    "وتعتبر كندا أكبر الدول في المنطقة.",
]


@pytest.mark.parametrize("text", DESCRIBED)
def test_what_somebody_is_considered_is_not_his_view(text: str) -> None:
    assert told(text) == []


def test_what_somebody_considers_another_is_his_view() -> None:
    assert told("وتعتبر كندا الهند أكثر أعدائها خطورة.")[0][1] == "كندا"


def test_that_it_was_decided_is_told_and_promised_by_nobody() -> None:
    statements = told("وقالت وزارة النقل الهندية إنه تقرر غلق مكتب القناة وسحب تراخيصها.")
    assert [act for act, _, _ in statements] == ["state"]


def test_whose_accusation_it_is_may_be_open() -> None:
    assert told("وقطعت كندا علاقاتها مع الهند على خلفية اتهامها بدعم التمرد.") == []


def test_a_time_may_stand_before_what_is_decided() -> None:
    assert told("قررت كندا، أمس الاثنين غلق مكتب القناة.") == [("promise", "كندا", "غلق مكتب القناة")]


def test_each_of_several_had_done_it() -> None:
    assert told("وكانت كل من كندا والهند قد أعلنت أمس قطع علاقاتها مع اليابان.")[0][1] == "كندا، الهند"


def test_but_he_goes_on_with_a_noun_too() -> None:
    statements = told("وأوضح سامي الحوراني أن الأمر صعب لكنه رجح حدوث انفراج.")
    assert statements[-1] == ("hope", "سامي الحوراني", "حدوث انفراج")


def test_what_ones_country_will_do_is_a_promise_in_two_words_too() -> None:
    assert told("وقال سامي الحوراني إن بلاده سوف تتخذ كافة الإجراءات.")[0][0] == "promise"


def test_the_survivors_are_the_same_in_either_case() -> None:
    found = find("وأفاد سامر العلي نقلا عن الناجين بأن الأمر صعب. وأضاف الناجون أن الحل قريب.")
    assert len([e for e in found.entities if any("الناج" in m.quote for m in e.mentions)]) <= 1


@pytest.mark.parametrize(
    "condition", ["إذا كانت الهند ترفض الخطة", "لو كانت الهند ترفض الخطة", "بعد أن ترفض الهند الخطة"]
)
def test_what_somebody_may_yet_hold_is_not_told_as_his_view(condition: str) -> None:
    statements = told(f"وقالت وزارة النقل الكندية إن الطريق سيغلق {condition}.")
    assert [content for _, _, content in statements] == [f"الطريق سيغلق {condition}"]
