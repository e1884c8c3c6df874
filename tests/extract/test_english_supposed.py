"""English: what is only asked for, feared, rumoured or claimed of somebody is not his stance. Names are invented."""

import pytest

from tests.extract.english_world import read, told


@pytest.mark.parametrize(
    "text",
    [
        "If Ruritania rejects the tax, the mill will close.",
        "Unless Ruritania backs the tax, the mill closes.",
        "Rumours spread that Ruritania rejected the tax.",
    ],
)
def test_a_condition_or_a_rumour_is_nobodys_stance(text: str) -> None:
    assert told(read(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sylvania claimed that Ruritania backs the raiders.", ("state", "Ruritania backs the raiders")),
        ("Sylvania fears that Ruritania will reject the tax.", ("warn", "Ruritania will reject the tax")),
        ("Sylvania said that Ruritania will reject the tax.", ("state", "Ruritania will reject the tax")),
        ("Sylvania demanded that Ruritania condemn the raid.", ("demand", "Ruritania condemn the raid")),
    ],
)
def test_what_is_supposed_of_another_stays_with_who_says_so(text: str, expected: tuple[str, str]) -> None:
    act, content = expected
    assert told(read(text)) == [(act, ["Sylvania"], content)]


def test_what_another_did_is_his_still() -> None:
    assert told(read("Sylvania said that Ruritania rejected the tax.")) == [("reject", ["Ruritania"], "the tax")]


@pytest.mark.parametrize(
    "text", ["Ruritania, Sylvania said, must withdraw.", "Ruritania must withdraw, Sylvania said."]
)
def test_what_must_be_is_asked_for_wherever_who_says_so_stands(text: str) -> None:
    assert [(act, who) for act, who, _ in told(read(text))] == [("demand", ["Sylvania"])]


@pytest.mark.parametrize("asked", ["that question", "that of Ambassador Karl Weber"])
def test_to_ask_that_is_no_demand(asked: str) -> None:
    assert [act for act, _, _ in told(read(f"Ruritania asked {asked}."))] == []
