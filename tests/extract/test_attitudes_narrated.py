"""Attitudes that a report narrates by what was done: protests without a march, votes, stands taken, questions asked."""

import pytest

from tests.extract.test_court_and_cabinet import told_behind


@pytest.mark.parametrize(
    "deed",
    [
        "وانسحبت عائلات المفقودين من الحوار",
        "وقاطعت عائلات المفقودين الجلسة",
        "واستدعت عائلات المفقودين محاميها",
        "وتعلق عائلات المفقودين مشاركتها",
    ],
)
@pytest.mark.parametrize(
    ("cause", "act", "content"),
    [
        ("احتجاجا على القرار الأخير", "condemn", "القرار الأخير"),
        ("رفضا للقرار الأخير", "reject", "قرار الأخير"),
        ("تضامنا مع سكان المخيم", "support", "سكان المخيم"),
    ],
)
def test_a_deed_done_in_protest_tells_of_whoever_does_it(deed: str, cause: str, act: str, content: str) -> None:
    assert told_behind(f"{deed} {cause}.") == [(act, ["عائلات المفقودين"], content)]


@pytest.mark.parametrize(
    "text",
    [
        "وأغلقت حركة النهضة المقر بعد أن خرج السكان احتجاجا على القرار الأخير.",
        "وأوقفت حركة النهضة الحافلات التي أغلقت الطريق احتجاجا على القرار الأخير.",
    ],
)
def test_the_deed_of_others_in_between_is_theirs(text: str) -> None:
    assert told_behind(text) == []


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("وصوتت حركة النهضة لصالح مشروع القانون", "support", "مشروع القانون"),
        ("وصوتت حركة النهضة ضد مشروع القانون", "reject", "مشروع القانون"),
        ("واتخذت حركة النهضة موقفا رافضا للتعديلات", "reject", "تعديلات"),
        ("وتبنت حركة النهضة موقفا مؤيدا لإجراء الاستفتاء", "support", "إجراء الاستفتاء"),
        ("وتولي حركة النهضة أهمية كبيرة لتدريب الممرضين", "affirm", "تدريب الممرضين"),
        ("وألقت حركة النهضة الضوء على أوضاع السجون", "affirm", "أوضاع السجون"),
        ("ونظمت حركة النهضة وقفة تضامنية مع سكان المخيم", "support", "سكان المخيم"),
        ("وتريد حركة النهضة إبعاد الفصائل عن المخيم", "demand", "إبعاد الفصائل عن المخيم"),
        ("وتريد حركة النهضة أن يتم الاستفتاء غدا", "demand", "يتم الاستفتاء غدا"),
    ],
)
def test_what_somebody_holds_is_narrated(text: str, act: str, content: str) -> None:
    assert told_behind(f"{text}.") == [(act, ["حركة النهضة التونسية"], content)]


@pytest.mark.parametrize(
    "text",
    [
        "وصوتت حركة النهضة على مشروع القانون.",
        "وأقرت حركة النهضة بأغلبية أعضائها.",
        "واتخذت حركة النهضة موقفا واضحا من الأزمة.",
        "وتولي حركة النهضة وجهها نحو الشرق.",
        "وألقت حركة النهضة المسؤولية جانبا.",
        "وتساءلت حركة النهضة عن سبب التأخير.",
    ],
)
def test_what_is_merely_done_is_no_attitude(text: str) -> None:
    assert told_behind(text) == []


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("ثم انتقل مجلس الشورى لمناقشة تقرير الموانئ", "discuss", "تقرير الموانئ"),
        ("وبدأ مجلس الشورى مناقشة تقرير الموانئ", "discuss", "تقرير الموانئ"),
        ("ويستأنف مجلس الشورى أعماله بمناقشة تقرير الموانئ", "discuss", "تقرير الموانئ"),
        ("وأقر مجلس الشورى مشروع القانون", "support", "مشروع القانون"),
        ("وأقر مجلس الشورى زيادة الأجور", "promise", "زيادة الأجور"),
        ("وقرر مجلس الشورى المنعقد أمس، زيادة الأجور", "promise", "زيادة الأجور"),
        ("وقرر مجلس الشورى عدم مشاركة رئيسه في القمة", "promise", "عدم مشاركة رئيسه في القمة"),
    ],
)
def test_what_a_council_does_is_narrated(text: str, act: str, content: str) -> None:
    ((said, (_,), what),) = told_behind(f"{text}.")
    assert (said, what) == (act, content)


@pytest.mark.parametrize(
    "text",
    ["ثم انتقل مجلس الشورى إلى مقره الجديد.", "وبدأت مناقشة تقرير الموانئ.", "وأقر مجلس الشورى عطلة للموظفين."],
)
def test_what_a_council_does_besides_is_no_attitude(text: str) -> None:
    assert told_behind(text) == []


def test_two_attitudes_joined_have_one_matter() -> None:
    text = "وأعربت حركة النهضة عن قلقها ورفضها لتعديل القانون."
    assert told_behind(text) == [("warn", ["حركة النهضة التونسية"], "تعديل القانون")]


@pytest.mark.parametrize(
    ("said", "act", "content"),
    [
        ("إنه من الضرورة أن يشارك الجميع", "demand", "يشارك الجميع"),
        ("إنه بات من الهام التوصل إلى تسوية", "demand", "التوصل إلى تسوية"),
        ("إن هناك ضرورة لتعديل القانون", "demand", "تعديل القانون"),
        ("إن هناك ضرورة الآن لترميم القناطر", "demand", "ترميم القناطر"),
        ("إن العرض لم يعد مقبولا", "reject", "العرض لم يعد مقبولا"),
        ("إن هذا العرض تم بأسلوب غير مقبول", "state", "هذا العرض تم بأسلوب غير مقبول"),
        ("إن هذا الأسلوب غير مقبول", "reject", "هذا الأسلوب غير مقبول"),
    ],
)
def test_needs_and_refusals_by_rarer_words(said: str, act: str, content: str) -> None:
    assert told_behind(f"وقالت حركة النهضة {said}.") == [(act, ["حركة النهضة التونسية"], content)]
