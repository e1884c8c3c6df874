"""Another answers what was just told: "and the party opposed it", "and the council denied that"."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("وافق المجلس المحلي على الخطة، وعارضها حزب الأمل.", ("reject", "حزب الأمل", "الخطة")),
        ("طالبت الهند بوقف القتال، ورفضته كينيا.", ("reject", "كينيا", "وقف القتال")),
        ("دعا سامي الحوراني إلى هدنة قصيرة، ورحبت بها الهند.", ("praise", "الهند", "هدنة قصيرة")),
        ("طالب سامي الحوراني بإقالة المدير، وأيده كريم الدالي.", ("support", "كريم الدالي", "إقالة المدير")),
        ("قال سامي الحوراني إن الهدنة جاهزة، ورحبت بها الهند.", ("praise", "الهند", "الهدنة جاهزة")),
        ("اتهمت الهند كينيا بخرق الهدنة، ونفت كينيا ذلك.", ("deny", "كينيا", "خرق الهدنة")),
        ("قال سامي الحوراني إن القصف أصاب السوق، ونفت الهند هذا الاتهام.", ("deny", "الهند", "القصف أصاب السوق")),
        ("قال سامي الحوراني إن الجسر آمن، لكن مصدرا عسكريا نفى ذلك.", ("deny", "مصدرا عسكريا", "الجسر آمن")),
        ("قال سامي الحوراني إن الجسر آمن، إلا أن الهند نفت هذه الأنباء.", ("deny", "الهند", "الجسر آمن")),
        ("قال سامي الحوراني إن القصف أصاب السوق، فيما نفته الهند.", ("deny", "الهند", "القصف أصاب السوق")),
    ],
)
def test_another_does_so_with_what_was_told(text: str, second: tuple[str, str, str]) -> None:
    assert told(text)[-1] == second
    assert told(text)[0][2] == second[2]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("طالبت الهند بوقف القتال، ورفضه التجار.", "وقف القتال"),
        ("قالت نورا الحداد إن الخطة جاهزة، وانتقدتها الهند.", "الخطة جاهزة"),
    ],
)
def test_nobody_does_so_where_he_or_what_is_meant_is_open(text: str, content: str) -> None:
    assert [said for _, _, said in told(text)] == [content]
