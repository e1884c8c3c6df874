"""Who goes on in the next sentence behind one that tells of another in passing, or tells another's words."""

import pytest

from tests.extract.test_court_and_cabinet import told

_SPOKE = "قال الوزير خالد الحلبي إن الجسر مغلق"
_OTHER = "السفير النرويجي سامر الديري"


@pytest.mark.parametrize(
    ("between", "goes_on", "holder"),
    [
        (f"، وهو ما نفاه {_OTHER}.", "وأضاف أن الطريق طويل.", "خالد الحلبي"),
        (f". وانتقد خالد الحلبي تصريحات {_OTHER} التي قال فيها إن السد ممتلئ.", "وأضاف أن الطريق طويل.", "خالد الحلبي"),
        (f". وتساءل {_OTHER}: هل السد ممتلئ؟", "وأضاف أن الطريق طويل.", "سامر الديري"),
        (f". وأشارت الوكالة إلى أن {_OTHER} قال إن السد ممتلئ.", "وأضاف أن الطريق طويل.", "سامر الديري"),
    ],
)
def test_who_goes_on_behind_another_told_of(between: str, goes_on: str, holder: str) -> None:
    assert told(f"{_SPOKE}{between} {goes_on}")[-1] == ("state", [holder], "الطريق طويل")


def test_a_woman_goes_on_behind_what_observers_said_of_it() -> None:
    spoke = "قالت الوزيرة سلمى الراوي إن الجسر مغلق، وهو ما اعتبره مراقبون خطأ."
    assert told(f"{spoke} وأضافت أن الطريق طويل.")[-1] == ("state", ["سلمى الراوي"], "الطريق طويل")


def test_behind_a_body_that_tells_anothers_words_nobody_is_chosen() -> None:
    said = told(f"{_SPOKE}. وأشارت الحركة إلى أن {_OTHER} قال إن السد ممتلئ. وأضاف أن الطريق طويل.")
    assert [content for _, _, content in said] == ["الجسر مغلق", "السد ممتلئ"]


@pytest.mark.parametrize(
    "reply",
    [
        "{}: الوضع صعب",
        "وشكر {} خالد الحلبي",
        "ووافقه {} الرأي",
        "وافقه {} الرأي",
        "واجهه {} بأسئلة كثيرة",
        "وأجابه {} بأن الوضع صعب",
        "وشكره {}",
        "وكما قال {} فإن الوضع صعب",
        "وأيده {} في ذلك",
    ],
)
def test_who_replies_to_the_speaker_goes_on(reply: str) -> None:
    said = told(f"{_SPOKE}. {reply.format(_OTHER)}. وأضاف أن الطريق طويل.")
    assert said[-1] == ("state", ["سامر الديري"], "الطريق طويل")


def test_whom_the_speaker_meets_does_not_go_on() -> None:
    said = told(f"{_SPOKE}. كما التقى {_OTHER} وفدا. وأضاف أن الطريق طويل.")
    assert said[-1] == ("state", ["خالد الحلبي"], "الطريق طويل")
