"""Units of names, short forms, and names in Latin letters."""

import pytest

from kg.text.names import is_given, is_unit, parts, short_forms
from kg.text.romanise import romanise


@pytest.mark.parametrize("word", ["محمد", "عبد", "الحريري", "سامر"])
def test_units(word: str) -> None:
    assert is_unit(word)


def test_first_names_are_told_from_last_ones() -> None:
    assert is_given("سامر")
    assert is_given("عبدالكريم")
    assert not is_given("الاسد")
    assert not is_given("ضروره")


@pytest.mark.parametrize(
    ("words", "units"),
    [
        ("نور الدين العلي", ["نور الدين", "العلي"]),
        ("سامر ابو زيد", ["سامر", "ابو زيد"]),
        ("خالد بن عبد الكريم", ["خالد", "بن عبد الكريم"]),
    ],
)
def test_units_of_several_words(words: str, units: list[str]) -> None:
    assert [" ".join(unit) for unit in parts(tuple(words.split()))] == units


def test_short_forms_begin_with_the_surname() -> None:
    forms = [" ".join(form) for form in short_forms(("سامر", "كريم", "العلي"))]
    assert forms == ["العلي", "سامر كريم", "سامر العلي", "كريم العلي"]
    assert short_forms(("سامر",)) == ()


@pytest.mark.parametrize(
    ("name", "latin"),
    [
        ("عبد الله العلي", "Abdullah al-Ali"),
        ("ريتشارد لوك", "Richard Luk"),
        ("سامر بن خالد", "Samer bin Khalid"),
        ("عبد", "Abd"),
        ("«؟»", ""),
    ],
)
def test_romanised(name: str, latin: str) -> None:
    assert romanise(name) == latin
