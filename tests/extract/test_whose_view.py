"""A view told beside an actor is another's: of an inner subject, of other demonstrators, of whom a document is."""

import pytest

from tests.extract.test_fronted import told

_ABOUT = "أقيل الوزير سامر العلي، الذي"


@pytest.mark.parametrize(
    ("clause", "holder"),
    [
        ("طالب الرئيس ربيع الحلبي باستقالته", "ربيع الحلبي"),
        ("رحب ربيع الحلبي باعتقاله", "ربيع الحلبي"),
        ("طالب الرئيس ربيع الحلبي بوقف هجماته", "سامر العلي"),
        ("طالب الرئيس ربيع الحلبي بالاستقالة", "سامر العلي"),
    ],
)
def test_pronoun_takes_up_who_is_described(clause: str, holder: str) -> None:
    holders = [who for _, who, _ in told(f"{_ABOUT} {clause}.")]
    assert holders == [holder]


@pytest.mark.parametrize(
    "text",
    [
        "خرجت الشرطة لتفريق محتجين رفعوا شعارات مطالبة بإسقاط النظام.",
        "خرج سامر العلي من الاجتماع غاضبا وسط شعارات مطالبة بإقالته.",
        "رفع سامر العلي الجلسة بعد شعارات منددة بالحكومة.",
        "اعتصم سامر العلي أمام المجلس، فيما علقت لافتات منددة بالحكومة.",
    ],
)
def test_slogans_of_others(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "رفع سامر العلي لافتات منددة بالحكومة.",
        "تظاهر سامر العلي أمام المجلس ورفع شعارات منددة بالحكومة.",
    ],
)
def test_slogans_of_those_told_of(text: str) -> None:
    assert [(act, who) for act, who, _ in told(text)] == [("condemn", "سامر العلي")]


@pytest.mark.parametrize(
    "text",
    [
        "أدانت منظمتا حقوق الإنسان كندا والهند لقصف المدنيين.",
        "طالبت حركتا المعارضة كندا والهند بالتدخل.",
        "وطالب حركتي فتح وحماس بالحوار.",
    ],
)
def test_whom_two_bodies_judge_are_not_the_two(text: str) -> None:
    assert told(text) == []


_AGREED = "اتفقت كندا والهند على الهدنة."


@pytest.mark.parametrize(
    ("first", "two", "adjectives"),
    [
        ("حركة حماس وحركة فتح", "ورفضت الحركتان{} الاتفاق.", " المسلحتان"),
        ("كندا والهند", "وانتقدت الحكومتان{} الاتفاق.", " اليونانية والقبرصية"),
    ],
)
def test_two_told_by_adjectives_are_others(first: str, two: str, adjectives: str) -> None:
    agreed = f"اتفقت {first} على الهدنة."
    both, again = told(f"{agreed} {two.format('')}")
    assert again[1:] == (both[1], "الاتفاق")
    assert told(f"{agreed} {two.format(adjectives)}") == [both]


def test_two_governments_are_states_told_of() -> None:
    assert {who for _, who, _ in told(f"{_AGREED} ورفضت الحكومتان القرار الأخير.")} == {"كندا، الهند"}


@pytest.mark.parametrize(
    ("first", "who", "then"),
    [
        ("قال النائب سامر العلي", "سامر العلي", "وأكد النائب الديمقراطي أن الحوار مهم."),
        ("قال حزب الشعب", "حزب الشعب", "وطالب الشعب بإسقاط النظام."),
        ("قال حزب العمال", "حزب العمال", "وطالب العمال بإسقاط النظام."),
    ],
)
def test_another_of_the_calling_or_those_a_party_is_named_after(first: str, who: str, then: str) -> None:
    assert told(f"{first} إن الأمر صعب. {then}") == [("state", who, "الأمر صعب")]


@pytest.mark.parametrize(
    "text",
    [
        "بث التلفزيون مقطع فيديو لجندي مجهول يهدد فيه الفلسطينيين بالقتل.",
        "نشرت الصحيفة رسالة لطالب يتهم فيها مدير الجامعة بالكذب.",
        "تنشر الهند قوات في سوريا قبل جلسة تناقش الأزمة.",
        "التقى سامر العلي ربيع الحلبي في دمشق. وعقد مجلس الوادي اجتماعا مع نائبين شددا خلاله على الحوار.",
    ],
)
def test_view_of_somebody_without_name(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("بث التلفزيون مقطع فيديو يهدد فيه سامر العلي باغتيال الرئيس.", "سامر العلي"),
        ("يعقد مجلس الأمن جلسة تناقش الأزمة.", "مجلس الأمن الدولي"),
    ],
)
def test_view_of_whom_a_document_names(text: str, holder: str) -> None:
    assert [who for _, who, _ in told(text)] == [holder]
