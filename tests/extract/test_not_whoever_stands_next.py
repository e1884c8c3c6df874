"""Who stands next to a verb of saying is not always who says it: "who is of the union said". All names are invented."""

import pytest

from tests.extract.english_world import read, told


@pytest.mark.parametrize("verb", ["said the tolls were too high", "said: “The tolls are far too high for us.”"])
@pytest.mark.parametrize("comma", ["", ","])
def test_what_a_person_is_told_to_be_says_nothing(comma: str, verb: str) -> None:
    text = f"Ambassador Lena Holm, who is the secretary of the Harbour Union (HU) Council{comma} {verb}."
    assert [h for _, h, _ in told(read(text))] == [["Lena Holm"]]


def test_another_who_says_something_meanwhile() -> None:
    text = "Ambassador Lena Holm, who was in Strelsau when Sylvania said the tolls were too high, left."
    assert [h for _, h, _ in told(read(text))] == [["Sylvania"]]


def test_an_aide_is_not_the_one_he_serves() -> None:
    assert told(read("The Gazette quoted an aide to President Otto Falk as saying the tolls were too high.")) == []


def test_what_a_land_denies_of_another_is_not_its_release() -> None:
    text = "Some farmers say the tolls undermine the peace, something Ruritania denies."
    assert ["Ruritania"] not in [h for act, h, _ in told(read(text)) if act != "deny"]


@pytest.mark.parametrize("land", ["US", "Sylvanian", "Ruritanian"])
def test_a_land_before_an_office_is_no_pronoun(land: str) -> None:
    text = f"Ambassador Lena Holm told {land} Secretary of State Karl Weber that the tolls were too high."
    assert told(read(text)) == [("state", ["Lena Holm"], "the tolls were too high")]


@pytest.mark.parametrize("noun", ["plan to send carts", "demand for tolls", "offer to send carts"])
def test_a_noun_behind_a_land_is_no_verb_of_it(noun: str) -> None:
    text = f"Sylvania expressed its concern over a possible Ruritanian {noun} over the bridge."
    assert told(read(text)) == [("warn", ["Sylvania"], f"a possible Ruritanian {noun} over the bridge")]


@pytest.mark.parametrize("verb", ["support", "demand"])
def test_a_land_of_a_plural_name_does_it(verb: str) -> None:
    text = f"The United Provinces of Freedonia {verb} new tolls on the river."
    assert told(read(text)) == [(verb, ["Freedonia"], "new tolls on the river")]


@pytest.mark.parametrize(
    "text",
    [
        "Sylvania warned Borduria not to arm the rebels, support raids or help them.",
        "Ruritania, support staff and all left.",
    ],
)
def test_a_verb_behind_a_lone_comma_is_not_of_the_name_before_it(text: str) -> None:
    assert "support" not in [act for act, *_ in told(read(text))]


def test_a_verb_behind_an_aside_is_of_the_name_before_it() -> None:
    text = "The rebels, who hold the port, support the tolls. The rebels support the tolls."
    assert [act for act, *_ in told(read(text))] == ["support", "support"]


def test_a_government_in_the_plural_supports_it() -> None:
    text = "Talks went on. The Ruritanian government support the tolls on the river."
    assert [(act, content) for act, _, content in told(read(text))] == [("support", "the tolls on the river")]
