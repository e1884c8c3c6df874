"""The office of a person that speaks is a body of its own, and its person is named by it."""

import pytest

from tests.extract.english_world import read, told


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("Prime Minister Otto Brandt's office", "Prime Minister Otto Brandt's office"),
        ("The prime minister's office", "prime minister's office"),
        ("The Sylvanian president's office", "Sylvanian president's office"),
        ("The office of President Otto Brandt", "office of President Otto Brandt"),
        ("The Office of the Prime Minister", "Office of the Prime Minister"),
    ],
)
@pytest.mark.parametrize("verb", ["rejected", "has rejected", "also rejected"])
def test_an_office_speaks(subject: str, name: str, verb: str) -> None:
    assert told(read(f"{subject} {verb} the levy.")) == [("reject", [name], "the levy")]


def test_an_office_behind_what_it_says() -> None:
    assert told(read("The levy was unjust, said Otto Brandt's office."))[0][1] == ["Otto Brandt's office"]


def test_its_person_is_known_by_his_surname_then() -> None:
    text = "Prime Minister Otto Brandt's office said the levy was just. Brandt condemned the raids."
    assert told(read(text))[1] == ("condemn", ["Otto Brandt"], "the raids")


@pytest.mark.parametrize(
    "text", ["Crowds at the president's office rejected the levy.", "The post office rejected it."]
)
def test_an_office_where_something_is_speaks_not(text: str) -> None:
    assert not any("office" in name for _, who, _ in told(read(text)) for name in who)
