"""What a speaker says in the first person: "I hope", behind what opens his words, or behind his name and a colon."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_HE = "كمال الرفاعي"


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
    assert acts_held(read(words)) == [("hope", _HE, "تنجح المحادثات")]


def test_i_hope_begins_another_view() -> None:
    told = acts_held(read('قال الوزير كمال الرفاعي: "الوضع صعب، وآمل أن تنجح المحادثات".'))
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
    assert acts_held(read(f'قال الوزير كمال الرفاعي: "{opening}، {view}".')) == [told]


def test_whose_words_stand_behind_a_colon() -> None:
    text = "وزير الصحة النرويجي: أدعو إلى فتح الطريق.\nوزير الصحة السويدي: أطالب بوقف القتال."
    assert [act for act, _, _ in acts_held(read(text))] == ["demand", "demand"]
    assert acts_held(read("أوسلو: نطالب بفتح الطريق.")) == []
    assert acts_held(read("صحيفة الجبل: نطالب بفتح الطريق.")) == []
    assert acts_held(read("نقابة المعلمين: نطالب بفتح الطريق.")) == [("demand", "نقابة المعلمين", "فتح الطريق")]
