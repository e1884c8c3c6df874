"""A view told by a noun is that of whoever voices it: "calls from X for", "criticism that X voiced", "X's promises"."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_X = "وزارة التربية"


@pytest.mark.parametrize(
    ("noun", "act", "content"),
    [
        (f"دعوات من {_X} إلى فتح المدارس", "demand", "فتح المدارس"),
        (f"مطالبات متكررة من قبل {_X} بفتح المدارس", "demand", "فتح المدارس"),
        (f"اتهامات من {_X} ضد الشركة بإغلاق المدارس", "condemn", "إغلاق المدارس"),
        (f"اتهامات وجهتها {_X} ضد الشركة بإغلاق المدارس", "condemn", "إغلاق المدارس"),
        (f"انتقادات حادة وجهتها {_X} إلى إغلاق المدارس", "condemn", "إغلاق المدارس"),
        (f"تحذيرات من {_X} من إغلاق المدارس", "warn", "إغلاق المدارس"),
        (f"مخاوف لدى {_X} من إغلاق المدارس", "warn", "إغلاق المدارس"),
        (f"وعود {_X} بفتح المدارس", "promise", "فتح المدارس"),
        (f"استعداد {_X} لفتح المدارس", "promise", "فتح المدارس"),
        (f"نفي {_X} إغلاق المدارس", "deny", "إغلاق المدارس"),
        (f"إعلان {_X} فتح المدارس", "state", "فتح المدارس"),
        (f"الدعوة التي وجهتها {_X} إلى فتح المدارس", "demand", "فتح المدارس"),
    ],
)
def test_who_voices_it_holds_it(noun: str, act: str, content: str) -> None:
    assert acts_held(read(f"عاد الوفد وسط {noun}.")) == [(act, _X, content)]


@pytest.mark.parametrize(
    "text",
    [
        "عاد الوفد وسط اتهامات بإغلاق المدارس.",
        "عاد الوفد وسط مخاوف من إغلاق المدارس.",
        f"عاد الوفد وسط مخاوف من {_X}.",
        f"لم تصدر مطالبات من {_X} بفتح المدارس.",
        "جاءت الزيارة بناء على دعوة من الرئيس الفرنسي إلى الوزير التركي.",
        f"يتوقف ذلك على مدى استعداد {_X} لفتح المدارس.",
    ],
)
def test_a_noun_without_its_holder_tells_nothing(text: str) -> None:
    assert acts_held(read(text)) == []


def test_a_word_of_denial_in_quotation_marks_does_not_end_it() -> None:
    assert acts_held(read(f'عاد الوفد بعد تهديدات {_X} الأخيرة باتخاذ "خطوات غير معهودة" بحقه.')) == [
        ("warn", _X, 'اتخاذ "خطوات غير معهودة" بحقه')
    ]


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("رصدت {} تراجعا في عدد المدارس.", "state", "تراجعا في عدد المدارس"),
        ("أنحت {} باللائمة على الشركة.", "condemn", "الشركة"),
        ("صبت {} جام غضبها على الشركة.", "condemn", "الشركة"),
        ("دقت {} ناقوس الخطر إزاء إغلاق المدارس.", "warn", "إغلاق المدارس"),
        ("علقت {} آمالها على نجاح المشروع.", "hope", "نجاح المشروع"),
        ("عقدت {} العزم على فتح المدارس.", "promise", "فتح المدارس"),
        ("أخذت {} على عاتقها فتح المدارس.", "promise", "فتح المدارس"),
        ("تشكو {} من إغلاق المدارس.", "condemn", "إغلاق المدارس"),
        ("وقفت {} ضد إغلاق المدارس.", "reject", "إغلاق المدارس"),
        ("أجازت {} فتح المدارس.", "support", "فتح المدارس"),
        ("شدت {} على أيدي أهل المدينة.", "support", "أيدي أهل المدينة"),
        ("استهجنت {} أن تغلق المدارس.", "condemn", "تغلق المدارس"),
        ("تحفظت {} عن إغلاق المدارس.", "reject", "إغلاق المدارس"),
    ],
)
def test_verbs_and_phrases_of_the_press(text: str, act: str, content: str) -> None:
    assert acts_held(read(text.format(_X))) == [(act, _X, content)]


@pytest.mark.parametrize(
    "text",
    ["رصدت {} مبلغا كبيرا للمدارس.", "علقت {} العمل في المدارس.", "شدت {} الرحال إلى المدينة.", "أخذت {} المفاتيح."],
)
def test_the_same_verbs_say_nothing_otherwise(text: str) -> None:
    assert acts_held(read(text.format(_X))) == []
