"""Releases of several states as sites print them: a long title over wrapped lines, "we, the leaders of", a force."""

import textwrap

import pytest

from tests.extract.english_world import read, told

_BODY = (
    "We condemn the raids on the mill. We call for the release of the boatmen who were seized near the island in"
    " the last days of the summer, and we thank the rescuers of the harbour town for all that they have done."
)


def test_a_title_longer_than_the_lines_below_it() -> None:
    title = "A Joint Statement from the Governments of Ruritania, Sylvania, and Borduria on what happened at the mill"
    title += " on the road between the lake and the old harbour town"
    text = "\n".join([title, *textwrap.wrap(_BODY, 60)])
    assert [(act, who) for act, who, _ in told(read(text))] == [
        (act, ["Ruritania", "Sylvania", "Borduria"]) for act in ("condemn", "demand", "praise")
    ]


@pytest.mark.parametrize(
    "opening",
    [
        "We, the Leaders of the Lake Union, condemn the raids on the mill.",
        "We, the members of the Lake Union, condemn the raids on the mill.",
        "We, the Foreign Ministers of the Lake Union, condemn the raids on the mill.",
    ],
)
def test_the_leaders_of_one_body_say_we(opening: str) -> None:
    assert told(read(f"{opening} We call for an end of the siege.")) == [
        ("condemn", ["Lake Union"], "the raids on the mill"),
        ("demand", ["Lake Union"], "an end of the siege"),
    ]


def test_ministers_of_one_body_who_met_say_we() -> None:
    assert told(read("The Foreign Ministers of the Lake Union met in Port Lake. We condemn the raids.")) == [
        ("condemn", ["Lake Union"], "the raids")
    ]


@pytest.mark.parametrize("noun", ["leaders", "foreign ministers", "Foreign Ministers", "defence ministers"])
def test_the_ministers_of_a_body_are_that_body(noun: str) -> None:
    assert told(read(f"Lake Union {noun} condemned the raids on Sunday.")) == [
        ("condemn", ["Lake Union"], "the raids on Sunday")
    ]


def test_a_force_is_a_body() -> None:
    text = "The Lake Expeditionary Force (LEF) met today. The LEF condemns the raids on the mill."
    assert told(read(text)) == [("condemn", ["Lake Expeditionary Force"], "the raids on the mill")]


@pytest.mark.parametrize("aside", ["(Sylvania)", "(Sylvania) (spoke in French)"])
@pytest.mark.parametrize("name", ["Mr. Vandam", "Ms. Vandam", "Mrs. de Vandam", "Sir Arthur Vandam"])
def test_each_speech_of_a_verbatim_record_is_its_speakers(name: str, aside: str) -> None:
    speeches = (
        "Mr. Holm (Borduria): We welcome the truce.",
        f"{name} {aside}: We condemn the raids. Sylvania supports the treaty.",
    )
    (_, first, _), (_, second, _), (_, third, _) = told(read("\n".join(speeches)))
    assert first[0].endswith("Holm")
    assert second[0].endswith("Vandam")
    assert third == ["Sylvania"]


def test_a_land_in_brackets_behind_who_said_so_opens_no_speech() -> None:
    held = told(read("Mr. Vandam (Sylvania) said that Sylvania condemns the raids."))
    assert [who for _, who, _ in held] == [["Sylvania"]]
