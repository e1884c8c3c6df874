"""Words and signs with their places; proclitics."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.text.fold import fold
from kg.text.words import split_clitics, words


def test_signs_and_lines_are_words_of_their_own() -> None:
    assert words(fold("قال:\n«نعم»")).forms == ("قال", ":", "\n", "«", "نعم", "»")


def test_figures_behind_arabic_letters_are_a_word() -> None:
    assert words(fold("جنيف1 والقرار2254")).forms == ("جنيف", "1", "والقرار", "2254")


def test_latin_words_keep_hyphens_and_points() -> None:
    assert words(fold("U.S. al-Noor")).forms == ("U.S.", "al-Noor")


def test_an_offset_finds_its_word() -> None:
    split = words(fold("وفدٍ من الشمال"))
    assert split.forms[split.index(6)] == "من"
    assert split.index(-1) == -1
    assert len(split) == 3


def test_no_words_in_nothing() -> None:
    assert len(words(fold(""))) == 0


@given(st.text(max_size=120))
def test_words_lie_where_they_say(text: str) -> None:
    folded = fold(text)
    split = words(folded)
    for form, begin, stop, start, end in zip(
        split.forms, split.begins, split.stops, split.starts, split.ends, strict=True
    ):
        assert folded.text[begin:stop] == form
        assert 0 <= start < end <= len(text)


@pytest.mark.parametrize(
    ("form", "stems"),
    [
        ("وللحزب", ["وللحزب", "للحزب", "الحزب", "لحزب"]),
        ("فبلدان", ["فبلدان", "بلدان", "لدان"]),
        ("من", ["من"]),
        ("كنيسه", ["كنيسه", "نيسه"]),
    ],
)
def test_proclitics(form: str, stems: list[str]) -> None:
    assert [stem for _, stem in split_clitics(form)] == stems


def test_places_are_those_of_the_words_asked_for_in_a_stretch() -> None:
    places = words(fold("قال ان الوفد قال وان")).places
    asked = frozenset({"قال", "لم"})
    assert places.of(asked) == (0, 3)
    assert places.within(asked, 1, 5) == (3,)
    assert places.within(frozenset({"لم"}), 0, 5) == ()
    assert places.of(frozenset({"ان", *map(str, range(100))})) == (1,)
