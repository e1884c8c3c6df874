"""What is said aloud opens with words that hold nothing, and a verb of it is often shortened. All is invented."""

import pytest

from tests.extract.english_world import read, told

_HEAD = "Lena Holm, Ruritanian Minister of Trade\nMINISTER HOLM:  "
SPOKEN = [
    ("Let me begin by thanking Sylvania for its grain.", "praise", "its grain"),
    ("I want to start by thanking Sylvania for its grain.", "praise", "its grain"),
    ("Let me first express our condolences to the people of the port.", "support", "the people of the port"),
    ("We're announcing new funding for the bridge.", "promise", "new funding for the bridge"),
    ("That's why I'm announcing new funding for the bridge.", "promise", "new funding for the bridge"),
    ("That is why we call on Sylvania to open the bridge.", "demand", "open the bridge"),
    ("We would like to see a bridge that is open to all.", "hope", "a bridge that is open to all"),
    ("I'd like to see more trade on the river.", "hope", "more trade on the river"),
    ("We had a constructive meeting with the traders.", "praise", "We had a constructive meeting with the traders"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "act", "content"), SPOKEN)
def test_what_is_said_aloud(sentence: str, act: str, content: str) -> None:
    assert told(read(_HEAD + sentence)) == [(act, ["Lena Holm"], content)]


def test_a_long_sentence_with_a_good_meeting_says_more_than_that() -> None:
    text = "We had a good meeting, and a large part of the work of these days is to mend the bridge for carts and men."
    assert [act for act, *_ in told(read(_HEAD + text))] == ["state"]
