"""A text that ends anywhere, as cut pages and headlines do, is read to where it ends."""

import pytest

from tests.extract.test_embedded import read

_TEXTS = (
    "وقدم كمال العطار شكره للسفير السابق في المدينة وأشار الرئيس سامر العلي في بادرة طيبة إلى إدانته لحرق الحقول"
    " ووعد بالتحقيق في الحريق الذي أشعله مسلحون قرب بيوت المزارعين عند النهر شمال السهل أمس",
    "قال وزير الخارجية الليبي كمال العطار أمس في الندوة الثانية لجامعة السهل، إن ليبيا تحتاج خبرة العالم لبناء"
    " موانئها، مشيرا إلى أن حركة تهدد البلاد ستواصل عملها، فيما طالب وفد المعارضة بوقف القتال",
)


@pytest.mark.parametrize("text", _TEXTS)
def test_a_text_that_ends_at_any_word_is_read(text: str) -> None:
    words = text.split(" ")
    for stop in range(1, len(words) + 1):
        begun = " ".join(words[:stop])
        stances = read(begun).stances
        assert all(s.content.quote in begun for s in stances)
    assert len(stances) == 3
