"""Whom somebody serves in an office that names no state: "Secretary of State X" serves the state he is known to."""

import datetime as dt

import pytest

from kg.extract.english.read import read_english
from kg.lexicon.registry import load_registry
from kg.sources import Release
from tests.extract.english_world import names


@pytest.mark.parametrize(
    ("title", "served"),
    [("Secretary of State", ["United States"]), ("Former Secretary of State", []), ("Envoy", [])],
)
def test_who_is_known_to_hold_an_office_that_names_no_state_serves_his_own(title: str, served: list[str]) -> None:
    text = f"The United States has many embassies. {title} John Kerry was tall."
    release = Release(id="r", text=text, sha256="0" * 64, lang="en", published=dt.date(2015, 6, 1))
    reading = read_english(release, load_registry())
    (kerry,) = (e for e in reading.found.entities if e.name_en == "John Kerry")
    assert names(reading, kerry.of) == served
