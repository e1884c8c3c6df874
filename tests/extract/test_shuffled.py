"""Texts put together from pieces of invented ones at random: whatever comes, it is read to its end and quoted truly."""

import datetime as dt
import hashlib
import json
import random
import re
import tomllib
from pathlib import Path

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.sources import Quote, Release

# Nothing is reached here that other tests do not trace.
pytestmark = pytest.mark.no_cover

ACCURACY = Path(__file__).parents[1] / "accuracy"
# What opens or turns a construction, put where nobody expects it.
TURNS = {
    "ar": ['"', "«", "»", "(", ")", ":", "،", "و", "أن", "الذي", "لا", "قال", "أكد", "على", "مع", "وفق", "خلال"],
    "en": ['"', "(", ")", ":", ",", "that", "and", "which", "not", "said", "called", "on", "to", "of", "the", "with"],
}
TEXTS = 250


def pieces(lang: str) -> list[str]:
    releases = [json.loads(path.read_text("utf-8")) for path in sorted((ACCURACY / "releases").glob("*.json"))]
    texts = [release["text"] for release in releases if release.get("lang") == lang]
    if lang == "ar":
        passages = tomllib.loads(ACCURACY.joinpath("sentences.toml").read_text("utf-8"))["passages"]
        texts += [passage["text"] for passage in passages]
    return [piece for text in texts for piece in re.split(r'(?<=[.،:؛"»\n,;])\s', text) if piece.strip()]


def shuffled(lang: str) -> list[str]:
    chance = random.Random(7)  # noqa: S311 -- invented data
    parts = pieces(lang)
    words = [word for part in parts for word in part.split()]
    made: list[str] = []
    for _ in range(TEXTS):
        turned = " ".join(chance.sample(parts, 8)).split()
        for _ in range(10):
            turned.insert(chance.randrange(len(turned)), chance.choice(TURNS[lang]))
        made += [" ".join(chance.sample(parts, 8)), " ".join(chance.sample(words, 50)), " ".join(turned)]
    return made


@pytest.mark.parametrize("lang", sorted(TURNS))
def test_any_order_of_words_is_read_to_its_end(lang: str) -> None:
    registry = load_registry()
    for text in shuffled(lang):
        release = Release(
            id="r",
            text=text,
            sha256=hashlib.sha256(text.encode()).hexdigest(),
            lang=lang,
            published=dt.date(2031, 5, 9),
            publisher="",
        )
        reading = read_release(release, registry)
        quotes: list[Quote] = [quote for stance in reading.stances for quote in (stance.cue, stance.content)]
        quotes += [meeting.words for meeting in reading.meetings]
        quotes += [item.words for item in reading.unresolved]
        assert all(quote.quote == text[quote.start : quote.end] and quote.quote.strip() for quote in quotes), text
