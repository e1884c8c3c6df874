"""Who puts a text out together is called by many nouns, and what the text is on puts nothing out. All is invented."""

import pytest

from tests.extract.english_world import read, told

_HEAD = (
    "Office of the Spokesperson\nThe text of the following statement was released by the Governments of {}.\n"
    "Begin Text:\n{}\nEnd Text."
)
_ALL = ["Ruritania", "Sylvania", "Borduria"]
SUBJECTS = [
    "The governments participating in the Shield of the Lakes",
    "The participating states",
    "The countries represented here",
    "The undersigned nations,",
    "On 7 June, the undersigned nations,",
    "The signatory governments",
]


def _joint(body: str) -> str:
    return _HEAD.format("Ruritania, Sylvania, and Borduria", body)


@pytest.mark.parametrize("subject", SUBJECTS)
def test_a_noun_for_all_who_sign(subject: str) -> None:
    assert told(read(_joint(f"{subject} condemn the raids on the mill."))) == [
        ("condemn", _ALL, "the raids on the mill")
    ]


def test_by_what_all_who_sign_were_called_before() -> None:
    body = (
        "The governments participating in the Shield of the Lakes stand united. The Shield countries reject the tolls."
    )
    assert told(read(_joint(body)))[-1] == ("reject", _ALL, "the tolls")


@pytest.mark.parametrize("subject", ["The Shield countries", "The Andean countries"])
def test_other_countries_do_not_sign(subject: str) -> None:
    body = f"The governments participating in the Andean Pact stand united. {subject} reject the tolls."
    assert ("reject", _ALL, "the tolls") not in told(read(_joint(body)))


def test_what_a_statement_is_on_does_not_put_it_out() -> None:
    text = (
        "Office of the Spokesperson\n"
        "The following is a joint statement by Ruritania, Sylvania, and Borduria on Esteria.\n"
        "Begin text.\nWe condemn the raids on the mill.\nEnd text."
    )
    assert told(read(text)) == [("condemn", _ALL, "the raids on the mill")]


@pytest.mark.parametrize(
    ("rest", "second"),
    [("call for their release", "their release"), ("appeal for a truce", "a truce"), ("call for talks", "talks")],
)
def test_a_second_verb_with_for_is_no_part_of_the_first(rest: str, second: str) -> None:
    assert told(read(_joint(f"We condemn the arrest of the farmers and {rest}."))) == [
        ("condemn", _ALL, "the arrest of the farmers"),
        ("demand", _ALL, second),
    ]


@pytest.mark.parametrize(
    "subject",
    ["League participating states", "The parties signing the truce of 2015", "The countries represented in the Front"],
)
def test_those_who_take_part_elsewhere_do_not_sign(subject: str) -> None:
    assert ("reject", _ALL, "the tolls") not in told(read(_joint(f"We stand united. {subject} reject the tolls.")))
