"""Who holds talks or takes a call and is called by his office alone takes part in them."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize("who", ["وزير الخارجية", "رئيس الوزراء", "مدير المخابرات"])
@pytest.mark.parametrize(
    "told",
    [
        "تلقى {} اتصالا هاتفيا من نظيره التركي.",
        "بيروت - أجرى {} اليوم محادثات مع نظيره التركي.",
        "هاتف {} نظيره التركي.",
        "استقبل {} نظيره التركي أمس.",
    ],
)
def test_he_is_there_with_his_counterpart(told: str, who: str) -> None:
    ((there),) = met(read(told.format(who)))
    assert len(there) == 2
    assert who in there


@pytest.mark.parametrize("told", ["أجرى وزير الصحة جولة في المستشفى.", "تلقى وزير الصحة العلاج في الخارج."])
def test_who_does_something_else_is_of_no_meeting(told: str) -> None:
    assert met(read(told)) == []
