"""Given names that are common words as well are names behind a title and before another actor or a place."""

import datetime as dt
from hashlib import sha256

import pytest

from kg.extract.read import read_release
from kg.kinds import EntityType
from kg.lexicon.registry import load_registry
from kg.sources import Release
from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read

NAMES = ("كامل", "نادر", "مراد", "نضال", "جلال", "مالك", "ثابت", "ناظم", "مختار", "حكيم")


def persons(text: str) -> set[str]:
    reading = read(text)
    names = names_of(reading)
    return {names[e.id] for e in reading.entities if e.type is EntityType.PERSON}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "frame",
    [
        "التقى وزير النقل {} السفير التركي.",
        "استقبل وزير النقل {} رئيس البلدية سمير العوضي.",
        "زار وزير النقل {} أنقرة.",
        "استقبل وزير النقل {} وفدا من غرفة التجارة.",
    ],
)
def test_such_a_name_is_read_before_whom_its_bearer_meets(frame: str, name: str) -> None:
    assert f"{name} الرويحي" in persons(frame.format(f"{name} الرويحي"))


@pytest.mark.parametrize(
    "text",
    [
        "افتتح وزير النقل كامل الأقسام في المستشفى.",
        "طالب وزير النقل صباح السبت السفير التركي بالرد.",
        "أقر مجلس الوزراء نظام الوزير الجديد.",
    ],
)
def test_such_a_word_is_no_name_otherwise(text: str) -> None:
    assert not any(name.startswith(("كامل", "صباح", "نظام")) for name in persons(text))


OTHERS = ("مراد تشيليك", "وانغ لي", "نادر غروسمان", "كامل يلدريم", "فرانك ميشو", "أنطوان بيرجيه")
DEEDS = (
    "زار وزير الخارجية الفرنسي {}بيروت.",
    "استقبل وزير الخارجية الفرنسي {}السفير المصري.",
    "بحث وزير الخارجية الفرنسي {}الأوضاع في اليمن مع السفير المصري.",
    "افتتح وزير الخارجية الفرنسي {}المركز الجديد في بيروت.",
)


def known(text: str) -> set[str]:
    release = Release(
        id="invented", text=text, sha256=sha256(text.encode()).hexdigest(), lang="ar", published=dt.date(2020, 3, 1)
    )
    return {e.key for e in read_release(release, load_registry()).entities if e.type is EntityType.PERSON and e.key}


@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("name", OTHERS)
def test_whoever_is_named_is_not_whom_the_registry_knows_in_the_office(deed: str, name: str) -> None:
    assert known(deed.format(f"{name} ")) == set()


@pytest.mark.parametrize("deed", DEEDS)
def test_who_is_not_named_is_whom_the_registry_knows_in_the_office(deed: str) -> None:
    assert known(deed.format("")) == {"person/jean-yves-le-drian"}
