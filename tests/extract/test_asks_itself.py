"""Who asks behind "and" where whoever spoke in the sentence is of the other gender; items that say who does it."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("قالت وزارة الصحة إن اللقاح متوفر ودعا حزب الوادي إلى إضراب عام.", ("demand", "حزب الوادي", "إضراب عام")),
        ("قالت النائبة سعاد الكعبي إن الوقت ضاق ودعا حزب الوادي إلى الصبر.", ("demand", "حزب الوادي", "الصبر")),
        (
            "أدان النائب سالم الهرماسي القصف ودعا نقابة النحالين إلى الصبر.",
            ("demand", "سالم الهرماسي", "الصبر"),
        ),
    ],
    ids=["ministry", "woman", "asked"],
)
def test_the_one_who_can_do_so_asks(text: str, told: tuple[str, str, str]) -> None:
    assert acts_held(read(text))[-1] == told


def test_one_whose_words_are_told_goes_on() -> None:
    text = "قال النائب سالم الهرماسي إن فنلندا أدانت القصف وطالبت السويد بالانسحاب."
    assert acts_held(read(text))[-1][1] == "فنلندا"


def test_a_minister_of_a_sentence_before_does_not_ask() -> None:
    text = "أكد النائب سالم الهرماسي أن الوقت ضاق. وقالت وزارة الصحة إن اللقاح متوفر ودعا حزب الوادي إلى إضراب."
    assert acts_held(read(text))[-1] == ("demand", "حزب الوادي", "إضراب")


def test_an_item_with_its_own_verb_is_not_what_was_agreed() -> None:
    text = "اتفق حزب الوادي وحزب السهل على ما يلي:\n- يدين الحزبان قصف المستشفى."
    assert [(act, what) for act, _, what in acts_held(read(text))] == [("condemn", "قصف المستشفى")]
