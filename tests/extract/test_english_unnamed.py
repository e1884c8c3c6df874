"""News: unnamed people who speak, nouns of speech with their owners, what is told around the verb. All is invented."""

import pytest

from tests.extract.english_world import read, told


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Two diplomats", "diplomats"),
        ("Three Sylvanian diplomats", "Sylvanian diplomats"),
        ("Three people familiar with the talks", "people familiar with the talks"),
        ("Residents of Esteria", "Residents of Esteria"),
        ("Protesters in Esteria", "Protesters in Esteria"),
        ("Protesters", "Protesters"),
        ("Rebels", "Rebels"),
        ("Sylvanian state television", "Sylvanian state television"),
        ("An official who asked not to be named", "official who asked not to be named"),
    ],
)
def test_unnamed_people_speak(source: str, name: str) -> None:
    assert told(read(f"{source} said the mill was closed.")) == [("state", [name], "the mill was closed")]


@pytest.mark.parametrize(
    ("tail", "names"),
    [
        ("two diplomats said", ["diplomats"]),
        ("a senior Sylvanian official said on condition of anonymity", ["senior Sylvanian official"]),
        ("said a doctor at the port", ["doctor"]),
        ("said Ambassador Lena Holm and Ambassador Karl Weber", ["Lena Holm", "Karl Weber"]),
        ("state television reported", ["state television"]),
    ],
)
def test_who_says_so_stands_behind(tail: str, names: list[str]) -> None:
    assert told(read(f"The mill was closed on Monday, {tail}.")) == [("state", names, "The mill was closed on Monday")]


@pytest.mark.parametrize(
    "text",
    [
        "Two diplomats were expelled from Strelsau.",
        "Doctors treated nine people.",
        "People familiar with the mill avoid it.",
        "Television was closed.",
    ],
)
def test_unnamed_people_who_only_act_hold_nothing(text: str) -> None:
    reading = read(text)
    assert told(reading) == []


@pytest.mark.parametrize(
    ("first", "rest"), [("The raid", "closed the mill near the bridge"), ("On Monday", "the mill was closed")]
)
def test_what_is_told_on_both_sides_of_the_verb(first: str, rest: str) -> None:
    assert told(read(f"{first}, Ambassador Lena Holm said, {rest}.")) == [("state", ["Lena Holm"], rest)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks ended over demands by Ruritania that Sylvania leave.", ("demand", ["Ruritania"], "Sylvania leave")),
        (
            "Nothing came of calls from Ruritania and Sylvania for a truce.",
            ("demand", ["Ruritania", "Sylvania"], "a truce"),
        ),
        ("President Otto Falk's call for a truce was ignored.", ("demand", ["Otto Falk"], "a truce")),
        (
            "A warning by Ruritania that war was near went unheard.",
            ("warn", ["Ruritania"], "war was near went unheard"),
        ),
        ("Ruritania is under pressure from Sylvania to leave.", ("demand", ["Sylvania"], "leave")),
        ("The raid drew sharp criticism from Sylvania.", ("condemn", ["Sylvania"], "The raid")),
        ("The plan won praise from Ruritania and Sylvania.", ("praise", ["Ruritania", "Sylvania"], "The plan")),
        ("Ruritania was urged by Sylvania to leave the mill.", ("demand", ["Sylvania"], "leave the mill")),
        ("Ruritania was blamed by Sylvania for the raid.", ("condemn", ["Sylvania"], "the raid")),
        ("Ruritania has so far refused to leave the mill.", ("reject", ["Ruritania"], "leave the mill")),
        ("Ruritania has long opposed the truce.", ("reject", ["Ruritania"], "the truce")),
        ("Ruritania brushed off the truce.", ("reject", ["Ruritania"], "the truce")),
        ("Ruritania signalled that it was tired.", ("state", ["Ruritania"], "it was tired")),
    ],
)
def test_views_without_a_plain_verb_of_saying(text: str, expected: tuple[str, list[str], str]) -> None:
    assert told(read(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "There was no request from Ruritania for grain.",
        "Without a demand by Ruritania for grain nothing is sent.",
        "Calls from Ruritania to Sylvania cost less now.",
        "Calls by President Otto Falk to his mother were heard.",
        "The threat from Ruritania to peace has grown.",
        "The raid drew crowds from Ruritania.",
        "The raid did not draw criticism from Ruritania.",
        "A statement by President Otto Falk was read at the service.",
        "The envoy's support for Ruritania is known.",
    ],
)
def test_nothing_is_asked_or_said(text: str) -> None:
    assert told(read(text)) == []
