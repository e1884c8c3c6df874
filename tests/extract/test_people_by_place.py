"""People called by a plural that no table knows are named where something is done to them or they are called on."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("بحث الوزيران أوضاع المتقاعدين وتكلفتها.", "المتقاعدين"),
        ("عالج المجلس ملف المفصولين من العمل.", "المفصولين"),
        ("دعا الحزب إلى حماية المستهلكين من الغلاء.", "المستهلكين"),
        ("نحيي المعتصمين في الساحة.", "المعتصمين"),
        ("حذرت الجمعية من تشغيل القاصرين في المصانع.", "القاصرين"),
    ],
)
def test_people_of_no_table_are_named(text: str, people: str) -> None:
    assert named(read(text), people).type == "Population"


@pytest.mark.parametrize(
    "text",
    [
        "ناقش المجلس ملف المشروعين وقضية المجلسين.",
        "شدد على حق الآخرين في الحياة.",
        "درس الفريق مصير المؤتمرين والمسارين.",
        "وصل المتقاعدون إلى القاعة وجلسوا.",
        "قال إن قضية المرتين انتهت.",
        "دعا الحزب إلى إعادة الموازين إلى نصابها.",
        "طلبت اللجنة حماية المتحفين وقصف المعسكرين.",
    ],
)
def test_two_things_or_people_of_whom_nothing_is_told_are_not(text: str) -> None:
    assert "Population" not in listed(read(text)).values()


def test_a_list_without_end_is_read() -> None:
    assert listed(read("زارت الوزارة " + "والنقابات والمنظمات والعمال " * 500 + "أمس."))
