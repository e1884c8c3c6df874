"""What somebody is asked not to do is held with its "not", never as if he were asked to do it. All is invented."""

import pytest

from tests.extract.english_world import read, told


@pytest.mark.parametrize(
    ("verb", "act"),
    [
        ("urged Borduria", "demand"),
        ("called on the farmers of Borduria", "demand"),
        ("appealed to all sides", "demand"),
        ("asked Borduria and Sylvania", "demand"),
        ("promised", "promise"),
        ("warned Borduria", "warn"),
        ("decided", "reject"),
    ],
)
def test_the_not_is_held(verb: str, act: str) -> None:
    assert told(read(f"Ruritania {verb} not to block the river.")) == [(act, ["Ruritania"], "not to block the river")]


@pytest.mark.parametrize(
    ("tasks", "asked"),
    [
        ("not to block the river and to return to the talks", ["not to block the river", "return to the talks"]),
        ("lower the tolls, not to arm the guards and to free the farmers",
         ["lower the tolls", "not to arm the guards", "free the farmers"]),
        ("not to block the river and stop the ferries", ["not to block the river and stop the ferries"]),
    ],
)  # fmt: skip
def test_the_not_of_one_task_is_not_that_of_another(tasks: str, asked: list[str]) -> None:
    lead = "" if tasks.startswith("not") else "to "
    found = told(read(f"Ruritania urged Borduria {lead}{tasks}."))
    assert found == [("demand", ["Ruritania"], content) for content in asked]


def test_who_asks_not_to_be_named_demands_nothing() -> None:
    assert told(read("Ruritania, which asked not to be named, left the fair.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "Ruritania asked Sylvania whether or not to sign the accord.",
        "Ruritania is committed not to tolls but to trade.",
    ],
)
def test_whether_or_not_asks_for_neither(text: str) -> None:
    assert told(read(text)) == []
