"""Who only got a letter says nothing in it: "X handed the minister a letter, in which he stressed"."""

import pytest

from tests.extract.test_court_and_cabinet import told

_IN_IT = "أكد فيها رفض القرار"


@pytest.mark.parametrize(
    "text",
    [
        f"سلم السفير ماجد العطار الوزير يوسف العلي رسالة {_IN_IT}.",
        f"سلم وفد النقابة الوزير يوسف العلي رسالة {_IN_IT}.",
        f"ناول السفير ماجد العطار الوزير يوسف العلي رسالة {_IN_IT}.",
        f"حمل الرئيس سامر الحداد السفير يوسف العلي رسالة إلى المجلس {_IN_IT}.",
        f"تلقى الوزير يوسف العلي رسالة من الملك {_IN_IT}.",
        "وسلم الأهالي الوزير يوسف العلي رسالة أكدوا فيها رفض القرار.",
        "سلم الوزير يوسف العلي رسالة أكد فيها المعلمون رفض القرار.",
    ],
)
def test_who_gets_a_letter_says_nothing_in_it(text: str) -> None:
    assert not any("يوسف العلي" in who for _, who, _ in told(text))


@pytest.mark.parametrize(
    "opens", ["وجه {} رسالة", "حمل {} رسالة", "قدم {} مذكرة", "سلم {} مذكرة", "سلم {} مذكرة إلى النائب ماجد العطار"]
)
def test_whose_letter_it_is_speaks_in_it(opens: str) -> None:
    text = opens.format("الوزير يوسف العلي") + f" {_IN_IT}."
    assert [(act, who) for act, who, _ in told(text)] == [("reject", ["يوسف العلي"])]
