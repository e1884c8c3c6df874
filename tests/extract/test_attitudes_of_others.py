"""Attitudes of others that a speaker affirms, delegations under somebody's lead, and copies that come."""

import pytest

from kg.records import Reading
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

OTHERS = [
    "حرص دول الجوار على السلام",
    "حرص القيادة على السلام",
    "التزام جميع القوى باتفاق الهدنة",
    "تمسك أهالي القرى بأرضهم",
]


@pytest.mark.parametrize("content", OTHERS)
def test_whose_attitude_it_is_belongs_to_what_is_affirmed(content: str) -> None:
    ((_, holder, quote),) = told(f"وأكد الوزير سامر الحداد {content}.")
    assert (holder, quote) == ("سامر الحداد", content)


OWN = [
    ("وأكد الوزير سامر الحداد الحرص الشديد على السلام.", "السلام"),
    ("وأكد الوزير سامر الحداد حرصه على السلام.", "السلام"),
    ("وأعرب الوزير سامر الحداد عن قلقه البالغ من الحرب.", "الحرب"),
    ("وأعرب الوزير سامر الحداد عن رغبة صادقة في السلام.", "السلام"),
    ("وجدد الوزير سامر الحداد الشكر والتقدير لسمو أمير الكويت على جهوده.", "سمو أمير الكويت على جهوده"),
]


@pytest.mark.parametrize(("text", "content"), OWN)
def test_an_attitude_of_ones_own_opens_what_it_is_about(text: str, content: str) -> None:
    ((_, holder, quote),) = told(text)
    assert (holder, quote) == ("سامر الحداد", content)


def test_who_leads_a_delegation_is_no_body() -> None:
    text = "استقبل سامر الحداد وفدا قطريا برئاسة حسن البدري. وأكد نبيل الشامي أن السلام قريب."
    reading = read(text)
    names = {entity.id: entity.name_ar for entity in reading.entities}
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
