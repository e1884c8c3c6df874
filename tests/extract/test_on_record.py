"""Verbatim records: each speech is whose it is, and what nobody known says there is given to nobody."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_FIRST = "السيد لوفيفر (فرنسا) (تكلم بالفرنسية): نرحب بالهدنة."
_WELCOMES = ("praise", "لوفيفر", "الهدنة")


@pytest.mark.parametrize(
    "heading",
    [
        "السيدة فاندام (أستراليا) (تكلمت بالإنكليزية):",
        "السيدة فاندام ( أستراليا ) ( تكلمت بالإنكليزية ) :",
        "السيدة فاندام (أستراليا):",
        "السيدة آنا فاندام (جمهورية كوريا) (تكلمت بالإنكليزية):",
    ],
)
def test_each_speech_is_its_speakers(heading: str) -> None:
    text = f"{_FIRST}\n{heading} نحث الجانبين على الحوار. ونعرب عن قلقنا إزاء التصعيد."
    held = acts_held(read(text))
    assert held[0] == _WELCOMES
    assert [(act, content) for act, _, content in held[1:]] == [("demand", "الحوار"), ("warn", "التصعيد")]
    assert all(who.endswith("فاندام") for _, who, _ in held[1:])


@pytest.mark.parametrize("chair", ["الرئيس (تكلم بالعربية):", "الرئيسة (تكلمت بالروسية):", "الرئيس:"])
def test_the_chair_is_nobody_known(chair: str) -> None:
    text = f"{_FIRST}\n{chair} أشكر ممثل فرنسا على بيانه.\nونحث الأطراف على الحوار."
    assert acts_held(read(text)) == [_WELCOMES]


def test_what_a_state_does_in_a_speech_is_told_by_its_speaker() -> None:
    (stance,) = read("السيدة فاندام (أستراليا) (تكلمت بالإنكليزية): ستظل أستراليا تدعم التحول.").stances
    assert len(stance.holder) == len(stance.reported_by) == 1
    assert stance.holder != stance.reported_by


def test_a_verb_before_a_colon_is_no_label() -> None:
    text = f"{_FIRST}\nونؤكد ما يلي:\n- رفض العنف.\n- دعم الحوار."
    assert {who for _, who, _ in acts_held(read(text))} == {"لوفيفر"}
    assert len(acts_held(read(text))) == 3


def test_a_text_with_other_labels_is_no_record() -> None:
    assert acts_held(read("الرئيس: نحث الأطراف على الحوار.")) == []


def test_a_list_of_names_with_brackets_is_no_record() -> None:
    text = "نشرت الصحيفة أسماء الضحايا:\nكريم الصواف (25 عاما): قتل أمس.\nسالم الحداد (حزب الأمل): قتل اليوم."
    assert acts_held(read(f"{text}\nلقد فشلت الحكومة في حماية الناس. ونطالب بمحاكمة القتلة.")) == []
