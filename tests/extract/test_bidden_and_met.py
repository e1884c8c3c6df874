"""What an office bids others to do, by when it gives them to do it, and what a meeting stresses the need for."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("وجه الوزير كمال الرفاعي بدراسة أوضاع المدارس.", "دراسة أوضاع المدارس"),
        ("ووجه وزير النقل بصيانة الطرق الفرعية.", "صيانة الطرق الفرعية"),
        ("أمهل حزب الفجر الحكومة حتى نهاية الشهر للتوصل إلى اتفاق.", "توصل إلى اتفاق"),
        ("أمهلت النقابة الوزارة أسبوعين لتنفيذ مطالبها.", "تنفيذ مطالبها"),
        ("شدد اجتماع عقد أمس بين حزب الفجر وحركة السهل على ضرورة الحوار.", "الحوار"),
    ],
)
def test_what_is_bidden_is_demanded(text: str, content: str) -> None:
    assert [(act, said) for act, _, said in told(text)] == [("demand", content)]


def test_what_a_meeting_centred_on_is_its_agenda() -> None:
    text = "تركز الاجتماع بين حزب الفجر وحركة السهل على ضرورة الحوار."
    assert [act for act, _, _ in told(text)] == ["discuss"]
