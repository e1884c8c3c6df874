"""Words that a tokeniser has broken are read whole; nothing else is joined."""

import pytest

from kg.text.fold import fold
from kg.text.rejoin import rejoin
from kg.text.words import split

TAIL = " , ثم جاء , ثم مضى"


def joined(text: str) -> str:
    """Return a tokenised text with its broken words joined, without the tail that shows it was tokenised."""
    return rejoin(fold(text + TAIL)).text.removesuffix(fold(TAIL).text)


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("شد د الوزير", "شدد الوزير"),
        ("وعب رت الدولة", "وعبرت الدولة"),
        ("والتعر ف عليهم", "والتعرف عليهم"),
        ("تقرير ا مهم ا", "تقريرا مهما"),
        ("الأكاديمي ة", "الأكاديمية"),
        ("ما ي عتبر جريمة", "ما يعتبر جريمة"),
        ("وقال سامي غ ل إن", "وقال سامي غل إن"),
    ],
)
def test_each_sign_that_left_a_space(broken: str, whole: str) -> None:
    assert joined(broken) == fold(whole).text


@pytest.mark.parametrize("text", ["وكالة ا ف ب", "الفقرة أ من", "سنة 22 ه - الموافق", "قد مضى", "حزب ب ي د المعارض"])
def test_letters_that_stand_for_themselves(text: str) -> None:
    assert joined(text) == fold(text).text


def test_a_text_that_was_not_tokenised_is_left_as_it_is() -> None:
    folded = fold("شد د الوزير، وقال")
    assert rejoin(folded) is folded


def test_offsets_lead_back_to_the_source() -> None:
    text = "وقال , إنه شد د , ثم مضى"
    _, parted = split(text)
    i = parted.forms.index("شدد")
    assert text[parted.starts[i] : parted.ends[i]] == "شد د"


def test_a_preposition_carried_by_a_stroke() -> None:
    assert joined('واتهمها ب - " احتجاز " كبير') == 'واتهمها ب " احتجاز " كبير'
    assert joined("من 10 - 20 , وقال") == "من 10 - 20 , وقال"


@pytest.mark.parametrize(
    ("apart", "together"),
    [
        ("قال و أكد أن", "قال وأكد أن"),
        ("سوريا و لبنان و العراق", "سوريا ولبنان والعراق"),
        ("و أضاف", "وأضاف"),
    ],
)
def test_and_set_apart_is_joined_to_its_word(apart: str, together: str) -> None:
    folded = rejoin(fold(apart))
    assert folded.text == fold(together).text
    at = folded.text.rindex("و") + 1
    assert apart[folded.keep[at]] != " "


@pytest.mark.parametrize("text", ['قال و "أكد"', "نحو و", "حرف و ب", "عفو عام"])
def test_other_waws_stay_as_they_are(text: str) -> None:
    folded = fold(text)
    assert rejoin(folded) is folded
