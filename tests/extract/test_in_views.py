"""Whose view is told by what stands for "according to", and by "as X says": before, behind and amid what is told."""

import pytest

from tests.extract.reading_of import held, names_of
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

HARMS = "القانون الجديد يضر بصغار المزارعين في شمال البلاد"
PARTY = "حزب النور"


@pytest.mark.parametrize(
    "words",
    [
        "ومن وجهة نظر {party} فإن {harms}",
        "من منظور {party}، فإن {harms}",
        "وبرأي {party} فإن {harms}",
        "وفي رأي {party} أن {harms}",
        "وفي نظر {party}، {harms}",
        "وفي تقدير {party} أن {harms}",
        "وباعتقاد {party} فإن {harms}",
        "وكما يرى {party} فإن {harms}",
        "{harms}، من وجهة نظر {party}",
        "{harms}، برأي {party}",
        "{harms}، والقول ل{party}",
        "{harms}، والكلام ل{party}",
        "{harms}، على ما قاله {party}",
        "{harms}، على ما أفاد به {party}",
        "{harms}، مثلما قال {party}",
        "{harms}، هكذا قال {party}",
        "{harms}، يقول {party}",
        "{harms}، قال {party}",
    ],
)
def test_it_is_the_view_of_the_one_named(words: str) -> None:
    assert told(words.format(party=PARTY, harms=HARMS) + ".") == [("state", PARTY, HARMS)]


@pytest.mark.parametrize(
    "source", ["حسب حزب النور", "بحسب حزب النور", "وفقا لحزب النور", "في رأي حزب النور", "من وجهة نظر حزب النور"]
)
def test_a_source_amid_a_clause_leaves_it_whole(source: str) -> None:
    whole = f"القانون الجديد، {source}، يضر بصغار المزارعين"
    assert told(f"{whole}.") == [("state", PARTY, whole)]


def test_what_is_said_besides_behind_a_source_is_apart() -> None:
    found = told("الوضع في القرى هادئ، بحسب حزب النور، مشيرا إلى عودة العائلات.")
    assert found == [("state", PARTY, "الوضع في القرى هادئ"), ("state", PARTY, "عودة العائلات")]


def test_what_another_affirms_is_his_too() -> None:
    assert told(f"{HARMS}، وهو ما أكده {PARTY}.") == [("affirm", PARTY, HARMS)]


@pytest.mark.parametrize(
    "words",
    [
        "وأخذت الحكومة المصرية برأي حزب النور في القانون الجديد.",
        "وحظي القانون الجديد بتقدير حزب النور.",
        "وكان القانون الجديد في نظر المزارعين أفضل.",
    ],
)
def test_a_view_that_is_only_spoken_of_is_not_told(words: str) -> None:
    assert told(words) == []


def test_who_speaks_before_keeps_what_he_said() -> None:
    found = told(f"وقال وزير الزراعة المصري إن {HARMS}، برأي {PARTY}.")
    assert [who for _, who, _ in found] == ["وزير الزراعة المصري"]


_SAYS = "قال الوزير يوسف العلي إن"


@pytest.mark.parametrize(
    ("view", "content"),
    [
        ("الاتفاق في نظر حركة الفجر خطوة أولى", "الاتفاق في نظر حركة الفجر خطوة أولى"),
        ("الاتفاق، برأي حركة الفجر، خطوة أولى", "الاتفاق، برأي حركة الفجر، خطوة أولى"),
        ("الحل من وجهة نظر حركة الفجر قريب", "الحل من وجهة نظر حركة الفجر قريب"),
    ],
)
def test_a_view_told_by_another_is_held_by_whose_it_is(view: str, content: str) -> None:
    reading = read(f"{_SAYS} {view}.")
    (stance,) = reading.stances
    names = names_of(reading)
    assert ([names[h] for h in stance.holder], stance.content.quote) == (["حركة الفجر"], content)
    assert [names[r] for r in stance.reported_by] == ["يوسف العلي"]


@pytest.mark.parametrize("view", ["الحل في نظره قريب", "القرار في نظر القانون باطل"])
def test_his_own_view_and_that_of_the_law_stay_the_speakers(view: str) -> None:
    (stance,) = held(read(f"{_SAYS} {view}."))
    assert stance == ("يوسف العلي", view)


def test_a_spokesman_gives_the_view_of_his_own_movement() -> None:
    text = "أكد الناطق باسم حركة الفجر نبيل العطار أن الاتفاق في نظر الحركة خطوة أولى."
    assert [who for who, _ in held(read(text))] == ["نبيل العطار"]
