"""Who wrote a text, told by its first line with a place, acts in nothing it tells. All names are invented."""

import pytest

from kg.kinds import PERSON
from tests.extract.reading_of import read


def persons(line: str) -> int:
    """Return how many persons are found in a text with such a first line, which goes on with a minister."""
    found = read(f"{line}\nأعلن وزير الري كمال الرفاعي افتتاح الجسر.")
    return sum(entity.type is PERSON for entity in found.entities)


@pytest.mark.parametrize(
    "line",
    [
        "عمان: سمير الخطيب",
        "الرباط - منير العلوي",
        "سامي الحربي (جدة)",
        "المنامة: هدى صالح - الدوحة: «الشرق الأوسط»",
        "بيروت: نورس رضا الشامي",
        "أسوان – خالد بن محمود",
    ],
)
def test_a_reporter_is_nobody(line: str) -> None:
    assert persons(line) == 1


@pytest.mark.parametrize(
    "line",
    [
        "بيروت: هدى النجار تطالب بالإصلاح",
        "دمشق - محمد النجار: لن نقبل الإملاءات",
        "بيروت: النائب محمد النجار",
        "محمد النجار",
    ],
)
def test_whom_a_heading_tells_of_is_somebody(line: str) -> None:
    assert persons(line) == 2
