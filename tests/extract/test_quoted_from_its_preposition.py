"""A quotation may begin with the preposition that its verb takes: 'and called "for the opening of the schools"'."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_X = "وزارة التربية"
_CASES = [
    ("أشادت", '"بالتعامل الإنساني للجنة"', "praise", "التعامل الإنساني للجنة"),
    ("طالبت", '"بفتح المدارس"', "demand", "فتح المدارس"),
    ("رحبت", '"بقرار الحكومة"', "praise", "قرار الحكومة"),
    ("شددت", '"على ضرورة فتح المدارس"', "demand", "فتح المدارس"),
    ("أشارت", '"إلى أن المدارس مغلقة"', "state", "المدارس مغلقة"),
    ("دعت", '"إلى فتح المدارس"', "demand", "فتح المدارس"),
    ("حذرت", '"من إغلاق المدارس"', "warn", "إغلاق المدارس"),
    ("أعربت", '"عن قلقها من إغلاق المدارس"', "warn", "إغلاق المدارس"),
]


@pytest.mark.parametrize(("verb", "said", "act", "content"), _CASES)
@pytest.mark.parametrize("aside", [" ", "، في هذا الصدد، "])
def test_whoever_spoke_before_goes_on(verb: str, said: str, act: str, content: str, aside: str) -> None:
    reading = read(f"أكدت {_X} أن المسألة معقدة. و{verb}{aside}{said}.")
    assert [str(s.act) for s in reading.stances] == ["affirm", act]
    assert held(reading) == [(_X, "المسألة معقدة"), (_X, content)]


@pytest.mark.parametrize(("verb", "said", "act", "content"), _CASES)
def test_who_is_named_holds_it(verb: str, said: str, act: str, content: str) -> None:
    reading = read(f"{verb} {_X} {said}.")
    assert [str(s.act) for s in reading.stances] == [act]
    assert held(reading) == [(_X, content)]


def test_a_name_in_quotation_marks_is_who_speaks() -> None:
    assert held(read('ورحب حزب "بلادي" بالقرار.')) == [('حزب "بلادي"', "القرار")]
