"""Verbs that only "we" use so in a statement: "we hold this to be", "we promise you that", "we remind them that"."""

import pytest

from tests.extract.actors import in_line, read

SAID = [
    ("نعدّ قرار البلدية مخالفة للقانون", "state n: قرار البلدية مخالفة للقانون"),
    ("نعد الأمهات بأن نواصل البحث", "promise n: نواصل البحث"),
    ("نعدكم بأن نبقى في الساحة", "promise n: نبقى في الساحة"),
    ("نعاهدكم على البقاء في الساحة", "promise n: البقاء في الساحة"),
    ("نعزي أسر الضحايا", "support n: أسر الضحايا"),
    ("نتحدى الوزير أن ينشر الأرقام", "demand n: ينشر الأرقام"),
    ("نذكرهم بأن المعابر مغلقة", "state n: المعابر مغلقة"),
    ("نحملها تبعات إغلاق المعابر", "condemn n: تبعات إغلاق المعابر"),
    ("نناشدكم فتح المعابر", "demand n: فتح المعابر"),
    ("نلتمس منكم فتح المعابر", "demand n: فتح المعابر"),
    ("نطالبهم بفتح المعابر", "demand n: فتح المعابر"),
    ("نضم صوتنا إلى صوت البحارة في وجه الشركة", "support n: صوت البحارة في وجه الشركة"),
    ("نبرق بتحية اعتزاز إلى البحارة", "praise n: البحارة"),
    ("نتمنى على النواب رفض الضريبة", "demand n: رفض الضريبة"),
    ("نشد على أيدي البحارة في محنتهم", "praise n: أيدي البحارة في محنتهم"),
    ("نعتب على الشركة التي خفضت الأجور", "condemn n: الشركة التي خفضت الأجور"),
    ("نبرأ إلى الله من أفعال اللصوص", "condemn n: أفعال اللصوص"),
    ("نضع قواربنا تحت تصرف فرق الإنقاذ", "promise n: قواربنا تحت تصرف فرق الإنقاذ"),
    ("لا نرى أي جدوى من اللقاء القادم", "reject n: اللقاء القادم"),
    ("نأسف لأن الميناء مغلق", "condemn n: الميناء مغلق"),
]


@pytest.mark.parametrize(("words", "told"), SAID)
def test_what_we_do_in_the_first_person_is_read(words: str, told: str) -> None:
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nخرج الناس أمس إلى الساحة.\n{words}."
    assert [in_line(s) for s in read(text).stances] == [told]


@pytest.mark.parametrize(
    "words", ["نعد تقريرا مفصلا عن المعابر", "نعد لمؤتمر وطني جامع", "نعد العدة للعام المقبل", "نضع الكراسي في القاعة"]
)
def test_what_we_prepare_is_no_view(words: str) -> None:
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nخرج الناس أمس إلى الساحة.\n{words}."
    assert read(text).stances == ()
