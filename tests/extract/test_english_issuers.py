"""Who issues an English text, how its own sentences value what they tell, and quotations within sentences.

All persons and bodies are invented.
"""

import pytest

from tests.extract.english_world import names, read, told


def test_a_leader_in_the_byline_says_we_for_himself() -> None:
    reading = read(
        "Otto Falk, Foreign Minister\n"
        "Today marks a historic milestone for the people of Borduria. We commend their courage. "
        "Lifting the blockade will unlock trade. The treaty follows two years of talks."
    )
    assert told(reading) == [
        ("praise", ["Otto Falk"], "Today marks a historic milestone for the people of Borduria"),
        ("praise", ["Otto Falk"], "their courage"),
        ("state", ["Otto Falk"], "Lifting the blockade will unlock trade"),
        ("state", ["Otto Falk"], "The treaty follows two years of talks"),
    ]


def test_a_spokesman_with_a_nickname_says_we_for_the_state_that_is_ready() -> None:
    reading = read(
        'Emil "Milo" Roth, Spokesman\n'
        "Ruritania stands ready to help. We have repeatedly asked Borduria to lift the siege. "
        "Regrettably, Borduria rejected the offer. Together we can end the war."
    )
    assert told(reading) == [
        ("promise", ["Ruritania"], "help"),
        ("demand", ["Ruritania"], "lift the siege"),
        ("condemn", ["Ruritania"], "Borduria rejected the offer"),
        ("hope", ["Ruritania"], "Together we can end the war"),
    ]
    assert {tuple(names(reading, s.reported_by)) for s in reading.stances} == {("Emil Milo Roth",)}


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("The raid is a flagrant violation of the accord.", "condemn"),
        ("The new law represents a grave danger.", "warn"),
        ("The vote was a remarkable success.", "praise"),
        ("Lasting peace will depend on strong courts.", "demand"),
        ("The blockade will undermine the harvest.", "warn"),
        ("His conduct renders him unfit for office.", "reject"),
        ("The harbour is open.", "state"),
        ("The raid is not a violation of the accord.", "state"),
        ("Unfortunately, the talks failed.", "condemn"),
        ("Thankfully, the truce has held.", "praise"),
    ],
)
def test_a_sentence_of_ones_own_words_values_what_it_tells(sentence: str, act: str) -> None:
    reading = read(f"Emil Roth, Department Spokesperson\nRuritania condemns the siege. We grieve. {sentence}")
    assert (str(reading.stances[-1].act), names(reading, reading.stances[-1].holder)) == (act, ["Ruritania"])


def test_one_that_only_says_what_another_will_not_do_is_not_we() -> None:
    reading = read(
        "Otto Falk, Foreign Minister\nWe welcome the promise of the generals that Borduria will not support the raids."
    )
    assert [names(reading, s.holder) for s in reading.stances][:1] == [["Otto Falk"]]


def test_the_members_of_a_body_are_the_body() -> None:
    reading = read(
        "The Free Bordurian Assembly met on Monday. Assembly members expressed concern over the arrests. "
        "Members of the Free Bordurian Assembly called for calm."
    )
    assert told(reading) == [
        ("warn", ["Free Bordurian Assembly"], "the arrests"),
        ("demand", ["Free Bordurian Assembly"], "calm"),
    ]


def test_a_body_whose_statement_is_read_out_is_we() -> None:
    reading = read(
        "Following is the Free Bordurian Assembly press statement delivered by Emil Roth:\n"
        "We deplore the raid. Those responsible must be punished."
    )
    assert told(reading) == [
        ("condemn", ["Free Bordurian Assembly"], "the raid"),
        ("demand", ["Free Bordurian Assembly"], "Those responsible must be punished"),
    ]


def test_a_quotation_may_be_a_part_of_the_sentence() -> None:
    reading = read("Sylvania called for “an end to the shelling of the old port and a lasting truce.”")
    assert [(str(s.act), names(reading, s.holder)) for s in reading.stances] == [("demand", ["Sylvania"])]


def test_words_after_a_colon_are_said_without_marks() -> None:
    reading = read("President Otto Falk issued a decree and said: The bridge is still open to all.")
    assert told(reading) == [("state", ["Otto Falk"], "The bridge is still open to all")]


def test_a_quotation_in_the_next_line_belongs_to_the_speaker_before_the_colon() -> None:
    reading = read(
        "On the raid in Borduria, President Otto Falk said:\n“I condemn the shelling. Borduria should free the men.”"
    )
    assert told(reading) == [
        ("condemn", ["Otto Falk"], "the shelling"),
        ("demand", ["Otto Falk"], "Borduria should free the men"),
    ]


def test_a_speaker_passes_on_what_another_asks() -> None:
    reading = read("“Members of the Free Bordurian Assembly call on all states to help,” said Ambassador Lena Holm.")
    assert told(reading) == [("demand", ["Free Bordurian Assembly"], "all states to help")]
    assert names(reading, reading.stances[0].reported_by) == ["Lena Holm"]


def test_the_clause_before_the_speaker_and_the_participle_after_him() -> None:
    reading = read("The valley is now calm, Karl Weber said, adding that the farmers have returned.")
    assert told(reading) == [
        ("state", ["Karl Weber"], "The valley is now calm"),
        ("state", ["Karl Weber"], "the farmers have returned"),
    ]


def test_two_named_after_one_preposition_are_no_subject() -> None:
    reading = read("The silence over the policy deployed by Sylvania and Borduria will hurt the valley.")
    assert reading.stances == ()


def test_what_somebody_is_asked_to_do_he_does_not_voice() -> None:
    reading = read("Ruritania called upon Sylvania to hold a meeting to condemn the raid.")
    assert told(reading) == [("demand", ["Ruritania"], "hold a meeting to condemn the raid")]


def test_a_paper_is_not_issued_by_whoever_is_told_of_in_between() -> None:
    reading = read(
        "Ruritania condemned the raid in a statement. “The Bordurian army burned the old mill,” the statement added."
    )
    assert {tuple(names(reading, s.holder)) for s in reading.stances} == {("Ruritania",)}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "President Otto Falk urged all sides to free the prisoners and to open the road.",
            [("demand", "free the prisoners"), ("demand", "open the road")],
        ),
        (
            "President Otto Falk reaffirmed the accord and that the border should be open.",
            [("affirm", "the accord"), ("demand", "the border should be open")],
        ),
        (
            "President Otto Falk described the raid as a clear violation.",
            [("condemn", "the raid as a clear violation")],
        ),
        (
            "President Otto Falk highlighted the vote as an important milestone.",
            [("praise", "the vote as an important milestone")],
        ),
        ("Ruritania is ready to support a plan for peace.", [("support", "support a plan for peace")]),
        (
            "President Otto Falk urged progress on farming and trade, which would help.",
            [("demand", "progress on farming and trade")],
        ),
        (
            "Ruritania announced commitments totaling three million crowns.",
            [("promise", "three million crowns")],
        ),
        ("President Otto Falk went on to say that the mill is open.", [("state", "the mill is open")]),
    ],
)
def test_what_follows_the_cue_decides(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(act, content) for act, _, content in told(read(sentence))] == expected


def test_what_will_be_reviewed_is_promised_and_what_is_sought_is_meant() -> None:
    reading = read(
        "Emil Roth, Department Spokesperson\n"
        "Ruritania condemns the raid. We will raise the cost of war. We seek to restore trade."
    )
    assert [act for act, _, _ in told(reading)] == ["condemn", "promise", "promise"]


def test_those_who_take_part_in_the_meeting_of_a_body_are_the_body() -> None:
    reading = read(
        "Sylvania hosted a Free Bordurian Assembly meeting in Strelsau. Participants called for calm. "
        "The meeting reviewed the harvest."
    )
    assert told(reading) == [
        ("demand", ["Free Bordurian Assembly"], "calm"),
        ("discuss", ["Free Bordurian Assembly"], "the harvest"),
    ]


def test_the_person_behind_an_owner_is_met() -> None:
    reading = read("President Otto Falk met with Sylvania’s Ambassador Lena Holm. Both stressed the need for calm.")
    assert told(reading) == [("demand", ["Otto Falk", "Lena Holm"], "calm")]


def test_those_in_a_long_title_say_we() -> None:
    reading = read(
        "Statement of the President of Ruritania Lena Holm and the Prime Minister of Borduria Hugo Brandt\n"
        "Old Port, 15 November 2015\n"
        "We strongly condemn the raid on the port. We agreed to open the mill.\n"
    )
    both = ["Lena Holm", "Hugo Brandt"]
    assert told(reading) == [("condemn", both, "the raid on the port"), ("agree", both, "open the mill")]


def test_the_secretary_and_his_counterparts_are_those_who_met() -> None:
    reading = read(
        "Secretary Lena Holm met today with Foreign Minister Otto Falk and Foreign Minister Hugo Brandt on the margins "
        "of the Council session. The Secretary and Foreign Ministers committed to opening the mill. "
        "The Secretary and her counterparts condemned the raid."
    )
    all_three = ["Lena Holm", "Otto Falk", "Hugo Brandt"]
    assert told(reading) == [("promise", all_three, "opening the mill"), ("condemn", all_three, "the raid")]


def test_an_abbreviation_means_what_the_text_spells_out() -> None:
    reading = read("The Inner Coast Group (ICG) met today. The ICG urges Borduria to open the mill.")
    assert told(reading)[-1][1] == ["Inner Coast Group"]


@pytest.mark.parametrize(
    "heading",
    [
        "Press Release: Harbour Solidarity Network",
        "Press Release: Harbour Solidarity Network Strelsau",
        "Media Release from the Harbour Solidarity Network",
    ],
)
def test_a_press_release_is_of_the_body_in_its_heading(heading: str) -> None:
    reading = read(f"Monday, 3 May 2021\n{heading}\nWe call on Sylvania to open the mill. The bridge has been shelled.")
    holder = "Harbour Solidarity Network"
    assert told(reading) == [("demand", [holder], "open the mill")]


def test_a_press_release_that_says_nothing_of_we_has_no_voice() -> None:
    assert told(read("Press Release: Harbour Solidarity Network\nThe bridge has been shelled again this month.")) == []


@pytest.mark.parametrize(
    "where", ["Harbour Workers Union\n{}", "{}\nHarbour Workers Union", "{}\nHarbour Workers Union, Strelsau"]
)
def test_a_body_alone_in_a_line_says_we(where: str) -> None:
    reading = read(where.format("We call on Sylvania to open the mill. The bridge has been shelled."))
    assert told(reading) == [("demand", ["Harbour Workers Union"], "open the mill")]
