"""What somebody takes up in the present inside what was said in the past goes on in the present: it is his."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("teller", "who", "views"),
    [
        ("وقالت وزارة الخارجية إن", "تونس", "تدين هذا الهجوم، وتعبر عن تضامنها مع لبنان"),
        ("وقالت وكالة رويترز إن", "العراق", "يدين هذا الهجوم، ويعبر عن تضامنه مع لبنان"),
        ("وأوضح البيان أن", "تونس", "تدين هذا الهجوم، وتعبر عن تضامنها مع لبنان"),
        ("وذكر المتحدث باسم الخارجية أن", "العراق", "يدين هذا الهجوم، ويعبر عن تضامنه مع لبنان"),
    ],
)
def test_both_are_held_by_whom_the_clause_is_about(teller: str, who: str, views: str) -> None:
    assert told(f"{teller} {who} {views}.") == [("condemn", who, "هذا الهجوم"), ("support", who, "لبنان")]


@pytest.mark.parametrize(
    "text",
    [
        "وقالت وزارة الخارجية إن إسرائيل تواصل عدوانها، وتدعو إلى وقفه.",
        "وقالت حركة الفجر إن تونس رفضت القرار، وتطالب بسحبه.",
    ],
)
def test_who_goes_on_is_left_open_where_no_view_was_told_in_the_present(text: str) -> None:
    assert all(content not in ("وقفه", "سحبه") for _, _, content in told(text))
