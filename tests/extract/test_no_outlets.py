"""What is written like the name of an outlet and is none: states, peoples and words of every day."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read

SAID = [
    ("وأكدت فلسطين اليوم أن الحل قريب.", "فلسطين"),
    ("ودعا عرب 48 إلى الإضراب.", "عرب 48"),
    ("وأكد الشارع المغاربي أن الحل قريب.", "الشارع المغاربي"),
]


@pytest.mark.parametrize(("text", "holder"), SAID)
def test_whoever_speaks_is_no_outlet_of_that_name(text: str, holder: str) -> None:
    reading = read(text)
    names = names_of(reading)
    assert [[names[h] for h in s.holder] for s in reading.stances] == [[holder]]


WORDS = [
    "وقال سامر الديري إن القصف مستمر على مدار اليوم.",
    "وقال سامر الديري إننا كلنا شركاء في الوطن.",
    "وقال سامر الديري إن المحطة تولد 100 ميغا وات.",
    "وقال سامر الديري إن أباه وأم أخيه حاضرة.",
]


@pytest.mark.parametrize("text", WORDS)
def test_words_of_every_day_are_no_outlet(text: str) -> None:
    assert [e.name_ar for e in read(text).entities] == ["سامر الديري"]


@pytest.mark.parametrize("button", ["شاركها على تويتر", "مشاركة عبر فيسبوك تويتر"])
def test_a_button_of_a_page_is_no_site_that_somebody_wrote_on(button: str) -> None:
    text = "وقال سامر الديري إن الحل قريب.\n"
    assert [e.name_ar for e in read(text + button).entities] == ["سامر الديري"]
    wrote = read(f"{text}وكتب ذلك على تويتر.")
    assert [e.name_ar for e in wrote.entities] == ["سامر الديري", "موقع تويتر"]
