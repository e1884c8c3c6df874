"""Officials without a name: "a Turkish official" is none of those whom a release names, "another" is one more."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_MINISTER = "أعلن وزير النقل التركي سامر العلي بدء الحوار. "


@pytest.mark.parametrize("who", ["مسؤول تركي", "دبلوماسي تركي", "مستشار تركي", "نائب تركي", "مسؤول تركي رفيع"])
def test_some_official_is_not_the_minister(who: str) -> None:
    told = held(read(_MINISTER + f"وأكد {who} أن الحوار صعب."))
    assert told == [("سامر العلي", "بدء الحوار"), (who, "الحوار صعب")]


def test_the_official_is_whom_the_release_called_so() -> None:
    told = held(read(_MINISTER + "وأكد مسؤول تركي أن الحوار صعب. وقال المسؤول التركي إن الوقت قليل."))
    assert [who for who, _ in told] == ["سامر العلي", "مسؤول تركي", "مسؤول تركي"]


def test_another_official_is_one_more() -> None:
    reading = read(_MINISTER + "وأكد مسؤول تركي كبير أن الحوار صعب. وقال مسؤول تركي آخر إن الوقت قليل.")
    assert len({s.holder for s in reading.stances}) == len(reading.stances)


def test_the_minister_stays_who_he_is() -> None:
    told = held(read(_MINISTER + "وقال الوزير التركي إن الوقت قليل."))
    assert [who for who, _ in told] == ["سامر العلي", "سامر العلي"]
