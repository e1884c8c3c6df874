"""What somebody unknown tells of several, each of whom holds his own view."""

from tests.extract.test_court_and_cabinet import told

TELLS = "وأوضح البيان أن سامي النجار أكد"


def test_each_of_two_holds_what_is_told_of_him() -> None:
    text = f"{TELLS} رفضه تقسيم البلاد، وأن كمال الرفاعي شدد على وحدة الصف."
    assert told(text) == [
        ("reject", ["سامي النجار"], "تقسيم البلاد"),
        ("affirm", ["كمال الرفاعي"], "وحدة الصف"),
    ]


def test_what_is_told_besides_is_not_of_whoever_was_told_of() -> None:
    assert told(f"{TELLS} رفضه تقسيم البلاد، وأن الوضع صعب.") == [("reject", ["سامي النجار"], "تقسيم البلاد")]


def test_two_clauses_that_he_said_are_both_his() -> None:
    assert told(f"{TELLS} أن الوضع صعب، وأن الحل قريب.") == [
        ("affirm", ["سامي النجار"], "الوضع صعب"),
        ("affirm", ["سامي النجار"], "الحل قريب"),
    ]
