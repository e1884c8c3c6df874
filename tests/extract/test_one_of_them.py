"""What a body is among others, told behind its name, is no part of what it announces."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("أعلنت حركة الأمل أحد أبرز فصائل المعارضة رفضها للهدنة.", ("reject", "حركة الأمل", "هدنة")),
        ("أعلنت حركة الأمل، إحدى أكبر الحركات في البلاد، رفض الهدنة.", ("reject", "حركة الأمل", "الهدنة")),
        ("أدان حزب الوطن أحد أحزاب المعارضة الهجوم.", ("condemn", "حزب الوطن", "الهجوم")),
        ("وأيد حزب الوطن، ثاني أكبر الأحزاب في البرلمان، الخطة.", ("support", "حزب الوطن", "الخطة")),
    ],
)
def test_it_is_passed(text: str, stance: tuple[str, str, str]) -> None:
    assert told(text) == [stance]


def test_one_of_the_leaders_is_whom_a_body_blames() -> None:
    stance = told("انتقد حزب الوطن أحد قادة المعارضة سامر الخطيب بسبب تصريحاته.")[0]
    assert stance[2] == "أحد قادة المعارضة سامر الخطيب بسبب تصريحاته"


def test_the_biggest_of_what_is_announced_is_content() -> None:
    assert told("أعلن حزب الوطن أكبر عملية تبادل للأسرى.")[0][2] == "أكبر عملية تبادل للأسرى"
