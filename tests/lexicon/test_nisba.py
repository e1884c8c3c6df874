"""Relation adjectives in every form."""

import pytest

from kg.lexicon.nisba import inflect


@pytest.mark.parametrize(
    ("form", "gender", "number", "definite"),
    [
        ("سوري", "m", "s", False),
        ("سورية", "f", "s", False),
        ("السورية", "f", "s", True),
        ("السوريون", "m", "p", True),
        ("السوريين", "m", "p", True),
        ("السوريين", "m", "d", True),
        ("سوريتين", "f", "d", False),
        ("السوريات", "f", "p", True),
        ("سورياً", "m", "s", False),
    ],
)
def test_form(form: str, gender: str, number: str, definite: bool) -> None:
    assert (form, gender, number, definite) in [tuple(made) for made in inflect("سوري")]


def test_both_words_of_a_compound_agree() -> None:
    forms = {form.text for form in inflect("كوري شمالي")}
    assert {"الكورية الشمالية", "كوريون شماليون"} <= forms


def test_a_direction_before_an_adjective_bears_the_article_alone() -> None:
    forms = {form.text for form in inflect("جنوب أفريقي")}
    assert {"جنوب أفريقية", "الجنوب أفريقي", "الجنوب أفريقيين"} <= forms
    assert not any(text.startswith("جنوبة") or "الأفريقي" in text for text in forms)


def test_a_broken_plural_is_given_and_not_derived() -> None:
    assert "الأتراك" not in {form.text for form in inflect("تركي")}
    assert "الأتراك" in {form.text for form in inflect("تركي", ("أتراك",))}
