"""Given names that are common words as well are names behind a title and before another actor or a place."""

import pytest

from kg.kinds import EntityType
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
