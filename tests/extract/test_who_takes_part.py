"""Who takes part in a meeting: the lead and members of a delegation, those among a group; what is no meeting at all."""

import pytest

from kg.records import Reading
from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read


def test_who_leads_a_delegation_is_no_body() -> None:
    text = "استقبل سامر الحداد وفدا قطريا برئاسة حسن البدري. وأكد نبيل الشامي أن السلام قريب."
    reading = read(text)
    names = names_of(reading)
    (meeting,) = reading.meetings
    assert [names[who] for who in meeting.participants] == ["سامر الحداد", "وفدا قطريا", "حسن البدري"]


def test_members_of_a_delegation_told_of_with_its_state_are_the_delegation() -> None:
    text = "استقبل سامر الحداد وفدا من دولة قطر برئاسة حسن البدري. وأكد أعضاء الوفد القطري أن السلام قريب."
    reading = read(text)
    ((quotes, kind),) = [({m.quote for m in e.mentions}, e.type) for e in reading.entities if e.id in said(reading)]
    assert (quotes, kind) == ({"وفدا من دولة قطر", "أعضاء الوفد القطري"}, "Delegation")


def said(reading: Reading) -> tuple[str, ...]:
    """Return the holders of the only statement of a text."""
    (stance,) = reading.stances
    return stance.holder


def test_a_paper_that_a_copy_reaches_visits_nobody() -> None:
    text = "وأوضح البيان الذي وصل موقع «نهر الأخبار» نسخة منه إلى أن الهدنة صامدة."
    assert read(text).meetings == ()


def test_a_minister_who_comes_visits() -> None:
    assert read("وصل الوزير سامر الحداد إلى دمشق أمس.").meetings


NO_MEETINGS = [
    "وأعرب الوزراء عن دعمهم لجهود الأمم المتحدة في عقد اجتماعات جنيف وصولا إلى تسوية مع الأمم المتحدة.",
    "إذا ما وصلت كندا في الوقت الراهن إلى نقطة تفاهم مع البرازيل فإن الأمر سهل.",
    "وقال سامر الحداد إن كندا وصلت إلى مرحلة صعبة.",
]


@pytest.mark.parametrize("text", NO_MEETINGS)
def test_holding_as_such_and_points_reached_are_no_meetings(text: str) -> None:
    assert read(text).meetings == ()


MEETINGS = [
    "وعقد الوزير سامر الحداد اجتماعا مع نبيل الشامي.",
    "وقد عقد سامر الحداد اجتماعا مع نبيل الشامي.",
    "وصل الوزير سامر الحداد أمس إلى دمشق.",
]


@pytest.mark.parametrize("text", MEETINGS)
def test_who_holds_or_comes_meets(text: str) -> None:
    assert len(read(text).meetings) == 1


THERE = [
    "وعقد الوزير سامر الحداد اجتماعا مع المسؤولين الكنديين، وبينهم الرئيس حسن البدري، ثم التقى نبيل الشامي.",
    "وعقد الوزير سامر الحداد اجتماعا مع المسؤولين الكنديين، من بينهم الرئيس حسن البدري.",
    "وعقد الوزير سامر الحداد اجتماعا مع المسؤولين الكنديين أمس. وحضر بداية الاجتماع الرئيس حسن البدري.",
    "وعقد الوزير سامر الحداد اجتماعا مع المسؤولين الكنديين أمس. وحضر الاجتماع الرئيس حسن البدري.",
]


@pytest.mark.parametrize("text", THERE)
def test_those_among_a_group_or_there_at_its_beginning_take_part(text: str) -> None:
    reading = read(text)
    names = names_of(reading)
    present = {names[who] for who in reading.meetings[0].participants}
    assert {"سامر الحداد", "حسن البدري"} <= present
    assert "نبيل الشامي" not in present


def test_those_among_others_do_not_take_part() -> None:
    text = "وعقد الوزير سامر الحداد اجتماعا مع نبيل الشامي بعد مقتل العشرات بينهم حسن البدري."
    reading = read(text)
    names = names_of(reading)
    assert "حسن البدري" not in {names[who] for who in reading.meetings[0].participants}
