"""An invented world for the tests of the English reader: four states, one league, one opposition, one resolution."""

import datetime as dt
from functools import cache
from pathlib import Path

from kg.extract.english.read import EnglishReading, read_english
from kg.lexicon.registry import Registry, load_registry
from kg.records import Stance
from kg.sources import Release

DAY = dt.date(2021, 6, 12)


@cache
def world() -> Registry:
    return load_registry(Path(__file__).parent / "english_registry")


def read(text: str, published: dt.date | None = DAY) -> EnglishReading:
    release = Release(id="r", text=text, sha256="0" * 64, lang="en", published=published)
    reading = read_english(release, world())
    for stance in reading.stances:
        for quote in (stance.cue, stance.content):
            assert text[quote.start : quote.end] == quote.quote
    return reading


def names(reading: EnglishReading, ids: tuple[str, ...]) -> list[str]:
    return [reading.found.entity(i).name_en for i in ids]


def told(reading: EnglishReading) -> list[tuple[str, list[str], str]]:
    """Return act, holders and content of each stance."""
    return [(str(s.act), names(reading, s.holder), s.content.quote) for s in reading.stances]


def only(reading: EnglishReading) -> Stance:
    assert len(reading.stances) == 1, told(reading)
    return reading.stances[0]
