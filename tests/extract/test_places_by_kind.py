"""Bases, mosques, zones and forces called by what stands round their noun; words that only look like names."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("قصفت الطائرات قاعدة الحرير شمال المدينة.", "قاعدة الحرير"),
        ("انطلقت القاذفات من قاعدة فيرهام الجوية في بريطانيا.", "قاعدة فيرهام الجوية"),
        ("استهدف الهجوم مسجد الزعفران في شرق سيناء.", "مسجد الزعفران"),
        ("يتلقون العلاج في مستشفى 22 مايو بعدن.", "مستشفى 22 مايو"),
        ("أغلقت القاعة بقصر المؤتمرات بالعاصمة.", "قصر المؤتمرات"),
        ("قال إن وجود مناطق خفض التصعيد غير مقبول.", "مناطق خفض التصعيد"),
        ("سحبت جنودها عبر منطقة نزع السلاح في ليبيا.", "منطقة نزع السلاح"),
        ("تتمركز السفن في المحيط الهندي.", "المحيط الهندي"),
    ],
)
def test_a_place_is_told_by_what_stands_round_its_noun(told: str, place: str) -> None:
    assert named(read(told), place).type == "Place"


@pytest.mark.parametrize(
    "told",
    [
        "تم الاتفاق على قاعدة المساواة بين الطرفين.",
        "سجلت الأسماء في قاعدة البيانات.",
        "نحيي حماة الوطن على صمودهم.",
        "ضمن برنامج ضيوف الملك للحج والعمرة.",
        "بني مسجد جديد في القرية.",
    ],
)
def test_what_is_written_so_elsewhere_is_no_place(told: str) -> None:
    assert "Place" not in listed(read(told)).values()


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("أكد حزب التجمع من أجل الجمهورية أن الوضع صعب.", "حزب التجمع من أجل الجمهورية"),
        ("أعلنت المديرية العامة لحرس الحدود إحباط عملية تهريب.", "المديرية العامة لحرس الحدود"),
        ("طالب التقرير جماعة الحوثي وقوات صالح بعدم تخزين الأسلحة.", "قوات صالح"),
        ("أضاف أن قوى الثامن من آذار تستطيع إسقاط الحكومة.", "قوى الثامن من آذار"),
    ],
)
def test_a_body_has_its_whole_name(told: str, body: str) -> None:
    assert body in listed(read(told))


def test_a_party_that_acts_for_something_is_called_by_its_name_alone() -> None:
    assert "حزب الأمل" in listed(read("يعمل حزب الأمل من أجل الوصول إلى الحكم. وقال حزب الأمل إن الوضع صعب."))


@pytest.mark.parametrize(
    "told",
    [
        "وطلب منه أن يقول لحظة موته: الوضع صعب.",
        "دعا الله للفقيد الرحمة والمغفرة.",
        "كتب على اللوح: محمد رسول الله.",
    ],
)
def test_nobody_is_named_by_such_words(told: str) -> None:
    assert "Person" not in listed(read(told)).values()
