"""Whose words are told behind 'saying' and 'by saying', whatever the verb of the sentence is."""

import pytest

from tests.extract.test_fronted import told

EARLIER = "وقال وزير الصحة الكندي بيتر لوران إن اللقاح متوفر. "
DEEDS = ["مازح حزب الفجر الصحفيين", "صرخ حزب الفجر في وجه الشرطة", "حسم حزب الفجر الجدل", "طمأن حزب الفجر المواطنين"]
SAYING = ["، قائلا إن الأمر صعب.", " قائلا إن الأمر صعب.", " بالقول إن الأمر صعب.", "، مؤكدا أن الأمر صعب."]


@pytest.mark.parametrize("opens", ["و", "من جانبه، "])
@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("saying", SAYING)
def test_who_does_what_opens_the_sentence_says_so(opens: str, deed: str, saying: str) -> None:
    assert [(who, what) for _, who, what in told(f"{EARLIER}{opens}{deed}{saying}")[1:]] == [("حزب الفجر", "الأمر صعب")]


@pytest.mark.parametrize("saying", ['، قائلة: "الأمر صعب".', ' قائلة: "الأمر صعب".', ' بالقول: "الأمر صعب".'])
def test_a_woman_says_so_with_or_without_a_comma(saying: str) -> None:
    text = f"{EARLIER}ومازحت حركة النهضة المواطنين{saying}"
    assert told(text)[1:] == [("state", "حركة النهضة التونسية", "الأمر صعب")]


def test_by_saying_is_never_of_who_spoke_before_its_sentence() -> None:
    assert len(told(f"{EARLIER}ومازح رجل غريب الحضور بالقول إن الأمر صعب.")) == 1


NOT_AT_HEAD = [
    "وقصفت تركيا المدينة، مؤكدا أن الأمر صعب.",
    "وذلك خلال لقائه حزب الفجر، مؤكدا أن الأمر صعب.",
    "وفي حزب الفجر كثيرون، مؤكدا أن الأمر صعب.",
]


@pytest.mark.parametrize("words", NOT_AT_HEAD)
def test_who_does_not_agree_or_does_nothing_does_not_say_so(words: str) -> None:
    assert told(f"{EARLIER}{words}")[1:] in ([], [("affirm", "بيتر لوران", "الأمر صعب")])


def test_what_is_said_is_not_what_is_denied() -> None:
    text = f"{EARLIER}ونفى حزب الفجر الخبر، قائلا إن الأمر صعب."
    assert told(text)[1:] == [("deny", "حزب الفجر", "الخبر"), ("state", "حزب الفجر", "الأمر صعب")]


def test_turning_to_somebody_by_saying_asks_for_nothing() -> None:
    text = f"{EARLIER}وتوجه حزب الفجر إلى الحضور بالقول إن الأمر صعب."
    assert told(text)[1:] == [("state", "حزب الفجر", "الأمر صعب")]
