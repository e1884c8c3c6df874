"""Words that are no verbs and no names where they stand: an offer, a briefing, what is said in quotation marks."""

import pytest

from tests.extract.reading_of import acts_held, held, names_of
from tests.extract.test_embedded import read

_MET = "التقى الوزير كمال الرفاعي النائب عادل المنصور. "


@pytest.mark.parametrize("noun", ["عرضاً", "طلباً", "عرضًا"])
def test_an_offer_received_is_not_what_two_offered(noun: str) -> None:
    reading = read(f"{_MET}وقال النائب إنه لم يتلق {noun} لحكومة جديدة، معتبراً أن البلاد أضاعت فرصة.")
    assert "demand" not in [act for act, _, _ in acts_held(reading)]


@pytest.mark.parametrize("text", ["إيجاز", "شرح", "عرض", "موجز"])
@pytest.mark.parametrize("opens", ["واستمع المجلس إلى", "وكان مجلس الوزراء قد عقد جلسة، واستمع إلى"])
def test_what_is_told_in_a_briefing_is_of_whoever_gave_it(opens: str, text: str) -> None:
    reading = read(f"{opens} {text} من الوزير كمال الرفاعي أوضح فيه أن السد سليم.")
    assert ("كمال الرفاعي", "السد سليم") in held(reading)


@pytest.mark.parametrize("said", ["دار قتال في القرية", "مجلس القرية بلا مال", "حزب بلا جمهور"])
def test_what_is_said_in_marks_is_nobodys_name(said: str) -> None:
    reading = read(f"قال النائب عادل المنصور إن الحال صعب. وأضاف «{said}»، وتابع أن السد سليم.")
    assert said not in names_of(reading).values()
    assert ("عادل المنصور", "السد سليم") in held(reading)
