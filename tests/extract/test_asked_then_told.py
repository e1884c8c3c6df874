"""What is told behind a question in one quotation is told by whoever asks."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "وتساءل كمال الرفاعي: «أين ذهبت أموال الناس؟ لقد باعت البلدية كل شيء».",
            [("state", ["كمال الرفاعي"], "لقد باعت البلدية كل شيء")],
        ),
        (
            'تساءلت سلمى حداد: "من المسؤول؟ ومن سيدفع؟ يجب أن تجيب البلدية عن هذا السؤال".',
            [("demand", ["سلمى حداد"], "تجيب البلدية عن هذا السؤال")],
        ),
        ('وتساءلت سلمى حداد: "من المسؤول؟ ومن سيدفع الثمن؟".', []),
        ("وتساءل كمال الرفاعي بعد قول الوزير «هل نستسلم؟ لن نستسلم أبدا للغزاة»، عن سبب الصمت.", []),
        ("وتساءل كمال الرفاعي عما إذا كانت البلدية جادة في الحوار.", []),
    ],
)
def test_what_is_told_behind_a_question_is_read(text: str, said: list[tuple[str, list[str], str]]) -> None:
    assert told(text) == said


def test_who_spoke_before_asks_and_tells() -> None:
    text = "قال كمال الرفاعي إن الوضع خطير. وتساءل «ما الذي تريده البلدية؟ لقد تدخلت لأن الشركة طلبت ذلك»."
    assert told(text)[1] == ("state", ["كمال الرفاعي"], "لقد تدخلت لأن الشركة طلبت ذلك")
