"""What stands between a verb and its object and tells only how: "without reserve"; and whom blood is laid on."""

import datetime as dt
import hashlib

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.sources import Release

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
    sha = hashlib.sha256(text.encode()).hexdigest()
    release = Release(id="r", text=text, sha256=sha, lang="ar", published=dt.date(2025, 5, 3))
    stances = read_release(release, load_registry()).stances
    assert [(str(s.act), s.content.quote) for s in stances] == [(act, content)]
