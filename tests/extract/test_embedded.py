"""What somebody is told to have told is kept inside the statement that tells it."""

import datetime as dt
from hashlib import sha256

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.records import Reading
from kg.sources import Release
from tests.extract.reading_of import names_of


def read(text: str) -> Reading:
    digest = sha256(text.encode("utf-8")).hexdigest()
    return read_release(
        Release(id="invented", text=text, sha256=digest, lang="ar", published=dt.date(2020, 5, 2)), load_registry()
    )


@pytest.mark.parametrize(
    ("telling", "told"),
    [
        ("“وضعنا بصورة التحضيرات”", "التحضيرات"),
        ("«وضعنا بصورة آخر التحضيرات الجارية»", "آخر التحضيرات الجارية"),
    ],
)
def test_a_briefing_is_held_by_the_one_who_gave_it(telling: str, told: str) -> None:
    reading = read(f"وقال وزير الخارجية الأردني سامر الحلواني إن الوفد التركي {telling}.")
    outer, inner = reading.stances
    names = names_of(reading)
    assert (inner.embedded_in, inner.reported_by) == (0, outer.holder)
    assert names[inner.holder[0]].endswith("الوفد التركي")
    assert inner.content.quote == told
    assert inner.addressee == outer.holder


def test_other_words_are_no_telling() -> None:
    reading = read("وقال وزير الخارجية الأردني سامر الحلواني إن الوفد التركي وصل إلى عمان.")
    assert all(stance.embedded_in is None for stance in reading.stances)
