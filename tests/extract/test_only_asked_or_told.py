"""Whom a verb of asking or telling names alone is as often asked or told as he is the one who does so."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_BEFORE = "قال الوزير هاني سعد إن الوقت ضيق"


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        ("، وأبلغ السفير البريطاني في العاصمة أن الحدود ستغلق.", "هاني سعد", "الحدود ستغلق"),
        ("، وأبلغ القنصل الفرنسي، أن الحدود ستغلق.", "هاني سعد", "الحدود ستغلق"),
        ("، وأبلغ السفير الروسي الوزير كريم ناصر أن الحدود ستغلق.", "السفير الروسي", "الحدود ستغلق"),
        ("، ودعا التلفزيون الرسمي إلى التوقف عن بث الإشاعات.", "هاني سعد", "التوقف عن بث الإشاعات"),
        (". وأصدر حزب النهر بيانا طالب فيه المجتمع الدولي بوقف القصف.", "حزب النهر", "وقف القصف"),
    ],
)
def test_the_only_one_told_or_asked(text: str, who: str, said: str) -> None:
    assert held(read(_BEFORE + text))[-1] == (who, said)


def test_all_of_those_are_asked() -> None:
    text = "دعت حركة النهر إلى وقف القصف. كما ناشدت جميع أهالي المدينة إلى العمل معا."
    assert {who for who, _ in held(read(text))} == {"حركة النهر"}


def test_those_asked_behind_a_comma_are_no_other_words_for_who_asks() -> None:
    text = "ودعا المنسق هاني سعد، الطرفين إلى ضبط النفس، فيما طلب الأردن من تونس فتح المعابر."
    assert [said for _, said in held(read(text))] == ["ضبط النفس", "فتح المعابر"]
