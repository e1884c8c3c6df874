"""Whose a text is whose head tells: an explanation of vote, a proclamation, a speech on behalf of several."""

import pytest

from tests.extract.english_world import read, told


def test_a_long_title_tells_who_explains_a_vote() -> None:
    title = (
        "Explanation of vote by Ambassador Ida Falk, Permanent Representative of Sylvania to the Concord of Nations,"
    )
    text = f"{title} on the draft resolution\n\nThank you, Mr. President.\n\nWe regret the delay. We urge restraint.\n"
    assert [(act, who) for act, who, _ in told(read(text))] == [("condemn", ["Sylvania"]), ("demand", ["Sylvania"])]


@pytest.mark.parametrize("name", ["Otto Brandt", "OTTO BRANDT"])
def test_who_proclaims_something_asks_for_it(name: str) -> None:
    text = (
        f"NOW, THEREFORE, I, {name}, Mayor of Port Lake, do hereby proclaim a feast and urge all to end the strike.\n"
    )
    held = told(read(text))
    assert ("demand", ["Otto Brandt"], "end the strike") in held


@pytest.mark.parametrize(
    "opening",
    [
        "I have the honour to speak on behalf of Ruritania, Borduria and my own country, Sylvania.",
        "I am delivering this statement on behalf of Ruritania, Borduria and Sylvania.",
    ],
)
def test_a_speech_on_behalf_of_several_is_theirs(opening: str) -> None:
    text = f"Statement delivered by Ambassador Ida Falk\n\n{opening}\n\nWe condemn the raids.\n\nI thank you.\n"
    assert told(read(text))[-1] == ("condemn", ["Ruritania", "Borduria", "Sylvania"], "the raids")


def test_news_of_a_speech_on_behalf_of_several_is_not_theirs() -> None:
    text = "Ida Falk spoke on behalf of Ruritania and Sylvania. The Lake Union said: “We condemn the raids.”"
    assert told(read(text)) == [("condemn", ["Lake Union"], "the raids")]


def test_rules_that_align_with_others_support_nothing() -> None:
    assert told(read("Sylvania has rules that align with some of the Lake Union.")) == []
    assert told(read("Sylvania aligns with the statement of the Lake Union."))[0][0] == "support"
