"""What "but" sets against the statement before it, and speech that goes on in the lines below."""

import pytest

from kg.records import Stance
from tests.extract.actors import read


def _line(stance: Stance) -> str:
    """Return a statement in one line: its act, who holds it, its content."""
    return f"{stance.act.value} {'+'.join(stance.holder)}: {stance.content.quote}"


PARTED = [
    (
        'وأوضح [سامر العلي=a]: "المصانع عادت إلى العمل، لكن الطريق ما زال طويلا".',
        ["state a: المصانع عادت إلى العمل", "state a: الطريق ما زال طويلا"],
    ),
    (
        'وأوضح [سامر العلي=a] أن "الخطة جاهزة منذ سنوات إلا أننا تمكنا من تمويلها أمس".',
        ["state a: الخطة جاهزة منذ سنوات", "state a: تمكنا من تمويلها أمس"],
    ),
    (
        'وقال [سامر العلي=a]: "الاتفاق قائم في المدن ولكنه يواجه صعوبات كثيرة".',
        ["state a: الاتفاق قائم في المدن", "state a: يواجه صعوبات كثيرة"],
    ),
    (
        "وقال [سامر العلي=a] إن اللجنة زارت المدينة مرتين لكن حتى الآن لم يصل أحد من الخبراء.",
        ["state a: اللجنة زارت المدينة مرتين", "state a: حتى الآن لم يصل أحد من الخبراء"],
    ),
    (
        'قالت [نور الحداد=n:f] : " اللجنة زارت المدينة .\nوالمصانع عادت إلى العمل " .',
        ["state n: اللجنة زارت المدينة", "state n: والمصانع عادت إلى العمل"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), PARTED)
def test_but_sets_another_statement_against_the_first(text: str, expected: list[str]) -> None:
    assert [_line(s) for s in read(text).stances] == expected


WHOLE = [
    (
        "وقال [سامر العلي=a] إنه على الرغم من ضيق الوقت، إلا أن المصانع عادت إلى العمل.",
        "على الرغم من ضيق الوقت، إلا أن المصانع عادت إلى العمل",
    ),
    (
        "وقال [سامر العلي=a] إن المصانع عادت إلى العمل رغم البرد، إلا أن العمال أضربوا أمس.",
        "المصانع عادت إلى العمل رغم البرد",
    ),
    (
        "وقال [سامر العلي=a] إن القرار ليس في يد الوزارة ولكن في يد البرلمان.",
        "القرار ليس في يد الوزارة ولكن في يد البرلمان",
    ),
    (
        "وقال [سامر العلي=a] إنه رغم ضيق الوقت إلا أن المصانع عادت إلى العمل.",
        "رغم ضيق الوقت إلا أن المصانع عادت إلى العمل",
    ),
    ("وقال [سامر العلي=a] إن الطريق صعب لكنه ممكن.", "الطريق صعب لكنه ممكن"),
    (
        'وقال [سامر العلي=a]: "المصنع الذي أغلق لكنه بقي يدفع الرواتب سيعود".',
        "المصنع الذي أغلق لكنه بقي يدفع الرواتب سيعود",
    ),
    ("وقال [سامر العلي=a] إن المصانع عادت إلى العمل، لكنه لم يحدد عدد العمال.", "المصانع عادت إلى العمل"),
    ("وقال [سامر العلي=a] إن المصانع عادت إلى العمل ولم يكشف عن مزيد من التفاصيل.", "المصانع عادت إلى العمل"),
    (
        "وقال [سامر العلي=a] إن المصانع أغلقت ولم تقدم الوزارة مساعدة للعمال.",
        "المصانع أغلقت ولم تقدم الوزارة مساعدة للعمال",
    ),
]


@pytest.mark.parametrize(("text", "content"), WHOLE)
def test_but_that_sets_a_word_right_parts_nothing_and_what_is_left_unsaid_is_not_said(text: str, content: str) -> None:
    assert [s.content.quote for s in read(text).stances] == [content]
