"""Official releases: who puts a joint statement out, what is committed to, imposed, found. All names are invented."""

import pytest

from tests.extract.english_world import read, told

_INTRO = "Office of the Spokesperson\nThe text of the following statement was released by {}.\nBegin Text\n{}\nEnd Text"


@pytest.mark.parametrize(
    ("signers", "holders"),
    [
        (
            "the Secretary of State of Ruritania, the External Affairs Minister of Sylvania, and the Foreign Minister "
            "of Borduria",
            ["Ruritania", "Sylvania", "Borduria"],
        ),
        (
            "the Governments of Ruritania and Sylvania and the High Representative of the Concord of Nations",
            ["Ruritania", "Sylvania", "Concord of Nations"],
        ),
        (
            "Foreign Minister of Ruritania Lena Holm and Foreign Minister of Sylvania Karl Weber",
            ["Lena Holm", "Karl Weber"],
        ),
    ],
)
def test_a_post_without_a_name_signs_for_its_state(signers: str, holders: list[str]) -> None:
    reading = read(_INTRO.format(signers, "We urge all sides to end the raids."))
    assert told(reading) == [("demand", holders, "end the raids")]


def test_a_high_representative_without_a_name_is_the_body() -> None:
    reading = read(_INTRO.format("Ruritania and the High Representative of the Concord of Nations", "We object."))
    (body,) = [e for e in reading.entities if e.name_en == "Concord of Nations"]
    assert {q.quote for q in body.mentions} == {"High Representative of the Concord of Nations", "Concord of Nations"}


@pytest.mark.parametrize(
    "opening",
    [
        "The Foreign Minister of Ruritania, the Prime Minister of Sylvania and the President of Borduria condemn it.",
        "We, the Foreign Minister of Ruritania and the Foreign Ministers of Sylvania and Borduria, condemn it.",
    ],
)
def test_all_who_open_a_joint_statement_condemn(opening: str) -> None:
    signed = ["Ruritania", "Sylvania", "Borduria"]
    reading = read(f"{opening} We urge all sides to end the raids.")
    assert told(reading) == [("condemn", signed, "it"), ("demand", signed, "end the raids")]


def test_one_post_alone_speaks_in_the_news_as_a_person() -> None:
    reading = read("The Foreign Minister of Ruritania condemned the raid on the mill.")
    assert told(reading) == [("condemn", ["Foreign Minister of Ruritania"], "the raid on the mill")]


_HEAD = "Office of the Spokesperson\n"


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        (
            "We reaffirm our commitment to keeping a free and open valley and our support for the mill.",
            [("promise", "keeping a free and open valley"), ("support", "the mill")],
        ),
        ("We stand by our commitment to keeping the peace.", [("promise", "keeping the peace")]),
        ("We are united in our commitment to keeping the peace.", [("promise", "keeping the peace")]),
        ("We share an ambition to open the valley.", [("promise", "open the valley")]),
        ("This statement reflects our determination to open the valley.", [("promise", "open the valley")]),
        ("We are deeply invested in the harbour accord.", [("affirm", "the harbour accord")]),
        (
            "We affirm the right of each to live in peace, and our mutual desire to open the valley.",
            [("affirm", "the right of each to live in peace"), ("hope", "open the valley")],
        ),
        (
            "We remain committed to feeding the farmers and to backing the mission.",
            [("promise", "feeding the farmers"), ("promise", "backing the mission")],
        ),
    ],
)
def test_what_we_hold_to(sentence: str, held: list[tuple[str, str]]) -> None:
    reading = read(_INTRO.format("the Governments of Ruritania and Sylvania", sentence))
    assert told(reading) == [(act, ["Ruritania", "Sylvania"], content) for act, content in held]


@pytest.mark.parametrize(
    "sentence",
    [
        "Both countries declare their intent to open the valley.",
        "The two countries express their determination to open the valley.",
        "This Framework, reached after long talks, builds upon earlier accords, and expresses a resolve to open the "
        "valley.",
    ],
)
def test_two_governments_declare_without_saying_we(sentence: str) -> None:
    opening = "The Government of Ruritania and the Government of Sylvania affirm their shared goal of peace."
    reading = read(f"{_HEAD}{opening} {sentence}")
    assert told(reading)[1:] == [("promise", ["Ruritania", "Sylvania"], "open the valley")]


def test_both_countries_are_the_two_who_were_the_last_subject() -> None:
    condemned = "Ruritania and Sylvania condemned the raid."
    both = ("demand", ["Ruritania", "Sylvania"], "calm")
    assert told(read(f"{condemned} The two countries called for calm."))[-1] == both
    assert told(read(f"{condemned} Leaders of the two countries called for calm."))[-1] == both
    assert both not in told(read(f"{condemned} Borduria praised it. The two countries called for calm."))


@pytest.mark.parametrize("others", ["Rebels in both countries", "Farmers of the two countries"])
def test_those_of_both_countries_are_not_the_two(others: str) -> None:
    condemned = "Ruritania and Sylvania condemned the raid."
    only_both = [("condemn", ["Ruritania", "Sylvania"], "the raid")]
    assert told(read(f"{condemned} {others} rejected the truce.")) == only_both


_SAID = _HEAD + "Hanna Brandt, Spokesperson\nRuritania condemns the raid on the mill. "


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ("Today, Ruritania is imposing sanctions on two millers.", "promise", "sanctions on two millers"),
        ("Today, we are designating two millers.", "promise", "two millers"),
        ("We are also revoking the visas of two millers.", "promise", "the visas of two millers"),
        ("Ruritania is acting to end the raids.", "promise", "end the raids"),
        ("Ruritania is taking action against two millers.", "promise", "two millers"),
        ("Ruritania is addressing this threat by designating two millers.", "promise", "two millers"),
        ("We will deny the raiders access to funds.", "promise", "deny the raiders access to funds"),
        ("Sylvania is imposing tolls on all ships.", "state", "Sylvania is imposing tolls on all ships"),
        ("Ruritania imposed sanctions on two millers.", "state", "Ruritania imposed sanctions on two millers"),
        ("Sylvania is acting to end the raids.", "state", "Sylvania is acting to end the raids"),
    ],
)
def test_measures_of_ones_own_are_promised(sentence: str, act: str, content: str) -> None:
    assert told(read(_SAID + sentence))[1:] == [(act, ["Ruritania"], content)]


def test_what_a_foe_does_by_a_measure_is_not_promised() -> None:
    foe = "how Sylvania fuels the war by blocking the strait"
    assert told(read(f"{_SAID}Ruritania is reviewing {foe}."))[1:] == [("discuss", ["Ruritania"], foe)]


def test_the_accord_of_others_says_nothing_for_who_welcomes_it() -> None:
    head = _HEAD + "Hanna Brandt, Spokesperson\nRuritania welcomes the accord between Sylvania and Borduria. "
    says = "This accord reaffirms that the mill is theirs"
    assert told(read(f"{head}{says}."))[1:] == [("state", ["Ruritania"], says)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Today’s action is being taken pursuant to Executive Order 9, which names the raiders.",
        "These designations were made pursuant to section 5 of the Mill Act.",
    ],
)
def test_the_law_under_which_a_measure_is_taken_is_no_stance(sentence: str) -> None:
    assert len(told(read(_SAID + sentence))) == 1


def test_a_state_whose_leader_met_somebody_will_do_what_it_is_read_out_to_do() -> None:
    met = "The below is attributable to Spokesperson Hanna Brandt:\nRuritanian President Otto Falk met Sylvanian "
    met += "Foreign Minister Karl Weber. "
    assert told(read(_HEAD + met + "Ruritania will remain in the valley.")) == [
        ("promise", ["Ruritania"], "remain in the valley")
    ]
    assert told(read(_HEAD + met + "Sylvania will remain in the valley.")) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "We reaffirm the Mill Tribunal ruling, which found that the raid broke the truce.",
            [
                ("affirm", "Ruritania", "the Mill Tribunal ruling"),
                ("state", "Mill Tribunal", "the raid broke the truce"),
            ],
        ),
        (
            "We note the assurances given by President Otto Falk that the valley will open.",
            [
                ("state", "Ruritania", "the assurances given by President Otto Falk that the valley will open"),
                ("promise", "Otto Falk", "the valley will open"),
            ],
        ),
        (
            "We reaffirm the Mill Tribunal’s decision that the claims are void.",
            [
                ("affirm", "Ruritania", "the Mill Tribunal’s decision that the claims are void"),
                ("state", "Mill Tribunal", "the claims are void"),
            ],
        ),
        ("We welcome Sylvania’s commitment to peace.", [("praise", "Ruritania", "Sylvania’s commitment to peace")]),
    ],
)
def test_what_others_found_and_assured(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(read(_SAID + sentence))[1:] == [(act, [holder], content) for act, holder, content in expected]


@pytest.mark.parametrize(
    "opening",
    [
        "We, the Foreign Ministers of Ruritania and Sylvania and the High Representative of the Concord of Nations "
        "condemn the raid.",
        "As partners, we, the Foreign Ministers of Ruritania and Sylvania, and the High Representative of the Concord "
        "of Nations, met today to condemn the raid.",
    ],
)
def test_we_the_ministers_are_all_who_put_it_out(opening: str) -> None:
    signers = "the Governments of Ruritania and Sylvania and the High Representative of the Concord of Nations"
    holders = ["Ruritania", "Sylvania", "Concord of Nations"]
    assert told(read(_INTRO.format(signers, opening))) == [("condemn", holders, "the raid")]


def test_a_list_of_what_is_promised_goes_on() -> None:
    reading = read(_SAID + "We intend to end the raids, address their causes, and open the mill.")
    assert told(reading)[1:] == [("promise", ["Ruritania"], "end the raids, address their causes, and open the mill")]


def test_what_somebody_is_assured_to_support_is_the_promise() -> None:
    reading = read(_SAID + "We note the assurances given by President Otto Falk that Sylvania will support the mill.")
    assert ("promise", ["Otto Falk"], "Sylvania will support the mill") in told(reading)
    assert len(told(reading)) == 3


def test_a_spokesperson_tells_for_the_state_that_is_committed() -> None:
    told_first = "The raiders hold the mill. Ruritania is committed to opening it."
    assert told(read(_HEAD + "Hanna Brandt, Spokesperson\n" + told_first)) == [
        ("state", ["Ruritania"], "The raiders hold the mill"),
        ("promise", ["Ruritania"], "opening it"),
    ]


def test_a_foe_who_acts_in_the_first_sentence_puts_nothing_out() -> None:
    head = _HEAD + "Hanna Brandt, Spokesperson\n"
    attacked = "Sylvania is attacking ships in the strait. Today, Ruritania is acting to end the raids."
    assert told(read(head + attacked)) == [
        ("state", ["Ruritania"], "Sylvania is attacking ships in the strait"),
        ("promise", ["Ruritania"], "end the raids"),
    ]
    assert told(read(head + "Sylvania is imposing tolls. Ruritania is imposing sanctions on two millers.")) == []


def test_two_foes_who_reject_something_put_nothing_out() -> None:
    reading = read(_HEAD + "Sylvania and Borduria reject the harbour accord. The mill must stay open.")
    assert told(reading) == [("reject", ["Sylvania", "Borduria"], "the harbour accord")]
