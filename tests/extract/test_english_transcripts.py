"""Transcripts: whose words follow a label, what nobody's words are, what courtesies hold. All persons are invented."""

import pytest

from tests.extract.english_world import names, read, told

_BRIEFING = (
    "Otto Falk, Foreign Minister\nStrelsau\n"
    "FOREIGN MINISTER FALK:  Good afternoon, everyone.  We condemn the shelling of the old mill.\n"
    "We hope for a truce by autumn.\n"
    "AMBASSADOR HOLM (via interpreter):  Thank you.  We reject the charge.\n"
    "QUESTION:  Does Borduria back it?  We demand an answer, the widows say.\n"
    "MR. FALK:  I thank the nurses of the valley.\n"
    "(The minister rejects a glass of water.)\n"
    "MODERATOR:  We urge everybody to be brief.\n"
    "AMBASSADOR HOLM:\nI support the plan of the Concord of Nations."
)


def test_each_turn_is_that_of_the_speaker_on_its_label() -> None:
    assert told(read(_BRIEFING)) == [
        ("condemn", ["Otto Falk"], "the shelling of the old mill"),
        ("hope", ["Otto Falk"], "a truce by autumn"),
        ("reject", ["Holm"], "the charge"),
        ("praise", ["Otto Falk"], "the nurses of the valley"),
        ("support", ["Holm"], "the plan of the Concord of Nations"),
    ]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("MR HOLM: We condemn the raid.\nQ: Why?\nA: We reject the plan.", [["Holm"], ["Holm"]]),
        ("THE PRESIDENT: We condemn the raid.\nQUESTION: Why so?\nPresident Otto Falk left.", [["Otto Falk"]]),
        ("LENA HOLM: We condemn the raid.\nQ: Why?\nLENA HOLM: I reject the plan.", [["Lena Holm"], ["Lena Holm"]]),
        ("NOTE: We condemn the raid.\nMS WEBER: I reject the plan.", [["Weber"]]),
        ("Ms. Weber: I reject the plan.\nModerator: We condemn the raid.", [["Weber"]]),
        ("STRELSAU: President Otto Falk condemned the raid.", [["Otto Falk"]]),
    ],
)
def test_who_speaks_behind_a_label(text: str, holders: list[list[str]]) -> None:
    assert [held for _, held, _ in told(read(text))] == holders


def test_what_a_speaker_says_of_another_he_passes_on() -> None:
    reading = read("AMBASSADOR HOLM: Sylvania rejects the plan.\nQUESTION: And then?")
    assert told(reading) == [("reject", ["Sylvania"], "the plan")]
    assert names(reading, reading.stances[0].reported_by) == ["Holm"]


@pytest.mark.parametrize("next_line", ["\nQUESTION: Well?", ""])
@pytest.mark.parametrize(
    "sentence",
    [
        "It's good to be back with all of you here.",
        "I am delighted to see so many farmers tonight.",
        "Thank you very much for having us, Otto.",
        "Many thanks to everyone in the hall for coming.",
        "With that, I am happy to take a few of your questions.",
        "It is an honour for me to be among you on this day.",
    ],
)
def test_courtesies_hold_nothing(sentence: str, next_line: str) -> None:
    assert told(read(f"MS HOLM: {sentence}{next_line}")) == []


def test_to_want_to_begin_with_something_is_only_said() -> None:
    reading = read("MS HOLM: I want to begin with a story from the valley.\nQUESTION: Well?")
    assert told(reading) == [("state", ["Holm"], "I want to begin with a story from the valley")]


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ("Thank you so much for the aid you sent to the valley.", "praise", "the aid you sent to the valley"),
        ("It is a great privilege to welcome the envoy of Borduria.", "praise", "the envoy of Borduria"),
        ("Let me condemn the shelling of the mill.", "condemn", "the shelling of the mill"),
        ("Let me say that the bridge is open.", "state", "the bridge is open"),
        ("I'd like to commend the ferrymen.", "praise", "the ferrymen"),
        ("I take this occasion to denounce the theft.", "condemn", "the theft"),
        ("I want to use this opportunity to denounce the theft.", "condemn", "the theft"),
        ("We will soon be sending grain to the valley.", "promise", "sending grain to the valley"),
        ("It's essential that the ferries run.", "demand", "the ferries run"),
    ],
)
def test_how_speakers_put_it(sentence: str, act: str, content: str) -> None:
    assert told(read(f"MS HOLM: {sentence}\nQUESTION: Well?")) == [(act, ["Holm"], content)]


def test_and_in_this_regard_opens_a_clause_of_its_own() -> None:
    reading = read("MS HOLM: I note that we value the truce, and in this regard we thank Sylvania for its grain.")
    assert told(reading) == [("praise", ["Holm"], "the truce"), ("praise", ["Holm"], "its grain")]


def test_of_another_a_speaker_says_he() -> None:
    reading = read(
        "MS HOLM: Minister Otto Falk spoke with the farmers. He made clear that the mill must reopen.\nQUESTION: Well?"
    )
    assert told(reading)[1:] == [("demand", ["Otto Falk"], "the mill must reopen")]
    assert names(reading, reading.stances[1].reported_by) == ["Holm"]


def test_what_somebody_not_known_made_clear_is_not_the_speakers() -> None:
    reading = read("MS HOLM: We met. She made clear that the mill must reopen.\nQUESTION: Well?")
    assert not [s for s in told(reading) if s[0] == "demand"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Well, look, we condemn the theft.", ("condemn", "the theft")),
        ("So we condemn the theft.", ("condemn", "the theft")),
        ("Well, thank you, Minister, and thank you for your aid.", ("praise", "your aid")),
        ("They need to reopen the mill.", ("demand", "They need to reopen the mill")),
        ("We'll see what comes of it.", ("state", "We'll see what comes of it")),
        ("With that, Karl.", None),
        ("I don't have anything to announce today.", None),
        ("I would refer you to the mayor of the town.", None),
        ("I'm not going to speculate about the mill.", None),
        ("Yes, go ahead, Karl.", None),
    ],
)
def test_words_that_fill(sentence: str, expected: tuple[str, str] | None) -> None:
    read_so = [(act, content) for act, _, content in told(read(f"QUESTION: And?\nMS HOLM: {sentence}"))]
    assert read_so == ([expected] if expected else [])


def test_what_the_speaker_adds_is_no_part_of_a_promise() -> None:
    reading = read("MS HOLM: Sylvania has promised to mend the dyke, and we trust them in this.\nQUESTION: Well?")
    assert told(reading)[0] == ("promise", ["Sylvania"], "mend the dyke")


def test_a_name_that_ends_as_would_is_one_word() -> None:
    reading = read("Minister Sa'd Holm said the mill was shut.")
    assert told(reading) == [("state", ["Sa'd Holm"], "the mill was shut")]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("With that, we reject the toll.", "reject"),
        ("I have one thing to add: we condemn the theft.", "condemn"),
        ("We don't share the view of Sylvania.", "state"),
        ("Thanks to the truce, we have grain for the valley.", "state"),
        ("Sylvania must answer questions about the theft.", "demand"),
        ("We will not turn over the ferrymen.", "reject"),
        ("Good morning, and let me say that we condemn the theft.", "condemn"),
        ("Thank you, Minister, but we reject the toll.", "reject"),
        ("Thank you for your support and for coming.", "praise"),
        ("I have nothing to add.", None),
        ("With that, let me turn it over to Karl.", None),
    ],
)
def test_what_is_no_courtesy(sentence: str, act: str | None) -> None:
    assert [a for a, _, _ in told(read(f"MS HOLM: {sentence}\nQUESTION: Well?"))] == ([act] if act else [])


def test_a_word_that_heads_two_lines_makes_no_transcript() -> None:
    reading = read("STRELSAU: Sylvania rejected the toll.\nNOTE: Borduria left.\nSTRELSAU: Borduria backed it.")
    assert [(act, held) for act, held, _ in told(reading)] == [("reject", ["Sylvania"]), ("support", ["Borduria"])]


def test_who_had_the_turn_before_is_not_he() -> None:
    reading = read("MS WEBER: We condemn the raid.\nMR HOLM: He told me that they have to leave.")
    assert [held for _, held, _ in told(reading)] == [["Weber"], ["Holm"]]


@pytest.mark.parametrize(
    "sentence", ["They would not let me thank Sylvania.", "Sylvania could take this opportunity to condemn the theft."]
)
def test_what_is_not_done_by_saying_so(sentence: str) -> None:
    assert [s for s in told(read(f"MS HOLM: {sentence}\nQUESTION: Well?")) if s[0] != "state"] == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("We want to end the feud.", [("demand", "end the feud")]),
        ("We want to make peace with Sylvania.", [("demand", "make peace with Sylvania")]),
        ("I want to end with a word on the mill.", []),
        ("I want to make one point.", []),
    ],
)
def test_what_is_wanted_is_more_than_to_go_on(sentence: str, expected: list[tuple[str, str]]) -> None:
    reading = read(f"MS HOLM: {sentence}\nQUESTION: Well?")
    assert [(act, content) for act, _, content in told(reading) if act != "state"] == expected
