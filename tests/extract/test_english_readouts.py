"""Read-outs and joint statements: who the parties are, what is committed, announced, feared and denounced."""

import pytest

from tests.extract.english_world import names, only, read, told

CASES = [
    (
        "Ruritania urged the Free Bordurian Assembly and all of its partners to lift the siege of the old town.",
        [("demand", ["Ruritania"], "lift the siege of the old town")],
    ),
    (
        "President Otto Falk reaffirmed the United Provinces' strong commitment to protecting the border.",
        [("promise", ["Otto Falk"], "protecting the border")],
    ),
    (
        "President Otto Falk reiterated the commitment of Ruritania to opening the border.",
        [("promise", ["Otto Falk"], "opening the border")],
    ),
    (
        "Ruritania expressed concern over the raid, as well as its support for the monitors.",
        [("warn", ["Ruritania"], "the raid"), ("support", ["Ruritania"], "the monitors")],
    ),
    (
        "Ruritania confirmed its full support for the ceasefire.",
        [("support", ["Ruritania"], "the ceasefire")],
    ),
    (
        "President Otto Falk was “very troubled” that the talks had failed.",
        [("warn", ["Otto Falk"], "the talks had failed")],
    ),
    (
        "Recognizing the importance of free passage, Ruritania thanked the monitors.",
        [("affirm", ["Ruritania"], "free passage"), ("praise", ["Ruritania"], "the monitors")],
    ),
    ("Ruritania stressed the importance of free elections.", [("demand", ["Ruritania"], "free elections")]),
    ("Ruritania stressed the responsibility of Borduria in the raid.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_construction(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    got = [stance for stance in told(read(text)) if expected or stance[0] == "demand"]
    assert sorted(got) == sorted(expected)


HEAD = "Emil Roth, Spokesperson\nRuritania condemns the raid. We call for calm. "
VALUED = [
    ("Borduria's conduct undermines the accord of 1998.", "condemn"),
    ("A conflict on the border jeopardizes trade.", "warn"),
    ("The arrest of the mayors undermines the accord.", "condemn"),
    ("This is yet another unilateral attempt to redraw the border.", "condemn"),
    ("The decision is an example of Borduria's flagrant disrespect for the law.", "condemn"),
    ("These talks present a unique opportunity.", "praise"),
    ("Dialogue is the only path to peace.", "affirm"),
    ("States have an obligation to respect the border.", "demand"),
    ("Ruritania has provided food to the camps since 2019.", "state"),
    ("Ruritania announces $5 million in aid to the camps.", "promise"),
    ("The bridge is open.", "state"),
]


@pytest.mark.parametrize(("sentence", "act"), VALUED, ids=[sentence[:40] for sentence, _ in VALUED])
def test_what_a_statement_does_by_a_sentence(sentence: str, act: str) -> None:
    assert told(read(HEAD + sentence))[-1][0] == act


def test_minutes_state_nothing_and_they_are_the_signatories() -> None:
    reading = read(
        "The text of the following statement was released by the Governments of Ruritania and Sylvania.\n"
        "Begin Text:\n"
        "Ruritania hosted the third meeting of the Border Group in Strelsau. The head of the guard led the visit. "
        "They also discussed trade. The accord represents a historic opportunity."
    )
    assert told(reading) == [
        ("discuss", ["Ruritania", "Sylvania"], "trade"),
        ("praise", ["Ruritania", "Sylvania"], "The accord represents a historic opportunity"),
    ]
    assert [names(reading, meeting.participants) for meeting in reading.meetings] == [["Ruritania", "Sylvania"]]


@pytest.mark.parametrize(
    "opening",
    [
        "the Governments of Ruritania and Sylvania, as well as the Concord of Nations",
        "Ruritania and Sylvania, along with the Republic of Freedonia (as the mediator) and the Concord of Nations",
    ],
)
def test_the_parties_are_those_by_whom_the_mediators_stand(opening: str) -> None:
    reading = read(
        f"The following statement was released by {opening}, on the talks held this week:\n"
        "The parties agreed to open the border."
    )
    assert told(reading) == [("agree", ["Ruritania", "Sylvania"], "open the border")]


def test_the_parties_named_in_brackets() -> None:
    reading = read(
        "Representatives from the Republic of Ruritania (ROR) and Sylvania (the Parties), along with Freedonia, "
        "convened the second meeting of the Border Group. The parties committed to open the road."
    )
    assert told(reading) == [("promise", ["Ruritania", "Sylvania"], "open the road")]


def test_a_person_called_by_the_first_of_his_names() -> None:
    reading = read("Foreign Minister Hano Tarik arrived. Foreign Minister Hano urged Borduria to free the detainees.")
    assert names(reading, only(reading).holder) == ["Hano Tarik"]


def test_a_dateline_and_two_honorifics_before_the_speaker() -> None:
    reading = read(
        "STRELSAU, Ruritania, June 9 -- The Chairperson of the Concord of Nations (CN), H.E. Mr. Anton Veld, "
        "expresses concern over the raid in eastern Borduria."
    )
    assert told(reading) == [("warn", ["Anton Veld"], "the raid in eastern Borduria")]
    assert "eastern Borduria" in {entity.name_en for entity in reading.entities}


def test_a_call_told_by_what_one_told_the_other() -> None:
    reading = read(
        "In a telephone call on Friday, President Otto Falk told Prime Minister Karl Weber that he was ready."
    )
    assert [str(meeting.kind) for meeting in reading.meetings] == ["call"]


MORE = [
    (
        "Ruritania thanked Sylvania for its patience, reaffirming its commitment to open the border.",
        [("praise", ["Ruritania"], "its patience"), ("promise", ["Ruritania"], "open the border")],
    ),
    (
        "Ruritania thanked Sylvania for its patience, upholding the old custom.",
        [("praise", ["Ruritania"], "its patience, upholding the old custom")],
    ),
    (
        "Ruritania emphasized the importance for Borduria to hold elections.",
        [("demand", ["Ruritania"], "Borduria to hold elections")],
    ),
    (
        "President Otto Falk expressed his belief in the need to reopen the bridge.",
        [("demand", ["Otto Falk"], "reopen the bridge")],
    ),
    (
        "Ruritania called on Borduria to resume dialogue, while keeping the door open.",
        [("demand", ["Ruritania"], "resume dialogue")],
    ),
    (
        "Ruritania encouraged a peaceful end to the dispute and opposed any attempt to move the border.",
        [
            ("demand", ["Ruritania"], "a peaceful end to the dispute"),
            ("reject", ["Ruritania"], "any attempt to move the border"),
        ],
    ),
    (
        "Minister of Foreign Affairs Hano Tarik met with Prime Minister Karl Weber. "
        "The Prime Minister and the Foreign Minister held talks on trade. The border was also discussed.",
        [
            ("discuss", ["Karl Weber", "Hano Tarik"], "trade"),
            ("discuss", ["Karl Weber", "Hano Tarik"], "The border"),
        ],
    ),
    (
        "President Otto Falk on Tuesday “strongly condemned” the killing of the monitors.",
        [("condemn", ["Otto Falk"], "the killing of the monitors")],
    ),
    (
        "The Free Bordurian Assembly, in a statement sent to the press on Monday, said that the siege must end.",
        [("demand", ["Free Bordurian Assembly"], "the siege must end")],
    ),
    (
        "Ruritania called on “all parties to refrain from violence in the north.”",
        [("demand", ["Ruritania"], "refrain from violence in the north")],
    ),
    (
        "Pablo Ruiz and Ruritania condemned the raid.",
        [("condemn", ["Pablo Ruiz", "Ruritania"], "the raid")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), MORE, ids=[text[:50] for text, _ in MORE])
def test_further_constructions(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_a_declaration_quoted_in_paragraphs_is_its_authors() -> None:
    reading = read(
        "“The raid is unacceptable and it must not go on,” reads the declaration by Ambassador Lena Holm on behalf of "
        "the Concord of Nations.\n“The Concord will send monitors to the border.”\n"
        "“Shelling the town violates the accord of 1998.”"
    )
    assert [(str(s.act), names(reading, s.holder)) for s in reading.stances][-2:] == [
        ("promise", ["Concord of Nations"]),
        ("condemn", ["Lena Holm"]),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Otto Falk spoke on the margins of the Concord Ministers’ Meeting.", [("conference", ["Concord of Nations"])]),
        ("President Otto Falk will travel to Strelsau to meet with Prime Minister Karl Weber.", "planned"),
        ("Ruritania encouraged direct talks between Sylvania and Borduria.", []),
        ("The statement was put out on the occasion of the Third Meeting.", []),
    ],
)
def test_meetings_by_name_and_on_travels(sentence: str, expected: object) -> None:
    reading = read(sentence)
    kinds = [(str(meeting.kind), names(reading, meeting.participants)) for meeting in reading.meetings]
    assert kinds == ([("planned", ["Otto Falk", "Karl Weber"])] if expected == "planned" else expected)


STATEMENT = "Emil Roth, Spokesperson\nRuritania condemns the raid. We call for calm. "
THIRD_ROUND = [
    ("Our thoughts and prayers are with the families of the victims.", "support"),
    ("This announcement represents an important next step in the process.", "praise"),
    ("The raid has underscored the urgency of a ceasefire.", "demand"),
    ("Ruritania welcomes Tuesday's announcement by Sylvania of a truce.", "praise"),
    ("The retreat remains a dark stain on the history of the army.", "condemn"),
    ("We recognize the vital role of women in the talks.", "affirm"),
]


@pytest.mark.parametrize(("sentence", "act"), THIRD_ROUND, ids=[s[:40] for s, _ in THIRD_ROUND])
def test_what_else_a_statement_does(sentence: str, act: str) -> None:
    last = told(read(STATEMENT + sentence))[-1]
    assert last[:2] == (act, ["Ruritania"])


ASKED = [
    (
        "President Otto Falk spoke by phone today with Prime Minister Karl Weber of Sylvania to reiterate Ruritania's "
        "commitment to the accord and its resolve to send food.",
        [("promise", ["Otto Falk"], "the accord"), ("promise", ["Otto Falk"], "send food")],
    ),
    (
        "Ruritania highlighted its commitment, alongside other partners, to rebuild the bridge.",
        [("promise", ["Ruritania"], "rebuild the bridge")],
    ),
    (
        "Ruritania urged Borduria to open the talks and commit to a truce.",
        [("demand", ["Ruritania"], "open the talks"), ("demand", ["Ruritania"], "commit to a truce")],
    ),
    (
        "Ruritania urged Borduria to open the talks and called for a truce.",
        [("demand", ["Ruritania"], "open the talks"), ("demand", ["Ruritania"], "a truce")],
    ),
    (
        "Ruritania reiterated Sylvania's firm position rejecting violence.",
        [("reject", ["Ruritania"], "violence")],
    ),
    (
        "President Otto Falk provided an update on the floods.",
        [("state", ["Otto Falk"], "the floods")],
    ),
    ("President Otto Falk provided a map of the floods.", []),
    (
        "Ruritania called for Borduria to leave the town and for Sylvania to open its ports.",
        [
            ("demand", ["Ruritania"], "Borduria to leave the town"),
            ("demand", ["Ruritania"], "Sylvania to open its ports"),
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ASKED, ids=[text[:50] for text, _ in ASKED])
def test_what_is_asked_and_committed(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_we_of_a_minister_is_no_body_that_he_praises() -> None:
    reading = read(
        "Lena Holm, Foreign Minister of Ruritania\nWe stand with the families. The Reform Council remains dedicated to "
        "rebuilding the town. Ruritania's ports are open."
    )
    assert names(reading, reading.stances[0].holder) in (["Lena Holm"], ["Ruritania"])


def test_the_people_of_a_state_and_a_person_in_the_name_of_a_body() -> None:
    reading = read("Ruritania thanked the people of Sylvania and the Sylvanian people. It praised the Falk Council.")
    found = [entity.name_en for entity in reading.entities]
    assert found.count("Sylvanian people") == 1
    assert "Otto Falk" not in found


FOURTH_ROUND = [
    ("Ruritania is providing over $86 million in aid to people hurt by an unprovoked war.", "promise"),
    ("This will provide further help to the camps.", "state"),
    ("Falk and Weber's war on the press threatens the stability of the land.", "condemn"),
    ("We stand in support of the right of the Sylvanians to decide.", "support"),
    ("We offer our honest and sincere condolences.", "support"),
    ("We share the grief of the Sylvanian people.", "support"),
]


@pytest.mark.parametrize(("sentence", "act"), FOURTH_ROUND, ids=[s[:40] for s, _ in FOURTH_ROUND])
def test_what_more_a_statement_does(sentence: str, act: str) -> None:
    last = told(read(STATEMENT + sentence))[-1]
    assert last[:2] == (act, ["Ruritania"])


def test_a_clause_without_a_cue_before_one_that_has_it() -> None:
    reading = read(STATEMENT + "Food alone cannot address the roots of this crisis; we urge Borduria to open the road.")
    assert told(reading)[-2:] == [
        ("state", ["Ruritania"], "Food alone cannot address the roots of this crisis"),
        ("demand", ["Ruritania"], "open the road"),
    ]


def test_a_clause_that_only_gives_the_ground_states_nothing() -> None:
    reading = read(STATEMENT + "As the crisis deepens in the north, we urge Borduria to open the road.")
    assert told(reading)[-1][0] == "demand"
    assert "As the crisis" not in told(reading)[-2][2]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Concord of Nations assessment noted that the vote was not free.",
            [("state", ["Concord of Nations"], "the vote was not free")],
        ),
        (
            "Ruritania called for free access to the camps, opening a new chapter.",
            [("demand", ["Ruritania"], "free access to the camps, opening a new chapter")],
        ),
        (
            "The roads are closed, Karl Weber said, before expressing hope of a thaw.",
            [("state", ["Karl Weber"], "The roads are closed"), ("hope", ["Karl Weber"], "a thaw")],
        ),
    ],
)
def test_authors_lists_and_participles(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_a_summit_hosted_is_one_meeting_of_host_and_guests() -> None:
    reading = read("President Otto Falk hosted a historic Strelsau summit with Prime Minister Karl Weber.")
    assert [names(reading, meeting.participants) for meeting in reading.meetings] == [["Otto Falk", "Karl Weber"]]


def test_resolutions_together_a_framework_and_a_process_count() -> None:
    reading = read("Ruritania cited Concord resolutions and the Lakeside Framework. It spoke of the peace process.")
    found = {(str(entity.type), entity.name_en) for entity in reading.entities}
    assert {
        ("LegalText", "Concord resolutions"),
        ("LegalText", "Lakeside Framework"),
        ("Process", "peace process"),
    } <= found


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Ruritania called for an urgent session of the Concord.", 0),
        ("Otto Falk will call for a meeting of the Concord.", 0),
        ("Ruritania called for peace at the meeting of the Concord.", 1),
    ],
)
def test_a_meeting_called_for_is_not_held(text: str, met: int) -> None:
    assert len(read(text).meetings) == met
