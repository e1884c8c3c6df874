"""Invented releases read by the real finder of mentions with the real registry."""

import datetime as dt
import hashlib

from kg.extract.mentions.find import find_mentions
from kg.extract.mentions.found import Found
from kg.lexicon.registry import load_registry
from kg.records import Entity, Reading
from kg.sources import Release


def read(text: str, *, published: dt.date | None = None, publisher: str = "") -> Found:
    """Return what is found in a text."""
    sha = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    release = Release(id="r", text=text, sha256=sha, lang="ar", published=published, publisher=publisher)
    return find_mentions(release, load_registry())


def named(found: Found, words: str) -> Entity:
    """Return the one thing that some words name."""
    things = [e for e in found.entities if any(m.quote == words for m in e.mentions)]
    assert len(things) == 1, [(e.type, [m.quote for m in e.mentions]) for e in found.entities]
    return things[0]


def listed(found: Found) -> dict[str, str]:
    """Return the first words by which each thing is named, with its coarse kind."""
    return {e.mentions[0].quote: str(e.type) for e in found.entities}


def names_of(reading: Reading) -> dict[str, str]:
    """Return what each thing of a reading is called in Arabic, by its id."""
    return {entity.id: entity.name_ar for entity in reading.entities}


def met(reading: Reading) -> list[set[str]]:
    """Return what those who took part in each meeting of a reading are called."""
    names = names_of(reading)
    return [{names[p] for p in meeting.participants} for meeting in reading.meetings]


def held(reading: Reading) -> list[tuple[str, str]]:
    """Return what those who hold each stance of a reading are called, and what it says."""
    names = names_of(reading)
    return [(" & ".join(names[h] for h in s.holder), s.content.quote) for s in reading.stances]


def acts_held(reading: Reading) -> list[tuple[str, str, str]]:
    """Return the act of each stance of a reading, what those who hold it are called, and what it says."""
    return [(str(s.act), *said) for s, said in zip(reading.stances, held(reading), strict=True)]
