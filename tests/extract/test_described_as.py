"""What another is described as is no view of who describes him; whom a verb blames is no part of who blames."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "وصف رئيس حزب الرمان التقرير بأنه منحاز ومضلل.",
            ("condemn", "رئيس حزب الرمان", "منحاز ومضلل"),
        ),
        (
            "وصف رئيس حزب الرمان الموقف الألماني بأنه داعم للإرهاب.",
            ("condemn", "رئيس حزب الرمان", "داعم للإرهاب"),
        ),
        (
            "وصف رئيس حزب الرمان نواب الكتلة بأنهم رافضون للإصلاح.",
            ("state", "رئيس حزب الرمان", "رافضون للإصلاح"),
        ),
        (
            "قال رئيس حزب الرمان إن الحوار مع النقابات مفيد.",
            ("state", "رئيس حزب الرمان", "الحوار مع النقابات مفيد"),
        ),
        (
            "قال رئيس حزب الرمان إن حزبه مع الحوار.",
            ("support", "رئيس حزب الرمان", "الحوار"),
        ),
        (
            "اتهم رئيس وفد حزب الرمان المعارضة بالتقصير.",
            ("condemn", "رئيس وفد حزب الرمان", "المعارضة بالتقصير"),
        ),
        (
            "اتهم رئيس الوفد الحكومي المعارضة بالتقصير.",
            ("condemn", "رئيس الوفد الحكومي", "المعارضة بالتقصير"),
        ),
        (
            "انتقد مكتب رئيس الوزراء المعارضة.",
            ("condemn", "مكتب رئيس الوزراء", "المعارضة"),
        ),
        (
            "أدان مجلس النواب المعارضة.",
            ("condemn", "مجلس النواب", "المعارضة"),
        ),
        (
            "اتهم تجمع الأحزاب المعارضة الحكومة بالتقصير.",
            ("condemn", "تجمع الأحزاب المعارضة", "التقصير"),
        ),
        (
            "اتهمت كتلة الرمان المعارضة الحكومة بالتقصير.",
            ("condemn", "كتلة الرمان المعارضة", "التقصير"),
        ),
    ],
)
def test_whose_view_it_is(text: str, told: tuple[str, str, str]) -> None:
    assert acts_held(read(text)) == [told]


@pytest.mark.parametrize(
    "further",
    [
        "وكانت لجنة التشريع قد استمعت أمس إلى وزير العدل الذي دافع عن المشروع واعتبره خطوة ضرورية.",
        "وكان القضاء قد أصدر حكما، وطالب بالتنفيذ. وأضاف أن القرار نهائي.",
    ],
)
def test_what_goes_on_with_another_is_not_who_spoke_before(further: str) -> None:
    first = "قال أمين عام الاتحاد سالم الورد إن الاتحاد يرفض القانون."
    held = acts_held(read(f"{first} {further}"))
    assert [(act, content) for act, _, content in held if content != "القانون"] == []
