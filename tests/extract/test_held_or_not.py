"""Which words tell of a meeting that was held, and who took part: talks in general are none."""

import pytest

from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

HELD = [
    ("ومن أجل ذلك عقد سامي الحوراني لقاء مع حسن البدري.", ("سامي الحوراني", "حسن البدري")),
    ("وتم ذلك في اجتماع عقد في مدينة العقبة.", ()),
    ("وأجرى سامي الحوراني سلسلة لقاءات مع مسؤولين كنديين.", ("سامي الحوراني", "مسؤولين كنديين")),
    ("وقال سامي الحوراني إن المباحثات التي أجراها مع حسن البدري مفيدة.", ("حسن البدري",)),
    ("عقدت كتلة النهر النيابية في كندا اجتماعها الأسبوعي.", ("كتلة النهر النيابية",)),
    ("بدأت نقابة المزارعين اجتماعاتها المفتوحة.", ("نقابة المزارعين",)),
    ("وقال سامي الحوراني خلال زيارته الأخيرة للبرازيل إن الحل قريب.", ("سامي الحوراني",)),
    ("وقال سامي الحوراني خلال الزيارة التي قام بها إلى أوتاوا إن الحل قريب.", ("سامي الحوراني",)),
    ("وكتب الوزير سامي الحوراني عن زيارة معاليه الرسمية للعاصمة البرازيلية.", ("الوزير سامي الحوراني",)),
    ("ونظم المؤتمر الرابع لوزراء الخارجية العرب الذي انعقد أمس.", ("وزراء الخارجية العرب",)),
    ("وجرت المباحثات بين مجموعة 5 + 1 والبرازيل في جنيف .", ("مجموعة 5 + 1", "البرازيل")),
]


@pytest.mark.parametrize(("text", "names"), HELD)
def test_a_meeting_that_was_held(text: str, names: tuple[str, ...]) -> None:
    reading = read(text)
    (meeting,) = reading.meetings
    quotes = {q.quote for e in reading.entities if e.id in meeting.participants for q in e.mentions}
    assert all(set(name.split()) <= {w for q in quotes for w in q.split()} for name in names)
    assert bool(meeting.participants) is bool(names)


NOT_HELD = [
    "وأكد سامي الحوراني أن محادثات جنيف لا تضمن التقدم.",
    "وقال سامي الحوراني إن محادثات سياسية مع البرازيل ستتبع الهدنة.",
    "وأكد سامي الحوراني أن اجتماعات نقابة المزارعين مهمة.",
    "وقال سامي الحوراني إن زيارته مفيدة.",
    "وقال سامي الحوراني إن اجتماعها مهم.",
    "ودعا سامي الحوراني إلى مؤتمر يعقد في أوتاوا.",
    "وألغيت زيارة المبعوث سامي الحوراني إلى أوسلو.",
    "وتأجل لقاء الوزير سامي الحوراني والسفير حسن البدري.",
    "وأرجأ سامي الحوراني لقاءه مع حسن البدري.",
    "وأرجئ لقاء الوزير سامي الحوراني والسفير حسن البدري.",
    "هل التقى سامي الحوراني حسن البدري؟",
    "هل عقد سامي الحوراني لقاء مع حسن البدري؟",
]


@pytest.mark.parametrize("text", NOT_HELD)
def test_talks_in_general_are_no_meeting(text: str) -> None:
    assert read(text).meetings == ()


GROUPS = [
    ("وعقد لقاء ثلاثي بين وزراء خارجية كندا والبرازيل واليابان أمس.", {"كندا", "البرازيل", "اليابان"}),
    ("رحبت كندا بذلك. وأجرى سامي الحوراني محادثات مع المسؤولين الكنديين أمس.", {"كندا"}),
    ("وبحث سامي الحوراني مع مسؤولين بدول الخليج والأردن ومصر ملف المياه أمس.", {"الأردن", "مصر"}),
    ("واستقبل سامي الحوراني أمس وفدا كنديا يضم نوابا برئاسة حسن البدري.", {"حسن البدري"}),
]


@pytest.mark.parametrize(("text", "others"), GROUPS)
def test_states_of_a_group_and_the_head_of_a_delegation_take_part(text: str, others: set[str]) -> None:
    reading = read(text)
    (meeting,) = reading.meetings
    assert others <= {q.quote for e in reading.entities if e.id in meeting.participants for q in e.mentions}


def test_who_led_a_delegation_is_not_looked_for_beyond_the_sentence() -> None:
    reading = read("واستقبل سامي الحوراني أمس وفدا كنديا. وانعقد المجلس برئاسة حسن البدري.")
    quotes = {e.id: e.mentions[0].quote for e in reading.entities}
    assert "حسن البدري" not in [quotes[p] for p in reading.meetings[0].participants]


def test_members_of_the_delegation_speak_for_it() -> None:
    text = "واستقبل سامي الحوراني أمس وفدا كنديا. وأكد أعضاء الوفد أن زيارتهم ودية معتبرين أن كندا قريبة من السلام."
    assert told(text) == [("affirm", "وفدا كنديا", "زيارتهم ودية"), ("state", "وفدا كنديا", "كندا قريبة من السلام")]


TO_COME = [
    ("وقرر الاتحاد دعوة نقابة المزارعين للاجتماع في مقره.", "planned", {"نقابة المزارعين"}),
    ("وكان حسن البدري قد وصل إلى أوتاوا للقاء سامي الحوراني.", "planned", {"حسن البدري", "سامي الحوراني"}),
    ("وقال حسن البدري قبل توجهه إلى البرازيل إن الحل قريب.", "planned", {"حسن البدري"}),
    ("وقال حسن البدري بعد وصوله إلى أوتاوا إن الحل قريب.", "visit", {"حسن البدري"}),
    ("وأجرى حسن البدري اتصالات مع سامي الحوراني.", "call", {"حسن البدري", "سامي الحوراني"}),
    ("وقال إن سامي الحوراني، وهو قاض سابق، سيزور أوتاوا.", "planned", {"سامي الحوراني"}),
]


@pytest.mark.parametrize(("text", "kind", "names"), TO_COME)
def test_a_meeting_somebody_is_called_or_goes_to(text: str, kind: str, names: set[str]) -> None:
    reading = read(text)
    meeting = reading.meetings[-1]
    quotes = {e.mentions[0].quote for e in reading.entities if e.id in meeting.participants}
    assert (meeting.kind.value, quotes) == (kind, names)


NOBODY_GOES = [
    "وقال حسن البدري قبل وصوله إلى السلطة إن الحل قريب.",
    "وقال حسن البدري إن القاعة للاجتماع.",
    "وقال حسن البدري إن قطاع الاتصالات بين كندا والبرازيل جيد.",
    "وأشار حسن البدري إلى الاتصال بنقابة المزارعين.",
    "وأشاد حسن البدري بمن أعد للقاء سامي الحوراني.",
    "وقال حسن البدري إنه تم استقبال رسالة أمس.",
    "وقال حسن البدري إن كتائب النهر المسلحة وصلت إلى أوتاوا.",
]


GUESTS = [
    ("وتحدث الناطق عن استقبال حافل للمبعوث سامي الحوراني أمس.", {"سامي الحوراني"}),
    ("وقال حسن البدري إن سامي الحوراني سوف يصل غدا إلى أوتاوا ويجري مباحثات.", {"سامي الحوراني"}),
    ("وصل سامي الحوراني أمس إلى أوتاوا، واجتمع مع حسن البدري.", {"سامي الحوراني"}),
]


@pytest.mark.parametrize(("text", "names"), GUESTS)
def test_who_comes_and_whom_they_receive(text: str, names: set[str]) -> None:
    reading = read(text)
    quotes = {q.quote for e in reading.entities if e.id in reading.meetings[0].participants for q in e.mentions}
    assert names <= quotes
    assert "حسن البدري" not in quotes


@pytest.mark.parametrize("text", NOBODY_GOES)
def test_nobody_goes_or_calls(text: str) -> None:
    assert read(text).meetings == ()


PAID = [
    ("وعقد سامي الحوراني جلسة مع نظيره الكندي حسن البدري، الذي يجري زيارة عمل إلى البرازيل.", {"حسن البدري"}),
    ("وقال سامي الحوراني إن الأمر صعب، وذلك خلال زيارة إلى البرازيل.", {"سامي الحوراني"}),
]


@pytest.mark.parametrize(("text", "names"), PAID)
def test_who_pays_a_visit(text: str, names: set[str]) -> None:
    reading = read(text)
    visit = reading.meetings[-1]
    assert visit.kind.value == "visit"
    assert names == {e.name_ar for e in reading.entities if e.id in visit.participants and e.type == "Person"}


def test_whom_somebody_receives_stands_behind_when_and_where() -> None:
    reading = read(
        "أكد سامي الحوراني أن الأمر صعب. جاء ذلك خلال استقباله قبل ظهر اليوم في قصر بعبدا سفير كندا حسن البدري."
    )
    (meeting,) = reading.meetings
    quotes = {q.quote for e in reading.entities if e.id in meeting.participants for q in e.mentions}
    assert {"سامي الحوراني", "حسن البدري"} <= quotes


@pytest.mark.parametrize(
    "deed",
    [
        "غادر {} المدينة دون لقاء {}",
        "غادر {} من دون أن يلتقي {}",
        "اعتذر {} عن لقاء {}",
        "وامتنع {} عن لقاء {}",
        "تجنب {} لقاء {}",
    ],
)
def test_whom_one_keeps_from_meeting_nobody_met(deed: str) -> None:
    assert read(deed.format("الوزير سامي الحوراني", "السفير كمال العطار") + ".").meetings == ()


@pytest.mark.parametrize(
    "talks",
    [
        "زيارة الوزير سامي الحوراني إلى دمشق لم تتم",
        "لقاءه مع الوزير سامي الحوراني لم يتم بسبب الطقس",
        "زيارة الوزير سامي الحوراني إلى دمشق ألغيت",
    ],
)
def test_what_is_told_behind_it_not_to_have_come_about_was_not_held(talks: str) -> None:
    assert read(f"وقال كمال العطار إن {talks}.").meetings == ()


@pytest.mark.parametrize(
    "talks",
    [
        "زيارة الوزير سامي الحوراني إلى دمشق تمت أمس",
        "لقاءه مع الوزير سامي الحوراني لم يتم التحضير له",
    ],
)
def test_what_did_not_come_about_in_talks_was_not_the_talks(talks: str) -> None:
    assert len(read(f"وقال كمال العطار إن {talks}.").meetings) == 1
