"""Who is named with his family and his tribe: the whole name, by which of the two he is called, and what he is of."""

import pytest

from tests.extract.reading_of import held, named, read
from tests.extract.test_embedded import read as read_stances


@pytest.mark.parametrize("again", ["الحارثي", "الكثيري"])
def test_called_by_family_or_tribe(again: str) -> None:
    found = read(f"قال الشيخ سالم بن علي الحارثي الكثيري إن الطريق مفتوح. وأضاف {again} أن الوقت ضيق.")
    assert named(found, again) == named(found, "سالم بن علي الحارثي الكثيري")


def test_a_family_name_before_one_of() -> None:
    found = read("قال الشيخ ناجي بن سالم القردعي أحد وجهاء القبيلة إن الطريق مفتوح.")
    assert named(found, "ناجي بن سالم القردعي")


def test_what_he_is_of_ends_at_a_comma() -> None:
    text = "ثمن الشيخ ناجي بن سالم الحارثي أحد مشايخ قبيلة نهم في محافظة مأرب، المواقف النبيلة للمملكة."
    who = "ناجي بن سالم الحارثي"
    assert held(read_stances(text + " وقال إن الوقت ضيق.")) == [(who, "المواقف النبيلة للمملكة"), (who, "الوقت ضيق")]
