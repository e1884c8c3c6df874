"""Meetings of which a body tells in its own words: it takes part in them."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read

WE = "بيان صادر عن حزب الأمل\n"


@pytest.mark.parametrize(
    ("told", "besides"),
    [
        ("اجتمعنا أمس مع حركة السهل، ونؤكد رفضنا القرار.", {"حركة السهل"}),
        ("عقدنا اليوم اجتماعا مع حركة السهل، ونؤكد رفضنا القرار.", {"حركة السهل"}),
        ("بعد التشاور مع إخواننا في حركة السهل وحركة الشباب، نعلن رفضنا القرار.", {"حركة السهل", "حركة الشباب"}),
        ("التأم مجلسنا أمس في مضيف الشيخ سامي الكوثر، ونؤكد رفضنا القرار.", {"سامي الكوثر"}),
        ("نحن أعضاء حزب الأمل، المجتمعون اليوم في سرت برئاسة سامي الكوثر، نعلن رفضنا القرار.", {"سامي الكوثر"}),
        ("التقينا أمس ذوي الأسير سامي الكوثر، ونؤكد رفضنا القرار.", set[str]()),
    ],
)
def test_we_met(told: str, besides: set[str]) -> None:
    ((there),) = met(read(WE + told))
    assert any("حزب الأمل" in name for name in there)
    assert {name for name in there if "حزب الأمل" not in name} == besides


@pytest.mark.parametrize(
    "told",
    [
        "وقال الوزير سامي الكوثر: «التقينا السفير عمر ياسين».",
        "أكد الحزب بعد التشاور مع الخبراء أن الحل قريب.",
        "زرنا أمس الخيمة، ونؤكد رفضنا القرار.",
    ],
)
def test_the_body_was_not_there(told: str) -> None:
    assert all(not any("حزب الأمل" in name for name in there) for there in met(read(WE + told)))
