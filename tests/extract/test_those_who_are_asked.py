"""Those who are asked or owe something, stepped over: joined by "and", with adjectives, behind "his call"."""

import pytest

from tests.extract.test_fronted import told

_WHO = "وزير الخارجية سامر الحوراني"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وكرر {} دعوته المجتمع الدولي إلى فتح المعابر.", "فتح المعابر"),
        ("وكرر {} مطالبته الجهات المختصة بوقف القتال.", "وقف القتال"),
        ("وقال {} إن على روسيا وإيران وقف القتال.", "وقف القتال"),
        ("وقال {} إن على الجهات المختصة وقف القتال.", "وقف القتال"),
        ("وناشد {} الدول العربية والإسلامية وقف القتال.", "وقف القتال"),
    ],
)
def test_those_asked_are_no_part_of_what_is_asked(text: str, content: str) -> None:
    assert told(text.format(_WHO)) == [("demand", "سامر الحوراني", content)]


def test_behind_then_a_body_is_called_on() -> None:
    text = f"قال {_WHO} إن الوضع خطير، ثم دعا حزب الله إلى وقف القتال."
    assert ("demand", "سامر الحوراني", "وقف القتال") in told(text)


def test_a_call_for_something_that_bears_the_article() -> None:
    assert told(f"وجدد {_WHO} دعوته إلى الحوار الوطني.") == [("demand", "سامر الحوراني", "الحوار الوطني")]
