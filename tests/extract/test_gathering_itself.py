"""A gathering that puts out a text does what it or those who gathered there are told to do; ministers are no states."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_WHO = "الملتقى العام لأهالي السهل"
_MET = "انعقد يوم الجمعة في بغداد ملتقى عام ضم شيوخ ووجهاء السهل. وبعد النقاش خرج المجتمعون بالآتي:"


@pytest.mark.parametrize(
    ("items", "contents"),
    [
        ("- يدين الملتقى حرق الحقول، ويشدد على ضرورة إطفائها.", ["حرق الحقول", "إطفائها"]),
        ("- يرفض المجتمعون القرار، ويرون أن الحل في القضاء.", ["القرار", "الحل في القضاء"]),
        ("- يطالب الملتقى الحكومة بفتح الطريق.\nوحذر المشاركون من العطش.", ["فتح الطريق", "العطش"]),
    ],
)
def test_what_those_who_gathered_hold_the_gathering_holds(items: str, contents: list[str]) -> None:
    """What those who gathered hold, the gathering that puts out the text holds."""
    text = f"بيان صادر عن {_WHO}\n\n{_MET}\n\n{items}\n"
    assert held(read(text)) == [(_WHO, content) for content in contents]


def test_ministers_are_not_the_states_that_met() -> None:
    """Ministers are not the states that met: which they are is left open, and so is what they go on to do."""
    above = "بيان مشترك\n\nبدعوة من وزير الخارجية التأم في تونس الاجتماع الثلاثي لدول الجوار"
    met = "بمشاركة وزيري خارجية الجمهورية الجزائرية وجمهورية مصر العربية، وبحضور السيدة منى الصالح."
    assert held(read(f"{above} {met}\n\nبحث الوزراء أزمة المياه.\nودعوا إلى الحوار.\n")) == []
