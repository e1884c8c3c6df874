"""English as agencies and ministries write it: sources, lists, read-outs. All names are invented."""

import pytest

from tests.extract.english_world import names, read, told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "According to Ambassador Lena Holm, the bridge is open.",
            [("state", ["Lena Holm"], "the bridge is open")],
        ),
        (
            "The harvest has failed, according to Ambassador Lena Holm.",
            [("state", ["Lena Holm"], "The harvest has failed")],
        ),
        (
            "A senior Ruritanian official said the bridge was open.",
            [("state", ["senior Ruritanian official"], "the bridge was open")],
        ),
        (
            "Ambassador Lena Holm told the meeting that her country would not accept the raid.",
            [("reject", ["Lena Holm"], "accept the raid")],
        ),
        (
            "President Otto Falk said he would visit the valley.",
            [("promise", ["Otto Falk"], "visit the valley")],
        ),
        ("President Otto Falk said it would rain.", [("state", ["Otto Falk"], "it would rain")]),
        (
            "Ruritania condemned the raid on the old port and called for the release of all farmers.",
            [
                ("condemn", ["Ruritania"], "the raid on the old port"),
                ("demand", ["Ruritania"], "the release of all farmers"),
            ],
        ),
        (
            "Ruritania remains committed to supporting the farmers.",
            [("promise", ["Ruritania"], "supporting the farmers")],
        ),
        ("Ruritania remains committed to opening the mill.", [("promise", ["Ruritania"], "opening the mill")]),
        ("Minister of Media Hugo Brandt said the mill was open.", [("state", ["Hugo Brandt"], "the mill was open")]),
        ("The Secretary-General deplored the raid.", [("condemn", ["Secretary-General"], "the raid")]),
        (
            "The head of the Ruritanian delegation accused Sylvania of burning the old mill.",
            [("condemn", ["head of the Ruritanian delegation"], "burning the old mill")],
        ),
        (
            "The delegation of Ruritania, headed by Otto Falk, demanded a truce.",
            [("demand", ["Ruritania"], "a truce")],
        ),
        ("Karl Weber’s deputy said nothing. It was agreed that the ministers would meet again.", []),
        ("Ruritania will talk as long as it insists on a truce.", []),
        ("Borduria wrote down the tools Ruritania needs to rebuild the mill.", []),
    ],
)
def test_constructions_of_news(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_the_official_is_the_one_told_of_before() -> None:
    reading = read("A senior Ruritanian official said the road was open. The official added that the mill was closed.")
    assert [names(reading, s.holder) for s in reading.stances] == [["senior Ruritanian official"]] * 2


def test_the_items_of_a_list_are_stances_of_their_own() -> None:
    reading = read(
        "Ruritania and Sylvania agreed to:\n• release all prisoners within a month;\n"
        "• open the old road to the port; and\n• resume talks in Esteria."
    )
    both = ["Ruritania", "Sylvania"]
    assert told(reading) == [
        ("agree", both, "release all prisoners within a month"),
        ("agree", both, "open the old road to the port"),
        ("agree", both, "resume talks in Esteria"),
    ]


def test_a_short_name_in_quotation_marks_stands_for_its_list() -> None:
    reading = read(
        "A pact was signed between Ruritania and the Free Bordurian Assembly (“the Partners”). "
        "The Partners called for calm."
    )
    assert told(reading) == [("demand", ["Ruritania", "Free Bordurian Assembly"], "calm")]


def test_the_sides_of_a_joint_statement_are_its_signatories() -> None:
    reading = read(
        "The text of the following statement was released by Ruritania and Sylvania:\nBegin Text:\n"
        "The two sides reaffirmed the importance of these talks. Both governments called for calm.\nEnd Text."
    )
    both = ["Ruritania", "Sylvania"]
    assert told(reading) == [("affirm", both, "these talks"), ("demand", both, "calm")]


def test_a_statement_issued_in_quotation_marks_is_its_issuers() -> None:
    reading = read(
        "Karl Weber, the High Commissioner of the Concord of Nations, issued the following statement today:\n"
        "“I am appalled by the raid. The siege is a clear violation of the accord.\n"
        "We call on all sides to stop. The raid will bring much suffering.”"
    )
    assert told(reading) == [
        ("condemn", ["Karl Weber"], "the raid"),
        ("condemn", ["Karl Weber"], "The siege is a clear violation of the accord"),
        ("demand", ["Karl Weber"], "all sides to stop"),
        ("warn", ["Karl Weber"], "The raid will bring much suffering"),
    ]


def test_a_statement_without_we_is_told_by_what_the_state_is_doing() -> None:
    reading = read(
        "Ida Brandt, Foreign Minister\nToday, Ruritania is lifting all the tolls on the great river. "
        "For more information, see the notice of the ministry."
    )
    assert told(reading) == [("promise", ["Ruritania"], "all the tolls on the great river")]
    assert names(reading, reading.stances[0].reported_by) == ["Ida Brandt"]


def test_a_read_out_with_our_states_nothing_of_its_own() -> None:
    reading = read(
        "The below is attributable to Spokesperson Emil Roth:\n"
        "Secretary Ida Brandt met with Karl Weber. She stressed our alliance. Three aides were present."
    )
    assert [names(reading, s.holder) for s in reading.stances] == [["Ida Brandt"]]


def test_figures_with_a_point_do_not_end_a_sentence() -> None:
    reading = read("Ruritania deplored the loss of 13.1 million crowns and 2,000 sheep.")
    assert told(reading) == [("condemn", ["Ruritania"], "the loss of 13.1 million crowns and 2,000 sheep")]


def test_a_council_named_later_is_not_meant_yet() -> None:
    reading = read(
        "The Lakeside Council met on Monday. The Council praised the farmers. The Valley Council was absent."
    )
    assert told(reading) == [("praise", ["Lakeside Council"], "the farmers")]


def test_states_that_no_registry_knows_are_told_by_how_they_are_spoken_of() -> None:
    reading = read(
        "The governments of Doria, Namour and Salfa condemn the raid. Namour later thanked the Republic of Orland."
    )
    assert told(reading)[0] == ("condemn", ["Doria", "Namour", "Salfa"], "the raid")
    assert ("praise", ["Namour"], "the Republic of Orland") in told(reading)


def test_a_person_is_told_by_the_verb_that_follows_and_by_his_office() -> None:
    reading = read(
        "Hugo Marn stressed the need for calm. Marn thanked the farmers of Strelsau. "
        "The spokesperson of the Union of the Northern Isles, Ada Solbak, denied the raid."
    )
    assert told(reading) == [
        ("demand", ["Hugo Marn"], "calm"),
        ("praise", ["Hugo Marn"], "the farmers of Strelsau"),
        ("deny", ["Ada Solbak"], "the raid"),
    ]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Otto Falk should never have been detained.", ("condemn", "Otto Falk should never have been detained")),
        ("Nothing justifies such a raid.", ("condemn", "Nothing justifies such a raid")),
        ("It remains our hope that Borduria will choose peace.", ("hope", "Borduria will choose peace")),
        ("We have made clear to Borduria that the siege is over.", ("affirm", "the siege is over")),
        ("We’re committed to the accord.", ("promise", "the accord")),
        ("There is no justification for the raid.", ("condemn", "There is no justification for the raid")),
        ("It is important to open the road.", ("demand", "open the road")),
        ("Ruritania will never stop working for peace.", ("promise", "working for peace")),
    ],
)
def test_own_words_of_a_spokesperson(sentence: str, expected: tuple[str, str]) -> None:
    reading = read(f"Emil Roth, Department Spokesperson\nRuritania deplores the siege. We mourn. {sentence}")
    act, holders, content = told(reading)[-1]
    assert ((act, content), holders) == (expected, ["Ruritania"])


def test_a_greeting_states_nothing() -> None:
    reading = read("Secretary Ida Brandt: Good afternoon to all of you. We condemn the raid.")
    assert told(reading) == [("condemn", ["Ida Brandt"], "the raid")]


def test_the_three_sides_are_those_who_signed() -> None:
    reading = read(
        "The following statement was released by Ruritania, Sylvania, and Freedonia:\nBegin Text:\n"
        "The three sides concurred on the need to open the road.\nEnd Text."
    )
    assert told(reading) == [("agree", ["Ruritania", "Sylvania", "Freedonia"], "the need to open the road")]


def test_what_the_speaker_says_his_state_will_do_he_promises() -> None:
    reading = read("Ruritanian Foreign Minister Ida Brandt affirmed that Ruritania will rebuild the mill.")
    assert [(str(s.act), names(reading, s.holder)) for s in reading.stances] == [("promise", ["Ida Brandt"])]


def test_a_law_and_an_operation_are_named_by_their_first_word() -> None:
    reading = read("Ruritania praised the Law Against Hatred and Operation Northern Dawn.")
    found = {(str(e.type), e.name_en) for e in reading.entities}
    assert {("LegalText", "Law Against Hatred"), ("Process", "Operation Northern Dawn")} <= found


def test_what_a_state_is_doing_in_the_news_does_not_make_the_news_its_statement() -> None:
    reading = read("Ruritania is leaving the valley. We should ask why. Our leaders must explain.")
    assert reading.stances == ()


def test_a_ministry_comes_back_in_small_letters() -> None:
    reading = read("Ruritania’s foreign ministry welcomed the truce. The ministry expressed hope the road would open.")
    (first, second) = reading.stances
    assert first.holder == second.holder
    assert (str(second.act), second.content.quote) == ("hope", "the road would open")


def test_talks_only_reported_are_no_meeting() -> None:
    reading = read("President Otto Falk denied reports of talks with Sylvania.")
    assert reading.meetings == ()


def test_an_office_after_its_owner_and_a_place_of_speech() -> None:
    reading = read(
        "A Ruritanian spokesman said on Channel the road was open. Sylvania’s prime minister deplored the raid."
    )
    assert [(str(s.act), s.content.quote) for s in reading.stances] == [
        ("state", "the road was open"),
        ("condemn", "the raid"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ruritania quoted Foreign Minister Karl Lund as rejecting the plan.",
            [("reject", ["Karl Lund"], "the plan")],
        ),
        (
            "Foreign Minister Karl Lund was quoted as saying that the talks had failed.",
            [("state", ["Karl Lund"], "the talks had failed")],
        ),
        (
            "Foreign Minister Karl Lund was quoted by Ruritania as describing the raid as an aggression.",
            [("condemn", ["Karl Lund"], "the raid as an aggression")],
        ),
        ("He was quoted as saying that the talks had failed.", []),
    ],
)
def test_who_is_quoted_holds_what_is_quoted(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert told(read(text)) == expected


def test_who_quotes_reports() -> None:
    reading = read("Ruritania quoted Foreign Minister Karl Lund as rejecting the plan.")
    names = {entity.id: entity.name_en for entity in reading.entities}
    assert [names[who] for s in reading.stances for who in s.reported_by] == ["Ruritania"]


def test_what_another_did_meanwhile_is_not_told_by_the_first() -> None:
    reading = read(
        "Foreign Minister Karl Lund said the road remained open, while Foreign Minister Ana Berg rejected the plan."
    )
    assert told(reading) == [("state", ["Karl Lund"], "the road remained open"), ("reject", ["Ana Berg"], "the plan")]
    assert all(not s.reported_by for s in reading.stances)


def test_a_name_may_end_like_an_article() -> None:
    (statement,) = read("Ruritania demanded that the rebels withdraw from Sana'a.").stances
    assert statement.content.quote.endswith("Sana'a")


def test_who_is_hosted_is_named_without_the_hosting() -> None:
    reading = read("Ruritania thanked the city for hosting Syrian refugees.")
    assert "hosting Syrian refugees" not in {entity.name_en for entity in reading.entities}
