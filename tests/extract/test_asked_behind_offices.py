"""Persons in the plural behind an office are those it thanks, asks or blames, and no part of what it is called."""

import pytest

from tests.extract.reading_of import read
from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("وشكر رئيس اللجنة المتطوعين على جهودهم.", "رئيس اللجنة"),
        ("واتهم رئيس البلدية المقاولين بالغش.", "رئيس البلدية"),
        ("وحث مدير المصنع المهندسين على العمل.", "مدير المصنع"),
        ("وقال رئيس جمعية المهندسين المعماريين إن المشروع جاهز.", "رئيس جمعية المهندسين المعماريين"),
    ],
)
def test_the_office_ends_before_them(text: str, office: str) -> None:
    assert [p.end - p.start for p in read(text).phrases][:1] == [len(office)]


def test_giving_is_what_people_are_asked_for() -> None:
    assert told("وناشد مدير المستشفى المواطنين التبرع بالدم.")[0][2] == "التبرع بالدم"
