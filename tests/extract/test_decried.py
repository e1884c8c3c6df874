"""Turns of phrase that only denounce, and what is noted with a feeling: "it is a killing of the trade"."""

import pytest

from tests.extract.actors import in_line, read

DENOUNCED = [
    ("وترى النقابة أن سياسة التسويف لم تعد تنطلي على العمال.", "condemn n: سياسة التسويف لم تعد تنطلي على العمال"),
    ("وترى النقابة أن بيع المرفأ هو نحر للمهنة.", "condemn n: بيع المرفأ هو نحر للمهنة"),
    ("إن العقوبات الأخيرة قاسية وظالمة.", "condemn n: العقوبات الأخيرة قاسية وظالمة"),
    ("هذا حصار يفرضه التجار على الفقراء.", "condemn n: هذا حصار يفرضه التجار على الفقراء"),
    ("نسجل بكل أسف أن اللقاء انتهى بلا نتيجة.", "condemn n: اللقاء انتهى بلا نتيجة"),
    ("نسجل ببالغ القلق أن المياه مقطوعة.", "warn n: المياه مقطوعة"),
    ("نسجل أن اللقاء انتهى أمس.", "state n: اللقاء انتهى أمس"),
    ("ونرى أن إنهاء سياسة التهميش خطوة مفيدة.", "state n: إنهاء سياسة التهميش خطوة مفيدة"),
]


@pytest.mark.parametrize(("words", "told"), DENOUNCED)
def test_plainly_denouncing_words_condemn(words: str, told: str) -> None:
    words = words.replace("النقابة", "[النقابة=n:of]")
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nنطالب بفتح المعابر.\n{words}"
    assert [in_line(s) for s in read(text).stances][1:] == [told]


def test_a_day_that_is_fair_is_no_view() -> None:
    text = "بيان صادر عن [نقابة الحدادين=n:of]\nنطالب بفتح المعابر.\nهذا يوم جميل للجميع."
    assert len(read(text).stances) == 1


OWN = [
    (
        "ندين القصف، ولا نقبل التسوية بين القاتل والقتيل.",
        ["condemn n: القصف", "reject n: التسوية بين القاتل والقتيل"],
    ),
    ("نسجل بكل أسف أن اللقاء فشل، وأن ما تحقق قليل.", ["condemn n: اللقاء فشل", "condemn n: ما تحقق قليل"]),
    ("نحن مستعدون للحوار.", ["promise n: حوار"]),
    ("لن تنكسر إرادة الناس أمام أكاذيب الشركة.", ["affirm n: لن تنكسر إرادة الناس أمام أكاذيب الشركة"]),
    ("ستنهض بلادنا من الرماد يوما.", ["hope n: ستنهض بلادنا من الرماد يوما"]),
    ("إن المساس بخبز الناس خط أحمر.", ["warn n: المساس بخبز الناس خط أحمر"]),
    (
        'ومن المعيب أن يقال للناس إن "الخبز متوفر"، في وقت تغلق فيه الأفران.',
        ['condemn n: يقال للناس إن "الخبز متوفر"، في وقت تغلق فيه الأفران'],
    ),
    ("ولا نغلق الباب أمام أي وساطة جادة.", ["support n: أي وساطة جادة"]),
]


@pytest.mark.parametrize(("words", "told"), OWN)
def test_what_a_body_will_have_or_hopes_in_its_own_words(words: str, told: list[str]) -> None:
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nنطالب بفتح المعابر.\n{words}"
    assert [in_line(s) for s in read(text).stances][1:] == told
