"""Who met, in what words and whether yet: by verb, by noun, planned, wished for or denied. All names are invented."""

import pytest

from tests.extract.english_world import names, read

_PAIR = {"Lena Holm", "Otto Falk"}


def met(text: str) -> list[tuple[str, set[str]]]:
    reading = read(text)
    return [(str(m.kind), set(names(reading, m.participants))) for m in reading.meetings]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Lena Holm is due to meet President Otto Falk in Strelsau on Thursday.",
        "Foreign Minister Lena Holm is scheduled to hold talks with President Otto Falk on Thursday.",
        "Foreign Minister Lena Holm plans to meet President Otto Falk on Thursday.",
    ],
)
def test_what_is_planned_by_other_words_than_will(text: str) -> None:
    assert met(text) == [("planned", _PAIR)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Foreign Minister Lena Holm held a telephone call with President Otto Falk.", "call"),
        ("Foreign Minister Lena Holm arrived in Strelsau on Monday for talks with President Otto Falk.", "meeting"),
        ("Speaking after talks with President Otto Falk, Foreign Minister Lena Holm said it was open.", "meeting"),
        ("After meeting President Otto Falk, Foreign Minister Lena Holm said the mill was open.", "meeting"),
        ("Foreign Minister Lena Holm said after a meeting with President Otto Falk that it was open.", "meeting"),
        ("Foreign Minister Lena Holm travelled to Borduria on Monday and met with President Otto Falk.", "meeting"),
        ("Foreign Minister Lena Holm was received by President Otto Falk in Strelsau.", "meeting"),
        ("The meeting was attended by Foreign Minister Lena Holm and President Otto Falk.", "meeting"),
    ],
)
def test_both_sides_of_a_meeting_told_of_from_one_side(text: str, kind: str) -> None:
    assert met(text) == [(kind, _PAIR)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ruritania will host the next meeting of the Concord of Nations.", ("planned", {"Concord of Nations"})),
        ("The next round of talks between Ruritania and Sylvania will take place in May.", ("planned", {"Sylvania"})),
        ("Ruritania and Sylvania will hold a second round of talks in July.", ("planned", {"Sylvania"})),
        ("Ruritania and Sylvania convened the second River Dialogue in Strelsau.", ("meeting", {"Sylvania"})),
        ("Talks involving Ruritania, Sylvania and Borduria collapsed.", ("meeting", {"Sylvania", "Borduria"})),
    ],
)
def test_those_who_meet_as_bodies_and_states(text: str, expected: tuple[str, set[str]]) -> None:
    ((kind, who),) = met(text)
    assert kind == expected[0]
    assert who == {"Ruritania"} | expected[1]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Lena Holm attended a conference on river law in Strelsau.",
        "Foreign Minister Lena Holm is speaking at a conference on river law in Strelsau.",
        "Foreign Minister Lena Holm told a conference in Strelsau that the mill was open.",
    ],
)
def test_whoever_comes_to_a_conference(text: str) -> None:
    assert met(text) == [("conference", {"Lena Holm"})]


def test_a_body_that_sits_by_itself() -> None:
    assert met("The Concord of Nations met on Tuesday to hear the envoy.") == [("session", {"Concord of Nations"})]


@pytest.mark.parametrize(
    "text",
    [
        "Foreign Minister Lena Holm denied that she had met President Otto Falk.",
        "Foreign Minister Lena Holm told a press conference that the mill was open.",
        "The Concord of Nations met its targets.",
        "Ruritania led the attack on Kurvik.",
        "Ruritania held Sylvania responsible for the raid.",
        "Ruritania wants a meeting with Sylvania.",
        "Ruritania said it was ready for talks with Sylvania.",
        "Ruritania pressed Sylvania and its many friends in the valley to hold talks with Borduria.",
    ],
)
def test_what_is_denied_wished_for_or_no_meeting(text: str) -> None:
    assert met(text) == []


@pytest.mark.parametrize(
    ("text", "kind", "who"),
    [
        ("Foreign Minister Lena Holm paid a visit to Ruritania.", "visit", {"Lena Holm", "Ruritania"}),
        ("Foreign Minister Lena Holm travelled to Ruritania on Monday.", "visit", {"Lena Holm"}),
        ("Ruritania is hosting a conference on river law.", "conference", {"Ruritania"}),
        ("Ministers from Ruritania and Sylvania are meeting in Strelsau.", "meeting", {"Ruritania", "Sylvania"}),
        ("Ruritania and Sylvania resumed talks on Monday.", "meeting", {"Ruritania", "Sylvania"}),
        ("President Otto Falk phoned Foreign Minister Lena Holm on Monday.", "call", {"Otto Falk", "Lena Holm"}),
        ("President Otto Falk and Minister Lena Holm spoke by telephone on Monday.", "call", _PAIR),
        ("In a meeting on Monday with Minister Lena Holm, President Otto Falk said it was open.", "meeting", _PAIR),
    ],
)
def test_visits_calls_and_what_is_going_on(text: str, kind: str, who: set[str]) -> None:
    assert met(text) == [(kind, who)]


@pytest.mark.parametrize(
    "text",
    [
        "President Otto Falk and Foreign Minister Lena Holm held a joint press conference.",
        "Ruritania broke off talks with Sylvania.",
        "Ruritania opened the mill.",
        "Ruritania began the harvest with Sylvania.",
    ],
)
def test_no_meeting_is_begun(text: str) -> None:
    assert met(text) == []
