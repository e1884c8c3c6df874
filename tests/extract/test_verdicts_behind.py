"""What another makes of a clause behind its comma is held by him and is no part of it. All names are invented."""

import pytest

from tests.extract.english_world import read, told

_SAID = "the guards had burned the mill"


@pytest.mark.parametrize(
    ("tail", "act", "holders"),
    [
        ("an accusation denied by Sylvania", "deny", ["Sylvania"]),
        ("an allegation that Sylvania has repeatedly denied", "deny", ["Sylvania"]),
        ("a claim strongly rejected by Sylvania", "reject", ["Sylvania"]),
        ("something Sylvania denies", "deny", ["Sylvania"]),
        ("a view shared by Sylvania and Borduria", "affirm", ["Sylvania", "Borduria"]),
    ],
)
def test_a_verdict_is_a_stance_of_its_own(tail: str, act: str, holders: list[str]) -> None:
    assert told(read(f"Ruritania said that {_SAID}, {tail}.")) == [
        ("state", ["Ruritania"], _SAID),
        (act, holders, _SAID),
    ]


@pytest.mark.parametrize("tail", ["a charge that led to protests", "a claim Sylvania denies to this day of others"])
def test_other_tails_judge_nothing(tail: str) -> None:
    assert [act for act, *_ in told(read(f"Ruritania said that {_SAID}, {tail}."))] == ["state"]


@pytest.mark.parametrize(
    "clause",
    [
        "the guards never burned the mill, an accusation denied by Sylvania",
        "the raid, a claim denied by Sylvania, had burned the mill",
        "the toll, a demand rejected by Sylvania last year, was too high",
    ],
)
def test_what_is_not_judged(clause: str) -> None:
    assert {act for act, *_ in told(read(f"Ruritania said that {clause}."))} <= {"state"}
