"""What a speaker says in the first person: "I hope", behind what opens his words, or behind his name and a colon."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_HE = "كمال الرفاعي"


def _told(text: str) -> list[tuple[str, str, str]]:
    reading = read(text)
    return [(str(s.act), *said) for s, said in zip(reading.stances, held(reading), strict=True)]


@pytest.mark.parametrize(
    "words",
    [
        'قال الوزير كمال الرفاعي: "آمل أن تنجح المحادثات".',
        "قال الوزير كمال الرفاعي: آمل أن تنجح المحادثات.",
        'قال الوزير كمال الرفاعي: "بدلا من أن يكون القرار سببا للخلاف، آمل أن تنجح المحادثات".',
        'قال الوزير كمال الرفاعي: "ورغم كل الصعوبات، نأمل أن تنجح المحادثات".',
        "وأمل الوزير كمال الرفاعي أن تنجح المحادثات.",
        "الوزير كمال الرفاعي: آمل أن تنجح المحادثات.",
    ],
)
def test_who_hopes(words: str) -> None:
    assert _told(words) == [("hope", _HE, "تنجح المحادثات")]


def test_i_hope_begins_another_view() -> None:
    told = _told('قال الوزير كمال الرفاعي: "الوضع صعب، وآمل أن تنجح المحادثات".')
    assert told == [("state", _HE, "الوضع صعب"), ("hope", _HE, "تنجح المحادثات")]


@pytest.mark.parametrize(
    ("opening", "view", "told"),
    [
        ("بعد كل ما جرى", "نرفض أي حوار", ("reject", _HE, "أي حوار")),
        ("قبل أن نعود", "نطالب بفتح الطريق", ("demand", _HE, "فتح الطريق")),
        ("رغم كل ما حدث في المدينة من دمار", "نؤكد أن الحوار قائم", ("affirm", _HE, "الحوار قائم")),
        ("مع احترامنا للجميع", "نطالب بفتح الطريق", ("demand", _HE, "فتح الطريق")),
    ],
)
def test_what_opens_his_words_is_no_statement(opening: str, view: str, told: tuple[str, str, str]) -> None:
    assert _told(f'قال الوزير كمال الرفاعي: "{opening}، {view}".') == [told]


def test_whose_words_stand_behind_a_colon() -> None:
    text = "وزير الصحة النرويجي: أدعو إلى فتح الطريق.\nوزير الصحة السويدي: أطالب بوقف القتال."
    assert [act for act, _, _ in _told(text)] == ["demand", "demand"]
    assert _told("أوسلو: نطالب بفتح الطريق.") == []
    assert _told("صحيفة الجبل: نطالب بفتح الطريق.") == []
    assert _told("نقابة المعلمين: نطالب بفتح الطريق.") == [("demand", "نقابة المعلمين", "فتح الطريق")]
