"""What is done and not said: words like a cue, abstentions, opinions left untold, texts that break off."""

import pytest

from tests.extract.test_court_and_cabinet import told_behind


@pytest.mark.parametrize(
    "text",
    [
        "واطلع وزير الصحة المصري على تجهيزات الجناح.",
        "وعرض وزير الصحة المصري آراءه بشأن المشروع.",
        "وعرض وزير الصحة المصري لقطات من الحفل.",
        "وتركز حركة النهضة هذه الأيام على صراعاتها الداخلية.",
        "وتعرض ناشطون في البصرة وبلدات أخرى لتهديدات.",
        "وامتنع العراق عن التصويت.",
        "ويعتبر القانون الدولي المستوطنات القائمة باطلة.",
        "وقالت حركة النهضة إن الحصار البحري ...",
        "وطالبت حركة النهضة بإدخال . . .",
    ],
)
def test_it_is_no_statement(text: str) -> None:
    assert told_behind(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("وأطلع وزير الصحة المصري السفير الفرنسي على أوضاع المرضى", "state"),
        ("وعرض وزير الصحة المصري خطة الوزارة لمكافحة الوباء", "state"),
        ("وركزت حركة النهضة على أهمية الوقاية", "affirm"),
        ("وامتنعت حركة النهضة عن إرسال وفد", "reject"),
        ("وقالت حركة النهضة إن المفاوضات ستبدأ غدا ...", "state"),
        ("واعتبرت حركة النهضة القانون الدولي مرجعا لها", "state"),
    ],
)
def test_like_words_still_are(text: str, act: str) -> None:
    assert [said for said, _, _ in told_behind(f"{text}.")] == [act]


@pytest.mark.parametrize(
    "text",
    [
        "وأدانت حركة النهضة القصف...",
        "وطالبت حركة النهضة بالحرية ...",
        "وقالت حركة النهضة إن الحرب انتهت ...",
        "وأكدت حركة النهضة أن الأزمة مستمرة . .",
    ],
)
def test_a_short_statement_before_dots_may_be_whole(text: str) -> None:
    assert len(told_behind(text)) == 1
