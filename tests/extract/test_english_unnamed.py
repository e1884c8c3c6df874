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
        "The raid drew no criticism from Ruritania.",
        "The raid drew little criticism from Ruritania.",
        "No raid drew criticism from Ruritania.",
        "Few raids drew criticism from Ruritania.",
        "The raid hardly drew criticism from Ruritania.",
        "Ruritania barely condemned the raid.",
        "There was never a call by Ruritania for war.",
        "A statement by President Otto Falk was read at the service.",
        "The envoy's support for Ruritania is known.",
        "Ruritania's denial of visas to the farmers is known.",
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
        ("Ruritania's opposition on Monday rejected the plan.", ("reject", ["Ruritanian opposition"], "the plan")),
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
        "A source close to the negotiations said the mill was shut. The source close to negotiations condemned it."
    )
    assert {name for _, names, _ in told(reading) for name in names} == {"source close to the negotiations"}


@pytest.mark.parametrize(
    ("office", "name"),
    [
        ("presidential spokesman Nils Berg", "Nils Berg"),
        ("a Gazette witness", "witness"),
        ("an opposition congressman", "opposition congressman"),
    ],
)
def test_what_somebody_is_stands_before_his_name(office: str, name: str) -> None:
    assert told(read(f"The mill was closed on Nov. 30, {office} said.")) == [
        ("state", [name], "The mill was closed on Nov. 30")
    ]
    assert told(read(f"“The mill was closed last week,” said {office}."))[0][1] == [name]


def test_whoever_a_quotation_of_two_sentences_names_does_not_say_it() -> None:
    reading = read(
        "Ambassador Lena Holm rejected the plan.\n"
        "“Mr. Falk has lost the trust of all. He must now leave the mill for good,” she said."
    )
    assert {name for _, names, _ in told(reading) for name in names} == {"Lena Holm"}


def test_his_party_is_that_of_whoever_was_named_last() -> None:
    reading = read("President Otto Falk met Nils Berg, who left. His party said the mill was shut.")
    assert told(reading) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ruritania's election commission said the vote was fair.",
            ("state", ["Ruritania's election commission"], "the vote was fair"),
        ),
        ("Ruritania's army rejected the plan.", ("reject", ["Ruritania's army"], "the plan")),
        ("Ruritania's parliament rejected the plan.", ("reject", ["Ruritania's parliament"], "the plan")),
        ("Two labor groups on Monday rejected the plan.", ("reject", ["labor groups"], "the plan")),
        ("The newspaper Ciudad Strelsau said the mill was shut.", ("state", ["Ciudad Strelsau"], "the mill was shut")),
        ("The Sentinel news agency said the mill was shut.", ("state", ["Sentinel"], "the mill was shut")),
    ],
)
def test_bodies_of_the_news(text: str, expected: tuple[str, list[str], str]) -> None:
    assert told(read(text)) == [expected]


def test_a_main_clause_is_no_part_of_what_its_preface_asks() -> None:
    reading = read("While Ruritania called on its people to remain calm, it said that the vote was fair.")
    assert told(reading) == [("demand", ["Ruritania"], "remain calm"), ("state", ["Ruritania"], "the vote was fair")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Free Front (FF) rebels on Monday rejected the plan.", ("reject", ["Free Front"], "the plan")),
        ("The Accord Union party said the vote was fair.", ("state", ["Accord Union"], "the vote was fair")),
        (
            "The plan is not in force, the Free Front (FF) rebel group said on Monday.",
            ("state", ["Free Front"], "The plan is not in force"),
        ),
        (
            "Talks failed, a source familiar with the incident said.",
            ("state", ["source familiar with the incident"], "Talks failed"),
        ),
        ("Ruritania is concerned the vote could be stolen.", ("warn", ["Ruritania"], "the vote could be stolen")),
    ],
)
def test_bodies_called_by_what_they_are(text: str, expected: tuple[str, list[str], str]) -> None:
    assert told(read(text)) == [expected]


@pytest.mark.parametrize(
    "speaker",
    [
        "a farmer who knows President Otto Falk",
        "President Otto Falk's brother",
        "a lawyer representing President Otto Falk",
    ],
)
def test_whoever_says_something_is_not_whom_he_knows(speaker: str) -> None:
    assert told(read(f"“The mill was shut for good,” said {speaker}.")) == []
    assert told(read(f"The mill was shut, said {speaker}.")) == []


def test_what_the_people_of_somebody_condemn_he_does_not() -> None:
    assert told(read("The plan was condemned by Ruritania's farmers.")) == []


def test_who_attended_does_not_say_what_a_source_says() -> None:
    text = "Envoys from Ruritania, Sylvania and Borduria were there, said the man, who fears for his job."
    assert told(read(text)) == []


def test_whoever_a_quotation_names_is_not_who_he_is() -> None:
    reading = read(
        "Ambassador Lena Holm said the mill was shut.\n"
        "“We ask Nils Berg for calm,” she told reporters. She said all was well."
    )
    assert {name for _, names, _ in told(reading) for name in names} == {"Lena Holm"}


def test_who_issued_a_paper_says_what_it_says() -> None:
    text = "Ruritania issued a statement on the peace talks, saying “we agree to open the mill and the bridge at once.”"
    assert {name for _, names, _ in told(read(text)) for name in names} == {"Ruritania"}


def test_what_has_been_denied_and_what_was_said_then() -> None:
    assert told(read("Ruritania has denied the raid and said on Monday that the mill was shut.")) == [
        ("deny", ["Ruritania"], "the raid"),
        ("state", ["Ruritania"], "the mill was shut"),
    ]


def test_who_is_cited_says_it() -> None:
    text = "The Free Front said the mill was shut, citing a security official as saying all was lost."
    assert [names for _, names, _ in told(read(text))] == [["Free Front"], ["security official"]]


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("An aide to President Otto Falk", "aide"),
        ("Critics of President Otto Falk", "Critics"),
        ("Sources close to President Otto Falk", "Sources close"),
        ("Rebels backed by Ruritania", "Rebels"),
        ("Another official", "official"),
        ("A second official", "second official"),
    ],
)
def test_sources_are_not_those_whom_they_are_near(source: str, name: str) -> None:
    assert told(read(f"{source} said the mill was shut.")) == [("state", [name], "the mill was shut")]


@pytest.mark.parametrize("subject", ["A man who met Ambassador Lena Holm", "Rebels fighting Ruritania"])
def test_whom_others_meet_or_fight_says_nothing(subject: str) -> None:
    assert told(read(f"{subject} said the mill was shut.")) == []


def test_who_is_told_to_have_refused_refuses() -> None:
    reading = read("Ambassador Lena Holm, who said Sylvania had refused to leave, went home.")
    assert [(act, names) for act, names, _ in told(reading)] == [("reject", ["Sylvania"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "A statement issued by Ambassador Lena Holm said the mill was shut.",
            [("state", ["Lena Holm"], "the mill was shut")],
        ),
        (
            "The mill was shut, Ambassador Lena Holm told a weekly briefing in Strelsau.",
            [("state", ["Lena Holm"], "The mill was shut")],
        ),
        ("Ruritania termed the raid a crime.", [("condemn", ["Ruritania"], "the raid a crime")]),
        (
            "Nils Berg, Falk's special assistant for trade, had said that the mill was shut.",
            [("state", ["Nils Berg"], "the mill was shut")],
        ),
        ("A prisoner released by Ambassador Lena Holm said the mill was shut.", []),
    ],
)
def test_statements_briefings_and_assistants(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize("first", ["Sylvania's opposition", "The Sylvanian opposition"])
def test_the_opposition_is_the_only_one_told_of(first: str) -> None:
    reading = read(f"{first} rejected the plan. The opposition said the mill was shut.")
    assert [names for _, names, _ in told(reading)] == [["Sylvanian opposition"], ["Sylvanian opposition"]]


def test_of_two_oppositions_neither_is_the_opposition() -> None:
    reading = read("The Sylvanian opposition met the Bordurian opposition. The opposition said the mill was shut.")
    assert [names for _, names, _ in told(reading)] == [["opposition"]]


def test_dots_within_a_sentence_do_not_end_it() -> None:
    reading = read("“If it works ... this will be a great day for all of us,” Ambassador Lena Holm said.")
    assert [(names, content) for _, names, content in told(reading)] == [
        (["Lena Holm"], "If it works ... this will be a great day for all of us")
    ]


def test_what_somebody_himself_adds() -> None:
    reading = read("President Otto Falk himself added terms, saying on Monday he was willing to leave.")
    assert told(reading) == [("promise", ["Otto Falk"], "leave")]


def test_what_is_directed_to_somebody_asks_for_nothing() -> None:
    assert told(read("The letter was directed by Ruritania to the mill.")) == []
    assert told(read("The army was directed by Ruritania to leave.")) == [("demand", ["Ruritania"], "leave")]
