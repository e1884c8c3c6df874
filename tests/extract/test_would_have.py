"""What somebody would have done, but for something, is no stance of his."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize(
    "text",
    [
        "كانت النرويج سترفض القرار لولا الأزمة.",
        "كان الوزير يوسف العلي سيرفض القرار لولا الأزمة.",
        "حزب البيان كان سيرفض القرار لو لم تتراجع الوزارة.",
        "وكان حزب البيان سوف يرفض القرار لولا الأزمة.",
        "كان الوزير يوسف العلي ليرفض القرار لو عرض عليه.",
    ],
)
def test_who_would_have_refused_did_not(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize("verb", ["قد رفض", "يرفض"])
def test_who_had_refused_did(verb: str) -> None:
    assert [act for act, _, _ in told(f"كان الوزير يوسف العلي {verb} القرار.")] == ["reject"]
