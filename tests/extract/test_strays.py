"""A preposition of an occasion is not that of the cue, "provided that" is no "that", a judgement may open with one."""

import pytest

from tests.extract.test_fronted import told

OCCASIONS = [
    ("كشف سامي النجار بعد الإعلان عن النتائج عن خلافات في الحزب.", "خلافات في الحزب"),
    ("أعلن سامي النجار خلال مؤتمر صحفي للكشف عن الخطة عن خلافات في الحزب.", "خلافات في الحزب"),
    ("شدد سامي النجار بعد الموافقة على القرار على ضرورة فتح الجسر.", "فتح الجسر"),
]


@pytest.mark.parametrize(("text", "content"), OCCASIONS)
def test_the_noun_of_an_occasion_has_its_own_preposition(text: str, content: str) -> None:
    assert [said for _, _, said in told(text)] == [content]


def test_provided_that_belongs_to_what_is_asked_for() -> None:
    text = "دعا سامي النجار في ندوة صحفية بمقر الحزب إلى إنشاء هيئة مستقلة على أن تكون برئاسة قاض."
    assert told(text) == [("demand", "سامي النجار", "إنشاء هيئة مستقلة على أن تكون برئاسة قاض")]


@pytest.mark.parametrize("judged", ["في غير محلها", "بمثابة إعلان حرب", "من قبيل التدخل في شؤونها"])
@pytest.mark.parametrize("verb", ["واعتبرتها", "، معتبرة إياها"])
def test_what_is_judged_by_a_preposition(verb: str, judged: str) -> None:
    assert told(f"رفضت حركة حماس هذه التصريحات {verb} {judged}.") == [
        ("reject", "حركة حماس", "هذه التصريحات"),
        ("state", "حركة حماس", judged),
    ]


def test_a_word_in_quotation_marks_opens_a_judgement() -> None:
    told_of = told('رفضت حركة حماس هذه التصريحات واعتبرتها "تدخلا" في شؤونها.')
    assert [said for _, _, said in told_of] == ["هذه التصريحات", 'تدخلا" في شؤونها']
