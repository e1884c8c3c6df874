"""Verbs side by side, one behind another in the present, what is handed on, and who had said it."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        (
            "تدين كندا الهجوم وتؤكد رفضها للعنف وتدعو إلى الحوار.",
            [("condemn", "الهجوم"), ("reject", "عنف"), ("demand", "الحوار")],
        ),
        ("إن كندا تدين الهجوم وتدعو إلى الحوار.", [("condemn", "الهجوم"), ("demand", "الحوار")]),
        ("وقال سامي الحوراني إن كندا ترفض وتدين الهجوم.", [("reject", "الهجوم")]),
        ("رفضت كندا وأدانت الهجوم.", [("reject", "الهجوم")]),
        # Verbs of who or that which is told of, and one whose person is another.
        (
            "تدين كندا الجرائم التي تستهدف المدنيين وتهدد استقرار المنطقة.",
            [("condemn", "الجرائم التي تستهدف المدنيين وتهدد استقرار المنطقة")],
        ),
        ("تدين كندا الهجوم ويؤكد بقاء الخطر.", [("condemn", "الهجوم")]),
    ],
)
def test_verbs_in_the_present_go_on_with_the_statement(text: str, statements: list[tuple[str, str]]) -> None:
    assert [(act, content) for act, _, content in told(text)] == statements


def test_the_name_of_a_body_ends_before_and_with_a_verb() -> None:
    assert told("تثمن حركة النهر وتقدر مواقف كندا.") == [("praise", "حركة النهر", "مواقف كندا")]


def test_what_a_paper_hands_on_is_said_by_its_source() -> None:
    reading = read("وأضافت صحيفة النهر نقلا عن دبلوماسي غربي أن المفاوضات طويلة.")
    names = names_of(reading)
    (statement,) = reading.stances
    assert [names[who] for who in statement.holder] == ["دبلوماسي غربي"]
    assert [names[who] for who in statement.reported_by] == ["صحيفة النهر"]


def test_what_a_paper_says_without_a_source_is_its_own() -> None:
    assert told("وأضافت صحيفة النهر أن المفاوضات طويلة.") == [("state", "صحيفة النهر", "المفاوضات طويلة")]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("وكان ناشطون قد أفادوا بأن القصف استمر.", "ناشطون"),
        ("وأكد أحد قادة الحركة أن الأمر انتهى.", "أحد قادة الحركة"),
        ("وأجمع المشاركون في الندوة على أهمية الحوار.", "المشاركون في الندوة"),
        ("ودعا المشاركون في مؤتمر العلماء إلى نبذ العنف.", "المشاركون في مؤتمر العلماء"),
    ],
)
def test_who_is_named_by_what_he_is_one_of(text: str, holder: str) -> None:
    assert [who for _, who, _ in told(text)] == [holder]


def test_nobody_in_particular() -> None:
    assert told("وكان ناشطون في الساحة أمس.") == []


def test_bodies_no_table_knows_are_called_on() -> None:
    reading = read("وناشدت حركة النهر المنظمات الدولية إدخال المساعدات.")
    names = names_of(reading)
    (statement,) = reading.stances
    assert [names[who] for who in statement.addressee] == ["المنظمات الدولية"]
