"""Deeds that tell of no attitude, or of another's: what has not begun, was not voted, or whose protest it is."""

import pytest

from tests.extract.actors import in_line, read


@pytest.mark.parametrize(
    "text",
    [
        "ولم يبدأ [مجلس الشورى=m:o] مناقشة تقرير الموانئ.",
        "وقد يبدأ [مجلس الشورى=m:o] مناقشة التقرير غدا.",
        "ولن يستأنف [مجلس الشورى=m:o] مناقشة التقرير قبل العيد.",
        "وقبل أن يبدأ [مجلس الشورى=m:o] مناقشة التقرير غادرت [نور الحداد=b:f].",
        "لم تصوت [نور الحداد=b:f] لصالح القرار.",
        "وأوقف [سامر العلي=a] موظفا استقال احتجاجا على القرار.",
        "وأوقف [سامر العلي=a] إضراب العمال رفضا للقرار.",
        "وألغى [سامر العلي=a] مسيرة كانت مقررة تضامنا مع الأسرى.",
        "وعلق [سامر العلي=a] حفلا كان مقررا تضامنا مع الأسرى.",
    ],
)
def test_nothing_is_told(text: str) -> None:
    assert read(text).stances == ()


def test_what_is_told_goes_on_over_a_discussion_in_it() -> None:
    text = "وقالت [نور الحداد=b:f] إنه بدأ [مجلس الشورى=m:o] مناقشة التقرير."
    assert [in_line(s) for s in read(text).stances] == ["state b: بدأ مجلس الشورى مناقشة التقرير"]


@pytest.mark.parametrize(
    "wanted",
    ["إكمال دراستها في الخارج", "العودة إلى بلادها", "المشاركة في الانتخابات", "أن تبقى في منصبها", "أن تكون رئيسة"],
)
def test_what_somebody_wants_to_do_himself_is_not_asked_of_others(wanted: str) -> None:
    stances = read(f"وتريد [نور الحداد=b:f] {wanted}.").stances
    assert [in_line(s) for s in stances] == [f"hope b: {wanted.removeprefix('أن ')}"]


@pytest.mark.parametrize("wanted", ["إلغاء القانون", "أن تكون الانتخابات حرة", "أن يتم الاستفتاء غدا"])
def test_what_is_wanted_of_others_is(wanted: str) -> None:
    stances = read(f"وتريد [نور الحداد=b:f] {wanted}.").stances
    assert [in_line(s) for s in stances] == [f"demand b: {wanted.removeprefix('أن ')}"]


@pytest.mark.parametrize(
    "text",
    [
        "لم يصدق [سامر العلي=a] [كريم سعد=c] حين قال إن الطريق مغلق.",
        "لم يسمع [سامر العلي=a] المذيع إذ أكد أن الحرب انتهت.",
        "لن ينسى [سامر العلي=a] والده حين قال إن الحرية غالية.",
    ],
)
def test_when_he_said_it_may_be_said_by_another(text: str) -> None:
    assert read(text).stances == ()


@pytest.mark.parametrize(
    "said", ["أي مساس ببلادنا غير مقبول", "الأسلوب الذي تعاملوا به غير مقبول", "إغلاق المدارس بات غير مقبول"]
)
def test_what_is_called_unacceptable_behind_another_word_is_rejected(said: str) -> None:
    stances = read(f"وقالت [نور الحداد=b:f] إن {said}.").stances
    assert [in_line(s) for s in stances] == [f"reject b: {said}"]
