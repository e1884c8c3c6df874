"""Items of a declaration that begin with verbal nouns: each that is done is a statement of those who declare."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_we_who import read_text

HEADS = [
    "نحن أعضاء حزب الوفاء نعلن ما يلي:\n1- رفض القرار كله.\n2- ",
    "نحن أعضاء حزب الوفاء المجتمعين اليوم، نتوجه إلى البحارة.\nأولا: رفض القرار كله.\nثانيا: ",
]
ITEMS = [
    (
        "رفض إغلاق الموانئ كلها، ورفض فرض الضرائب على الصيادين",
        [("reject", "إغلاق الموانئ كلها"), ("reject", "فرض الضرائب على الصيادين")],
    ),
    (
        "تأكيد حق البحارة في الإضراب، ودعوة البلدية إلى الحوار معهم",
        [("affirm", "حق البحارة في الإضراب"), ("demand", "الحوار معهم")],
    ),
    (
        "المطالبة بفتح الموانئ كلها، وإدانة منع البحارة من العمل",
        [("demand", "فتح الموانئ كلها"), ("condemn", "منع البحارة من العمل")],
    ),
    ("العمل على فتح الموانئ كلها", [("promise", "فتح الموانئ كلها")]),
    ("استمرار الرفض الكامل لجميع أشكال التهريب", [("reject", "جميع أشكال التهريب")]),
    ("إدانة تهجير البحارة، والعمل على محو تراثهم", [("condemn", "تهجير البحارة، والعمل على محو تراثهم")]),
    # What others are called on to do.
    ("مطالبة الدول بإدانة القتل، ورفض التهجير", [("demand", "إدانة القتل"), ("demand", "رفض التهجير")]),
    # What is joined to what is condemned is condemned with it.
    ("إدانة قتل البحارة، والدعوة إلى طرد الصيادين", [("condemn", "قتل البحارة، والدعوة إلى طرد الصيادين")]),
]


@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(("item", "expected"), ITEMS)
def test_each_verbal_noun_is_a_statement_of_who_declares(head: str, item: str, expected: list[tuple[str, str]]) -> None:
    reading = read_text(f"{head}{item}.\n")
    assert [(str(s.act), s.content.quote) for s in reading.stances][1:] == expected
    assert {names_of(reading)[h] for s in reading.stances for h in s.holder} == {"أعضاء حزب الوفاء"}


@pytest.mark.parametrize("kind", ["المنظمات", "الجماعات المسلحة", "الأحزاب"])
def test_a_clause_that_tells_which_of_a_kind_are_meant_holds_nothing(kind: str) -> None:
    text = f"حذر حزب الوفاء من الجماعات المسلحة. ورفض حزب الوفاء دعم {kind} التي تدعو للعنف والكراهية بين الناس.\n"
    reading = read_text(text)
    assert {names_of(reading)[h] for s in reading.stances for h in s.holder} == {"حزب الوفاء"}
