"""What several are bidden in direct speech, and what it is said to be time for, is asked for."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_HE = "كريم الزاهد"


def _told(text: str) -> list[tuple[str, str, str]]:
    reading = read(text)
    return [(str(s.act), *said) for s, said in zip(reading.stances, held(reading), strict=True)]


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ('قال القائد كريم الزاهد مخاطبا الجنود: "اصمدوا في مواقعكم".', "اصمدوا في مواقعكم"),
        ('وخاطب القائد كريم الزاهد الجنود قائلا: "اصمدوا في مواقعكم".', "اصمدوا في مواقعكم"),
        ('قال القائد كريم الزاهد: "أيها الجنود، اصمدوا في مواقعكم".', "اصمدوا في مواقعكم"),
        ('قال القائد كريم الزاهد: "يا أبناء شعبنا، توحدوا في وجه الظلم".', "توحدوا في وجه الظلم"),
        ('قال القائد كريم الزاهد: "أيها الناس، لا تصدقوا الإشاعات".', "لا تصدقوا الإشاعات"),
        ('قال القائد كريم الزاهد: "آن لكم أن تتوحدوا".', "آن لكم أن تتوحدوا"),
        ("قال القائد كريم الزاهد إنه آن للعالم أن يتحرك.", "آن للعالم أن يتحرك"),
        ('قال القائد كريم الزاهد: "حان لنا أن نتوحد".', "حان لنا أن نتوحد"),
        ('قال القائد كريم الزاهد: "عليكم أن تصمدوا".', "تصمدوا"),
    ],
)
def test_what_is_bidden(text: str, asked: str) -> None:
    assert _told(text) == [("demand", _HE, asked)]


@pytest.mark.parametrize(
    "said",
    [
        "قتلوا أطفالنا ودمروا بيوتنا",
        "أيها الناس، الحرب قريبة",
        "أيها الناس، اعلموا أن الحرب قريبة",
        "إن للعرب أن يفخروا بما تحقق",
        "إن لهم الحق أن يعودوا",
    ],
)
def test_what_is_told_is_not_bidden(said: str) -> None:
    assert [act for act, _, _ in _told(f'قال القائد كريم الزاهد: "{said}".')] == ["state"]
