"""People whom a text tells of by what is done to them or wanted for them, others by what they said or did."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "people", "kind"),
    [
        ("طالبت المنظمة بالإفراج عن المعتقلين.", "المعتقلين", "Population"),
        ("دعت الجمعية إلى حماية المدنيين في تعز.", "المدنيين", "Population"),
        ("شدد الحزب على معالجة ملف الأسرى.", "الأسرى", "Population"),
        ("أكدت الهيئة تضامنها مع المعتقلين السياسيين.", "المعتقلين", "Population"),
        ("أدان المرصد ملاحقة أصحاب الرأي.", "أصحاب الرأي", "Organisation"),
        ("نثمن موقف تجار المدينة.", "تجار المدينة", "Organisation"),
        ("رفض الاتحاد تصريحات وزير التجارة بشأن الأسعار.", "وزير التجارة", "Person"),
        ("انتقدت النقابة صمت مدير المستشفى عن الحادثة.", "مدير المستشفى", "Person"),
        ("أسف المجلس لما صدر عن وزير الزراعة.", "وزير الزراعة", "Person"),
    ],
)
def test_those_whom_a_deed_tells_of_are_named(text: str, people: str, kind: str) -> None:
    assert named(read(text), people).type == kind


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("تحتاج حياة الإنسان إلى الماء.", "الإنسان"),
        ("عاد المعتقلون إلى بيوتهم بعد يومين.", "المعتقلون"),
        ("أعلنت الوكالة إعادة إيواء الأسر المتضررة.", "الأسر"),
        ("حضر وزير التجارة الحفل.", "وزير التجارة"),
    ],
)
def test_nobody_is_named_by_a_noun_of_which_no_such_thing_is_told(text: str, nobody: str) -> None:
    assert nobody not in listed(read(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قالت الجمعية إن الدستور الجديد يضمن الحقوق.", "الدستور الجديد"),
        ("رأى الحزب أن القرار يخالف الدستور الحالي.", "الدستور"),
        ("استندت الهيئة إلى المادة 9 من الدستور.", "الدستور"),
    ],
)
def test_the_constitution_is_a_text_by_itself(text: str, name: str) -> None:
    assert named(read(text), name).type == "LegalText"


def test_the_public_prosecution_is_a_body_by_its_bare_name() -> None:
    assert named(read("أحالت اللجنة الملف إلى النيابة."), "النيابة").type == "Organisation"
