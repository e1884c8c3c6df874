"""Names on lines of their own with what they say below: the form in which channels pass statements on."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_CHANNEL = """🇸🇩

مسؤول سوداني رفيع لقناة الشروق:
ستبقى المعابر مفتوحة، ولن نجري أي حوار قبل الانسحاب.

🇱🇧
نائب رئيس حزب الوادي للشؤون البرلمانية كريم الحاج:
الحزب هو الذي أوقف الحرب.

🇯🇴
وزير الزراعة الأردني: التفاوض مع المصدرين مستمر.

🇺🇸
نقابة المعلمين طلبت من الوزارة وقف الحملة."""
_POINTS = """🇫🇷
المتحدثة باسم الخارجية الفرنسية كلير مارتان:
حقنا في الصيد لن نتنازل عنه
الغرامات الجديدة تثقل على الصيادين
لا نعادي أحدا من جيراننا"""


def test_each_says_what_stands_below_his_name() -> None:
    assert [what for _, what in held(read(_CHANNEL))] == [
        "ستبقى المعابر مفتوحة، ولن نجري أي حوار قبل الانسحاب",
        "الحزب هو الذي أوقف الحرب",
        "التفاوض مع المصدرين مستمر",
        "وقف الحملة",
    ]
    who = [holder for holder, _ in held(read(_CHANNEL))]
    assert who[1] == "كريم الحاج" or "نائب رئيس حزب الوادي" in who[1]
    assert len(set(who)) == len(who)


def test_a_text_may_be_the_points_of_one() -> None:
    said = held(read(_POINTS))
    assert len(said) == len(_POINTS.splitlines()[2:])
    assert len({who for who, _ in said}) == 1


@pytest.mark.parametrize(
    "text",
    [
        "تشكيلة الحكومة\nرئيس الوزراء:\nسامي الحداد المحامي المعروف\nوزير الداخلية:\nحسن الطرابلسي ابن المدينة",
        "وزير المالية:\nجلسة الافتتاح العاشرة صباحا\nوزير الزراعة:\nجلسة المياه الحادية عشرة",
    ],
    ids=["members", "programme"],
)
def test_names_and_hours_are_said_by_nobody(text: str) -> None:
    assert not held(read(text))


def test_a_headline_is_no_name_of_what_is_told_below() -> None:
    above = "وزير النقل هشام الزغبي:\nلا خصخصة للموانئ\n\n"
    text = above + "طالبت النقابة بدعم المشروع.\nقال الزغبي إن الخطة تقتصر على الصيانة."
    assert [what for _, what in held(read(text))] == ["دعم المشروع", "الخطة تقتصر على الصيانة"]
