"""Who wrote the text below holds nothing of what it tells; who wrote something that is told does."""

import pytest

from tests.extract.test_embedded import read
from tests.extract.test_speaker_titles import holders

STORY = "استقبل وزير الري سامر الحوراني وفدا من النقابة. وأكد أن السدود امتلأت في الشمال."


@pytest.mark.parametrize(
    "line", ["كتب - أحمد السعدني:", "كتبت هالة السعدني", "كتب محمد السعدني ووكالات:", "كتب: أحمد السعدني"]
)
def test_a_byline_gives_no_holder(line: str) -> None:
    reading = read(f"{line}\n{STORY}")
    assert holders(reading) == ["سامر الحوراني"]
    assert [s.content.quote for s in reading.stances] == ["السدود امتلأت في الشمال"]


def test_who_is_told_to_write_holds_what_he_wrote() -> None:
    reading = read("كتب وزير الري سامر الحوراني على صفحته أن السدود امتلأت في الشمال.")
    assert holders(reading) == ["سامر الحوراني"]


def test_a_byline_alone_holds_nothing() -> None:
    assert not read("كتب - أحمد السعدني:").stances
