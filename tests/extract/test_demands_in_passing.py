"""A request or a proposal told with its holder is his demand, whatever another does with it."""

import pytest

from tests.extract.test_court_and_cabinet import told

_TOLD = [
    ("طلب كندا وقف القتال في الشمال", "وقف القتال في الشمال"),
    ("طلب كندا من الأمم المتحدة وقف القتال", "وقف القتال"),
    ("اقتراح كندا تشكيل لجنة", "تشكيل لجنة"),
    ("مقترح كندا بتشكيل لجنة", "تشكيل لجنة"),
    ("مطالبة كندا الأطراف بوقف القتال", "وقف القتال"),
    ("مناشدة كندا الأطراف وقف القتال", "وقف القتال"),
    ("دعوة كندا إلى وقف القتال", "وقف القتال"),
]


@pytest.mark.parametrize(("what", "asked"), _TOLD)
@pytest.mark.parametrize(
    ("does", "act"),
    [("رفض سامر الديري", "reject"), ("وأشار سامر الديري إلى", "state"), ("وأبدى سامر الديري استغرابه من", "condemn")],
)
def test_it_is_the_demand_of_its_holder(does: str, act: str, what: str, asked: str) -> None:
    outer, inner = told(f"{does} {what}.")
    assert outer == (act, ["سامر الديري"], what)
    assert inner == ("demand", ["كندا"], asked)


def test_one_word_with_a_pronoun_is_enough() -> None:
    assert told("وأبدى سامر الديري استغرابه من طلب كندا استبداله.")[-1] == ("demand", ["كندا"], "استبداله")


@pytest.mark.parametrize("what", ["إمكانية طلب كندا وقف القتال", "طلب كندا الأخير", "اقتراح كندا الجديد"])
def test_what_is_only_possible_or_only_named_is_no_demand(what: str) -> None:
    assert told(f"ناقش المجلس {what}.") == [("discuss", ["المجلس"], what)]


@pytest.mark.parametrize("what", ["طلب كندا وقف القتال", "أن يكون طلب كندا وقف القتال قد وصل"])
def test_what_somebody_denies_that_another_asked_nobody_asks(what: str) -> None:
    assert told(f"نفى سامر الديري {what}.") == [("deny", ["سامر الديري"], what.removeprefix("أن "))]


@pytest.mark.parametrize("noun", ["مطالبة", "مناشدة"])
def test_whom_an_appeal_may_be_to_does_not_ask(noun: str) -> None:
    what = f"{noun} ناصر العلي بوقف القتال في الشمال خطأ"
    assert told(f"قال سامر الديري إن {what}.") == [("state", ["سامر الديري"], what)]


def test_demands_in_the_plural_are_of_who_asks() -> None:
    said = told("وأشار سامر الديري إلى مطالبات كندا بوقف القتال في الشمال.")
    assert said[-1] == ("demand", ["كندا"], "وقف القتال في الشمال")
