"""Those without name who speak, with the body to which they belong and the field in which they are."""

import pytest

from tests.extract.test_fronted import told

TIED = [
    "قال ناشطون مستقلون في القطاع الزراعي",
    "قالت مصادر مقربة من فريق التفاوض",
    "قال مصدر مقرب من فريق البحث الجامعي",
    "أعلن ثلاثون فصيلاً محلياً تابعاً للجيش الحر",
    "أكد نواب ينتمون إلى حركة الينابيع",
    "أكد خبراء بارزون في الشأن العراقي",
    "قال مسؤولون بوزارة الصحة",
    "قال مشاركون في الاجتماع",
    "قالت هيئة معارضة تابعة لحزب الينابيع",
    "أكد عدد من النواب المقربين من الحكومة",
]


@pytest.mark.parametrize("who", TIED)
def test_who_is_told_of_by_what_he_is_of_is_named_by_all_of_it(who: str) -> None:
    verb, _, group = who.partition(" ")
    statements = told(f"{verb} {group} {'إن' if verb.startswith('قال') else 'أن'} الوضع صعب.")
    assert [holder for _, holder, _ in statements] == [group]


@pytest.mark.parametrize("where", ["في تصريح", "في المؤتمر", "من جهتهم", "بعد اللقاء"])
def test_where_they_say_it_is_no_part_of_them(where: str) -> None:
    assert [holder for _, holder, _ in told(f"قال ناشطون {where} إن الوضع صعب.")] == ["ناشطون"]


def test_a_body_with_the_article_is_not_tied() -> None:
    assert [holder for _, holder, _ in told("قالت الهيئة في القطاع الصحي إن الوضع صعب.")] == ["الهيئة"]


def test_those_who_were_counted_are_called_again_by_the_plural() -> None:
    text = "أعلن عشرون فصيلاً ثورياً{} في بيان رفضهم الاتفاق. وأشارت الفصائل إلى أن الحل قريب."
    for of in ("", " تابعاً للجيش الحر"):
        assert [holder for _, holder, _ in told(text.format(of))] == ["عشرون فصيلاً ثورياً" + of] * 2
