"""English news: quotations that go on, who says what stands in them, and when it was said. All names are invented."""

import pytest

from tests.extract.english_world import names, read, told


def test_a_new_paragraph_of_a_speech_opens_anew_and_closes_nothing() -> None:
    reading = read(
        'Ida Brandt said: "We have mended the dyke. "We condemn the theft." She said the ferry was safe. '
        '"We reject the bill," she added.'
    )
    assert told(reading) == [
        ("state", ["Ida Brandt"], "We have mended the dyke"),
        ("condemn", ["Ida Brandt"], "the theft"),
        ("state", ["Ida Brandt"], "the ferry was safe"),
        ("reject", ["Ida Brandt"], "the bill"),
    ]


def test_of_whom_a_speaker_goes_on_to_speak() -> None:
    reading = read(
        "President Otto Falk said Karl Weber had denied the theft. "
        'Mr Falk went on: "He thinks the clerks are idle. He says the ferry is slow."'
    )
    later = reading.stances[1:]
    assert [(names(reading, s.holder), s.content.quote) for s in later] == [
        (["Karl Weber"], "the clerks are idle"),
        (["Karl Weber"], "the ferry is slow"),
    ]
    assert {tuple(names(reading, s.reported_by)) for s in later} == {("Otto Falk",)}


def test_he_in_a_quotation_of_nobody_known_is_not_who_was_told_of() -> None:
    reading = read('President Otto Falk left the hall. One sign read: "He thinks that all the clerks are idle."')
    assert told(reading) == []


@pytest.mark.parametrize(
    "when",
    ["in early March", "on Monday", "in a statement early on Friday", "in a statement", "in May 2020"],
)
def test_when_and_where_it_was_said_is_no_part_of_it(when: str) -> None:
    reading = read(f"Ambassador Lena Holm said {when} the ferries were running.")
    assert told(reading) == [("state", ["Lena Holm"], "the ferries were running")]


def test_a_verb_no_table_knows_behind_the_name_of_a_state() -> None:
    reading = read("Ambassador Lena Holm said Ruritania breeds the best horses.")
    assert told(reading) == [("state", ["Lena Holm"], "Ruritania breeds the best horses")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr Weber retorted the clerks were honest.", [("state", ["Weber"], "the clerks were honest")]),
        ("Mr Weber feels the clerks are honest.", [("state", ["Weber"], "the clerks are honest")]),
        (
            "Home Secretary Ida Brandt left. The home secretary admitted the gate was open.",
            [("state", ["Ida Brandt"], "the gate was open")],
        ),
        (
            'Ida Brandt said: "These bills were announced by Otto Falk in March and nobody likes them."',
            [("state", ["Ida Brandt"], "These bills were announced by Otto Falk in March and nobody likes them")],
        ),
        ("Emma May said the gate was open.", [("state", ["Emma May"], "the gate was open")]),
    ],
)
def test_words_of_the_press(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_his_country_is_the_state_he_stands_for() -> None:
    reading = read(
        "The Ruritanian ambassador, Karl Weber, spoke. Ruritanian Ambassador Karl Weber said his country "
        "rejects the bill."
    )
    assert told(reading) == [("reject", ["Ruritania"], "the bill")]
    assert names(reading, reading.stances[0].reported_by) == ["Karl Weber"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("But Anna Holm, head of the Grain Office, warned that mills could fail.", ("warn", "Anna Holm")),
        (
            "The Free Bordurian Assembly leader Karl Weber left. The Assembly leader said the mill was shut.",
            ("state", "Karl Weber"),
        ),
        ("Ambassador Lena Holm said Sylvania reserves the right to close the ferry.", ("warn", "Lena Holm")),
        ("“We are going to mend the dyke,” said Ambassador Lena Holm.", ("promise", "Lena Holm")),
        ("“We're not going to sell the mill,” said Ambassador Lena Holm.", ("reject", "Lena Holm")),
        (
            "“The mill is shut to all of us,” the Strelsau Echo quoted Karl Weber telling a rally.",
            ("state", "Karl Weber"),
        ),
    ],
)
def test_who_does_what_in_the_press(text: str, expected: tuple[str, str]) -> None:
    assert [(act, held[0]) for act, held, _ in told(read(text))] == [expected]


def test_a_clause_without_that_before_one_with_it() -> None:
    reading = read("Ambassador Lena Holm said in a statement the ferry was safe and that the mill was shut.")
    assert told(reading) == [
        ("state", ["Lena Holm"], "the ferry was safe"),
        ("state", ["Lena Holm"], "the mill was shut"),
    ]


def test_who_tells_on_day_is_no_part_of_what_is_asked() -> None:
    reading = read("Sylvania urges Borduria to reopen the mill, according to Ambassador Lena Holm on Friday.")
    assert told(reading) == [("demand", ["Sylvania"], "reopen the mill")]
    assert names(reading, reading.stances[0].reported_by) == ["Lena Holm"]


@pytest.mark.parametrize(("between", "holder"), [("She", ["Ida Brandt"]), ("Otto Falk", ["Otto Falk"])])
def test_a_speaker_goes_on_behind_a_long_sentence_of_her_own(between: str, holder: list[str]) -> None:
    reading = read(
        'Ida Brandt said: "We have mended the old dyke." '
        f"{between} said the ferrymen of the upper valley had been paid in full before the year was out, and the "
        "clerks of the mill, the nurses and the men at the gate had not. "
        '"We condemn the theft of the grain."'
    )
    assert not [s for s in told(reading) if s[0] == "condemn" and s[1] not in (holder, [])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police said the gate was shut.", [("state", ["Police"], "the gate was shut")]),
        (
            "“The gate is shut to us,” said opposition MP Nino Falk.",
            [("state", ["Nino Falk"], "The gate is shut to us")],
        ),
        (
            "The bill was condemned by Sylvania and welcomed by Borduria.",
            [("condemn", ["Sylvania"], "The bill"), ("praise", ["Borduria"], "The bill")],
        ),
        (
            "President Otto Falk praised Sylvania's leadership on fisheries.",
            [("praise", ["Otto Falk"], "Sylvania's leadership on fisheries")],
        ),
        (
            "President Otto Falk has been clear: Sylvania must lift the toll.",
            [("affirm", ["Otto Falk"], "Sylvania must lift the toll")],
        ),
        (
            "Sylvania welcomed the fair, which Borduria will host.",
            [("praise", ["Sylvania"], "the fair")],
        ),
        (
            "Ida Brandt told reporters. Asked about tolls, she said no talks had been held.",
            [("state", ["Ida Brandt"], "no talks had been held")],
        ),
        (
            "Ida Brandt said the clerks were paid, but that many had left.",
            [("state", ["Ida Brandt"], "the clerks were paid"), ("state", ["Ida Brandt"], "many had left")],
        ),
        (
            "The toll would rise by May, Ida Brandt told the Echo's morning programme.",
            [("state", ["Ida Brandt"], "The toll would rise by May")],
        ),
    ],
)
def test_turns_of_the_press(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "speaker",
    [
        "Mr Weber's lawyer, Ida Brandt",
        "the director of the mill, Ida Brandt",
        "a lawyer for the clerks, Ida Brandt",
        "Ida Brandt, the clerk's lawyer",
    ],
)
def test_who_says_it_behind_what_he_is(speaker: str) -> None:
    assert told(read(f"“We reject the new toll,” said {speaker}.")) == [("reject", ["Ida Brandt"], "the new toll")]


def test_who_says_it_behind_his_age() -> None:
    reading = read("“We reject the new toll,” said 60-year-old ferryman Otto Falk.")
    assert told(reading) == [("reject", ["Otto Falk"], "the new toll")]


def test_three_who_spoke_are_the_three_countries() -> None:
    reading = read(
        "Ruritania, Sylvania and Borduria said the mills were shut. “Freedonia must lift the toll,” the three "
        "countries said."
    )
    assert told(reading)[1:] == [("demand", ["Ruritania", "Sylvania", "Borduria"], "Freedonia must lift the toll")]


def test_what_a_foe_is_found_out_to_intend_he_does_not_say() -> None:
    reading = read("Sylvania said it had evidence that Borduria intended to shut the ferry.")
    assert [names for _, names, _ in told(reading)] == [["Sylvania"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ruritania rejected the bill, with Ambassador Lena Holm saying the mill was shut.",
            [("reject", ["Ruritania"], "the bill"), ("state", ["Lena Holm"], "the mill was shut")],
        ),
        ("Mr Weber rejected the bill. His party backed the toll.", [("reject", ["Weber"], "the bill")]),
        (
            "Ambassador Karl Weber left. The ambassador of Sylvania backed the toll.",
            [("support", ["ambassador of Sylvania"], "the toll")],
        ),
    ],
)
def test_who_is_another(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ambassador Lena Holm urged Sylvania's leadership to lift the toll.",
            [("demand", ["Lena Holm"], "lift the toll")],
        ),
        ("Ambassador Lena Holm thanked Sylvania's leadership for its grain.", [("praise", ["Lena Holm"], "its grain")]),
    ],
)
def test_a_leadership_is_an_actor_where_it_is_asked_or_thanked(
    text: str, expected: list[tuple[str, list[str], str]]
) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    "words", ["he told the head of the mill, Ida Brandt", "said a clerk for the head of the mill, Ida Brandt"]
)
def test_who_hears_it_or_is_served_does_not_say_it(words: str) -> None:
    assert not [s for s in told(read(f"“We reject the new toll,” {words}.")) if "Ida Brandt" in s[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("President Otto Falk felt the quake and said he left.", [("state", ["Otto Falk"], "he left")]),
        ("Ambassador Lena Holm tweeted pictures of the men who left.", []),
        ("Ambassador Lena Holm felt the toll was fair.", [("state", ["Lena Holm"], "the toll was fair")]),
    ],
)
def test_what_is_felt_or_shown_is_not_said(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_who_is_quoted_before_the_words_says_them() -> None:
    reading = read("Ida Brandt quoted Ambassador Lena Holm saying: “We reject the new toll.”")
    assert told(reading) == [("reject", ["Lena Holm"], "the new toll")]


def test_a_speaker_does_not_go_on_behind_a_long_sentence_of_somebody_unnamed() -> None:
    reading = read(
        'Ida Brandt said: "We have mended the old dyke." '
        "The ferrymen of the upper valley, who had been paid in full before the year ended, left with the clerks of "
        'the mill, the nurses and the men at the gate. "We condemn the theft of the grain."'
    )
    assert not [s for s in told(reading) if s[0] == "condemn" and s[1]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The bill was condemned by Sylvania and described by Borduria as fair.",
            [("condemn", ["Sylvania"], "The bill")],
        ),
        ("Sylvania was praised by Borduria and urged by Freedonia to act.", [("praise", ["Borduria"], "Sylvania")]),
    ],
)
def test_a_passive_that_goes_on_otherwise(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sylvania left. It is clear: the toll stays.", []),
        (
            "“We will get the grain back,” said Ambassador Lena Holm.",
            [("promise", ["Lena Holm"], "get the grain back")],
        ),
    ],
)
def test_what_is_clear_and_what_is_planned(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_a_stranger_beside_the_clause_is_not_its_subject() -> None:
    reading = read("Sylvania rejected the bill, with the crowd saying it would act.")
    assert [act for act, _, _ in told(reading)] == ["reject"]
