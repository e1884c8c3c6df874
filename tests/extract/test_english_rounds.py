"""Read-outs: who spoke with whom about what, whose the talks were, what each side told. All names are invented."""

import pytest

from tests.extract.english_world import names, read, told

_FALK = "President Otto Falk"


@pytest.mark.parametrize(
    "text",
    [
        f"{_FALK} spoke today with Ambassador Lena Holm about the flood in the valley.",
        f"{_FALK} spoke by phone with Ambassador Lena Holm about the flood in the valley.",
        f"{_FALK} talked with Ambassador Lena Holm about the flood in the valley.",
    ],
)
def test_what_one_spoke_about_with_another_both_discussed(text: str) -> None:
    assert told(read(text)) == [("discuss", ["Otto Falk", "Lena Holm"], "the flood in the valley")]


def test_two_offices_of_one_person() -> None:
    text = f"{_FALK} met with Ruritania's State Councillor and Foreign Minister Karl Weber to discuss the mines."
    assert told(read(text)) == [("discuss", ["Otto Falk", "Karl Weber"], "the mines")]


def test_ministers_of_several_states_are_their_states() -> None:
    reading = read(
        f"{_FALK} met today with Foreign Ministers of Ruritania, Sylvania and Borduria in Marxville. "
        "Discussions focused on the price of grain. The ministers stressed the need for new ferries. "
        "Conversations also touched on visas."
    )
    all_four = ["Otto Falk", "Ruritania", "Sylvania", "Borduria"]
    assert told(reading) == [
        ("discuss", all_four, "the price of grain"),
        ("demand", all_four, "new ferries"),
        ("discuss", all_four, "visas"),
    ]


def test_what_each_side_told_the_other_they_exchanged() -> None:
    reading = read(
        "Ruritania and Sylvania met in Strelsau to coordinate their response to the floods. Each side presented an "
        "overview of its dykes and shared updates on the new ferries. The two sides exchanged information on storms."
    )
    both = ["Ruritania", "Sylvania"]
    assert [(act, held) for act, held, _ in told(reading)] == [("discuss", both)] * 4
    assert [content for _, _, content in told(reading)] == ["the floods", "its dykes", "the new ferries", "storms"]


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        ("building new ferries and feeding the orphans", ["building new ferries", "feeding the orphans"]),
        ("helping by building dykes and raising walls", ["helping by building dykes and raising walls"]),
        ("milling and selling the grain", ["milling and selling the grain"]),
        (
            "working with Sylvania, its neighbour, to move the grain",
            ["working with Sylvania, its neighbour, to move the grain"],
        ),
    ],
)
def test_two_things_somebody_is_committed_to_doing(content: str, parts: list[str]) -> None:
    reading = read(f"Ruritania is committed to {content}.")
    assert [c for _, _, c in told(reading)] == parts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sylvania noted the growing threat posed by locusts.", ("warn", ["Sylvania"], "locusts")),
        ("Sylvania stressed the value of the dykes, and the harvest went well.", ("affirm", ["Sylvania"], None)),
        (
            "Borduria's repeated commitment to free the clerks has come to nothing.",
            ("promise", ["Borduria"], None),
        ),
        (
            "Sylvania reiterated the shared Sylvania-Borduria commitment to ending the feud.",
            ("promise", ["Sylvania"], "ending the feud"),
        ),
    ],
)
def test_nouns_that_tell_what_is_done(text: str, expected: tuple[str, list[str], str | None]) -> None:
    act, held, content = told(read(text))[0]
    assert (act, held) == expected[:2]
    assert expected[2] in {None, content}


def test_cooperation_and_coordination_have_one_matter() -> None:
    reading = read("Sylvania called for deeper cooperation and coordination on grain.")
    assert told(reading) == [("demand", ["Sylvania"], "deeper cooperation and coordination on grain")]


def test_who_is_told_that_took_part_is_named_behind_his_state() -> None:
    reading = read(f"{_FALK} met with Ambassador Lena Holm. The two sides agreed that the truce holds.")
    assert [names(reading, s.holder) for s in reading.stances] == [["Otto Falk", "Lena Holm"]]


def test_a_prince_who_is_minister_is_the_minister() -> None:
    reading = read(
        f"{_FALK} spoke with Ruritanian Foreign Minister Prince Emil Roth. The Foreign Minister praised the truce."
    )
    assert told(reading) == [("praise", ["Emil Roth"], "the truce")]


def test_both_delegations_are_the_two_states() -> None:
    reading = read("Ruritania and Sylvania held the Ferry Group in Marxville. Both delegations condemned the theft.")
    assert told(reading) == [("condemn", ["Ruritania", "Sylvania"], "the theft")]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("Borduria's sovereignty and territorial integrity", "affirm"),
        ("free trade", "promise"),
        ("ending the feud", "promise"),
    ],
)
def test_what_one_is_committed_to(content: str, act: str) -> None:
    assert [a for a, _, _ in told(read(f"Ruritania and Sylvania reaffirmed their commitment to {content}."))] == [act]


def test_what_contradicts_the_commitments_of_another_is_the_speakers() -> None:
    reading = read(
        "Emil Roth, Department Spokesperson\nRuritania condemns the siege. We grieve. "
        "This brutal siege undermines the truce and contradicts Borduria's repeated commitments to free the clerks."
    )
    assert [(act, held) for act, held, _ in told(reading)][-2:] == [
        ("warn", ["Ruritania"]),
        ("promise", ["Borduria"]),
    ]


def test_what_two_told_the_press_they_state() -> None:
    reading = read(f"{_FALK} met Ambassador Lena Holm. The two sides told reporters that the mill was shut.")
    assert told(reading) == [("state", ["Otto Falk", "Lena Holm"], "the mill was shut")]


def test_a_commitment_that_is_doubted_is_none() -> None:
    assert told(read("Sylvania questioned Borduria's commitment to free the clerks.")) == []
