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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruritania said on Monday it would not leave the mill.", ("reject", ["Ruritania"], "leave the mill")),
        ("Ambassador Lena Holm said on Saturday she was ready for a truce.", ("promise", ["Lena Holm"], "a truce")),
        ("Ambassador Lena Holm told a rally in Esteria that talks failed.", ("state", ["Lena Holm"], "talks failed")),
        (
            "Ambassador Lena Holm told the Gazette on Monday that talks failed.",
            ("state", ["Lena Holm"], "talks failed"),
        ),
        ("Villagers accused the soldiers of burning the mill.", ("condemn", ["Villagers"], "burning the mill")),
        ("Ruritania and Sylvania have both rejected the plan.", ("reject", ["Ruritania", "Sylvania"], "the plan")),
        (
            "Ruritania defended the decision to close the mill.",
            ("support", ["Ruritania"], "the decision to close the mill"),
        ),
        ("Ruritania threatened sanctions.", ("warn", ["Ruritania"], "sanctions")),
        ("Ruritania has accepted the truce.", ("support", ["Ruritania"], "the truce")),
        ("Ruritania was angered by the raid.", ("condemn", ["Ruritania"], "the raid")),
        ("Ruritania's opposition on Monday rejected the plan.", ("reject", ["Ruritania's opposition"], "the plan")),
        ("Ruritania's government rejected the plan.", ("reject", ["Ruritania"], "the plan")),
        ("Tora Lund, a teacher in Esteria, said the mill was shut.", ("state", ["Tora Lund"], "the mill was shut")),
        ("Tora Lund, 43, said the mill was shut.", ("state", ["Tora Lund"], "the mill was shut")),
        (
            "“The mill was closed on Monday,” President Otto Falk was quoted as saying.",
            ("state", ["Otto Falk"], "The mill was closed on Monday"),
        ),
        (
            "Talks failed in May, said Ambassador Lena Holm, the President's envoy.",
            ("state", ["Lena Holm"], "Talks failed in May"),
        ),
    ],
)
def test_news_as_it_is_written(text: str, expected: tuple[str, list[str], str]) -> None:
    assert told(read(text)) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ruritania defended the city.",
        "Ruritania accepted the prize.",
        "Floods threatened the mill.",
        "Ruritania told the story that all know.",
        "Ruritania added grain to its list.",
    ],
)
def test_deeds_and_tales_are_no_stance(text: str) -> None:
    assert told(read(text)) == []


@pytest.mark.parametrize("said", ["President Otto Falk said on Tuesday", "said President Otto Falk"])
def test_whoever_was_quoted_is_who_he_is(said: str) -> None:
    reading = read(f"“Talks are over for good now,” {said}. He added that Sylvania had left.")
    assert told(reading)[1:] == [("state", ["Otto Falk"], "Sylvania had left")]


def test_the_source_of_those_talks_is_the_one_told_of_before() -> None:
    reading = read(
        "A source close to peace talks said the mill was shut. The source close to talks condemned the raid."
    )
    assert {name for _, names, _ in told(reading) for name in names} == {"source close to peace talks"}
