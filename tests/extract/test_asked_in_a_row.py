"""Each thing in a row of what is asked is a demand of its own, unless it only serves another. All is invented."""

import pytest

from tests.extract.english_world import read, told

ROWS = [
    (
        "Ruritania urged Borduria to free the sailors and return to the talks.",
        ["free the sailors", "return to the talks"],
    ),
    (
        "Ruritania calls on all parties to lift the blockade immediately, allow aid to the port and resume the talks.",
        ["lift the blockade immediately", "allow aid to the port", "resume the talks"],
    ),
    (
        "Ruritania urged the sides to honour the truce, withdraw their guns, and fully cooperate with the League.",
        ["honour the truce", "withdraw their guns", "fully cooperate with the League"],
    ),
    (
        "Ruritania urged Borduria to end the raids and support the work of the League.",
        ["end the raids", "support the work of the League"],
    ),
]
ONE = [
    "allow carts to enter and leave the port",
    "take steps to lower the tolls and restore calm",
    "ensure the return of the farmers and respect for their rights",
    "find those who burned the mill and bring them to the League",
    "seek the release and return of the sailors",
    "help the farmers who fled and protect their mills",
]


@pytest.mark.parametrize(("text", "asked"), ROWS)
def test_what_is_asked_in_a_row_is_several(text: str, asked: list[str]) -> None:
    assert told(read(text)) == [("demand", ["Ruritania"], content) for content in asked]


@pytest.mark.parametrize("content", ONE)
def test_what_serves_another_or_is_its_object_is_one(content: str) -> None:
    assert told(read(f"Ruritania urged Borduria to {content}.")) == [("demand", ["Ruritania"], content)]


def test_a_describing_word_begins_no_task() -> None:
    text = "Ruritania is committed to ensuring fair trade with Borduria and lasting peace on the river."
    assert [c for _, _, c in told(read(text))] == ["ensuring fair trade with Borduria and lasting peace on the river"]
