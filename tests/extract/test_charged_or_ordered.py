"""Who is charged with a task or orders one, who is called on by others, and where a relative clause ends."""

import pytest

from tests.extract.actors import in_line, read


def lines(text: str) -> list[str]:
    return [in_line(s) for s in read(text).stances]


@pytest.mark.parametrize(
    "text",
    [
        "وكلف [سامر العلي=a] بمتابعة الملف.",
        "دعا مسؤولو الحزب [سامر العلي=a] إلى الاستقالة.",
        "دعا والده [سامر العلي=a] إلى العودة.",
    ],
)
def test_who_is_charged_or_called_on_asks_nobody(text: str) -> None:
    assert lines(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("كلفه [سامر العلي=a] بمتابعة الدعوى.", "demand a: متابعة الدعوى"),
        ("دعا رئيسها [سامر العلي=a] إلى الحوار.", "demand a: الحوار"),
        (
            "وجه [سامر العلي=a] بتشكيل لجنة للنظر في التهم الموجهة إلى الشرطة.",
            "demand a: تشكيل لجنة للنظر في التهم الموجهة إلى الشرطة",
        ),
        (
            "قال [سامر العلي=a] إن بلاده كانت سترفض الاتفاق لولا الضغوط.",
            "state a: بلاده كانت سترفض الاتفاق لولا الضغوط",
        ),
    ],
)
def test_who_asks_and_what_would_have_been(text: str, expected: str) -> None:
    assert lines(text) == [expected]


def test_a_relative_clause_ends_where_she_bears_it() -> None:
    text = "قال [سامر العلي=a] إن [حركة النور=n:of] التي ترفض الحوار تتحمل المسؤولية."
    assert "reject n: الحوار" in [line.replace(" [a]", "") for line in lines(text)], lines(text)


def test_a_text_cut_off_within_a_relative_clause() -> None:
    assert lines("قال [سامر العلي=a] إن [حركة النور=n:of] التي ترفض الحوار") != []


@pytest.mark.parametrize("noun", ["احترام الدستور ونظم الدولة", "تغيير مضمون وشكل الحكومة"])
def test_nouns_written_like_what_somebody_did_besides(noun: str) -> None:
    assert lines(f"دعا [سامر العلي=a] إلى {noun}.") == [f"demand a: {noun}"]
