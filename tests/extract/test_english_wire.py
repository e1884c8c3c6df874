"""What agencies write: words told behind, lists under a lead, two tasks in one sentence. All names are invented."""

import pytest

from tests.extract.english_world import names, read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mill was closed, Ambassador Lena Holm said in a statement.", "The mill was closed"),
        ("The mill was closed, Ambassador Lena Holm told reporters on Monday.", "The mill was closed"),
        ("Ambassador Lena Holm said last week it opened the mill.", "it opened the mill"),
        ("Ambassador Lena Holm said in a statement the mill was closed.", "the mill was closed"),
        ("“The mill has been closed,” Ambassador Lena Holm told reporters.", "The mill has been closed"),
    ],
)
def test_said_where_and_to_whom(text: str, expected: str) -> None:
    assert told(read(text)) == [("state", ["Lena Holm"], expected)]


@pytest.mark.parametrize(
    "text",
    [
        "After the talks in Strelsau, Ambassador Lena Holm said in a letter.",
        "On Monday, Ambassador Lena Holm told reporters in Strelsau.",
    ],
)
def test_a_time_or_place_is_nothing_said(text: str) -> None:
    assert told(read(text)) == []


def test_whoever_met_and_said_is_who_he_is() -> None:
    reading = read(
        "President Otto Falk called on Sylvania to open the bridge.\n"
        "Ambassador Karl Weber met his counterparts in Esteria and said the mill was closed.\n"
        "“I hope Sylvania will open the mill for all of us,” he said."
    )
    assert [names(reading, s.holder) for s in reading.stances] == [["Otto Falk"], ["Karl Weber"], ["Karl Weber"]]


@pytest.mark.parametrize("comma", [",", ""])
def test_who_says_so_in_a_further_clause(comma: str) -> None:
    text = f"Ruritania said it opened the mill, but Sylvania disputed the claim{comma} saying the gate was shut."
    assert told(read(text)) == [
        ("state", ["Ruritania"], "it opened the mill"),
        ("state", ["Sylvania"], "the gate was shut"),
    ]


def test_saying_stays_with_the_subject_of_the_sentence() -> None:
    text = "Ruritania condemned the raid on the bridge, the mill, and the port, saying the dead were farmers."
    assert [s for s in told(read(text)) if s[0] == "state"] == [("state", ["Ruritania"], "the dead were farmers")]


@pytest.mark.parametrize(
    "lead",
    [
        "Ruritania calls on the Government of Sylvania to:",
        "Ruritania calls on the Government of Sylvania to",
        "Ruritania urged Sylvania to take the following measures:",
    ],
)
@pytest.mark.parametrize("marks", [("* ", "* "), ("1. ", "2. "), ("• ", "• ")])
@pytest.mark.parametrize("stop", ["", "."])
def test_items_under_a_lead_are_what_is_asked(lead: str, marks: tuple[str, str], stop: str) -> None:
    text = f"{lead}\n{marks[0]}Open the bridge at once{stop}\n{marks[1]}Release all farmers{stop}"
    assert told(read(text)) == [
        ("demand", ["Ruritania"], "Open the bridge at once"),
        ("demand", ["Ruritania"], "Release all farmers"),
    ]


@pytest.mark.parametrize(
    ("text", "act", "contents"),
    [
        (
            "Ruritania pledged to open the bridge and to send grain.",
            "promise",
            ["open the bridge", "send grain"],
        ),
        (
            "Ruritania urges all sides to stop the shelling, to open the bridge, and to free the farmers.",
            "demand",
            ["stop the shelling", "open the bridge", "free the farmers"],
        ),
        ("Ruritania agreed to open the bridge and mend the road.", "agree", ["open the bridge and mend the road"]),
    ],
)
def test_tasks_with_to_of_their_own_are_two(text: str, act: str, contents: list[str]) -> None:
    assert [(a, c) for a, _, c in told(read(text))] == [(act, content) for content in contents]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ruritania and Sylvania signed a Memorandum of Understanding on grain.",
            [("agree", ["Ruritania", "Sylvania"], "a Memorandum of Understanding on grain")],
        ),
        ("Ruritania and Sylvania signed a letter to the League.", []),
        ("Sylvania was accused by Ruritania of burning the mill.", [("condemn", ["Ruritania"], "burning the mill")]),
        ("Ruritania raised the specter of a long war.", [("warn", ["Ruritania"], "a long war")]),
        (
            "Ruritania reiterated its commitment, as agreed by all during a visit of Lena Holm, to join the fair.",
            [("promise", ["Ruritania"], "join the fair")],
        ),
        ("Ruritania put pressure on Sylvania to open the mill.", [("demand", ["Ruritania"], "open the mill")]),
        ("Ruritania had proposed a truce from March.", [("demand", ["Ruritania"], "a truce from March")]),
        (
            "Ruritania ignored Sylvania's insistence that the mill is shut.",
            [("affirm", ["Sylvania"], "the mill is shut")],
        ),
        ("Ruritania ignored Sylvania's insistence on a truce.", [("demand", ["Sylvania"], "a truce")]),
    ],
)
def test_verbs_of_the_wire(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_a_paragraph_quoted_far_from_the_last_speaker_is_not_his() -> None:
    told_between = "The old mill in the valley was built by farmers long ago and burnt in the war. " * 6
    text = f"“The bridge will be closed for years,” Lena Holm said.\n{told_between}\n“Nobody may forget what was done.”"
    assert [c for _, _, c in told(read(text))] == ["The bridge will be closed for years"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ambassador Lena Holm called the raid “a cowardly act of war”.",
            [("condemn", ["Lena Holm"], "the raid “a cowardly act of war")],
        ),
        (
            "Ambassador Lena Holm described the accord as an historic step.",
            [("praise", ["Lena Holm"], "the accord as an historic step")],
        ),
        (
            "Ambassador Lena Holm described the raid as short.",
            [("state", ["Lena Holm"], "the raid as short")],
        ),
        ("Ambassador Lena Holm called the envoy on a Monday after the attack.", []),
        ("Ambassador Lena Holm called a halt to the talks after an attack.", []),
    ],
)
def test_called_a_wrong_or_a_merit(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_a_government_promises_under_its_own_name() -> None:
    reading = read(
        "Lena Holm, Spokesperson\nRuritania condemns the raid. The Falk Administration will mend the bridge."
    )
    assert told(reading) == [
        ("condemn", ["Ruritania"], "the raid"),
        ("promise", ["Falk Administration"], "mend the bridge"),
    ]


def test_the_end_of_a_list_is_no_clause() -> None:
    text = "Lena Holm, Spokesperson\nRuritania condemns the raid. Bread, milk, and fuel are urgently needed."
    assert told(read(text))[-1][2].startswith("Bread, milk, and fuel")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruritania must hope. Sylvania honors its commitments.", []),
        ("Ruritania honors the fallen farmers.", [("praise", ["Ruritania"], "the fallen farmers")]),
        ("Ruritania opposes the raid, while trade has grown in recent years.", [("reject", ["Ruritania"], "the raid")]),
        (
            "Ruritania said it opened the mill, but the United Provinces of Freedonia doubted it, saying it was shut.",
            [("state", ["Ruritania"], "it opened the mill"), ("state", ["Freedonia"], "it was shut")],
        ),
        (
            "The Harbour Federation (HF a club of sailors) spoke. The HF calls on Sylvania to open the mill.",
            [("demand", ["Harbour Federation"], "open the mill")],
        ),
    ],
)
def test_ends_of_clauses_and_names(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected
