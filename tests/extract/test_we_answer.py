"""What "we" answer another in our own text is ours, and no more of his words; what we see in a thing is our view."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

# Written for these tests; the body is invented.
_BODY = "حزب النهر"
_SPEAKER = "الوزير"


def _told(sentence: str) -> list[tuple[str, str, str]]:
    """Return what is read of a sentence in the body's own statement."""
    return acts_held(read(f"{_BODY}\nبيان\n\nنحن ندين القصف.\n{sentence}\n"))[1:]


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ('وقال الوزير إن "السد آمن"، ونحن نقول له إن القرى غرقت.', "state", "القرى غرقت"),
        ('وصرح الوزير بأن "السد آمن"، ونحن نؤكد أن القرى غرقت.', "affirm", "القرى غرقت"),
        ('زعم الوزير أن "السد آمن"، فنحن ندعوه إلى زيارة القرى.', "demand", "زيارة القرى"),
        ("ادعى الوزير أن السد آمن، ونحن نتحداه أن يزور القرى.", "demand", "يزور القرى"),
        ("قال الوزير إن السد آمن، ونطالبه بالتراجع عن كلامه.", "demand", "التراجع عن كلامه"),
        ("يقول الوزير إن السد آمن، ونقول نحن إن القرى غرقت.", "state", "القرى غرقت"),
    ],
)
def test_what_we_answer_is_ours(sentence: str, act: str, content: str) -> None:
    """What we answer is ours, and what he said is his."""
    his, ours = _told(sentence)
    assert his[1] == _SPEAKER
    assert ours == (act, _BODY, content)


def test_what_he_says_of_himself_and_his_stays_his() -> None:
    """What he says of himself and his stays his."""
    told = _told('وقال الوزير: "نحن نرفض القرار، ونحن ندعو إلى الحوار".')
    assert [holder for _, holder, _ in told] == [_SPEAKER, _SPEAKER]
    told = _told("قال الوزير: نرفض كلام المدير، ونطالبه بالاعتذار.")
    assert [holder for _, holder, _ in told] == [_SPEAKER, _SPEAKER]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("ندين القرار ونراه عقابا جماعيا للقرى.", ["القرار", "عقابا جماعيا للقرى"]),
        ("يستنكر حزب النهر القرار ويراه إهانة للقرى.", ["القرار", "إهانة للقرى"]),
        ("يستنكر حزب النهر القرار ويعتبره إهانة للقرى.", ["القرار", "إهانة للقرى"]),
        ("يرى حزب النهر في القرار إهانة للقرى.", ["القرار إهانة للقرى"]),
    ],
)
def test_what_is_seen_in_a_thing_condemns_it(sentence: str, told: list[str]) -> None:
    """What is seen in a thing condemns it."""
    assert _told(sentence) == [("condemn", _BODY, content) for content in told]


def test_who_is_seen_somewhere_is_not_judged() -> None:
    """Who is seen somewhere is not judged."""
    assert [s for _, _, s in _told("وقال الوزير إنه يراه كل يوم في السوق.")] == ["يراه كل يوم في السوق"]
