"""Steps that a body announces in the present, in its own release: it promises them."""

import pytest

from tests.extract.test_embedded import read

STEPS = [
    "الدخول في إضراب عام يوم الخميس",
    "تعليق الدوام حتى إشعار آخر",
    "الانسحاب من اللجنة المشتركة",
    "تنظيم وقفة احتجاجية أمام الوزارة",
    "استمرار الإضراب حتى الثلاثاء",
    "تجميد عضويتها في المجلس",
]


@pytest.mark.parametrize("verb", ["نعلن", "تعلن النقابة"])
@pytest.mark.parametrize("step", STEPS)
def test_a_step_announced_in_the_present_is_promised(step: str, verb: str) -> None:
    """A step announced in the present is promised."""
    stance = read(f"نقابة عمال النهر\nبيان\n\n{verb} {step}.").stances[0]
    assert (str(stance.act), str(stance.polarity)) == ("promise", "for")


@pytest.mark.parametrize(
    "text",
    ["نعلن انتهاء الإضراب.", "نعلن وفاة زميلنا.", "نعلن نتائج الانتخابات.", "أعلنت النقابة تأجيل العيد."],
)
def test_what_took_place_is_announced_and_not_promised(text: str) -> None:
    """What took place is announced and not promised."""
    assert {str(s.act) for s in read(f"نقابة عمال النهر\nبيان\n\n{text}").stances} == {"state"}
