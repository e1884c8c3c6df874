"""Where a content ends, and where others are told to do something in it."""

import pytest

from tests.extract.test_fronted import told

_WHO = "سامي الحوراني"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("قال الوزير سامي الحوراني: «لم نوقع العقد، فليحاسبوا من وقعه».", "فليحاسبوا من وقعه"),
        ("أكد الوزير سامي الحوراني أن الوقت ضاق، فلتتحمل الوزارة مسؤوليتها.", "فلتتحمل الوزارة مسؤوليتها"),
        ("قال الوزير سامي الحوراني: «من يريد الحوار فليفتح الطريق».", "من يريد الحوار فليفتح الطريق"),
    ],
)
def test_others_are_told_to_do_it(text: str, said: str) -> None:
    assert told(text)[-1] == ("demand", _WHO, said)


def test_is_not_is_no_such_verb() -> None:
    text = "قال الوزير سامي الحوراني إن الطريق مغلق، فليست هناك شاحنات."
    assert all(act != "demand" for act, _, _ in told(text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("إنه على الرغم من شكوك حزبه، إلا أنه سينتظر النتائج", ("promise", _WHO, "سينتظر النتائج")),
        ("إنه رغم البرد، إلا أن الطريق مفتوح", ("state", _WHO, "الطريق مفتوح")),
    ],
)
def test_behind_although_the_main_clause_is_said(text: str, said: tuple[str, str, str]) -> None:
    assert told(f"قال الوزير سامي الحوراني {text}.") == [said]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ورفض الوزير سامي الحوراني فتح المعبر، وهو المطلب الذي تتمسك به النقابة.", "فتح المعبر"),
        ("ودعا الوزير سامي الحوراني إلى انتخابات مبكرة، وهي الثالثة في عامين.", "انتخابات مبكرة"),
        ("وأعلن الوزير سامي الحوراني رفض العقد، ليصبح بذلك ثالث وزير يرفضه.", "العقد"),
    ],
)
def test_what_the_text_says_of_it_is_no_part_of_it(text: str, said: str) -> None:
    assert told(text)[0][1:] == (_WHO, said)


def test_the_consequences_are_what_somebody_is_burdened_with() -> None:
    text = "وندد الوزير سامي الحوراني بالهجوم، محملا شركة النور عواقب هذا التصعيد."
    assert [what for *_, what in told(text)] == ["الهجوم", "عواقب هذا التصعيد"]


def test_a_condition_and_what_follows_from_it_are_one() -> None:
    text = "قال الوزير سامي الحوراني: «إذا ظن أحد أن الإغلاق سيخيفنا، فليعلم أن الطريق مفتوح»."
    assert len(told(text)) == 1
