"""What another does behind "but" is no part of what somebody says, and what follows it is not his."""

import pytest

from tests.extract.english_world import read, told

ACCUSED = "Ruritania accused Borduria of corruption"


@pytest.mark.parametrize("other", ["the latter", "the driver"])
def test_who_denies_what_he_is_accused_of_is_not_who_accuses_him(other: str) -> None:
    text = f"{ACCUSED}, but {other} denied it and said that the case was fabricated."
    assert told(read(text)) == [("condemn", ["Ruritania"], "corruption")]


def test_who_is_named_behind_but_says_what_follows() -> None:
    text = f"{ACCUSED}, but Borduria left and said that the case was fabricated."
    assert told(read(text))[-1] == ("state", ["Borduria"], "the case was fabricated")


def test_where_nobody_is_named_behind_but_who_spoke_before_goes_on() -> None:
    text = "Ruritania condemned the raid, but praised the army and said that the road was open."
    assert [who for _, who, _ in told(read(text))] == [["Ruritania"]] * 3


@pytest.mark.parametrize("wish", ["a just, but lasting peace", "talks, but no haste"])
def test_a_contrast_within_what_is_wanted_is_part_of_it(wish: str) -> None:
    assert [what for _, _, what in told(read(f"Ruritania called for {wish}."))] == [wish]


def test_a_list_of_what_is_kept_hides_no_subject() -> None:
    text = "Ruritania condemned the raid, the stable, and well-earned calm, and welcomed the vote."
    assert [who for _, who, _ in told(read(text))][-1] == ["Ruritania"]


@pytest.mark.parametrize("they", ["they left", "they sat down"])
def test_which_of_those_before_a_pronoun_means_is_not_guessed(they: str) -> None:
    text = f"Ruritania condemned Borduria, but {they} and said that the case was fabricated."
    assert told(read(text)) == [("condemn", ["Ruritania"], "Borduria")]


def test_but_and_whose_they_are_do_not_end_a_content() -> None:
    text = "Ruritania rejected the plan, but its allies backed the truce."
    assert told(read(text))[0] == ("reject", ["Ruritania"], "the plan")
