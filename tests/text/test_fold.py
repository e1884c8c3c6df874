"""Folding makes variants equal and never loses the way back."""

import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.fold import fold, fold_word


@pytest.mark.parametrize(
    ("variant", "other"),
    [
        ("إسطنبول", "اسطنبول"),
        ("مصطفى", "مصطفي"),
        ("الأمريكيّة", "الامريكيه"),
        ("مسؤول", "مسوول"),
        ("كيان", "کیان"),
        ("٢٠١٨", "2018"),
        ("۲۰۱۸", "2018"),
        ("ســـوريـــة", "سورية"),
        ("سو\u00adريا", "سوريا"),
        ("\u202bسوريا\u202c", "سوريا"),
        ("الأمم  \u00a0 المتحدة", "الامم المتحده"),
        ("\ufefb", "لا"),
        ("ﷲ", "الله"),
    ],
)
def test_variants_fold_to_one_form(variant: str, other: str) -> None:
    assert fold_word(variant) == fold_word(other)


def test_new_lines_and_punctuation_stay() -> None:
    assert fold("أشرف\nعلي، نعم.").text == "اشرف\nعلي، نعم."


def test_a_span_takes_the_marks_behind_its_last_letter() -> None:
    folded = fold("مع وفدٍ من")
    start, end = folded.span(3, 6)
    assert folded.source[start:end] == "وفدٍ"


def test_many_ends_are_those_of_each() -> None:
    folded = fold("وفدٍ منَ الشمالِ")
    stops = [3, 6, 13]
    assert folded.ends(stops) == tuple(folded.end(stop) for stop in stops)


def test_a_ligature_leads_back_to_its_one_character() -> None:
    folded = fold("س\ufefbم")
    assert folded.text == "سلام"
    assert folded.span(1, 3) == (1, 2)


@pytest.mark.parametrize("text", ["", "\u064b\u064b", "😀 سوريا", "\ud83d", "\ud83d\ude00", "a\x00b", "\U000e0041x"])
def test_odd_texts_are_folded(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.keep)


def test_the_astral_way_gives_what_the_plain_way_gives() -> None:
    text = "إلى \ufefb ﷲ وفدٍ ٢٠١٨"
    wide = fold(text + "😀")
    assert wide.text == fold(text).text + "😀"
    assert wide.keep[:-1].tolist() == fold(text).keep.tolist()


@given(st.text(max_size=200))
def test_every_folded_character_has_a_source(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.keep)
    assert bool((np.diff(folded.keep) >= 0).all())
    assert not len(folded.keep) or (int(folded.keep[0]) >= 0 and int(folded.keep[-1]) < len(text))


@given(st.text(alphabet=st.characters(min_codepoint=0x620, max_codepoint=0x64A), max_size=60))
def test_letters_fold_one_to_one(text: str) -> None:
    plain = unicodedata.normalize("NFC", text).replace("\u0640", "")
    assert len(fold(plain).text) == len(plain)


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(st.text(max_size=80))
def test_a_word_folds_as_a_text_does(text: str) -> None:
    assert fold_word(text) == fold(text).text


def test_every_character_folds_alone_as_within_a_text() -> None:
    characters = [chr(code) for code in (*range(0x10000), 0x1F600, 0xE0000, 0xE0FFF, 0xE1000)]
    assert [fold_word(f"a{c}  b") for c in characters] == [fold(f"a{c}  b").text for c in characters]
