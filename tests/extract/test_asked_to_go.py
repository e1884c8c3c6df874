"""Who is asked what only he can do is asked by whoever spoke in the sentence, and a woman in office goes on as one."""

import pytest

from tests.extract.test_court_and_cabinet import told

_SAID = "قال النائب وائل شعبان إن الحكومة أخطأت"


@pytest.mark.parametrize(
    "asks",
    [
        "وطالب الوزير كمال الرفاعي بالاستقالة.",
        "وطالب الوزير كمال الرفاعي بالمثول أمام البرلمان.",
        "ودعا الوزير كمال الرفاعي إلى الاعتذار.",
        "ودعا الوزير كمال الرفاعي إلى تقديم استقالته.",
        "وحث حزب الفجر على الانسحاب من الحكومة.",
    ],
)
def test_the_speaker_asks_him_to_go(asks: str) -> None:
    first, second = told(f"{_SAID}، {asks}")
    assert second[:2] == ("demand", first[1])


@pytest.mark.parametrize(
    "asks",
    [
        ". وطالب الوزير كمال الرفاعي بالاعتذار.",
        "، ودعا الوزير كمال الرفاعي إلى عقد جلسة.",
        "، ودعا الوزير كمال الرفاعي إلى استقالة المجلس.",
        "، وطالب الوزير كمال الرفاعي باعتذار المجلس عن الخطأ.",
        "، ودعا الوزير كمال الرفاعي إلى الالتزام بالهدنة.",
        "، ودعا الوزير كمال الرفاعي إلى تقديم مساعدة عاجلة للناس.",
    ],
)
def test_else_he_asks_himself(asks: str) -> None:
    assert told(_SAID + asks)[-1][1] == ["كمال الرفاعي"]


def test_a_woman_whose_post_is_masculine_goes_on_in_the_feminine() -> None:
    text = (
        "قال نقيب الأطباء إن الحكومة جادة."
        " لكن عضو نقابة الأطباء لمى درويش قالت إن النقيب مخطئ، مضيفة أنها ستقاطع الانتخابات."
    )
    assert [who for _, who, _ in told(text)][1:] == [["لمى درويش"]] * 2
