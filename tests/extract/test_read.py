"""A release is read end to end by the rules, the same way every time, and in bounded time."""

import datetime as dt
import hashlib

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.sources import Release
from tests.extract.reading_of import names_of

TEXT = (
    "التقى وزير الخارجية الأردني سامر العلي أمس نظيره المصري ماهر النجار في عمّان.\n"
    "وأكد العلي على ضرورة وقف القتال، مشيرا إلى أهمية الدور العربي.\n"
    "وشدد الجانبان على رفض أي تدخل خارجي.\n"
)


def release(text: str, lang: str = "ar") -> Release:
    return Release(
        id="invented",
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        lang=lang,
        published=dt.date(2021, 5, 9),
    )


def test_a_release_is_read_end_to_end() -> None:
    reading = read_release(release(TEXT), load_registry())
    names = names_of(reading)
    (meeting,) = reading.meetings
    assert meeting.time is not None
    assert meeting.time.earliest == dt.date(2021, 5, 8)
    assert [(s.act.value, [names[h] for h in s.holder]) for s in reading.stances] == [
        ("demand", ["سامر العلي"]),
        ("state", ["سامر العلي"]),
        ("reject", ["سامر العلي", "ماهر النجار"]),
    ]


def test_reading_twice_gives_the_same() -> None:
    registry = load_registry()
    assert read_release(release(TEXT), registry) == read_release(release(TEXT), registry)


def test_stances_stand_in_the_order_of_their_contents() -> None:
    starts = [s.content.start for s in read_release(release(TEXT), load_registry()).stances]
    assert starts == sorted(starts)


def test_english_is_read_by_its_own_grammar() -> None:
    reading = read_release(release("The minister of Jordan said that the road is open.", "en"), load_registry())
    assert reading.reader.name == "rules"


def test_nothing_is_read_in_nothing() -> None:
    reading = read_release(release("«»…!؟ ,,, ..."), load_registry())
    assert (reading.stances, reading.meetings) == ((), ())
