"""What a group of which no name is known says is not what whoever spoke before it says."""

import pytest

from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read

_SPOKE = "ونقلت القناة عن المصدر نفسه أن القاطرة توقفت.\n"


@pytest.mark.parametrize(
    "said",
    [
        "وأعلنت جماعة غير معروفة مسؤوليتها عن العطل، مهددة بوقف القطارات",
        "ورفضت حركة لم يعرف اسمها بعد عودة القطارات، محذرة من العواقب",
    ],
)
def test_an_unknown_group_speaks_for_nobody(said: str) -> None:
    before = f"قالت قناة البحيرة نقلا عن مصدر أمني إن السكة مغلقة. {_SPOKE}"
    assert told(f"{before}{said}.") == told(before)


def test_what_is_announced_in_a_noun_is_still_announced() -> None:
    stances = read("قالت وزارة النقل إن السكة مغلقة. وأعلنت خطة جديدة لإصلاح القطارات.").stances
    assert stances[-1].content.quote == "خطة جديدة لإصلاح القطارات"


@pytest.mark.parametrize("deed", ["رفض تنظيم أي سباق في المدينة", "أيد اتحاد النقابات"])
def test_a_deed_spelt_like_a_body_is_still_rejected_or_backed(deed: str) -> None:
    said = told(f"قال الوزير نبيل قاسم إن الأمر صعب. و{deed}.")
    assert said[-1][1:] == (["نبيل قاسم"], deed.partition(" ")[2])


def test_a_network_that_is_no_press_signs_with_the_others() -> None:
    text = "بيان مشترك\nندين إغلاق الموانئ.\nالموقعون:\nشبكة نساء البحيرة\nمركز السهل للدراسات"
    assert told(text) == [("condemn", ["شبكة نساء البحيرة", "مركز السهل للدراسات"], "إغلاق الموانئ")]


@pytest.mark.parametrize("said", ["التي وصف فيها العمال بالمخربين", "الذي اتهم العمال بالإهمال"])
def test_what_we_do_is_no_part_of_what_he_said(said: str) -> None:
    text = f"بيان صادر عن نقابة السكك\nنستنكر موقف مدير المحطة {said}، ونذكره بأن القطار لا ينتظر."
    assert not [content for _, _, content in told(text) if "ونذكره" in content]
