"""What opens a sentence before its verb, a clause about a speaker before what he holds, and what was done before."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize("opening", ["ميدانيا", "سياسيا", "وخارجيا", "ومؤخرا"])
def test_an_adverb_opens_a_sentence(opening: str) -> None:
    assert told(f"{opening} دعت حركة حماس، الليلة الماضية، إلى الحوار.") == [("demand", "حركة حماس", "الحوار")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("وأكد سامي النجار الذي زار المدينة أمس رفضه القاطع للخطة.", "reject"),
        ("وأبدى سامي النجار الذي يزور المدينة استعداده للحوار.", "promise"),
    ],
)
def test_what_somebody_holds_stands_behind_a_clause_about_him(text: str, act: str) -> None:
    assert [(a, who) for a, who, _ in told(text)] == [(act, "سامي النجار")]


def test_what_was_done_before_is_somebodys() -> None:
    text = "وأقال الرئيس الوزير بعد أن طالبت حركة حماس بإقالته."
    assert told(text) == [("demand", "حركة حماس", "إقالته")]
