"""The release that ships is read at least as right as its floors say."""

import json
from pathlib import Path

import pytest

from kg.build import EXAMPLE
from kg.documents.read import read_releases
from kg.extract.read import read_release
from kg.kinds import MeetingKind
from kg.lexicon.registry import load_registry
from kg.rdf.as_json import reading_form
from kg.records import Reading
from tests.accuracy.scoring import Rate, counts, rates

MARKS = json.loads(Path(__file__).with_name("example.marks.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def reading() -> Reading:
    (release,) = read_releases(EXAMPLE)
    return read_release(release, load_registry())


@pytest.fixture(scope="module")
def measured(reading: Reading) -> dict[str, Rate]:
    return rates(counts(reading.release.text, MARKS, reading_form(reading)))


@pytest.mark.parametrize(
    ("measure", "floor"), [("entities", 0.96), ("found", 0.97), ("right", 0.97), ("meetings", 1.0)]
)
def test_floor(measured: dict[str, Rate], measure: str, floor: float) -> None:
    assert measured[measure].f1 >= floor, measured[measure]


def test_the_meeting_has_its_day_and_both_heads(reading: Reading) -> None:
    (meeting,) = reading.meetings
    names = {entity.id: entity.name_en for entity in reading.entities}
    assert meeting.kind is MeetingKind.MEETING
    assert meeting.time is not None
    assert str(meeting.time.earliest) == str(meeting.time.latest) == "2019-06-28"
    assert {names[part.head] for part in meeting.delegations} == {"Abdurrahman Mustafa", "Richard Outzen"}


def test_two_readings_are_the_same(reading: Reading) -> None:
    assert read_release(reading.release, load_registry()) == reading


def test_the_envoys_of_two_are_two(reading: Reading) -> None:
    called = {mention.quote: entity.id for entity in reading.entities for mention in entity.mentions}
    assert called["المبعوث الأمريكي"] != called["المبعوث الدولي"]
