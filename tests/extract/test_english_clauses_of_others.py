"""English: what another does behind 'but', what he is minded to, what is alleged of him. All names are invented."""

import pytest

from tests.extract.english_world import names, read, told


@pytest.mark.parametrize("did", ["refused", "stayed"])
def test_what_another_does_behind_but_is_no_part_of_a_demand(did: str) -> None:
    text = f"Ruritania demanded that Sylvania withdraw, but Sylvania {did} and said it would build a wall."
    assert told(read(text)) == [
        ("demand", ["Ruritania"], "Sylvania withdraw"),
        ("state", ["Sylvania"], "it would build a wall"),
    ]


def test_who_went_on_behind_but_is_left_open() -> None:
    text = "Ruritania said that Sylvania had left, but Borduria stayed and said it would build a wall."
    assert [names(read(text), s.holder) for s in read(text).stances] == [["Ruritania"]]


@pytest.mark.parametrize("minded", ["determined to leave the League", "committed to the truce"])
def test_what_another_is_minded_to_is_a_judgement_of_who_says_so(minded: str) -> None:
    for text in (
        f"Ambassador Lena Holm of Ruritania said that Sylvania is {minded}.",
        f"Sylvania is {minded}, Ambassador Lena Holm of Ruritania said.",
    ):
        assert told(read(text)) == [("state", ["Lena Holm"], f"Sylvania is {minded}")]


def test_what_a_state_is_minded_to_stays_its_own_where_it_says_so() -> None:
    assert told(read("Ruritania said that it is committed to the truce.")) == [("promise", ["Ruritania"], "the truce")]


def test_what_somebody_unnamed_says_of_another_is_left_out() -> None:
    assert told(read("Sylvania is committed to the truce, the miller said.")) == []
    assert told(read("Ambassador Lena Holm doubts that Sylvania is committed to the truce.")) == []


def test_who_says_so_is_no_part_of_what_is_told() -> None:
    text = "Ruritania rejects the truce, its mill board said on Monday."
    assert told(read(text)) == [("reject", ["Ruritania"], "the truce")]


@pytest.mark.parametrize("accuser", ["accusations by Ambassador Lena Holm", "Ambassador Lena Holm's claim"])
def test_what_is_alleged_is_nobodys_stance(accuser: str) -> None:
    reading = read(f"Ambassador Karl Weber rejected {accuser} that Sylvania backs the raiders.")
    assert ("support", ["Sylvania"], "the raiders") not in told(reading)
    assert ("reject", ["Karl Weber"]) in [(act, who) for act, who, _ in told(reading)]


@pytest.mark.parametrize(
    "text",
    [
        "Neither Borduria nor Ruritania supports partition.",
        "The mill, which Ruritania blames for the fire, was closed.",
    ],
)
def test_who_only_hangs_on_another_issues_no_text(text: str) -> None:
    assert told(read(text)) == []


def test_what_must_be_done_is_asked_past_an_aside() -> None:
    text = "Ruritania said that Sylvania, which backs the raiders, must leave the valley."
    assert told(read(text)) == [
        ("demand", ["Ruritania"], "Sylvania, which backs the raiders, must leave the valley"),
        ("support", ["Sylvania"], "the raiders"),
    ]


def test_what_a_counterpart_does_meanwhile_is_his_own() -> None:
    text = (
        "Ambassador Lena Holm of Ruritania condemned the raid, saying Esteria bore the blame for it, while her"
        " Sylvanian counterpart Karl Weber called for restraint."
    )
    assert told(read(text))[1:] == [
        ("state", ["Lena Holm"], "Esteria bore the blame for it"),
        ("demand", ["Karl Weber"], "restraint"),
    ]


def test_a_demand_ends_before_what_an_ally_does() -> None:
    text = "Ruritania called for talks, while its ally Sylvania rejected them."
    assert told(read(text)) == [("demand", ["Ruritania"], "talks"), ("reject", ["Sylvania"], "them")]


def test_the_day_is_no_word_of_the_cue_and_what_is_asked_for_is_a_demand() -> None:
    reading = read("Ruritania on Monday asked that the talks be held in Strelsau.")
    assert told(reading) == [("demand", ["Ruritania"], "the talks be held in Strelsau")]
    assert reading.stances[0].cue.quote == "asked"


def test_and_that_goes_on_with_what_is_said() -> None:
    text = "Ambassador Lena Holm said the mill was closed, and that the border should remain open."
    assert told(read(text)) == [
        ("state", ["Lena Holm"], "the mill was closed"),
        ("demand", ["Lena Holm"], "the border should remain open"),
    ]


def test_and_that_is_not_rejected_with_what_another_rejects() -> None:
    text = "Ambassador Lena Holm said Sylvania rejected the tax and that talks must resume."
    assert told(read(text)) == [
        ("reject", ["Sylvania"], "the tax"),
        ("demand", ["Lena Holm"], "talks must resume"),
    ]


@pytest.mark.parametrize("inner", ["on condition that the mill opened and that the bridge stayed shut"])
def test_and_that_behind_another_that_is_left_where_it_is(inner: str) -> None:
    text = f"Ambassador Lena Holm said talks would resume {inner}."
    assert [content for _, _, content in told(read(text))] == [f"talks would resume {inner}"]


def test_what_was_accepted_ends_before_what_others_say() -> None:
    text = "Ruritania said it had accepted the truce, but Sylvania said its terms had not been met."
    assert told(read(text)) == [
        ("support", ["Ruritania"], "the truce"),
        ("state", ["Sylvania"], "its terms had not been met"),
    ]
    text = "Ruritania denied the raid, and its army chief warned that any strike would be answered."
    assert told(read(text))[0] == ("deny", ["Ruritania"], "the raid")


@pytest.mark.parametrize("we", ["We in the {} reject", "We, the {}, reject", "At the {}, we reject"])
def test_in_whose_name_we_speak(we: str) -> None:
    text = f"{we.format('Harbour Union')} the decision, and call on the council to reverse it."
    assert [(act, who) for act, who, _ in told(read(text))] == [
        ("reject", ["Harbour Union"]),
        ("demand", ["Harbour Union"]),
    ]


def test_we_in_a_quotation_or_a_country_is_nobody_s_release() -> None:
    assert told(read("We in Ruritania reject the decision.")) == []
    quoted = 'The crowd cheered. "We in the Harbour Union reject it." We left early, and call on the council to stay.'
    assert ("demand", ["Harbour Union"]) not in [(act, who) for act, who, _ in told(read(quoted))]


def test_who_is_held_fully_responsible_is_blamed() -> None:
    text = "Ruritania condemned the raid and held the authorities fully responsible for the fire."
    assert told(read(text)) == [("condemn", ["Ruritania"], "the raid"), ("condemn", ["Ruritania"], "the fire")]


def test_a_person_with_whom_a_matter_is_discussed_holds_it_too() -> None:
    text = (
        "Ambassador Lena Holm discussed the truce with Ambassador Karl Weber in Strelsau, and thanked him for the help."
    )
    assert told(read(text)) == [
        ("discuss", ["Lena Holm", "Karl Weber"], "the truce"),
        ("praise", ["Lena Holm"], "the help"),
    ]


@pytest.mark.parametrize("matter", ["ties with Sylvania", "its dispute with Ambassador Karl Weber"])
def test_with_whom_one_has_ties_is_part_of_the_matter(matter: str) -> None:
    assert told(read(f"Ruritania discussed {matter}.")) == [("discuss", ["Ruritania"], matter)]


def test_what_goes_on_behind_while_is_left_open() -> None:
    text = (
        "Ruritania accused the raiders of rigging the vote and said that it would appeal, while the miller called the"
        " charges baseless and urged calm."
    )
    assert [(who, content) for _, who, content in told(read(text))] == [
        (["Ruritania"], "rigging the vote"),
        (["Ruritania"], "appeal"),
    ]


@pytest.mark.parametrize(
    "text",
    ["Ruritania recalled its ambassador in protest.", "Ruritania left the mill, which it considers illegal."],
)
def test_a_verb_used_otherwise_tells_nothing(text: str) -> None:
    assert told(read(text)) == []


def test_what_was_vetoed_stands_before_which() -> None:
    text = "The mill board did not adopt the draft, which was vetoed by Ruritania."
    assert told(read(text)) == [("reject", ["Ruritania"], "the draft")]


@pytest.mark.parametrize(
    "said",
    [
        "the mill and that port had suffered",
        "the mill was shut and that night Sylvania left",
        "the mill and that of Sylvania suffered",
    ],
)
def test_that_before_a_noun_joins_no_second_clause(said: str) -> None:
    assert told(read(f"Ambassador Lena Holm of Ruritania said {said}.")) == [("state", ["Lena Holm"], said)]


def test_and_that_joins_a_second_clause_behind_a_verb() -> None:
    text = "Ambassador Lena Holm of Ruritania said the mill was shut and that talks had failed."
    assert [s for _, _, s in told(read(text))] == ["the mill was shut", "talks had failed"]


@pytest.mark.parametrize("said", ["Ambassador Lena Holm said: {}", "The crowd cheered. ‘{}’"])
def test_whose_we_another_quotes_does_not_put_out_the_text(said: str) -> None:
    reading = read(said.format("We in the Harbour Union reject it.") + " We call on the council to stay.")
    assert ("demand", ["Harbour Union"]) not in [(act, who) for act, who, _ in told(reading)]


def test_who_does_something_meanwhile_does_not_say_it() -> None:
    reading = read("“We reject the new toll,” said the clerk when the minister, Ida Brandt, left.")
    assert not [s for s in told(reading) if "Ida Brandt" in s[1]]
