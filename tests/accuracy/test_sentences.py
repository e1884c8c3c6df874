"""The bank of passages is marked in the words of the passages, and is read at least as right as its floors say."""

import tomllib
from collections import Counter
from pathlib import Path

import pytest

from kg.kinds import Act
from tests.accuracy.scoring import occurrences
from tests.accuracy.sentences import GROUPS, figures, misses, outcomes, pair, passages, same_actors, totals

FLOORS = tomllib.loads(Path(__file__).with_name("floors.toml").read_text("utf-8"))["sentences"]
CASES = [(group, measure) for group, measures in FLOORS.items() for measure in measures]


@pytest.mark.parametrize(("group", "measure"), CASES)
def test_floor(group: str, measure: str) -> None:
    by_group = totals(lambda passage: passage["group"], outcomes())
    total = sum(by_group.values(), Counter()) if group == "all" else by_group[group]
    reached = figures(total)[measure.replace("_", " ")]
    assert reached >= FLOORS[group][measure], f"{group} {measure}: {reached:.3f}"


def test_every_group_is_there() -> None:
    assert {passage["group"] for passage in passages()} == set(GROUPS)
    assert len({passage["text"] for passage in passages()}) == len(passages()) >= 300


def test_marks_are_words_of_the_passage() -> None:
    for passage in passages():
        for stance in passage["stances"]:
            assert passage["text"].count(stance["content"]) == 1, stance["content"]
            assert stance["act"] in set(Act), passage["why"]
            for name in [*stance["holder"], *stance["reported_by"]]:
                assert list(occurrences(passage["text"], name)), name


PASSAGE = {
    "text": "قالت سلمى ورامي إن الماء قليل",
    "stances": [{"holder": ["سلمى", "رامي"], "reported_by": [], "act": "state", "content": "الماء قليل"}],
}
ENTITIES = [
    {"id": "E1", "mentions": [{"start": 5, "end": 9, "quote": "سلمى"}]},
    {"id": "E2", "mentions": [{"start": 10, "end": 15, "quote": "ورامي"}]},
]


def reading(*holders: str, act: str = "state") -> dict[str, object]:
    content = {"start": 19, "end": 29, "quote": "الماء قليل"}
    return {"entities": ENTITIES, "stances": [{"holder": list(holders), "act": act, "content": content}]}


def test_right_asks_for_all_holders_and_the_act() -> None:
    assert pair(PASSAGE, reading("E1", "E2")).pairs == ((0, 0, True),)
    assert pair(PASSAGE, reading("E1")).pairs == ((0, 0, False),)
    assert pair(PASSAGE, reading("E1", "E2", act="demand")).pairs == ((0, 0, False),)
    assert list(misses(pair(PASSAGE, reading("E1", "E2")))) == []
    assert len(list(misses(pair(PASSAGE, reading("E1"))))) == 2


def test_one_name_is_one_actor() -> None:
    assert same_actors("قالت سلمى", {"entities": ENTITIES[:1]}, ["E1"], ["سلمى"])
    assert not same_actors("قالت سلمى", {"entities": ENTITIES[:1]}, ["E1"], ["سلمى", "سلمى"])
