"""Stances in English: who holds what, by each construction of the genre. All persons and bodies are invented."""

import pytest

from tests.extract.english_world import names, only, read, told

# Sentence -> act, holders, content of each stance in it.
CASES: list[tuple[str, list[tuple[str, list[str], str]]]] = [
    # Finite verbs with their frames.
    (
        "Foreign Minister Karl Weber said that talks would resume in May.",
        [("state", ["Karl Weber"], "talks would resume in May")],
    ),
    (
        "Ruritania called on all parties to return to the table.",
        [("demand", ["Ruritania"], "return to the table")],
    ),
    ("Ruritania called for an immediate ceasefire.", [("demand", ["Ruritania"], "an immediate ceasefire")]),
    (
        "Sylvania accused Borduria of shelling the border town.",
        [("condemn", ["Sylvania"], "shelling the border town")],
    ),
    (
        "The Sylvanian government denied that its troops had crossed the border.",
        [("deny", ["Sylvania"], "its troops had crossed the border")],
    ),
    (
        "The Concord of Nations condemned in the strongest terms the attack on the hospital.",
        [("condemn", ["Concord of Nations"], "the attack on the hospital")],
    ),
    ("Borduria rejected foreign interference.", [("reject", ["Borduria"], "foreign interference")]),
    (
        "Ruritania warned on Tuesday against any delay of the vote.",
        [("warn", ["Ruritania"], "any delay of the vote")],
    ),
    (
        "Ambassador Lena Holm thanked Sylvania for hosting the conference.",
        [("praise", ["Lena Holm"], "hosting the conference")],
    ),
    (
        "Sylvania pledged to lift the blockade.",
        [("promise", ["Sylvania"], "lift the blockade")],
    ),
    (
        "The Concord of Nations expressed its hope that the truce would hold.",
        [("hope", ["Concord of Nations"], "the truce would hold")],
    ),
    (
        "Ruritania and Sylvania agreed to reopen the bridge.",
        [("agree", ["Ruritania", "Sylvania"], "reopen the bridge")],
    ),
    # The governing noun decides.
    (
        "Secretary Ida Brandt stressed the need for a nationwide truce.",
        [("demand", ["Ida Brandt"], "a nationwide truce")],
    ),
    (
        "Secretary Ida Brandt expressed deep concern over the arrests.",
        [("warn", ["Ida Brandt"], "the arrests")],
    ),
    (
        "Secretary Ida Brandt reiterated her support for the unity of Borduria.",
        [("support", ["Ida Brandt"], "the unity of Borduria")],
    ),
    (
        "Secretary Ida Brandt underscored the importance of ending the siege.",
        [("demand", ["Ida Brandt"], "ending the siege")],
    ),
    (
        "Secretary Ida Brandt underscored the importance of the historic friendship.",
        [("affirm", ["Ida Brandt"], "the historic friendship")],
    ),
    (
        "Secretary Ida Brandt expressed thanks for the aid and support for the envoy.",
        [("praise", ["Ida Brandt"], "the aid"), ("support", ["Ida Brandt"], "the envoy")],
    ),
    # A clause of somebody's words may hold the word that decides.
    (
        "President Otto Falk stressed that all prisoners must be freed.",
        [("demand", ["Otto Falk"], "all prisoners must be freed")],
    ),
    (
        "President Otto Falk said it is essential that aid reach the camp.",
        [("demand", ["Otto Falk"], "aid reach the camp")],
    ),
    # Participles, coordination, inherited and joint holders.
    (
        "President Otto Falk welcomed the vote, stressing that it was fair.",
        [("praise", ["Otto Falk"], "the vote"), ("affirm", ["Otto Falk"], "it was fair")],
    ),
    (
        "President Otto Falk praised the mediators and urged Sylvania to sign the accord.",
        [("praise", ["Otto Falk"], "the mediators"), ("demand", ["Otto Falk"], "sign the accord")],
    ),
    (
        "President Otto Falk arrived on Monday. He added that Borduria was ready.",
        [("state", ["Otto Falk"], "Borduria was ready")],
    ),
    (
        "Noting the progress made, Ambassador Lena Holm called for patience.",
        [("state", ["Lena Holm"], "the progress made"), ("demand", ["Lena Holm"], "patience")],
    ),
    # Nested reporting: the subject of the inner cue holds it.
    (
        "The spokesman, Emil Roth, said that Sylvania supports the plan.",
        [("support", ["Sylvania"], "the plan")],
    ),
    # Negated cues.
    (
        "Ambassador Lena Holm said that Sylvania does not support the new plan.",
        [("reject", ["Sylvania"], "the new plan")],
    ),
    ("Ambassador Lena Holm did not say that talks had begun.", []),
    ("Ambassador Lena Holm declined to comment.", []),
    # Passive and nominal cues.
    (
        "The raid was condemned by Sylvania.",
        [("condemn", ["Sylvania"], "The raid")],
    ),
    (
        "Ruritania echoed the Concord's call for a ceasefire.",
        [("demand", ["Ruritania"], "a ceasefire")],
    ),
    (
        "Ruritania welcomed the Concord's call for a ceasefire.",
        [
            ("praise", ["Ruritania"], "the Concord's call for a ceasefire"),
            ("demand", ["Concord of Nations"], "a ceasefire"),
        ],
    ),
    # Blame: an asker is not blamed, a target is.
    (
        "The Assembly held Borduria responsible for the lives of the hostages.",
        [("condemn", ["Free Bordurian Assembly"], "the lives of the hostages")],
    ),
    # A capital that acts is its state.
    ("Szohod rejected the report.", [("reject", ["Borduria"], "the report")]),
    # What looks like a cue and is none.
    ("The support for the refugees in Ruritania continued.", []),
    ("The crimes committed in Borduria and the process called for in the plan are known.", []),
    ("Residents fled the town.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text[:50] for text, _ in CASES])
def test_construction(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert sorted(told(read(text))) == sorted(expected)


def test_a_reporter_is_kept_apart_from_the_holder() -> None:
    reading = read("The spokesman, Emil Roth, said that Sylvania supports the plan.")
    assert names(reading, only(reading).reported_by) == ["Emil Roth"]


def test_the_office_tells_for_whom_somebody_speaks() -> None:
    reading = read("Ruritanian Foreign Minister Karl Weber rejected the claim.")
    stance = only(reading)
    assert (names(reading, stance.holder), names(reading, stance.behalf)) == (["Karl Weber"], ["Ruritania"])


def test_every_actor_of_a_stance_is_an_entity_with_a_mention() -> None:
    reading = read("Ruritanian Foreign Minister Karl Weber thanked the people of Borduria for their patience.")
    stance = only(reading)
    kept = {entity.id: entity for entity in reading.entities}
    for identifier in (*stance.holder, *stance.behalf, *stance.addressee, *stance.target):
        assert kept[identifier].mentions
    assert [q.quote for q in kept[stance.behalf[0]].mentions] == ["Ruritanian"]


def test_addressee_target_place_and_legal_text() -> None:
    reading = read("Ruritania urged Borduria to withdraw from Esteria in line with UNSCR 4100.")
    stance = only(reading)
    assert names(reading, stance.addressee) == names(reading, stance.target) == ["Borduria"]
    assert names(reading, stance.places) == ["Esteria"]
    assert names(reading, stance.legal) == ["Resolution 4100"]


def test_a_list_of_demands_is_several_stances() -> None:
    reading = read(
        "Ruritania called for a nationwide ceasefire, respect for the law of war, and unhindered access to aid."
    )
    assert [content for _, _, content in told(reading)] == [
        "a nationwide ceasefire",
        "respect for the law of war",
        "unhindered access to aid",
    ]


def test_a_holder_that_is_not_told_leaves_the_stance_out_and_says_so() -> None:
    reading = read("They condemned the attack.")
    assert reading.stances == ()
    assert [u.words.quote for u in reading.unresolved] == ["condemned"]


@pytest.mark.parametrize(
    "text",
    [
        "Why should anybody trust Borduria? Has Szohod ever kept its word? What more must be said?",
        "Home\nAbout us\nRuritania | Sylvania\nSupport us\nContact\nSubscribe to our newsletter",
        "",
        "\n\n\n",
        "... --- !!! ??? “”“” ((((",
    ],
)
def test_menus_questions_and_signs_hold_nothing(text: str) -> None:
    assert read(text).stances == ()


# Constructions that are rarer, told one by one.
RARE: list[tuple[str, list[tuple[str, list[str], str]]]] = [
    ("It was agreed that the border would open.", []),
    (
        "Ruritania and Sylvania met on Monday. It was agreed that the border would open.",
        [("agree", ["Ruritania", "Sylvania"], "the border would open")],
    ),
    (
        "The prize went to Lena Holm, who said that the border was open.",
        [("state", ["Lena Holm"], "the border was open")],
    ),
    (
        "Ambassador Lena Holm said her country supports the plan.",
        [("support", ["Lena Holm"], "the plan")],
    ),
    (
        "Ambassador Lena Holm visited the camp, warning of a new wave.",
        [("warn", ["Lena Holm"], "a new wave")],
    ),
    (
        "Ruritania joined Sylvania in condemning the raid.",
        [("condemn", ["Ruritania"], "the raid")],
    ),
    (
        "Ambassador Lena Holm told reporters in Strelsau on Friday that Sylvania opposes the plan.",
        [("reject", ["Sylvania"], "the plan")],
    ),
    (
        "Ruritania has repeatedly called for talks and will continue to support the mission.",
        [("demand", ["Ruritania"], "talks"), ("support", ["Ruritania"], "the mission")],
    ),
    (
        "Ruritania is deeply concerned about the arrests and remains committed to the accord.",
        [("warn", ["Ruritania"], "the arrests"), ("promise", ["Ruritania"], "the accord")],
    ),
    (
        "Ministers noted with concern the rise in prices.",
        [("warn", ["ministers"], "the rise in prices")],
    ),
    (
        "The Ruritanian foreign ministry and the Sylvanian parliament welcomed the truce.",
        [("praise", ["Ministry of Foreign Affairs of Ruritania", "Sylvanian Parliament"], "the truce")],
    ),
    (
        "Ambassador Lena Holm took note of the report.",
        [("state", ["Lena Holm"], "the report")],
    ),
    (
        "The border would open soon, Foreign Minister Karl Weber said on Monday.",
        [("state", ["Karl Weber"], "The border would open soon")],
    ),
    (
        "All prisoners must be freed, said Ambassador Lena Holm.",
        [("demand", ["Lena Holm"], "All prisoners must be freed")],
    ),
    ("Sylvania supports the plan, Ambassador Lena Holm said.", [("support", ["Sylvania"], "the plan")]),
    (
        "President Otto Falk, while praising the mediators, urged calm.",
        [("praise", ["Otto Falk"], "the mediators"), ("demand", ["Otto Falk"], "calm")],
    ),
    ("President Otto Falk concluded by thanking Sylvania.", [("praise", ["Otto Falk"], "Sylvania")]),
    ("Shopkeepers met Governor Jan Kolb to demand bread.", []),
    ("Ruritania may reject the plan.", []),
    ("The envoy's support for Ruritania is known.", []),
    ("Bordurians took to the streets to demand bread.", [("demand", ["Bordurian people"], "bread")]),
    (
        "Dr. Nora Lund said Monday that the hospital was full.",
        [("state", ["Nora Lund"], "the hospital was full")],
    ),
    (
        "Omar Haddad, spokesman for the Free Bordurian Assembly, denied the report.",
        [("deny", ["Omar Haddad"], "the report")],
    ),
    ("Nora Lund said the hospital was full.", [("state", ["Nora Lund"], "the hospital was full")]),
    (
        "The troika (Ruritania, Sylvania and Freedonia) rejected the plan.",
        [("reject", ["Ruritania", "Sylvania", "Freedonia"], "the plan")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), RARE, ids=[text[:50] for text, _ in RARE])
def test_rarer_construction(text: str, expected: list[tuple[str, list[str], str]]) -> None:
    assert sorted(told(read(text))) == sorted(expected)


def test_the_subject_of_a_subordinate_clause_holds_nothing() -> None:
    reading = read("Asked whether Borduria would attack, the official, who gave no name, said there was no sign of it.")
    assert reading.stances == ()
    assert reading.unresolved != ()


def test_he_and_she_are_two_persons() -> None:
    reading = read(
        "Foreign Minister Ida Brandt met with Foreign Minister Karl Weber. Brandt said she rejects the plan. "
        "Weber said that the plan is sound. He added that time is short. She warned of a long delay."
    )
    assert told(reading) == [
        ("reject", ["Ida Brandt"], "the plan"),
        ("state", ["Karl Weber"], "the plan is sound"),
        ("state", ["Karl Weber"], "time is short"),
        ("warn", ["Ida Brandt"], "a long delay"),
    ]


def test_a_counterpart_has_a_name_and_a_state() -> None:
    reading = read("Ruritanian Foreign Minister Ida Brandt and her Sylvanian counterpart Karl Weber backed the plan.")
    stance = only(reading)
    assert names(reading, stance.holder) == ["Ida Brandt", "Karl Weber"]
    assert names(reading, stance.behalf) == ["Ruritania", "Sylvania"]


PREDICATES: list[tuple[str, str, str]] = [
    # What Ruritania's statement says -> act and content.
    ("It is imperative that the port reopen.", "demand", "the port reopen"),
    ("It is time for all sides to talk.", "demand", "all sides to talk"),
    ("The violence must stop.", "demand", "The violence"),
    ("There can be no return to the siege.", "affirm", "There can be no return to the siege"),
    ("Such raids are deplorable.", "condemn", "Such raids"),
    ("Free elections are essential to peace.", "demand", "Free elections are essential to peace"),
    ("Our view is that this is not acceptable.", "state", "Our view is that this is not acceptable"),
    ("We will continue to call for talks.", "demand", "talks"),
    ("We are not ready to lift the ban.", "reject", "lift the ban"),
    ("We would like to thank the hosts.", "praise", "the hosts"),
    ("We cannot support this plan.", "reject", "this plan"),
    ("We took note of the vote.", "state", "the vote"),
    ("We stressed, during the visit, that calm is vital.", "demand", "calm is vital"),
    ("We are urging calm.", "demand", "calm"),
    ("We do not believe that the vote was fair.", "reject", "the vote was fair"),
]


@pytest.mark.parametrize(("sentence", "act", "content"), PREDICATES, ids=[p[0] for p in PREDICATES])
def test_a_sentence_of_a_statement(sentence: str, act: str, content: str) -> None:
    reading = read(f"Office of the Spokesperson\nRuritania welcomes the accord. {sentence}")
    assert told(reading)[1:] == [(act, ["Ruritania"], content)]


def test_he_is_not_the_one_he_met() -> None:
    reading = read(
        "Special Envoy Jan Kolb arrived on Monday. In his talks with Prime Minister Otto Falk, he warned of delays."
    )
    assert told(reading) == [("warn", ["Jan Kolb"], "delays")]
