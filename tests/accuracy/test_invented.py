"""The invented releases are read at least as right as the floors say; a change may raise them, never lower them."""

import datetime as dt
import json
import tomllib
from collections import Counter
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.rdf.as_json import reading_form
from kg.sources import Release
from tests.accuracy.scoring import counts, rates

HERE = Path(__file__).parent
FLOORS = tomllib.loads((HERE / "floors.toml").read_text("utf-8"))
CASES = [(lang, measure, side) for lang in ("ar", "en") for measure, sides in FLOORS[lang].items() for side in sides]


@cache
def total(lang: str) -> Counter[str]:
    """Add up the counts of every invented release in one language."""
    whole: Counter[str] = Counter()
    for path in sorted((HERE / "releases").glob("*.marks.json")):
        told = json.loads(path.with_name(path.name.replace(".marks", "")).read_text("utf-8"))
        if told["lang"] != lang:
            continue
        release = Release(
            id=told["id"],
            text=told["text"],
            sha256=sha256(told["text"].encode("utf-8")).hexdigest(),
            lang=lang,
            published=dt.date.fromisoformat(told["date"]),
        )
        form = reading_form(read_release(release, load_registry()))
        whole.update(counts(release.text, json.loads(path.read_text("utf-8")), form))
    return whole


@pytest.mark.parametrize(("lang", "measure", "side"), CASES)
def test_floor(lang: str, measure: str, side: str) -> None:
    reached = getattr(rates(total(lang))[measure], side)
    assert reached >= FLOORS[lang][measure][side], f"{lang} {measure} {side}: {reached:.3f}"


def test_every_release_is_measured() -> None:
    marked = sorted(path.name for path in (HERE / "releases").glob("*.marks.json"))
    assert len(marked) >= 12
    assert total("ar")["found marked"] + total("en")["found marked"] >= 100
