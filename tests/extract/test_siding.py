"""Who sides with whoever spoke goes on, what nobody must do keeps its "not", and no adjective is an offer."""

import pytest

from tests.extract.test_court_and_cabinet import told

_SAID = "قال كمال الرفاعي إن المشروع سيئ. "


@pytest.mark.parametrize(
    "sides",
    [
        "وأيده في ذلك عدنان الحيالي معتبرا أن الحكومة أخطأت.",
        "ووافقه الرأي عدنان الحيالي، وأضاف أن الحكومة أخطأت.",
        "ووافقه عدنان الحيالي، وقال إن الحكومة أخطأت.",
        "واتفق معه عدنان الحيالي، وقال إن الحكومة أخطأت.",
        "واختلف معه عدنان الحيالي. وقال إن الحكومة أخطأت.",
    ],
)
def test_who_sides_goes_on(sides: str) -> None:
    assert told(_SAID + sides)[-1] == ("state", ["عدنان الحيالي"], "الحكومة أخطأت")


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("إن على الجيش ألا يقف إلى جانب الحكومة.", "ألا يقف إلى جانب الحكومة"),
        ("إن على الجيش ألا يقف إلى جانبه.", "ألا يقف إلى جانبه"),
        ("إن على الحكومة ألا تتسرع.", "ألا تتسرع"),
    ],
)
def test_what_must_not_be_done_keeps_its_not(said: str, content: str) -> None:
    assert told("قال كمال الرفاعي " + said) == [("demand", ["كمال الرفاعي"], content)]


@pytest.mark.parametrize(
    "text",
    [
        "قدمت الشركة الكندية عرضا جديدا.",
        "قدم حزب الفجر مقترحا جديدا.",
        "وجه حزب الفجر انتقادات حادة.",
        "أبدى كمال الرفاعي رفضا قاطعا.",
    ],
)
def test_an_adjective_alone_is_held_by_nobody(text: str) -> None:
    assert told(text) == []


def test_that_begins_no_name() -> None:
    text = 'وأوضح النمر أن المؤسسة طلبت المضخات.\nوردا على ذلك، قال الخطيب إن النمر "يبيع الوهم للناس".'
    assert all("إن" not in name for _, who, _ in told(text) for name in who)


def test_a_colleague_in_a_council_holds_what_he_does() -> None:
    text = "قال حسام الدرة إن المشروع ضار. وانتقد زميله في المجلس التنفيذي للنقابة وليد الشامي صمت البرلمان."
    assert told(text)[-1] == ("condemn", ["وليد الشامي"], "صمت البرلمان")
