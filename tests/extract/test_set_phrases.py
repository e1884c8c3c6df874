"""Verbs that are cues by what always goes with them: "reserves its right to", "sounds the alarm over"."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read

TAKEN = [
    ("يحتفظ حزب الفجر بحقه في الرد على العدوان.", "warn", "الرد على العدوان"),
    ("تحتفظ نقابة السهل بحقها الكامل في مقاضاة الشركة.", "warn", "مقاضاة الشركة"),
    ("يدق حزب الفجر ناقوس الخطر إزاء تدهور الأوضاع.", "warn", "تدهور الأوضاع"),
    ("يجدد حزب الفجر العهد على مواصلة النضال.", "promise", "مواصلة النضال"),
    ("يستصرخ حزب الفجر ضمائر العالم لوقف القصف.", "demand", "وقف القصف"),
    ("تستنهض نقابة السهل همم الأمة لنصرة القرية.", "demand", "نصرة القرية"),
    ("تضع نقابة السهل هذه المجزرة برسم القضاء.", "demand", "هذه المجزرة برسم القضاء"),
    ("يضع حزب الفجر المجتمع الدولي أمام مسؤولياته.", "demand", "المجتمع الدولي أمام مسؤولياته"),
    ("تعلن نقابة السهل الإضراب العام يوم الخميس.", "promise", "الإضراب العام يوم الخميس"),
    ("يعلن حزب الفجر استمراره في الحوار.", "promise", "استمراره في الحوار"),
    ("يهنئ حزب الفجر الشعب السوري بعيد الاستقلال.", "praise", "عيد الاستقلال"),
]
NONE = [
    "وضع سامر العلي أمام المسؤولين خطة جديدة.",
    "وضع رئيس الحكومة سامر العلي حجر الأساس للمستشفى.",
    "احتفظ حزب الفجر بمقعده في البلدية.",
    "دق سامر العلي باب الجار.",
]


@pytest.mark.parametrize(("text", "act", "content"), TAKEN)
def test_a_verb_with_its_noun_takes_something_up(text: str, act: str, content: str) -> None:
    """The body that is named does so, with what stands behind the noun."""
    reading = read(text)
    names = names_of(reading)
    (stance,) = reading.stances
    holder = " ".join(text.split()[1:3])
    assert (names[stance.holder[0]], str(stance.act), stance.content.quote) == (holder, act, content)


@pytest.mark.parametrize("text", NONE)
def test_the_same_verb_without_it_takes_nothing_up(text: str) -> None:
    """A deed is told, and no stance."""
    assert not read(text).stances
