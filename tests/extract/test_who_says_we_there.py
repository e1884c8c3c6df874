"""Who says "we" where the first words tell more than the heading, or it names a body of a land. All is invented."""

import pytest

from tests.extract.english_world import names, read, told

_ALL = ["Ruritania", "Sylvania", "Borduria"]
_WE = "We condemn the raid on the mill."


def _holders(text: str) -> set[tuple[str, ...]]:
    reading = read(text)
    return {tuple(names(reading, s.holder)) for s in reading.stances}


@pytest.mark.parametrize("heading", ["League Foreign Ministers' Communique", "Foreign Ministers' Joint Statement"])
@pytest.mark.parametrize("number", ["", "1. "])
def test_we_and_the_list_behind_it_tell_more_than_the_heading(heading: str, number: str) -> None:
    text = f"{heading}\n{number}We, the Foreign Ministers of Ruritania, Sylvania and Borduria, met in Strelsau.\n{_WE}"
    assert _holders(text) == {tuple(_ALL)}


@pytest.mark.parametrize("papers", ["Press Release", "Statement"])
@pytest.mark.parametrize("party", ["Labour Party of Sylvania", "Socialist Party of Borduria"])
def test_a_party_whose_name_is_a_line_says_we(party: str, papers: str) -> None:
    assert _holders(f"{party}\n{papers}\n{_WE}") == {(party,)}


def test_a_party_of_a_land_is_none_of_another() -> None:
    assert told(read("The Labour Party of Sylvania rejected the tolls.")) == [
        ("reject", ["Labour Party of Sylvania"], "the tolls")
    ]


def test_a_state_that_imposes_something_says_we_over_the_name_of_its_minister() -> None:
    text = "Lena Holm, Ruritanian Minister of Trade\nToday, Ruritania is imposing sanctions on two mills.\n"
    assert _holders(text + "We call on Sylvania to open the bridge.") == {("Ruritania",)}


@pytest.mark.parametrize(
    "heading",
    [
        "Lena Holm, Spokesperson of the Ministry of Foreign Affairs of Sylvania",
        "Ministry of Foreign Affairs of Sylvania\nPress Release",
    ],
)
def test_a_ministry_tells_what_its_state_will_do(heading: str) -> None:
    found = told(read(f"{heading}\n{_WE} Sylvania will open the bridge to all. Borduria will open no bridge."))
    assert [h for act, h, _ in found if act == "promise"] == [["Sylvania"]]
