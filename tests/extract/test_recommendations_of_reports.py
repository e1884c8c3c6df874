"""Recommendations that a report gives item by item are of whoever put it out, and what they name is asked for."""

import pytest

from tests.extract.actors import in_line, read

ITEMS = ["وقف التعذيب في السجون", "الإعلان عن أسماء السجناء", "إقرار قانون جديد للسجون"]


@pytest.mark.parametrize("gives", ["ويقدم التقرير مجموعة من التوصيات", "ويورد التقرير عددا من التوصيات"])
def test_a_report_recommends_what_it_lists(gives: str) -> None:
    text = (
        f"أصدر [مركز الشعلة=m:o] تقريرا عن السجون. {gives}:\nإلى [الوزارة=w:o]: {ITEMS[0]}.\n{ITEMS[1]}.\n{ITEMS[2]}."
    )
    assert [in_line(s).split(" >")[0] for s in read(text).stances] == [f"demand m: {item}" for item in ITEMS]


def test_who_looked_into_it_speaks_by_the_report() -> None:
    text = "ووثقت [منظمة السلام=m:of] أربعين غارة على القرى. وبينت نتائج التقرير أن الغارات طالت المدارس."
    assert [in_line(s) for s in read(text).stances][-1:] == ["state m: الغارات طالت المدارس"]


WE = "أولا، ندين إغلاق الموانئ كلها.\nونعتبر في [حزب الفجر=f:o] أن الصيد حق لكل بحار."


def test_we_is_the_person_whose_words_are_listed() -> None:
    stances = read(f"وأكد [سامر الحوراني=s] على: {WE}").stances
    assert {in_line(s).split(":")[0].split()[1] for s in stances} == {"s"}


def test_we_of_a_stranger_is_not_the_body_he_speaks_in() -> None:
    assert not read(f"وأكد زيدون على: {WE}").stances


@pytest.mark.parametrize("says", ["إننا في [حزب الفجر=f:o] نؤكد:", "تعلن قيادة الحزب ما يلي:"])
def test_we_of_a_statement_in_which_nobody_else_speaks_is_who_put_it_out(says: str) -> None:
    text = f"بيان صادر عن [حزب الفجر=f:o]\n{says}\nأولا: ندين القصف.\nثانيا: نطالب بالسلام.\n[حزب الفجر=f:o]"
    assert in_line(read(text).stances[-1]) == "demand f: السلام"
