"""What somebody comes forward to say, goes as far as to say or takes care to say, he says; no comment is no stand."""

import pytest

from tests.extract.test_court_and_cabinet import told

_WHO = "كمال الرفاعي"


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("وعاد كمال الرفاعي ليؤكد أن التحقيق مستمر.", "affirm", "التحقيق مستمر"),
        ("وجاء كمال الرفاعي ليقول إن التحقيق مستمر.", "state", "التحقيق مستمر"),
        ("وخرج كمال الرفاعي عن صمته ليتهم الحكومة بالسرقة.", "condemn", "السرقة"),
        ("وذهب كمال الرفاعي إلى حد اتهام الحكومة بالسرقة.", "condemn", "السرقة"),
        ("ووصل كمال الرفاعي إلى حد المطالبة بإقالة المدير.", "demand", "إقالة المدير"),
        ("وحرص كمال الرفاعي على التأكيد أن التحقيق مستمر.", "affirm", "التحقيق مستمر"),
        ("وسارع كمال الرفاعي إلى نفي الخبر.", "deny", "الخبر"),
    ],
)
def test_what_he_comes_to_say_he_says(text: str, act: str, content: str) -> None:
    assert told(text) == [(act, [_WHO], content)]


@pytest.mark.parametrize(
    "text",
    [
        "خرج كمال الرفاعي من القاعة ليقول الناطق باسمه سامي النجار إن الجلسة تأجلت.",
        "ظهر كمال الرفاعي أمام المحكمة ليؤكد محاميه أن التهم باطلة.",
        "عقد كمال الرفاعي اجتماعا ليطالب الناس بالهدوء، كما يقال.",
        "قال سامي النجار إن كمال الرفاعي لم يعد ليؤكد شيئا.",
        "ذهب كمال الرفاعي إلى مقر البلدية.",
        "رفض كمال الرفاعي التعليق على الخبر.",
        "رفضت الشركة الكندية الإدلاء بأي تصريح.",
        "رفض كمال الرفاعي الخوض في تفاصيل الخبر.",
    ],
)
def test_who_comes_or_refuses_to_comment_takes_no_stand(text: str) -> None:
    assert [who for _, who, _ in told(text) if who != ["سامي النجار"]] == []


@pytest.mark.parametrize(
    "refused",
    [
        "تعليق الإضراب",
        "إجابة مطالب العمال",
        "تعليق عضوية المدير في النقابة",
        "الخوض في مفاوضات مع الحكومة",
        "الإدلاء بصوته",
    ],
)
def test_who_refuses_a_deed_takes_a_stand(refused: str) -> None:
    assert told(f"رفض كمال الرفاعي {refused}.") == [("reject", [_WHO], refused)]
