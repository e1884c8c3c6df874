"""The only one named behind a verb may be whom it is done to, and what stands before a turn in a text says nothing."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_HE, _BEFORE = "كريم الزاهد", "قال وزير الدفاع كريم الزاهد إن المعركة مستمرة. "


@pytest.mark.parametrize(
    "text",
    [
        'وخاطب التحالف الدولي قائلا "إن الحصار خطأ".',
        "وخاطب الرئيس أحمد الناصر قائلا: إن الحصار خطأ.",
        "وهاجم حزب النور قائلا إن الحصار خطأ.",
        "كما خاطب أهالي المدينة بالقول إن الحصار خطأ.",
    ],
)
def test_who_is_addressed_does_not_say_so(text: str) -> None:
    assert held(read(_BEFORE + text))[1:] == [(_HE, "الحصار خطأ")]


def test_who_is_criticised_is_the_content() -> None:
    text = _BEFORE + 'وانتقد أهالي المدينة متسائلا "أين أنتم؟".'
    assert held(read(text))[1:] == [(_HE, "أهالي المدينة")]


@pytest.mark.parametrize("verb", ["وانتقدت", "وأدانت", "كما انتقدت"])
def test_who_is_criticised_because_of_something_does_not_criticise(verb: str) -> None:
    text = f"قالت حركة النهار إن الحصار خطأ. {verb} رئيس الحكومة كريم الزاهد بسبب صمته."
    assert held(read(text))[1:] == [("حركة النهار", "رئيس الحكومة كريم الزاهد بسبب صمته")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("وعلق الوزير كريم الزاهد على قول السفير سليم حداد إن الحصار خطأ بالقول إنه قائم.", "سليم حداد"),
        ("ورد الوزير كريم الزاهد على إعلان حزب النور أن الحصار خطأ.", "حزب النور"),
    ],
)
def test_what_is_answered_is_said_by_another(text: str, said: str) -> None:
    assert held(read(text))[0] == (said, "الحصار خطأ")


def test_who_answers_somebody_says_so() -> None:
    assert held(read("ورد الوزير كريم الزاهد على السفير سليم حداد بأن الحصار خطأ.")) == [(_HE, "الحصار خطأ")]
    assert held(read("ورد الوزير كريم الزاهد على اتهامات حزب النور بأن الحصار خطأ.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "وخاطب كريم الزاهد أنصاره قائلا إن الحصار خطأ.",
        "وهاجم الوزير كريم الزاهد المعارضة قائلا إن الحصار خطأ.",
        "وخاطب الرئيس كريم الزاهد الشعب بالقول إن الحصار خطأ.",
    ],
)
def test_who_addresses_others_says_so(text: str) -> None:
    assert held(read(text)) == [(_HE, "الحصار خطأ")]


def test_whom_a_stranger_describes_says_nothing() -> None:
    assert held(read("ووصفت الإعلامية المصرية كريم الزاهد بالضعيف، قائلة: إن القرار خطأ.")) == []
    told = held(read("ووصف الخبير العسكري كريم الزاهد القرار بأنه خاطئ."))
    assert [who for who, _ in told] == [_HE]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("كريم الزاهد الراحل ومن جهة أخرى، كشف تقرير لوزارة الصحة أن الوباء انحسر.", "وزارة الصحة"),
        ("كريم الزاهد غائب من ناحية أخرى، أكدت وزارة الصحة أن الوباء انحسر.", "وزارة الصحة"),
        ("حزب النور في سياق متصل، أعلن حزب الفجر أن الوباء انحسر.", "حزب الفجر"),
        ("الوزير كريم الزاهد، من جهة أخرى، أكد أن الوباء انحسر.", _HE),
    ],
)
def test_a_turn_parts_a_heading_from_who_speaks(text: str, who: str) -> None:
    assert held(read(text)) == [(who, "الوباء انحسر")]


@pytest.mark.parametrize("said", ["سيتم إعادة توزيع المدارس", "تم إعادة فتح المعابر", "جرى إعادة بناء الجسر"])
def test_what_is_done_again_is_not_affirmed_again(said: str) -> None:
    reading = read(f"قال الوزير كريم الزاهد إنه {said}.")
    assert [(s.cue.quote, s.content.quote) for s in reading.stances] == [("قال", said)]


def test_it_is_time_is_not_that() -> None:
    reading = read('قال الوزير كريم الزاهد: "آن الأوان لوقف القصف".')
    assert [(str(s.act), s.content.quote) for s in reading.stances] == [("demand", "وقف القصف")]
