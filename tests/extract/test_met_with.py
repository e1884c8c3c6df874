"""What something meets with is the view of whoever it is told to be of; so is a refusal by which something happened."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_X = "وزارة التربية"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("قوبل نقل المدارس برفض {}.", "reject"),
        ("وقد قوبل نقل المدارس برفض واسع من {}، فيما تأجلت الجلسة.", "reject"),
        ("نقل المدارس لقي ترحيبا من {}.", "praise"),
        ("يحظى نقل المدارس بتأييد {}.", "support"),
        ("أثار نقل المدارس استياء {}.", "condemn"),
        ("أثار نقل المدارس قلق {}.", "warn"),
        ("واجه نقل المدارس معارضة شديدة من قبل {}.", "reject"),
        ("أثار نقل المدارس مخاوف من قبل {}.", "warn"),
    ],
)
def test_what_something_meets_with_is_somebodys_view(text: str, act: str) -> None:
    assert acts_held(read(text.format(_X))) == [(act, _X, "نقل المدارس")]


@pytest.mark.parametrize(
    "text",
    [
        "قوبل نقل المدارس برفض شعبي.",
        "لم يلق نقل المدارس ترحيبا من {}.",
        "القرار الذي لقي ترحيب {} صدر أمس.",
        "يحظى حزب الإصلاح بدعم {}.",
        "قد يلقى نقل المدارس رفض {}.",
        "أثار نقل المدارس مخاوف من {}.",
    ],
)
def test_nobody_holds_what_is_told_of_none_or_not_so(text: str) -> None:
    assert acts_held(read(text.format(_X))) == []


def test_what_one_is_criticised_for_is_the_content() -> None:
    told = acts_held(read(f"تعرضت الشركة لانتقادات من {_X} بسبب إغلاق المدارس."))
    assert told == [("condemn", _X, "إغلاق المدارس")]


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("واجهت {} انتقادات بسبب رفضها نقل المدارس.", "reject", "نقل المدارس"),
        ("غادرت {} الجلسة بسبب تمسكها بفتح المدارس.", "affirm", "فتح المدارس"),
        ("غادرت {} الجلسة إثر معارضتها لنقل المدارس.", "reject", "نقل المدارس"),
    ],
)
def test_a_refusal_of_his_is_of_the_only_one_named(text: str, act: str, content: str) -> None:
    assert acts_held(read(text.format(_X))) == [(act, _X, content)]


@pytest.mark.parametrize(
    "text",
    [
        f"طردت {_X} النائب سمير الجندي بسبب رفضه نقل المدارس.",
        "توقفت المحادثات مع حزب الإصلاح بسبب رفضها نقل المدارس.",
    ],
)
def test_another_may_be_meant(text: str) -> None:
    assert acts_held(read(text)) == []


@pytest.mark.parametrize("text", ["لا تقبل {} بنقل المدارس.", "{} لم تقبل نقل المدارس."])
def test_not_to_accept_is_to_reject(text: str) -> None:
    assert acts_held(read(text.format(_X))) == [("reject", _X, "نقل المدارس")]


def test_talks_that_went_on_between_two_are_theirs() -> None:
    told = acts_held(read("جرت مناقشات بين الحكومة التركية والحكومة القطرية حول فتح الحدود."))
    assert told == [("discuss", "تركيا & قطر", "فتح الحدود")]
