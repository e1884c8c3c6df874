"""Those who call themselves "we" by a common noun hold what they say, and are nobody else's spokesmen."""

import pytest

from tests.extract.english_world import read, told


@pytest.mark.parametrize(
    ("called", "name"),
    [
        ("We, the residents of Port Lake,", "residents of Port Lake"),
        ("We, the participants in the Harbour Conference on Boats,", "participants in the Harbour Conference on Boats"),
        ("We, the delegates to the ninth assembly, gathered in Port Lake,", "delegates to the ninth assembly"),
        ("We, doctors and nurses of the valley,", "doctors and nurses of the valley"),
        ("We the women of the valley", "women of the valley"),
    ],
)
def test_a_group_calls_itself_we(called: str, name: str) -> None:
    text = f"DECLARATION\n\n{called} reject the levy. We call for a vote. Sylvania welcomed the levy.\n"
    assert [(act, who) for act, who, _ in told(read(text))] == [
        ("reject", [name]),
        ("demand", [name]),
        ("praise", ["Sylvania"]),
    ]


@pytest.mark.parametrize(
    ("called", "names"),
    [
        ("We, the Foreign Ministers of Ruritania and Sylvania,", ["Ruritania", "Sylvania"]),
        ("We, the leaders of the Lake Union,", ["Lake Union"]),
    ],
)
def test_who_stands_for_others_is_they(called: str, names: list[str]) -> None:
    assert told(read(f"{called} reject the levy.")) == [("reject", names, "the levy")]


def test_who_stands_below_is_not_the_group() -> None:
    text = "We, the millers, are hungry.\nWe call on Sylvania to open the mill.\nInner Coast Group"
    assert ("demand", ["millers"], "open the mill") in told(read(text))


def test_a_group_within_a_quotation_puts_no_text_out() -> None:
    text = "“We, the workers of the mill, will strike,” Ida Falk said. Sylvania rejected the levy. We will see."
    assert ["workers of the mill"] not in [who for _, who, _ in told(read(text))]
