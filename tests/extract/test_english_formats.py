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


def test_a_force_is_a_body() -> None:
    text = "The Lake Expeditionary Force (LEF) met today. The LEF condemns the raids on the mill."
    assert told(read(text)) == [("condemn", ["Lake Expeditionary Force"], "the raids on the mill")]
