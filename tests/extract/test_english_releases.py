"""Turns of phrase of wire reports, appeals and joint statements. All names are invented."""

import pytest

from tests.extract.english_world import names, read, told

_HOLM = "Foreign Minister Lena Holm"


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("Ruritania threw its weight behind the harbour accord.", "support", "the harbour accord"),
        ("Ruritania came out against the closing of the mill.", "reject", "the closing of the mill"),
        ("Ruritania hit out at the closing of the mill.", "condemn", "the closing of the mill"),
        ("Ruritania does not accept the closing of the mill.", "reject", "the closing of the mill"),
        ("Ruritania rejected as baseless the claims about the mill.", "reject", "the claims about the mill"),
        ("Ruritania is appalled and outraged that the mill was burned.", "condemn", "the mill was burned"),
        ("Ruritania agreed to the truce that farmers want.", "support", "the truce that farmers want"),
        ("Ruritania had wanted an immediate halt to the raids.", "demand", "an immediate halt to the raids"),
        ("Ruritania sees Sylvania as a threat to its border.", "state", "a threat to its border"),
        ("Ruritania classifies Sylvania as a river state.", "state", "a river state"),
        ("Ruritania's demand for an end to the raids was ignored.", "demand", "an end to the raids"),
        ("Ruritania issued a statement calling for calm in the valley.", "demand", "calm in the valley"),
        ("Ruritania denounced the raid, as farmers from both states gathered.", "condemn", "the raid"),
        ("Ruritania voiced concern about the raids, which come amid talks.", "warn", "the raids"),
    ],
)
def test_what_states_do_in_the_words_of_the_wire(text: str, act: str, content: str) -> None:
    assert told(read(text)) == [(act, ["Ruritania"], content)]


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        (f"{_HOLM} said the raid broke the truce.", "state", "the raid broke the truce"),
        (f"{_HOLM} said it might “ignite the whole valley”.", "warn", "it might “ignite the whole valley"),
        (f"{_HOLM} warned the raid could spread.", "warn", "the raid could spread"),
        (f"{_HOLM} told a press conference that the mill was open.", "state", "the mill was open"),
        (f"{_HOLM} called the closing “a grave mistake”.", "condemn", "the closing “a grave mistake"),
        (f"{_HOLM} said she was confident the mill would open.", "hope", "the mill would open"),
        (f"More repairs would need to be made, {_HOLM} said.", "demand", "More repairs would need to be made"),
    ],
)
def test_what_persons_say(text: str, act: str, content: str) -> None:
    assert told(read(text)) == [(act, ["Lena Holm"], content)]


def test_both_who_met_discussed_it() -> None:
    assert told(read(f"{_HOLM} met President Otto Falk and discussed trade.")) == [
        ("discuss", ["Lena Holm", "Otto Falk"], "trade")
    ]


def test_a_person_described_before_speaking() -> None:
    reading = read("Wang Zhimo, the newly named legal chief of the mill, said it was open. Wang said trade was free.")
    assert [names(reading, s.holder) for s in reading.stances] == [["Wang Zhimo"], ["Wang Zhimo"]]


def test_he_is_the_unnamed_official_told_of_last() -> None:
    reading = read("President Otto Falk left. A Sylvanian official said the mill was open. He said it was cheap.")
    assert [names(reading, s.holder) for s in reading.stances] == [["Sylvanian official"], ["Sylvanian official"]]


def test_two_officials_and_those_close_to_talks_speak() -> None:
    assert told(read("Two Sylvanian officials said the mill was open.")) == [
        ("state", ["Sylvanian officials"], "the mill was open")
    ]
    assert told(read("A source close to the talks said the mill was open.")) == [
        ("state", ["source close to the talks"], "the mill was open")
    ]


def test_it_is_the_state_with_which_the_sentence_opens() -> None:
    reading = read("Borduria praised the mill. Ruritania is Sylvania's neighbour, but it opposes the raid.")
    assert told(reading)[-1] == ("reject", ["Ruritania"], "the raid")


def test_refugees_hosted_by_a_state_meet_nobody() -> None:
    assert read("Sylvanian refugees hosted generously by Ruritania cannot return.").meetings == ()


def test_whoever_reports_another_and_goes_on_is_read_on() -> None:
    text = (
        "Ambassador Karl Weber left. Foreign Minister Lena Holm noted that Otto Falk underlined that the mill serves "
        "the valley, and she urged Sylvania to open it."
    )
    assert told(read(text)) == [
        ("affirm", ["Otto Falk"], "the mill serves the valley"),
        ("demand", ["Lena Holm"], "Sylvania to open it"),
    ]


def test_what_is_considered_a_breach_is_stated() -> None:
    assert told(read("Sylvania considers the shelling a breach of the truce.")) == [
        ("state", ["Sylvania"], "the shelling a breach of the truce")
    ]


def test_the_body_inside_an_office_comes_back_by_its_noun() -> None:
    reading = read("The spokesperson of the River Union, Lena Holm, left. The Union supports the truce.")
    assert told(reading) == [("support", ["River Union"], "the truce")]


def test_a_statement_by_a_person_is_not_of_the_state_it_denounces() -> None:
    reading = read(
        "Statement by Foreign Minister Lena Holm\n"
        "I strongly condemn the raid. It shows that Borduria has no interest in peace. Sylvania will continue to help."
    )
    assert ("condemn", ["Lena Holm"], "the raid") in told(reading)
    assert not any("Borduria" in holders for _, holders, _ in told(reading))


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("Ruritania called the raid cowardly.", "condemn", "the raid cowardly"),
        ("Ruritania described the raid as barbaric.", "condemn", "the raid as barbaric"),
        ("Ruritania branded the vote a farce.", "condemn", "the vote a farce"),
        ("Ruritania voted against the resolution.", "reject", "the resolution"),
        ("Ruritania adopted a resolution condemning the raids.", "condemn", "the raids"),
    ],
)
def test_what_states_do_by_calling_and_voting(text: str, act: str, content: str) -> None:
    assert told(read(text)) == [(act, ["Ruritania"], content)]


def test_the_organisation_is_the_body_told_of_last() -> None:
    reading = read("River Rights Network condemned the raid. The organisation called on Sylvania to open an inquiry.")
    assert told(reading)[1] == ("demand", ["River Rights Network"], "open an inquiry")


@pytest.mark.parametrize(
    "name",
    [
        "River Rights Watch",
        "Farmers Without Borders",
        "Committee to Protect Farmers",
        "Valley Solidarity Network Kurvik",
        "Stop the Raids Coalition",
        "Friends of the River",
    ],
)
def test_associations_without_a_head_word_speak(name: str) -> None:
    assert told(read(f"{name} condemned the raid.")) == [("condemn", [name], "the raid")]
    assert told(read(f"The mill was closed, {name} said."))[0][1] == [name]


def test_a_minister_with_such_a_word_is_a_person() -> None:
    assert told(read("Justice Minister Lena Holm condemned the raid."))[0][1] == ["Lena Holm"]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("These are the demands of the River Union:\n* An end to the raids.\n* Trade with all.", "River Union"),
        ("Farmers Without Borders makes the following recommendations:\n1. Open the mill.\n2. Free all farmers.", None),
    ],
)
def test_lists_under_a_noun_of_demanding(text: str, holder: str | None) -> None:
    found = told(read(text))
    assert [act for act, _, _ in found] == ["demand", "demand"]
    assert {names for _, holders, _ in found for names in holders} == {holder or "Farmers Without Borders"}


def test_lists_of_others_are_nobodys_demands() -> None:
    assert told(read("The report lists three recommendations:\n1. Open the mill.\n2. Free all farmers.")) == []


@pytest.mark.parametrize(
    ("opening", "holders"),
    [
        ("Ruritania made the following demands of Sylvania:", {"Ruritania"}),
        ("Ruritania and Sylvania have issued the following demands:", {"Ruritania", "Sylvania"}),
        ("Farmers made the following demands of Sylvania:", set()),
        ("Sylvania has received the following demands:", set()),
    ],
)
def test_who_is_asked_or_was_handed_a_list_does_not_ask(opening: str, holders: set[str]) -> None:
    found = told(read(f"{opening}\n* An end to the raids.\n* Trade with all."))
    assert [set(who) for _, who, _ in found] == ([holders, holders] if holders else [])


def test_a_speaker_named_in_the_line_below() -> None:
    reading = read("“The raid on the valley must be punished.”\nUnion Chairman Karl Weber said from Strelsau.")
    assert told(reading) == [("demand", ["Karl Weber"], "The raid on the valley must be punished")]


def test_whoever_wrote_to_somebody_calls_for_it() -> None:
    reading = read("Ruritania has written to Foreign Minister Lena Holm calling on Sylvania to open the mill.")
    assert told(reading) == [("demand", ["Ruritania"], "open the mill")]


@pytest.mark.parametrize(
    "second",
    [
        "The premier said the mill was open.",
        "The prime minister said the mill was open.",
    ],
)
def test_an_office_in_small_letters_is_whoever_bears_it(second: str) -> None:
    reading = read(f"Prime Minister Lena Holm rejected the plan. {second}")
    assert told(reading)[1] == ("state", ["Lena Holm"], "the mill was open")


def test_the_group_is_the_body_told_of_last() -> None:
    reading = read("River Rights Network rejected the plan. The group said the mill was open.")
    assert told(reading)[1] == ("state", ["River Rights Network"], "the mill was open")


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("Ruritania, along with Sylvania, condemned the raid.", ["Ruritania", "Sylvania"]),
        ("A statement by the River Union condemned the raid.", ["River Union"]),
        ("The raid was condemned by Ruritania and Sylvania.", ["Ruritania", "Sylvania"]),
        ("Ruritania, which condemned the raid, left.", ["Ruritania"]),
        ("The raid needs to be answered, Foreign Minister Lena Holm said.", ["Lena Holm"]),
    ],
)
def test_who_acts_in_other_orders_of_words(text: str, holders: list[str]) -> None:
    assert [names for _, names, _ in told(read(text))] == [holders]


def test_neither_of_two_holds_what_is_denied() -> None:
    assert told(read("Neither Ruritania nor Sylvania condemned the raid.")) == []


def test_an_actor_asked_ends_before_another_clause() -> None:
    reading = read("Ruritania had wanted a truce while Sylvania had offered one from March.")
    assert ("demand", ["Ruritania"], "start in March") not in told(reading)


def test_a_quotation_that_begins_with_a_verb_is_not_all_said() -> None:
    reading = read("Sylvania “expressed support for a truce in the valley”, the River Union said.")
    assert [holders for _, holders, _ in told(reading)] == [["Sylvania"]]


def test_an_opposition_and_a_director_between_commas_speak() -> None:
    assert told(read("The Sylvanian opposition rejected the plan."))[0][1] == ["Sylvanian opposition"]
    reading = read("The director of River Rights Network, Petra Zorn, said the mill was open.")
    assert told(reading) == [("state", ["Petra Zorn"], "the mill was open")]


def test_those_who_sign_below_speak() -> None:
    text = (
        "We, the undersigned organisations, condemn the raids.\nSigned:\nRiver Rights Network\n"
        "Farmers Without Borders\nNational Farmers Union"
    )
    signers = ["River Rights Network", "Farmers Without Borders", "National Farmers Union"]
    assert told(read(text)) == [("condemn", signers, "the raids")]
    # Who one of them is nobody knows.
    assert told(read(text.replace("Farmers Without Borders", "8 more of us"))) == []


def test_the_one_body_that_acts_issues_what_says_no_we() -> None:
    reading = read(
        "Statement by the Spokesperson on the raids\n"
        "The raids are a serious escalation. The River Union condemns them. Borduria must stop the raids."
    )
    assert ("demand", ["River Union"], "Borduria must stop the raids") in told(reading)
