"""Associations beside one another, groups told by whose kin they are, one person of two offices, wrapped lines."""

import pytest

from tests.extract.english_world import read, told


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("River Watch and the Free Harbour Society rejected the levy.", ["River Watch", "Free Harbour Society"]),
        ("Tide Watch and Doctors of the Lake rejected the levy.", ["Tide Watch", "Doctors of the Lake"]),
        ("Friends of Peace and Justice rejected the levy.", ["Friends of Peace and Justice"]),
        ("Mothers of the missing rejected the levy.", ["Mothers of the missing"]),
        ("Relatives of the detained rejected the levy.", ["Relatives of the detained"]),
        ("Sylvania's prime minister and defence minister Otto Brandt rejected the levy.", ["Otto Brandt"]),
        ("Sylvania's prime minister and Borduria's foreign minister Otto Brandt rejected the levy.", None),
        ("The king and foreign minister Otto Brandt rejected the levy.", None),
    ],
)
def test_who_rejected_it(text: str, holders: list[str] | None) -> None:
    (act, who, said) = told(read(text))[0]
    assert (act, said) == ("reject", "the levy")
    assert who == holders if holders else len(who) == 2


def test_both_organisations_are_those_told_of_last() -> None:
    text = "River Watch and the Free Harbour Society rejected the levy. The two organisations called for a vote."
    first, second = told(read(text))
    assert first[1] == second[1] == ["River Watch", "Free Harbour Society"]


def test_those_who_align_themselves_support_it() -> None:
    assert told(read("Ruritania and Sylvania align themselves with the statement of the Lake Union.")) == [
        ("support", ["Ruritania", "Sylvania"], "the statement of the Lake Union")
    ]


@pytest.mark.parametrize("last", ["of", "by", "and the", "between"])
def test_a_line_that_cannot_end_a_sentence_goes_on(last: str) -> None:
    text = f"The Lake Union welcomed the truce in the valley {last}\nRuritania.\n"
    assert [said for _, _, said in told(read(text))] == [f"the truce in the valley {last}\nRuritania"]


def test_a_heading_that_ends_so_is_none_of_the_text() -> None:
    assert told(read("STATEMENT BY THE MINISTER OF\nBorduria\n\nSylvania rejected the levy.\n")) == [
        ("reject", ["Sylvania"], "the levy")
    ]
