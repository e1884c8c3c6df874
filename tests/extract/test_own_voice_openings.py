"""How a body says in its own release what it demands, greets or condemns: behind an opening, "while" or "not but"."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

# Written for these tests; the body is invented.
_BODY = "حزب النهر"


def _told(sentence: str) -> list[tuple[str, str]]:
    """Return the act and the content of each stance of a statement with a sentence and "we condemn the shelling"."""
    reading = read(f"{_BODY}\nبيان\n\n{sentence} ونحن ندين القصف.")
    told = [(act, said) for act, who, said in acts_held(reading) if who == _BODY]
    assert told[-1] == ("condemn", "القصف")
    return told[:-1]


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ("لقد آن الأوان لأن ينتهي الاتحاد عن الصمت.", "demand", "ينتهي الاتحاد عن الصمت"),
        ("وقد حان الوقت لكي تتحمل الحكومة مسؤولياتها.", "demand", "تتحمل الحكومة مسؤولياتها"),
        ("وكان الأجدر بالحكومة أن تفتح المعابر.", "demand", "تفتح المعابر"),
        ("ولا يفوتنا أن نحيي فرق الإسعاف التي سهرت على الجرحى.", "praise", "فرق الإسعاف التي سهرت على الجرحى"),
        ("ولا يسعنا في هذه المناسبة إلا أن نعبر عن أسفنا لاستمرار القصف.", "condemn", "استمرار القصف"),
        ("ونتوجه بتحية تقدير إلى المسعفين.", "praise", "المسعفين"),
        ("ونبعث بتحية إكبار وإجلال إلى المعلمين.", "praise", "المعلمين"),
    ],
)
def test_what_is_held_is_told_without_the_words_that_lead_to_it(sentence: str, act: str, content: str) -> None:
    assert _told(sentence) == [(act, content)]


def test_what_we_do_indeed_behind_while_and_we_is_told_for_itself() -> None:
    assert _told("وإننا إذ نستنكر الصمت لنؤكد أن السد آمن.") == [("condemn", "الصمت"), ("affirm", "السد آمن")]
    assert ("affirm", "السد آمن") in _told("وإننا لنؤكد أن السد آمن.")


def test_what_we_did_something_for_is_no_stance_by_itself() -> None:
    assert ("agree", "خطة") not in _told("وحان الوقت لنتفق على خطة.")


@pytest.mark.parametrize("opening", ["وبهذه المناسبة الأليمة", "وعطفا على ما تقدم", "ولهذه الأسباب مجتمعة"])
@pytest.mark.parametrize(
    ("verb", "act", "content"),
    [
        ("يحث الحزب الحكومة على فتح المعابر", "demand", "فتح المعابر"),
        ("يأمل الحزب أن تفتح المعابر", "hope", "تفتح المعابر"),
        ("يرفض الحزب قصف القرى", "reject", "قصف القرى"),
    ],
)
def test_a_body_takes_a_stand_in_the_present_behind_an_opening(opening: str, verb: str, act: str, content: str) -> None:
    reading = read(f"تلقى حزب النهر نبأ القصف.\n\n{opening} {verb}.")
    assert acts_held(reading) == [(act, _BODY, content)]
