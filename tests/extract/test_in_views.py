"""Whose view is told by what stands for "according to", and by "as X says": before, behind and amid what is told."""

import pytest

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
