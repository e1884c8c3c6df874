"""One person, body or meeting that looks like another: none is taken for it, and what is the same stays so."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_one_person import who


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("الأمير كمال بن سلمان بن عبدالعزيز آل سعود", "الأمير كمال بن عبدالعزيز آل سعود", False),
        ("الشيخ كمال بن فهد بن حمد آل عطار", "الشيخ كمال بن فهد آل عطار", True),
        ("المحلل جون ميلر", "مولر", False),
        ("المحلل جون ليبتون", "جون لابتين", False),
        ("المحلل بوغدان ستراتيفسكي", "ستراتيفيسكي", True),
        ("رئيس الوزراء السابق كمال العطار", "رئيس الحكومة", False),
        ("رئيس الوزراء كمال العطار", "رئيس الحكومة", True),
        ("أمين سر حزب الفجر كمال العطار", "زعيم حزب الفجر", False),
        ("رئيس كتلة حزب الفجر كمال العطار", "زعيم حزب الفجر", False),
        ("رئيس فرع حزب الفجر في الشمال كمال العطار", "زعيم الحزب", False),
        ("رئيس حزب الفجر السابق كمال العطار", "زعيم الحزب", False),
        ("رئيس حزب الفجر كمال العطار", "زعيم الحزب", True),
        ("ولي ولي العهد كمال العطار", "ولي العهد", False),
        ("ولي العهد كمال العطار", "ولي العهد", True),
        ("مجلس الوزراء", "مجلس وزراء الداخلية العرب", False),
        ("حزب الفجر", "حزب الفجر التونسي", True),
    ],
)
def test_who_is_told_of_next_is_another_or_the_same(one: str, other: str, same: bool) -> None:
    text = f"قال {one} إن الوضع صعب. وأكد {other} أن الحل قريب."
    (first,), (then,) = who(text, "الوضع"), who(text, "الحل")
    assert (first == then) is same


def test_the_heir_is_not_the_heir_of_the_heir() -> None:
    first = "قال ولي العهد كمال العطار إن الوضع صعب. وأكد ولي ولي العهد فادي الحمود أن الوقت ضيق."
    assert who(first + " وقال ولي العهد إن الحل قريب.", "الحل") == ["كمال العطار"]


@pytest.mark.parametrize(
    ("sentence", "parties"),
    [
        ("دعت روسيا مجلس الأمن إلى عقد اجتماع طارئ.", []),
        ("دعا كمال العطار روسيا وإيران إلى عقد اجتماع طارئ.", [{"روسيا", "إيران"}]),
        ("دعت فرنسا روسيا وإيران إلى عدم عرقلة الدعوة إلى اجتماع.", []),
        ("شارك كمال العطار في مظاهرة ضد محادثات مع فادي الحمود.", []),
        ("شارك كمال العطار في محادثات مع فادي الحمود.", [{"كمال العطار", "فادي الحمود"}]),
        ("إذا صوت مجلس النواب على القانون فسيسقط الاتفاق.", []),
        ("قد يصوت مجلس النواب على القانون قريبا.", []),
        ("قد صوت مجلس النواب على القانون أمس.", [{"مجلس النواب"}]),
        ("لو التقى كمال العطار فادي الحمود لانتهت الأزمة.", []),
        ("طلب كمال العطار لقاء فادي الحمود.", []),
        ("تعذر وصول كمال العطار أمس على رأس وفد كبير إلى القاهرة.", []),
    ],
)
def test_only_those_who_meet_are_told_to(sentence: str, parties: list[set[str]]) -> None:
    reading = read(sentence)
    names = names_of(reading)
    assert [{names[p] for p in meeting.participants} for meeting in reading.meetings] == parties
