"""What stands between a verb and its object and tells only how: "without reserve", "both"."""

import pytest

from tests.extract.test_embedded import read

CASES = [
    ("نؤيد دون تحفظ مطالب العمال.", "support", "مطالب العمال"),
    ("نؤيد بلا تردد مطالب العمال.", "support", "مطالب العمال"),
    ("نرفض جملة وتفصيلا هذا القرار.", "reject", "هذا القرار"),
    ("نحمل الوزارة والمحافظ معا وزر ما جرى.", "condemn", "وزر ما جرى"),
    ("نحمل الوزارة مغبة التأخير.", "condemn", "مغبة التأخير"),
]


@pytest.mark.parametrize(("text", "act", "content"), CASES)
def test_how_it_is_done_is_no_part_of_what_is_held(text: str, act: str, content: str) -> None:
    """How it is done is no part of what is held."""
    text = f"نقابة عمال النهر\nبيان\n\n{text}"
    stances = read(text).stances
    assert [(str(s.act), s.content.quote) for s in stances] == [(act, content)]
