"""How a body thanks by name, holds out its hand, hopes, announces a day of its own, and wishes to say what follows."""

import pytest

from tests.extract.own_release import told_by_body


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ("ونخص بالشكر فرق الإسعاف على جهودها.", "praise", "فرق الإسعاف على جهودها"),
        ("ونخص بالشكر والتقدير فرق الإسعاف.", "praise", "فرق الإسعاف"),
        ("نمد أيدينا إلى كل القوى الوطنية.", "promise", "كل القوى الوطنية"),
        ("ويمد حزب النهر يده إلى كل القوى الوطنية.", "promise", "كل القوى الوطنية"),
        ("ولنا وطيد الأمل في أن يعود النازحون.", "hope", "يعود النازحون"),
        ("ولنا ملء الثقة بأن القضاء سينصف العمال.", "hope", "القضاء سينصف العمال"),
        ("نعلن الأربعاء القادم يوم حداد في السهل.", "promise", "يوم حداد في السهل"),
        ("وتابع حزب النهر ببالغ الدهشة قرار الوزير.", "condemn", "قرار الوزير"),
    ],
)
def test_what_is_taken_up_by_a_turn_of_phrase(sentence: str, act: str, content: str) -> None:
    """What is taken up by a turn of phrase."""
    assert told_by_body(sentence) == [(act, content)]


def test_what_concerns_somebody_is_no_thanks() -> None:
    """What concerns somebody is no thanks, though the verb is the same."""
    assert "praise" not in [act for act, _ in told_by_body("وهذا القرار يخص العمال وحدهم.")]


def test_a_feeling_goes_on_behind_and() -> None:
    """A feeling goes on behind "and" with what the body took up before."""
    told = told_by_body("كما يدين حزب النهر الحصار، ويتابع بقلق بالغ تدهور الأوضاع في السهل.")
    assert told == [("condemn", "الحصار"), ("warn", "تدهور الأوضاع في السهل")]


@pytest.mark.parametrize("wish", ["يود أن يوضح", "يهمه أن يوضح"])
@pytest.mark.parametrize("who", ["وحزب النهر، إذ", "إن حزب النهر إذ", "وحزب النهر، وهو"])
def test_what_it_wishes_to_say_is_no_part_of_what_it_does_the_while(who: str, wish: str) -> None:
    """What it wishes to say is no part of what it does the while."""
    assert told_by_body(f"{who} يثمن موقف الأهالي، {wish} أن السد آمن.") == [
        ("praise", "موقف الأهالي"),
        ("state", "السد آمن"),
    ]
