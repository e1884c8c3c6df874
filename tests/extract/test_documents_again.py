"""Reports, recommendations and letters that speak for whoever put them out, and those that are another's."""

import pytest

from tests.extract.actors import in_line, read

SPEAK = [
    (
        "أصدرت [جمعية البناء=b:of] تقريرا عن القرى أمس. وبينت نتائج التقرير أن المدارس مغلقة. "
        "وأوصى التقرير بفتح المعابر.",
        ["state b: المدارس مغلقة", "demand b: فتح المعابر"],
    ),
    (
        "وأصدرت [منظمة السلام=m:of] دراسة عن التعليم أمس. وكشفت الدراسة أن المدارس مغلقة.",
        ["state m: المدارس مغلقة"],
    ),
    (
        "وأكدت [لجنة النقل=n:of] أن القانون لا يحقق الهدف. كما طالبت التوصيات الوزارة بالتنسيق مع البلديات.",
        ["affirm n: القانون لا يحقق الهدف", "demand n: التنسيق مع البلديات"],
    ),
    (
        "[حزب الفجر=f:o]:\nخرجت مسيرات أمس في المدينة.\nوأكدت الرسالة أن المطالب ثابتة.",
        ["affirm f: المطالب ثابتة"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), SPEAK)
def test_a_document_speaks_for_who_put_it_out(text: str, expected: list[str]) -> None:
    assert [in_line(s) for s in read(text).stances] == expected


NOT_THEIRS = [
    "وقال [سامر العلي=a] إن المدارس مغلقة. وأكدت التوصيات الصادرة عن المؤتمر أن الحل قريب.",
    "وقال [سامر العلي=a] إن المدارس مغلقة. وأكدت الدراسة التي أجرتها جامعة محلية أن الفقر زاد.",
    "وقال [سامر العلي=a] إن المدارس مغلقة. ونشرت صحيفة محلية تقريرا أمس. وطلب المذكرة من الوزير.",
]


@pytest.mark.parametrize("text", NOT_THEIRS)
def test_anothers_document_is_not_of_who_spoke_last(text: str) -> None:
    assert [in_line(s) for s in read(text).stances] == ["state a: المدارس مغلقة"]
