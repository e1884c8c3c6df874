"""English contents that decide what is done with them: what may come of something, what somebody is resolved to do."""

import pytest

from tests.extract.english_world import read, told


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        (
            "Sylvania stressed that delay could have grave effects on the harvest.",
            "warn",
            "delay could have grave effects on the harvest",
        ),
        (
            "Secretary Ida Brandt reiterated that any raid would result in a severe response.",
            "warn",
            "any raid would result in a severe response",
        ),
        (
            "Sylvania said that smuggling may pose a threat to the ports.",
            "warn",
            "smuggling may pose a threat to the ports",
        ),
        (
            "Sylvania said that the treaty would reduce the threat to the ports.",
            "state",
            "the treaty would reduce the threat to the ports",
        ),
        (
            "Sylvania stressed that the fair could have a great effect on trade.",
            "affirm",
            "the fair could have a great effect on trade",
        ),
        (
            "President Karl Weber informed parliament of his government's intent to reopen the bridge.",
            "promise",
            "reopen the bridge",
        ),
        ("Sylvania stands ready to assist Borduria in its efforts.", "support", "assist Borduria in its efforts"),
        ("Sylvania stands ready to reopen the bridge.", "promise", "reopen the bridge"),
    ],
)
def test_a_content_decides_under_a_neutral_cue(sentence: str, act: str, content: str) -> None:
    assert [(done, what) for done, _, what in told(read(sentence))] == [(act, content)]


@pytest.mark.parametrize(
    ("sentence", "seen"),
    [
        ("Sylvania said that the raiders burned the homes.", "against"),
        ("Sylvania said that the bridge strengthens trade.", "for"),
        ("Sylvania said that its police combat corruption.", "for"),
        ("Sylvania said that the bridge opened in May.", "neutral"),
        ("Sylvania said that the talks were not productive.", "neutral"),
    ],
)
def test_how_what_is_stated_is_seen(sentence: str, seen: str) -> None:
    assert [stance.polarity.value for stance in read(sentence).stances] == [seen]


def test_a_quotation_whose_speaker_is_named_behind_it_is_read_once() -> None:
    text = (
        'The raid took place in May. "Ruritania firmly condemns the raid. The raid is over," Secretary Ida Brandt said.'
    )
    condemned = [(stance.cue.start, stance.content.start) for stance in read(text).stances if stance.act == "condemn"]
    assert len(condemned) == 1
