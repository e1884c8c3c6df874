"""Whose a name behind an office is, and which words behind a name are no part of it."""

import pytest

from tests.extract.reading_of import read
from tests.extract.test_fronted import told

THANKED = "شكر رئيس نقابة الصحفيين الناشط نوري الحلواني."
NAMES = [
    # Whom somebody thanks is another; who speaks is the bearer of both callings.
    (THANKED, ["رئيس نقابة الصحفيين", "نوري الحلواني"]),
    ("قال رئيس نقابة الصحفيين الناشط نوري الحلواني إن الحل قريب.", ["نوري الحلواني"]),
    # The volunteers are thanked; no one else is named who may be.
    ("شكر السفير الروسي في دمشق نوري الحلواني المتطوعين.", ["نوري الحلواني"]),
    ("استقبل السفير الروسي في دمشق نوري الحلواني عائلات الضحايا.", ["نوري الحلواني"]),
    ("التقى بالسفير في دمشق نوري الحلواني.", ["نوري الحلواني"]),
    ("استقبل السفير الروسي في دمشق نوري الحلواني الاثنين.", ["السفير الروسي في دمشق", "نوري الحلواني"]),
    # A candidate may speak to an office, and be one for it.
    ("قال المرشح للرئيس نوري الحلواني إن الشعب غاضب.", ["المرشح", "نوري الحلواني"]),
    ("قال المرشح للرئاسة نوري الحلواني إن الشعب غاضب.", ["نوري الحلواني"]),
    # The tasks of the president are his; the affairs of an embassy are of who acts for it.
    ("قال القائم بالأعمال الروسي نوري الحلواني إن الحل قريب.", ["نوري الحلواني"]),
    # Dashes set a name apart, or tell the parts of a list apart.
    ("قال المبعوث - نوري الحلواني - إن الحل قريب.", ["نوري الحلواني"]),
    ("حضر اللقاء: رئيس نقابة الصحفيين - نوري الحلواني - خالد السرحاني.", ["رئيس نقابة الصحفيين", "نوري الحلواني"]),
]


@pytest.mark.parametrize(("text", "persons"), NAMES)
def test_a_name_behind_an_office_is_of_its_bearer_or_of_another(text: str, persons: list[str]) -> None:
    assert [e.name_ar for e in read(text).entities if e.type.value == "Person"] == persons


WORDS = [
    # "If only" and "for" behind an Arab name; names from elsewhere join their parts by them.
    ("تمنى الوزير أحمد لو توقف القصف.", ["أحمد"]),
    ("قال الوزير بيتر لو كارديان إن الحل قريب.", ["بيتر لو كارديان"]),
    ("وحسب الوزير أحمد فان نجاح المفاوضات مرهون بالتنازل.", ["أحمد"]),
    ("قال الوزير بيتر فان دايكر إن الحل قريب.", ["بيتر فان دايكر"]),
    # "Or" in a question; behind its verb stands somebody's mother.
    ("هل سيوقع رئيس الحكومة أم سمير الاتفاق؟", ["رئيس الحكومة"]),
    ("قالت أم سمير إن الحل قريب.", ["أم سمير"]),
    ("هل قالت أم سمير إن الحل قريب؟", ["أم سمير"]),
    # A deed may end as foreign names do.
    ("أعلن الوزير محمد صالح سريان الهدنة.", ["محمد صالح"]),
    ("أعلن الوزير محمد صالح كوباتيان أن الحل قريب.", ["محمد صالح كوباتيان"]),
    # A worker is somebody who speaks, but a kind of people elsewhere.
    ("كان العامل الروسي يدعم النظام.", []),
    ("قال العامل الروسي إن الحل قريب.", ["العامل الروسي"]),
    ("أكد أحمد الباش دعم الحكومة.", ["أحمد الباش"]),
    ("التقى الوزير سامر الباش حلبي أمس.", ["سامر الباش حلبي"]),
]


@pytest.mark.parametrize(("text", "names"), WORDS)
def test_words_behind_a_name_are_no_part_of_it_where_they_are_of_the_sentence(text: str, names: list[str]) -> None:
    assert [e.name_ar for e in read(text).entities if e.type.value == "Person"] == names


def test_who_carries_out_the_tasks_of_another_bears_not_his_name() -> None:
    text = "يقوم الوزير سامر العلي بمهام الرئيس نوري الحلواني منذ عام. وأكد الوزير أن الحل قريب."
    assert told(text) == [("affirm", "سامر العلي", "الحل قريب")]


@pytest.mark.parametrize(("whom", "named"), [("الوزير", []), ("الرئيس", []), ("مسؤول كندي", ["مسؤول كندي"])])
def test_whoever_told_me_is_not_called_lee(whom: str, named: list[str]) -> None:
    assert [entity.name_ar for entity in read(f"وقال لي {whom} إن الأمر صعب.").entities] == named


def test_lee_is_a_name_before_a_foreign_one() -> None:
    assert told("وقال لي شون إن الأمر صعب.") == [("state", "لي شون", "الأمر صعب")]


@pytest.mark.parametrize("deed", ["العودة إلى الحوار", "الحديث عن القرار", "الرحيل من المدينة"])
def test_a_deed_behind_a_surname_is_what_its_bearer_does(deed: str) -> None:
    found = read(f"رفض النائب ماجد الرويعي {deed}.")
    assert "ماجد الرويعي" in {m.quote for e in found.entities for m in e.mentions}
