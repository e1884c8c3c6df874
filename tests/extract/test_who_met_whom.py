"""Who met: those who go on, who are met without name, who stand behind where and when; and what is no meeting."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read

MET = [
    # Where and when stand between who receives and whom.
    (
        "جاء ذلك خلال استقبال الوزير الكندي بيتر لوران أمس في مكتبه السفير أولاف هانسن.",
        {"بيتر لوران", "أولاف هانسن"},
    ),
    ("جاء ذلك خلال لقاء الوزير الكندي بيتر لوران السفير أولاف هانسن.", {"بيتر لوران", "أولاف هانسن"}),
    # An agency or programme that is no outlet.
    ("وعقد الوزير الكندي بيتر لوران اجتماعا مع وكالة الطاقة الذرية.", {"بيتر لوران", "الوكالة الدولية للطاقة الذرية"}),
    ("وعقد الوزير الكندي بيتر لوران لقاء مع برنامج الأغذية العالمي.", {"بيتر لوران", "برنامج الأغذية العالمي"}),
    # Groups without a name of their own.
    ("استقبل الوزير الكندي بيتر لوران قيادات من حزب البيئة.", {"بيتر لوران", "قيادات من حزب البيئة"}),
    ("بدأ معارضون نرويجيون الاثنين في أوسلو اجتماعا.", {"معارضون نرويجيون"}),
    ("وصل وفد «حزب البيئة» إلى أوسلو.", {"وفد «حزب البيئة»", "حزب البيئة"}),
    # Who visits stands behind "of (for)" where a place follows.
    ("وجاء ذلك بعد يومين من زيارة للمبعوث بيتر لوران إلى أوسلو.", {"بيتر لوران"}),
    # Far before the noun, where nothing but where and when stands between.
    ("عقد حزب البيئة في مدينة أوسلو مساء أمس اجتماعه السنوي.", {"حزب البيئة"}),
]


@pytest.mark.parametrize(("text", "parties"), MET)
def test_who_met(text: str, parties: set[str]) -> None:
    reading = read(text)
    names = names_of(reading)
    (meeting,) = reading.meetings
    assert {names[p] for p in meeting.participants} == parties


def test_whoever_stands_first_in_the_next_sentence_was_not_met() -> None:
    reading = read("جاء ذلك بعد لقاء السفير أولاف هانسن في أوسلو، رئيس البرلمان بيتر لوران يقول إن الحل قريب.")
    names = names_of(reading)
    assert [[names[p] for p in m.participants] for m in reading.meetings] == [["أولاف هانسن"]]


NONE = [
    "التقى الوزير الكندي بيتر لوران، وهاجم قيادات من حزب البيئة.",
    "التقى الوزير الكندي بيتر لوران وهاجم السفير أولاف هانسن.",
    "ولن يلتقي الوزير الكندي بيتر لوران السفير أولاف هانسن.",
    "ولم يستقبل الوزير الكندي بيتر لوران السفير أولاف هانسن.",
    "فلم يستقبل الوزير الكندي بيتر لوران السفير أولاف هانسن.",
    "ولن تجري الحكومة أي مشاورات أو حوار مع حزب البيئة.",
    "وقال الوزير الكندي بيتر لوران في حوار مع صحيفة الراية إن الحل قريب.",
    "والوزارة على اتصال دائم بالوزير الكندي بيتر لوران.",
    "وقال إن عدد اللاجئين يصل إلى مليون ونصف.",
    "وعقدت ندوة صحفية اليوم.",
    "طالب الوزير الكندي بيتر لوران قيادات من حزب البيئة بالانسحاب.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(text: str) -> None:
    assert read(text).meetings == ()


HELD = [
    ("استقبل الوزير بيتر لوران السفير، ثم عقد جلسة مباحثات مع نظيره النرويجي أولاف هانسن.", False),
    ("تحدث الوزير بيتر لوران بعد عقد اجتماع مع نظيره النرويجي أولاف هانسن.", False),
    ("يعتزم الوزير بيتر لوران عقد اجتماع مع نظيره النرويجي أولاف هانسن.", True),
]


@pytest.mark.parametrize(("text", "planned"), HELD)
def test_what_was_held_then_or_before_is_not_planned(text: str, planned: bool) -> None:
    reading = read(text)
    other = next(e.id for e in reading.entities if e.name_ar == "أولاف هانسن")
    (kind,) = [m.kind.value for m in reading.meetings if other in m.participants]
    assert (kind == "planned") is planned
