"""The marks of the invented releases stand in their texts, word for word, and refer only to what they hold."""

import json
from pathlib import Path
from typing import Any

import pytest

from kg.kinds import Act, EntityType, MeetingKind, Polarity

HERE = Path(__file__).parent
NAMES = sorted(path.name.removesuffix(".marks.json") for path in HERE.glob("*.marks.json"))
REFERENCES = ("holder", "behalf", "reported_by", "addressee", "target")


def load(name: str) -> Any:
    return json.loads((HERE / name).read_text("utf-8"))


@pytest.fixture(params=NAMES)
def pair(request: pytest.FixtureRequest) -> tuple[str, dict[str, Any]]:
    """One text and its marks."""
    name = request.param
    release, marks = load(f"{name}.json"), load(f"{name}.marks.json")
    assert release["id"] == marks["id"] == name
    return release["text"], marks


def test_there_are_eight_arabic_and_four_english_ones() -> None:
    languages = [load(f"{name}.json")["lang"] for name in NAMES]
    assert (languages.count("ar"), languages.count("en")) == (8, 4)


def test_entities_are_named_in_the_text(pair: tuple[str, dict[str, Any]]) -> None:
    text, marks = pair
    ids = [entity["id"] for entity in marks["entities"]]
    assert len(ids) == len(set(ids))
    for entity in marks["entities"]:
        EntityType(entity["type"])
        assert entity["surfaces"], entity["id"]
        assert all(surface in text for surface in entity["surfaces"]), entity["id"]
        assert set(entity["of"]) <= set(ids)


def test_meetings_are_told_in_the_text(pair: tuple[str, dict[str, Any]]) -> None:
    text, marks = pair
    ids = {entity["id"] for entity in marks["entities"]}
    for meeting in marks["meetings"]:
        MeetingKind(meeting["kind"])
        assert text.count(meeting["evidence"]) == 1, meeting["id"]
        assert meeting["date_words"] in text
        assert {*meeting["participants"], meeting["place"] or next(iter(ids))} <= ids


def test_stances_stand_in_one_place_of_the_text(pair: tuple[str, dict[str, Any]]) -> None:
    text, marks = pair
    ids = {entity["id"] for entity in marks["entities"]}
    for stance in marks["stances"]:
        Act(stance["act"])
        Polarity(stance["polarity"])
        assert stance["holder"], stance["id"]
        assert all(set(stance[field]) <= ids for field in REFERENCES), stance["id"]
        assert stance["cue"] in text
        assert stance["content"] in stance["near"], stance["id"]
        assert text.count(stance["near"]) == 1, stance["id"]


def test_every_act_is_exercised_in_both_languages() -> None:
    acts: dict[str, set[str]] = {"ar": set(), "en": set()}
    for name in NAMES:
        marks = load(f"{name}.marks.json")
        acts[load(f"{name}.json")["lang"]] |= {stance["act"] for stance in marks["stances"]}
    assert acts == {"ar": {*Act}, "en": {*Act}}


def test_an_opinion_piece_and_a_page_of_menus_hold_no_stance() -> None:
    for name in ("opinion_piece", "menu_page"):
        assert load(f"{name}.marks.json")["stances"] == []
