"""Lists whose items bear no sign, or their numbers within the line, and the headings that say whom a part asks."""

import pytest

from tests.extract.actors import in_line, read

ASKED = ["demand n: فتح المعابر فورا", "demand n: إطلاق سراح المعتقلين", "demand n: إلغاء القانون"]
LISTS = [
    "وطالبت [حركة النور=n:of] الحكومة بما يلي:\nفتح المعابر فورا.\nإطلاق سراح المعتقلين.\nإلغاء القانون.",
    "وخلصت [حركة النور=n:of] إلى التوصيات التالية : فتح المعابر فورا .\nإطلاق سراح المعتقلين .\nإلغاء القانون .",
    "وقدمت [حركة النور=n:of] التوصيات التالية:\n1- فتح المعابر فورا.\n2- إطلاق سراح المعتقلين.\n3- إلغاء القانون.",
    "وأعلنت [حركة النور=n:of] مطالبها: فتح المعابر فورا.\nإطلاق سراح المعتقلين.\nإلغاء القانون.",
    "مطالب [حركة النور=n:of]:\n- فتح المعابر فورا.\n- إطلاق سراح المعتقلين.\n- إلغاء القانون.",
    "وطالبت [حركة النور=n:of] بالآتي: أولا: فتح المعابر فورا، ثانيا: إطلاق سراح المعتقلين، ثالثا: إلغاء القانون.",
    "وتطالب [حركة النور=n:of] بما يلي : أولا : فتح المعابر فورا .\nثانيا : إطلاق سراح المعتقلين "
    "ثالثا : إلغاء القانون .",
]


@pytest.mark.parametrize("text", LISTS)
def test_each_item_is_asked_for(text: str) -> None:
    after = "\nوقال [سامر العلي=a] إن الوضع صعب.\nإطلاق النار عاد ليلا."
    assert [in_line(s) for s in read(text + after).stances] == [*ASKED, "state a: الوضع صعب"]


def test_headings_say_whom_a_part_of_a_list_asks() -> None:
    text = (
        "وقالت [حركة النور=n:of] في بيان إن المدارس مغلقة.\nوقدم البيان جملة من التوصيات:\nإلى الحكومة:\n"
        "فتح المعابر فورا.\nإلغاء القانون.\nإلى [الأمم المتحدة=u:of]:\nإرسال بعثة لتقصي الحقائق."
    )
    stances = read(text).stances
    assert [in_line(s) for s in stances[1:]] == [
        "demand n: فتح المعابر فورا",
        "demand n: إلغاء القانون",
        "demand n: إرسال بعثة لتقصي الحقائق",
    ]
    assert stances[-1].addressee == ("u",)


def test_an_item_says_itself_what_is_done() -> None:
    text = (
        "وشددت [حركة النور=n:of] على النقاط الآتية:\nرفض التدخل في شؤون البلاد.\nضرورة فتح المعابر.\n"
        "التأكيد على وحدة البلاد."
    )
    assert [in_line(s) for s in read(text).stances] == [
        "reject n: التدخل في شؤون البلاد",
        "demand n: فتح المعابر",
        "affirm n: وحدة البلاد",
    ]


NO_LISTS = [
    (
        "وقالت [نور الحداد=n:f]: إعادة الإعمار تحتاج إلى عشر سنوات.\nإعادة اللاجئين مسؤولية الجميع.",
        ["state n: إعادة الإعمار تحتاج إلى عشر سنوات"],
    ),
    (
        "أولا: قال [سامر العلي=a] إن الوضع صعب. ثانيا: قالت [نور الحداد=n:f] إن الحل قريب.",
        ["state a: الوضع صعب", "state n: الحل قريب"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NO_LISTS)
def test_speech_behind_a_colon_is_no_list(text: str, expected: list[str]) -> None:
    assert [in_line(s) for s in read(text).stances] == expected


POINTS = [
    (
        "أكد [سامي الحوراني=n] على: أولا، ندين التدخل في الشؤون.\nثانيا، نطالب بعودة الوزير.\nثالثا، الحوار هو الحل.",
        ["condemn n: التدخل في الشؤون", "demand n: عودة الوزير", "affirm n: الحوار هو الحل"],
    ),
    (
        "أكد [سامي الحوراني=n] على: أولا، ندين التدخل في الشؤون.\nولا شك في ذلك اليوم.\nثانيا، نطالب بعودة الوزير.",
        ["condemn n: التدخل في الشؤون", "demand n: عودة الوزير"],
    ),
    (
        "ونحن في [حزب الفجر=f:o] هنا. وقال [سامي الحوراني=n] ما يلي:\n1- نرفض زيادة الضرائب.\n2- نطالب بفتح المعابر.",
        ["reject n: زيادة الضرائب", "demand n: فتح المعابر"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), POINTS)
def test_we_in_the_points_of_somebody_are_he(text: str, expected: list[str]) -> None:
    assert [in_line(s) for s in read(text).stances] == expected
