"""A text that ends anywhere, as cut pages and headlines do, is read to where it ends."""

import pytest

from tests.accuracy.sentences import GROUPS, passages
from tests.extract.test_embedded import read

# Nothing is reached here that other tests do not trace.
pytestmark = pytest.mark.no_cover

_TEXTS = (
    "وقدم كمال العطار شكره للسفير السابق في المدينة وأشار الرئيس سامر العلي في بادرة طيبة إلى إدانته لحرق الحقول"
    " ووعد بالتحقيق في الحريق الذي أشعله مسلحون قرب بيوت المزارعين عند النهر شمال السهل أمس",
    "قال وزير الخارجية الليبي كمال العطار أمس في الندوة الثانية لجامعة السهل، إن ليبيا تحتاج خبرة العالم لبناء"
    " موانئها، مشيرا إلى أن حركة تهدد البلاد ستواصل عملها، فيما طالب وفد المعارضة بوقف القتال",
)
_BEFORE_NOTHING = ("خرج اللبنانيون في مظاهرات حاشدة ضد", "ندين القصف.\nالموقعون: حزب النهر، حركة السد.")


@pytest.mark.parametrize("text", _TEXTS)
def test_a_text_that_ends_at_any_word_is_read(text: str) -> None:
    words = text.split(" ")
    for stop in range(1, len(words) + 1):
        begun = " ".join(words[:stop])
        stances = read(begun).stances
        assert all(s.content.quote in begun for s in stances)
    assert len(stances) == 3


@pytest.mark.parametrize("text", _BEFORE_NOTHING)
def test_what_ends_before_its_object_or_with_a_sign_is_read(text: str) -> None:
    assert len(read(text).stances) < 2


@pytest.mark.parametrize("group", sorted(GROUPS))
def test_passages_that_begin_and_end_at_any_word_are_read(group: str) -> None:
    for passage in passages():
        words = passage["text"].split(" ") if passage["group"] == group else []
        for stop in range(1, len(words)):
            for part in (" ".join(words[:stop]), " ".join(words[stop:])):
                assert all(s.content.quote in part for s in read(part).stances)


@pytest.mark.parametrize(
    ("text", "contents"),
    [
        ("أشار سامر العلي إلى استعداد", ["استعداد"]),
        ("تجمع الناس أمام", []),
        ("وبعد النقاش طالبت إحدى عضوات", []),
        ("وبعد النقاش طالب مزارعو", []),
        ("قال كمال العطار إن ليس هناك وجود حل", ["ليس هناك وجود حل"]),
        ("تطالب حملة أنقذوا النهر ب:\n-", []),
        ("الذي كشف عنه حزب النهضة القرار", []),
    ],
)
def test_the_last_word_of_a_text_may_be_one_that_looks_ahead(text: str, contents: list[str]) -> None:
    assert [s.content.quote for s in read(text).stances] == contents
