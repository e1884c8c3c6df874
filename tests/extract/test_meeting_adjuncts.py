"""A time and a place may stand between those who met."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "sentence",
    [
        "التقى وزير الخارجية الأردني سامر الحلواني أمس الجمعة في عمان وفداً من الأمم المتحدة.",
        "التقى وزير الخارجية الأردني سامر الحلواني في عمان وفداً من الأمم المتحدة.",
        "التقى وزير الخارجية الأردني سامر الحلواني أمس وفداً من الأمم المتحدة.",
    ],
)
def test_both_parties_are_found(sentence: str) -> None:
    reading = read(sentence)
    (meeting,) = reading.meetings
    names = names_of(reading)
    parties = {names[party] for party in meeting.participants}
    assert {"سامر الحلواني", "الأمم المتحدة"} <= parties
