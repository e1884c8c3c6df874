"""Whose words somebody tells by "according to X" at the head of what he says: they are X's."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_X = "وزارة التربية"


@pytest.mark.parametrize(
    ("said", "who", "content"),
    [
        ("وفق الأمم المتحدة فإن آلاف المدنيين فروا", "الأمم المتحدة", "آلاف المدنيين فروا"),
        ("بحسب وزارة الدفاع الروسية، قتل المئات", "وزارة الدفاع الروسية", "قتل المئات"),
        ("وفقا للأمم المتحدة فإن آلاف المدنيين فروا", "الأمم المتحدة", "آلاف المدنيين فروا"),
        ("حسب الأمم المتحدة فلا يجب على سائق أن يغادر", "الأمم المتحدة", "على سائق أن يغادر"),
        # A law says nothing.
        ("وفقا للقانون فإن الانتخابات باطلة", _X, "وفقا للقانون فإن الانتخابات باطلة"),
    ],
)
def test_whose_words_are_told(said: str, who: str, content: str) -> None:
    assert held(read(f'قالت {_X}: "{said}".')) == [(who, content)]
