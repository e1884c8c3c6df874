"""Who is told of and who tells, in the English of news: near misses of the constructions. All is invented."""

import pytest

from tests.extract.english_world import names, read, told

# Sentence -> act, holders, content of each stance in it.
CASES: list[tuple[str, list[tuple[str, list[str], str]]]] = [
    # What calling somebody something is, and what it is not.
    (
        "Otto Falk called the ambassador to discuss a dangerous escalation.",
        [("discuss", ["Otto Falk"], "a dangerous escalation")],
    ),
    ("Otto Falk called the attack neither a crime nor a mistake.", []),
    ("Otto Falk called the plan not a solution but a crime.", []),
    (
        "Otto Falk described how a shameful raid took place.",
        [("state", ["Otto Falk"], "how a shameful raid took place")],
    ),
    ("Otto Falk called Borduria a state that supports shameful crimes.", []),
    (
        "Otto Falk called the bridge “a shameful waste” and left the room.",
        [("condemn", ["Otto Falk"], "the bridge “a shameful waste")],
    ),
    # What is signed, and what is not or not yet.
    ("Ruritania and Borduria have not signed the accord.", []),
    ("Ruritania and Borduria will sign a deal next week.", []),
    (
        "Ruritania and Sylvania signed a letter rejecting the deal.",
        [("reject", ["Ruritania", "Sylvania"], "the deal")],
    ),
    # Reports and those quoted say something themselves.
    (
        "Otto Falk rejected reports saying that the bridge was open.",
        [("reject", ["Otto Falk"], "reports saying that the bridge was open")],
    ),
    (
        "Otto Falk denied posts on social media saying Sylvania had burned the mill.",
        [("deny", ["Otto Falk"], "posts on social media saying Sylvania had burned the mill")],
    ),
    (
        "Otto Falk rejected a statement saying that the bridge was open.",
        [("reject", ["Otto Falk"], "a statement saying that the bridge was open")],
    ),
    ("Otto Falk quoted Karl Weber saying that the bridge was closed.", []),
    (
        "Otto Falk rejected the plan saying that it was bad.",
        [("reject", ["Otto Falk"], "the plan"), ("state", ["Otto Falk"], "it was bad")],
    ),
    # Whose participle it is.
    (
        "Otto Falk praised the accord, while residents rejected it, saying that the bridge was closed.",
        [
            ("praise", ["Otto Falk"], "the accord"),
            ("reject", ["residents"], "it"),
            ("state", ["residents"], "the bridge was closed"),
        ],
    ),
    (
        "Sylvania welcomed the deal as Borduria rejected it, stressing that the mill was empty.",
        [
            ("praise", ["Sylvania"], "the deal"),
            ("reject", ["Borduria"], "it"),
            ("affirm", ["Sylvania"], "the mill was empty"),
        ],
    ),
    (
        "Otto Falk met Karl Weber, and after hours of talks agreed to sign, saying that the bridge was open.",
        [("state", ["Otto Falk"], "the bridge was open")],
    ),
    (
        "Otto Falk said that Sylvania had left, but Borduria had stayed, adding that it was bad.",
        [
            ("state", ["Otto Falk"], "Sylvania had left, but Borduria had stayed"),
            ("state", ["Otto Falk"], "it was bad"),
        ],
    ),
    # Whom somebody joins.
    ("Ruritania joins with Sylvania in calling for calm.", [("demand", ["Ruritania", "Sylvania"], "calm")]),
    (
        "Ruritania joins with the Concord of Nations, Borduria and Sylvania in calling for calm.",
        [("demand", ["Ruritania", "Concord of Nations", "Borduria", "Sylvania"], "calm")],
    ),
    ("Ruritania does not join Sylvania in calling for calm.", []),
    (
        "Otto Falk urged Ruritania to join Sylvania in calling for calm.",
        [("demand", ["Otto Falk"], "join Sylvania in calling for calm")],
    ),
    # What somebody is only asked about, wants himself, or holds out.
    (
        "Otto Falk asked whether Borduria wants Sylvania to fall.",
        [("demand", ["Otto Falk"], "whether Borduria wants Sylvania to fall")],
    ),
    (
        "Otto Falk denied that Borduria wants Sylvania to leave.",
        [("deny", ["Otto Falk"], "Borduria wants Sylvania to leave")],
    ),
    (
        "Otto Falk rejected claims that Borduria wants Sylvania to leave.",
        [("reject", ["Otto Falk"], "claims that Borduria wants Sylvania to leave")],
    ),
    (
        "Sylvania fears Borduria wants Ruritania to fall.",
        [("warn", ["Sylvania"], "Borduria wants Ruritania to fall")],
    ),
    (
        "Otto Falk raised the prospect of a new accord.",
        [("discuss", ["Otto Falk"], "the prospect of a new accord")],
    ),
    (
        "Borduria wants Sylvania to open the bridge. The bridge has been closed for years. Otto Falk must go.",
        [("demand", ["Borduria"], "open the bridge")],
    ),
    ("Despite Sylvania's criticism of the deal, Borduria signed it.", [("condemn", ["Sylvania"], "the deal")]),
    (
        "Ruritania renewed its commitment, and Borduria, which had closed the bridge, to Sylvania's anger, refused.",
        [
            (
                "affirm",
                ["Ruritania"],
                "its commitment, and Borduria, which had closed the bridge, to Sylvania's anger, refused",
            )
        ],
    ),
    # Objects and times that look like subjects.
    ("Otto Falk said it again and again.", []),
    ("Otto Falk said it loudly.", []),
    ("Otto Falk said this year would be better.", [("state", ["Otto Falk"], "this year would be better")]),
    ("On Monday, Otto Falk told reporters.", []),
    ("Otto Falk condemned what came before.", [("condemn", ["Otto Falk"], "what came before")]),
    # Who is said by another to be ready.
    (
        "Sylvania stressed that the Inner Council is ready to fight.",
        [("affirm", ["Sylvania"], "the Inner Council is ready to fight")],
    ),
    (
        "“The Inner Council is ready to open the bridge,” Otto Falk said.",
        [("state", ["Otto Falk"], "The Inner Council is ready to open the bridge")],
    ),
    (
        "“Ruritania is ready to open the bridge,” Ruritanian Foreign Minister Karl Weber said.",
        [("promise", ["Ruritania"], "open the bridge")],
    ),
    ("Otto Falk said that he is ready to talk.", [("promise", ["Otto Falk"], "talk")]),
    # Two ministers of two states.
    (
        "Ruritania's Prime Minister and Borduria's Foreign Minister Karl Weber rejected the plan.",
        [("reject", ["Ruritania 's Prime Minister", "Karl Weber"], "the plan")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_who_tells(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert sorted(told(read(text))) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Those who called for dialogue held a meeting with Karl Weber.", "Karl Weber"),
        ("Otto Falk made a call for peace and chaired a meeting with Karl Weber.", "Karl Weber"),
    ],
)
def test_a_meeting_held_by_those_who_called_for_something_is_one(text: str, met: str) -> None:
    reading = read(text)
    assert [met in names(reading, meeting.participants) for meeting in reading.meetings] == [True]


@pytest.mark.parametrize(
    "quoted",
    [
        "“We condemn the raid on the mill,” one miller said.",
        "They chanted “We demand bread and peace now”.",
        'He told reporters: "We urge all sides to respect the truce."',
        'He told reporters: "We urge all sides to:\n- respect the truce;\n- open the road."',
    ],
)
def test_we_in_the_quotation_of_a_stranger_is_not_who_put_the_text_out(quoted: str) -> None:
    reading = read(f"Harbour Workers Union\nWe call on Sylvania to open the mill. {quoted}")
    assert told(reading) == [("demand", ["Harbour Workers Union"], "open the mill")]


@pytest.mark.parametrize(
    "lines",
    [
        "To:\nHarbour Workers Union\n{}",
        "Open letter to\nHarbour Workers Union\n{}",
        "{}\nHarbour Workers Union\nInner Coast Group",
        "Harbour Workers Union\nInner Coast Group\n{}",
        "Strelsau News Agency\n{}",
        "Dear Harbour Workers Union\n{}",
    ],
)
def test_who_is_written_to_or_carries_a_text_does_not_say_we(lines: str) -> None:
    assert told(read(lines.format("We call on Sylvania to open the mill. The bridge has been shelled."))) == []


def test_what_is_quoted_may_be_a_list() -> None:
    reading = read(
        '“The truce holds in the town,” Otto Falk said. "We urge Sylvania to:\n- open the mill;\n- go home."'
    )
    assert told(reading) == [
        ("state", ["Otto Falk"], "The truce holds in the town"),
        ("demand", ["Otto Falk"], "open the mill"),
        ("demand", ["Otto Falk"], "go home"),
    ]


def test_the_demands_of_one_are_not_refused_by_another() -> None:
    reading = read("After Sylvania refused talks, Otto Falk made the following demands:\n- open the mill;\n- go.")
    assert told(reading) == [("reject", ["Sylvania"], "talks")]
