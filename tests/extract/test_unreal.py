"""A view that is doubted, waited for or depended on is told of nobody: "doubts about X's commitment to"."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "text",
    [
        "أثار ذلك تساؤلات عن التزام تركيا بالاتفاق.",
        "هناك شكوك كبيرة حول التزام تركيا بالاتفاق.",
        "وتساءل رئيس الوفد عن مدى التزام تركيا بالاتفاق.",
        "تتوقف الصفقة على موافقة روسيا على القرار.",
        "يبقى الحل رهن موافقة روسيا على القرار.",
        "هناك حاجة إلى التزام تركيا بالاتفاق.",
        "تتطلب المرحلة التزام تركيا بالاتفاق.",
        "ستراقب البعثة التزام تركيا بالاتفاق.",
        "لضمان التزام تركيا بالاتفاق أرسلت بعثة.",
        "تعمل البعثة على التحقق من التزام تركيا بالاتفاق.",
    ],
)
def test_nobody_holds_what_is_in_doubt(text: str) -> None:
    assert held(read(text)) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("جاءت الزيارة وسط التزام تركيا بالاتفاق.", ("تركيا", "الاتفاق")),
        ("جاء ذلك بعد موافقة روسيا على القرار.", ("روسيا", "القرار")),
    ],
)
def test_what_is_told_as_so_stays(text: str, said: tuple[str, str]) -> None:
    assert held(read(text)) == [said]
