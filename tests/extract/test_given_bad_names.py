"""What is given a bad name, in marks or as "considered", is denounced, and so is who did what nobody does in honour."""

import pytest

from tests.extract.test_court_and_cabinet import told

_WHO = "النائب خالد الحلبي"


def _acts(sentence: str) -> list[str]:
    """Return the acts read in a sentence."""
    return [act for act, _, _ in told(sentence)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"قال {_WHO} إن الغياب «ابتزاز رخيص».",
        f"قال {_WHO} إن القانون «مفصل على قياس حزب واحد».",
        f"قال {_WHO} إن بيان الوزارة «خروج صارخ على الأعراف».",
        f"قال {_WHO} إن هذا القرار «رصاصة الرحمة على المسار السياسي».",
        f"اعتبر {_WHO} تصريحات الوزير «تهديدا مبطنا».",
        f"اعتبر {_WHO} الهدنة «استسلاما مقنعا».",
        f"اعتبر {_WHO} طهران شريكا في القتل لا وسيطا.",
        f"وصف {_WHO} القرار بأنه «مسمار في نعش المصالحة».",
        f"وصف {_WHO} الزيارة بـ«ذر الرماد في العيون».",
        f"وصف {_WHO} منفذي الهجوم بأعداء الإنسانية.",
        f"قال {_WHO} إن السلطة تخون الأمانة التي حملها إياها الناس.",
        f"قال {_WHO} إن إيران تؤجج الفتنة في المنطقة.",
        f"قال {_WHO} إن الحزب يخطف قرار الدولة.",
        f"قال {_WHO} إن سياسة الوزارة جلبت الويلات على الناس.",
        f"قال {_WHO} إن التقرير يشوه صورة المدينة.",
        f"قال {_WHO} إن الميليشيات هي من نقضت العهود.",
        f"وصف {_WHO} التصريحات بأنها تدخل سافر لا يمكن السكوت عليه.",
        f"قال {_WHO} إن الوزير «يكذب» على الناس.",
        f"قال {_WHO} إن كل نائب يغيب عن الجلسة يخون الأمانة.",
        f"قال {_WHO}: للأسف يبدو أن فرنسا تنحاز إلى طرف واحد.",
    ],
)
def test_it_is_denounced(sentence: str) -> None:
    assert _acts(sentence) == ["condemn"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"وصف {_WHO} الوضع الإنساني في المدينة بالكارثي.",
        f"وصف {_WHO} الأوضاع في المخيم بالمأساوية.",
        f"قال {_WHO} إن الهدنة «هشة».",
        f"قال {_WHO} إن القانون «مكون من عشرين مادة».",
        f"اعتبر {_WHO} الجسر منفذا للقرية.",
        f"قال {_WHO} إن الوزارة هي من بنت الجسر.",
        f"قال {_WHO} إن الحكومة زادت الضرائب هذا العام.",
        f"قال {_WHO} إن التقرير يقع في مئة صفحة.",
        f"قال {_WHO} إن سياسة الوزارة لم تتغير.",
    ],
)
def test_what_is_told_is_not(sentence: str) -> None:
    assert _acts(sentence) == ["state"]


def test_nobody_says_of_himself_that_he_tarnishes() -> None:
    text = "وانتقدت وزارة الخارجية الهندية التقرير قائلة إنه يشوه صورة المدينة."
    assert _acts(text) == ["condemn", "condemn"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"ورد {_WHO} في كلمة أمام نواب حزبه، متهما الهند بجر البلاد إلى الحرب «انتقاما من الناخبين».",
        'رد الوزير سامر النهري على التصريحات التي انتقد فيها خالد الحلبي الهند على "نزعة الهيمنة".',
    ],
)
def test_what_an_accusation_quotes_is_no_answer(sentence: str) -> None:
    assert [(act, who) for act, who, _ in told(sentence)] == [("condemn", ["خالد الحلبي"])]
