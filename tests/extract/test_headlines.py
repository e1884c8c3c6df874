"""The headline that a page prints above its text says what the text says again, and is read once."""

import pytest

from tests.extract.test_fronted import told

HEADLINES = [
    "كندا تدعو البرازيل إلى السلام\n",
    "سامي الحوراني يرفض القرار\n",
    "الرئيسية\nسامي الحوراني يعلن الموعد\n",
]
BODY = "قال سامي الحوراني إن الحل قريب.\nوأضاف أن الأمر صعب."


@pytest.mark.parametrize("headline", HEADLINES)
def test_a_headline_is_not_read(headline: str) -> None:
    assert [statement[2] for statement in told(headline + BODY)] == ["الحل قريب", "الأمر صعب"]


STATEMENTS = [
    "كندا تدعو البرازيل إلى السلام.\n",
    "دعت كندا البرازيل إلى السلام\n",
    "تدعو كندا البرازيل إلى السلام\n",
]


@pytest.mark.parametrize("line", STATEMENTS)
def test_a_sentence_or_a_verb_first_is_read(line: str) -> None:
    assert told(line + BODY)[0] == ("demand", "كندا", "السلام")


def test_a_line_below_the_text_or_alone_is_read() -> None:
    assert told("كندا تدعو البرازيل إلى السلام") == [("demand", "كندا", "السلام")]
    assert told(BODY + "\nكندا تدعو البرازيل إلى السلام\nوهذا كل شيء.")[-1] == ("demand", "كندا", "السلام")
