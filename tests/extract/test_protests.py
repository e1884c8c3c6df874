"""What is taken to the streets: participles, slogans and further causes are of those who demonstrate."""

import pytest

from tests.extract.test_court_and_cabinet import told_behind


@pytest.mark.parametrize(
    "deed",
    [
        "ونظمت عائلات المفقودين وقفة احتجاجية أمام البرلمان",
        "وتظاهرت عائلات المفقودين أمس",
        "وتعتصم عائلات المفقودين منذ أيام",
    ],
)
@pytest.mark.parametrize(
    ("cause", "act", "content"),
    [
        ("مطالبين بكشف الحقيقة", "demand", "كشف الحقيقة"),
        ("منددين بالقرار الأخير", "condemn", "القرار الأخير"),
        ("رافضين للقرار الأخير", "reject", "قرار الأخير"),
        ("رفضا للقرار الأخير", "reject", "قرار الأخير"),
        ("للمطالبة بكشف الحقيقة", "demand", "كشف الحقيقة"),
    ],
)
def test_who_demonstrates_holds_the_cause(deed: str, cause: str, act: str, content: str) -> None:
    assert told_behind(f"{deed} {cause}.") == [(act, ["عائلات المفقودين"], content)]


def test_slogans_are_of_those_who_raise_them() -> None:
    text = "وغادر الحزب الساحة، بينما رفعت حركة النهضة شعارات رافضة للقرار الأخير ومنددة برفع الأسعار."
    assert told_behind(text) == [
        ("reject", ["حركة النهضة التونسية"], "قرار الأخير"),
        ("condemn", ["حركة النهضة التونسية"], "رفع الأسعار"),
    ]


@pytest.mark.parametrize("more", ["وللتنديد بالقرار الأخير", "والتنديد بالقرار الأخير"])
def test_a_further_cause_is_one_of_its_own(more: str) -> None:
    text = f"وتظاهرت عائلات المفقودين أمس للمطالبة بكشف الحقيقة {more}، وأغلق الحرس الباب."
    assert [(act, content) for act, _, content in told_behind(text)] == [
        ("demand", "كشف الحقيقة"),
        ("condemn", "القرار الأخير"),
    ]


def test_a_city_condemns_nothing() -> None:
    assert told_behind("ونظمت عائلات المفقودين وقفة احتجاجية في مدينة حلب.") == []
