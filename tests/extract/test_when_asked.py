"""Answers told with the question: "he answered when he was asked about it: ...", "asked about it he said: ..."."""

import pytest

from tests.extract.test_fronted import told

_BEFORE = "قال الوزير سامي الحوراني إن الأمر صعب. "


@pytest.mark.parametrize(
    "answer",
    [
        "واستدرك حين سئل عن المعبر: «الطريق مغلق».",
        "وأجاب عندما سئل عن المعبر بأن الطريق مغلق.",
        "ورد لدى سؤاله عن المعبر: «الطريق مغلق».",
        "وحين سئل عن المعبر قال: «الطريق مغلق».",
        "وعندما سألناه عن المعبر أجاب: «الطريق مغلق».",
    ],
)
def test_whoever_is_asked_answers(answer: str) -> None:
    assert told(_BEFORE + answer)[1:] == [("state", "سامي الحوراني", "الطريق مغلق")]


def test_when_he_was_asked_is_no_speech() -> None:
    assert told(_BEFORE + "وغادر القاعة حين سئل عن المعبر.")[1:] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وتحدث النائب كمال الرفاعي بلهجة أخرى: «الطريق مغلق».", ("state", "كمال الرفاعي", "الطريق مغلق")),
        (_BEFORE + "وفي ختام حديثه وجه الشكر إلى الأردن.", ("praise", "سامي الحوراني", "الأردن")),
        ("أما الجبهة الشعبية فطالبت بفتح الطريق.", ("demand", "الجبهة الشعبية", "فتح الطريق")),
        ("أما الجبهة الشعبية فطالبت، على لسان رئيسها، بفتح الطريق.", ("demand", "الجبهة الشعبية", "فتح الطريق")),
    ],
)
def test_other_words_before_what_is_said(text: str, said: tuple[str, str, str]) -> None:
    assert told(text)[-1] == said
