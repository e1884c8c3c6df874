"""Who says "we" where no issuer is known: only one whose words go on in the same paragraph."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

LEFT = [
    "تزعم إدارة السجون أن المضربين يأكلون سرا.\nإننا نحيي أبطال الإضراب ونرفض القانون.",
    "وأعلنت وزارة الدفاع أن الطريق مغلق.\nونطالب بفتح الطريق فورا.",
    "زعمت وزارة الدفاع أن الطريق مفتوح. ونؤكد أن الطريق مغلق.",
]


@pytest.mark.parametrize("text", LEFT)
def test_a_foe_who_is_told_of_is_not_we(text: str) -> None:
    """What "we" say behind another's claim, or in a new paragraph, is not his."""
    assert len(held(read(text))) == 1


def test_who_spoke_in_the_paragraph_goes_on() -> None:
    """A union whose statement is told goes on in the first person."""
    text = "نشرت رابطة السهل بيانا قالت فيه إن الحوار مستمر. ونؤكد أن الطريق طويل."
    assert held(read(text)) == [("رابطة السهل", "الحوار مستمر"), ("رابطة السهل", "الطريق طويل")]
