"""Whose an English text is by the office that puts it out, or by the line in which all sign it below."""

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.sources import Release

_URGES = "We strongly urge Kenya and Somalia to show restraint. A war would jeopardize U.S. work there.\n"


def _holders(text: str) -> set[tuple[str, ...]]:
    reading = read_release(Release(id="r", text=text, sha256="0" * 64, lang="en"), load_registry())
    names = {entity.id: entity.name_en for entity in reading.entities}
    return {tuple(names[who] for who in stance.holder) for stance in reading.stances}


@pytest.mark.parametrize("office", ["Office of the Spokesperson\n", "Office of the Spokesman\n"])
@pytest.mark.parametrize("byline", ["", 'Emilia "Em" Roth, Spokesperson\n'])
def test_we_of_an_office_is_its_state_where_the_text_names_it(office: str, byline: str) -> None:
    assert _holders(byline + office + _URGES) == {("United States",)}


def test_we_of_an_office_is_nobody_where_the_text_does_not_name_its_state() -> None:
    assert _holders("Office of the Spokesperson\nWe strongly urge Kenya and Somalia to show restraint.\n") == set()


def test_the_office_of_another_is_not_that_one() -> None:
    assert _holders("Office of the Spokesperson for the Secretary-General\n" + _URGES) == set()


@pytest.mark.parametrize("line", ["The Governments of Kenya, Malta, and Peru.", "Kenya, Malta and Peru"])
def test_all_who_sign_in_the_last_line_say_we(line: str) -> None:
    text = f"Begin Text.\nWe condemn the raid on the harbour, and pledge to rebuild it.\n{line}\nEnd Text.\n"
    assert _holders(text) == {("Kenya", "Malta", "Peru")}


@pytest.mark.parametrize("they", ["the undersigned nations", "the 3 countries"])
def test_those_who_sign_are_called_by_their_number(they: str) -> None:
    text = f"On Monday, {they} condemn the raid on the harbour. We pledge to rebuild it.\nKenya, Malta and Peru\n"
    assert _holders(text) == {("Kenya", "Malta", "Peru")}


@pytest.mark.parametrize("line", ["Kenya, Somalia", "Kenya and Somalia"])
def test_tags_below_a_text_sign_nothing(line: str) -> None:
    assert _holders(f"Begin Text.\n{_URGES}{line}\n") == set()
