"""An office without its state is one of the two of a call or a meeting; of one alone nothing is said of two."""

import pytest

from tests.extract.reading_of import held, met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("تلقى وزير الزراعة اتصالا من نظيره الهندي بحثا خلاله الري.", {"وزير الزراعة", "نظيره الهندي"}),
        ("أجرى رئيس البرلمان مباحثات مع نظيره الكيني ناقشا فيها الري.", {"رئيس البرلمان", "نظيره الكيني"}),
        ("استقبل وزير الدفاع نظيره الكيني وبحثا الري.", {"وزير الدفاع", "نظيره الكيني"}),
    ],
)
def test_both_meet_and_discuss(text: str, who: set[str]) -> None:
    reading = read(text)
    assert who <= met(reading)[0]
    assert [(set(holder.split(" & ")), content) for holder, content in held(reading)] == [(who, "الري")]


def test_what_two_discussed_is_not_said_of_one() -> None:
    assert held(read("تلقى اتصالا من نظيره الهندي بحثا خلاله الري.")) == []
