"""Resolutions and declarations: "The Council, / Recalling A, / and condemning B, / 1 - Stresses C;"."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_WHO = "المجلس المركزي"
_PREAMBLE = [("warn", _WHO, "استمرار المعاناة"), ("condemn", _WHO, "القصف")]
_POINTS = [("demand", _WHO, "الحوار"), ("affirm", _WHO, "وحدة الأرض")]


@pytest.mark.parametrize(
    "text",
    [
        "إن المجلس المركزي،\nإذ يعرب عن قلقه إزاء استمرار المعاناة،\nوإذ يدين القصف،\n"
        "1 - يدعو جميع الأطراف إلى الحوار؛\n2 - يشدد على وحدة الأرض.",
        "إن المجلس المركزي،\nإذ يعرب عن قلقه إزاء استمرار المعاناة،\nوإذ يدين القصف،\n"
        "يدعو جميع الأطراف إلى الحوار،\nويشدد على وحدة الأرض.",
        "إن المجلس المركزي، إذ يعرب عن قلقه إزاء استمرار المعاناة، وإذ يدين القصف، "
        "يدعو جميع الأطراف إلى الحوار، ويشدد على وحدة الأرض.",
    ],
)
def test_a_resolution_in_lines_or_in_one(text: str) -> None:
    assert acts_held(read(text)) == _PREAMBLE + _POINTS


def test_and_while_is_not_of_those_told_of_before_it() -> None:
    held = acts_held(read("إن حزب الرمان، إذ يحيي صمود الأهالي، وإذ يدين القصف، يدعو إلى الحوار."))
    assert held == [
        ("praise", "حزب الرمان", "صمود الأهالي"),
        ("condemn", "حزب الرمان", "القصف"),
        ("demand", "حزب الرمان", "الحوار"),
    ]


@pytest.mark.parametrize("heading", ["اتفق القادة العرب على ما يلي:", "وافق المجلس المركزي على ما يلي:"])
def test_who_is_called_on_in_an_item_does_not_call(heading: str) -> None:
    held = acts_held(read(f"{heading}\n1. دعم جهود المصالحة.\n2. دعوة الحكومة إلى تحمل مسؤولياتها."))
    assert len(held) == 2
    assert len({who for _, who, _ in held}) == 1
    assert held[0][1] in heading


@pytest.mark.parametrize(
    "grounds",
    [
        "",
        "بعد الاطلاع على القانون،\n",
        "وقد اطلع على تقرير وزارة البيئة،\n",
        "بناء على اقتراح الرئيس،\nوبعد المداولة،\n",
    ],
    ids=["none", "seen", "report", "two"],
)
@pytest.mark.parametrize("article", ["المادة الأولى:", "مادة (1) -", "البند الأول:", "1-"])
def test_articles_behind_grounds_are_the_bodys(grounds: str, article: str) -> None:
    text = (
        f"إن مجلس النحالين،\n{grounds}وإذ يعرب عن قلقه من حرق المناحل،\nيقرر ما يلي:\n{article} يدين المجلس سرقة العسل."
    )
    assert [(act, what) for act, _, what in acts_held(read(text))] == [
        ("warn", "حرق المناحل"),
        ("condemn", "سرقة العسل"),
    ]
