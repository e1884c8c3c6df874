"""What people demonstrate for, what is said of a statement before its words, calls, and one of a group by name."""

import pytest

from kg.kinds import MeetingKind
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

CAUSES = [
    ("نفذ عشرات المعلمين وقفة أمام الوزارة تنديدا بقرار النقل.", ("condemn", "عشرات المعلمين", "قرار النقل")),
    ("خرج آلاف المتظاهرين في مسيرة احتجاجا على رفع الأسعار.", ("condemn", "آلاف المتظاهرين", "رفع الأسعار")),
    ("تظاهر نحو ألفي شخص أمس للمطالبة بفتح الطريق.", ("demand", "نحو ألفي شخص", "فتح الطريق")),
]


@pytest.mark.parametrize(("text", "statement"), CAUSES)
def test_who_demonstrates_holds_the_cause(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text) == [statement]


def test_a_cause_without_a_demonstration_is_nobodys() -> None:
    assert told("وأثارت الأحداث حركة واسعة للمطالبة بتنمية المنطقة.") == []


def test_an_adverb_of_rejection_is_no_verb_of_two() -> None:
    text = "قال سامي الحوراني إن العمل توقف. وقرر العمال التجمع رفضا للساعات الإضافية."
    assert [act for act, _, _ in told(text)] == ["state"]


STATEMENTS = [
    "وأكدت كندا، في بيان صادر عن وزارة الخارجية، حرصها على سلامة المسافرين.",
    "وأكدت كندا، في بلاغ لها اليوم، حرصها على سلامة المسافرين.",
    "وأكدت كندا في بيان أصدرته أمس حرصها على سلامة المسافرين.",
]


@pytest.mark.parametrize("text", STATEMENTS)
def test_what_is_said_of_a_statement_is_no_part_of_its_words(text: str) -> None:
    assert told(text) == [("affirm", "كندا", "سلامة المسافرين")]


def test_the_same_paper_is_the_one_named_before() -> None:
    text = 'ذكرت صحيفة "الأفق" الهندية أن الأمر صعب. وأشارت نفس الصحيفة إلى أن الحل قريب.'
    assert len({holder for _, holder, _ in told(text)}) == 1
    assert len(told(text)) == 2


def test_a_decision_not_to_act_is_one() -> None:
    assert told("وقررت كندا عدم الرد على القرار.") == [("promise", "كندا", "عدم الرد على القرار")]


def test_who_talk_by_telephone_call() -> None:
    (call,) = read("وتحدث الرئيس الهندي هاتفيا أمس مع الرئيس الكندي.").meetings
    assert call.kind is MeetingKind.CALL
    assert not read("وتحدث الرئيس الهندي أمس عن الأزمة مع الصحفيين.").meetings


def test_one_of_a_group_has_a_name() -> None:
    assert told("وأكد أحد المحتجين كريم الهمامي أن الأمر صعب.")[0][1] == "كريم الهمامي"


def test_what_a_statement_quotes_is_its_words() -> None:
    (statement,) = told('وذكرت كندا، في بيان "استقبل الرئيس الهندي، اليوم، وزير النقل سامر الحداد".')
    assert statement[2].startswith("استقبل الرئيس")
