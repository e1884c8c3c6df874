"""Who answers in an interview is whoever it is told to be with, where the labels only ask and answer."""

import pytest

from tests.extract.english_world import read, told

_TURNS = (
    "\n\nQ: What of the levy?\nA: I reject it all. We welcome the truce.\nQ: And the mill?\nA: We condemn the raids.\n"
)


@pytest.mark.parametrize(
    "head",
    [
        "Interview with Foreign Minister Ida Falk, Port Lake Times",
        "Otto Brandt's interview with Foreign Minister Ida Falk",
        "Transcript of a conversation with Minister Ida Falk",
        "Minister Ida Falk spoke to Lake Radio on Monday.",
        "A truce is near, says the rebel leader\n\nIda Falk, leader of the Lake Front, met us in the valley.",
    ],
)
@pytest.mark.parametrize("labels", [("Q:", "A:"), ("Question:", "Answer:"), ("Q.", "A.")])
def test_who_answers(head: str, labels: tuple[str, str]) -> None:
    text = head + _TURNS.replace("Q:", labels[0]).replace("A:", labels[1])
    held = [(act, who, said) for act, who, said in told(read(text)) if said != "near"]
    assert [(act, said) for act, _, said in held[-2:]] == [("praise", "the truce"), ("condemn", "the raids")]
    assert all(who[0].endswith("Falk") for _, who, _ in held[-2:]), held


def test_of_two_nobody_knows_who_answers() -> None:
    assert told(read("Ida Falk met Otto Brandt." + _TURNS)) == []


def test_letters_count_where_nobody_asks() -> None:
    text = "A. The valley\nSylvania condemned the raids.\nB. The port\nRuritania rejected the levy.\n"
    assert [who for _, who, _ in told(read(text))] == [["Sylvania"], ["Ruritania"]]
