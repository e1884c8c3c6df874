"""A place with the outlet or the reporter before the first verb tells where a report comes from, not who acts."""

import pytest

from tests.extract.test_fronted import told

BY = ["لندن: «الشرق الأوسط» ", "جدة، الرياض: «الشرق الأوسط» ", "القاهرة - رويترز ", "بيروت: سامي النجار "]


@pytest.mark.parametrize("by", BY)
def test_who_stands_behind_the_verb_speaks(by: str) -> None:
    assert told(f"{by}أكد وزير الخارجية كمال الرفاعي أن الجسر القديم مغلق.") == [
        ("affirm", "كمال الرفاعي", "الجسر القديم مغلق")
    ]


def test_a_body_no_table_knows_acts_rather_than_the_outlet() -> None:
    told_of = told("لندن: «الشرق الأوسط» رفضت الرابطة القروية النسائية تأجيل الانتخابات.")
    assert told_of == [("reject", "الرابطة القروية النسائية", "تأجيل الانتخابات")]
    kurdish = told("بغداد: «الشرق الأوسط» توعدت الحكومة الكردية بالانفصال.")
    assert kurdish == [("warn", "الحكومة الكردية", "الانفصال")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("القاهرة: وكالة رويترز ذكرت أن الجسر القديم مغلق.", "وكالة رويترز"),
        ("بغداد: سامي النجار رفض قرار الحكومة.", "سامي النجار"),
        ("غزة: حركة حماس رفضت مقترح الهدنة.", "حركة حماس"),
    ],
)
def test_who_alone_can_act_is_no_byline(text: str, who: str) -> None:
    assert [holder for _, holder, _ in told(text)] == [who]
