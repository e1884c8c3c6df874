"""Who speaks where the noun alone must tell it: parts of bodies, services, households, tribes, first speakers."""

import pytest

from kg.extract.mentions.office_holders import _PRIVATE
from tests.extract.reading_of import listed, read
from tests.extract.test_fronted import told

SPEAKERS = [
    ("وأكد الدفاع المدني أن النهر فاض.", "الدفاع المدني"),
    ("وقال الهلال الأحمر في حلب إن النهر فاض.", "الهلال الأحمر في حلب"),
    ("وأعلن حراك الصيادين أن النهر فاض.", "حراك الصيادين"),
    ("وأكد الجناح النسائي للحزب أن النهر فاض.", "الجناح النسائي للحزب"),
    ("وقال فرع نقابة الصيادين في حلب إن النهر فاض.", "فرع نقابة الصيادين في حلب"),
    ('وأعلنت تنسيقية "النهر" أن المياه ارتفعت.', 'تنسيقية "النهر"'),
    ("وأكدت دار الإفتاء أن النهر فاض.", "دار الإفتاء"),
    ("وقالت أسرة الصياد الغريق إن النهر فاض.", "أسرة الصياد"),
    ("وقالت عائلة الصحفي سامي الحوراني إن النهر فاض.", "عائلة الصحفي سامي الحوراني"),
    ("وأعلنت قبيلة آل سبيع أن النهر فاض.", "قبيلة آل سبيع"),
    ('وأعلنت عشائر "آل سبيع" أن النهر فاض.', 'عشائر "آل سبيع"'),
    ("وقال شاهد عيان إن النهر فاض.", "شاهد عيان"),
    ("وقال تجمع الصيادين إن النهر فاض.", "تجمع الصيادين"),
    ("وأكدت الشرطة النهرية أن النهر فاض.", "الشرطة النهرية"),
    ("وقالت مديرية المياه في حلب إن النهر فاض.", "مديرية المياه"),
    ("وأكد مجلس محافظة نهروان أن النهر فاض.", "مجلس محافظة نهروان"),
    ("وأكدت سفارة بلاده أن النهر فاض.", "سفارة بلاده"),
    ("وقالت الحكومة الانتقالية إن النهر فاض.", "الحكومة الانتقالية"),
    ("وقالت السلطات المحلية إن النهر فاض.", "السلطات المحلية"),
    ("وقال المدعي العام إن النهر فاض.", "المدعي العام"),
    ("وأكد الوزير أن النهر فاض.", "الوزير"),
    ("وأكدت المنظمة أن النهر فاض.", "المنظمة"),
    ("وقال الأهالي إن النهر فاض.", "الأهالي"),
    ("وأكد نواب المعارضة أن النهر فاض.", "نواب المعارضة"),
    ("وأكدت أحزاب الجنوب أن النهر فاض.", "أحزاب الجنوب"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_who_speaks(text: str, speaker: str) -> None:
    assert [holder for _, holder, _ in told(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "وأكد التقرير أن النهر فاض.",
        "وأكدت الخطوة أن النهر فاض.",
        "وأكدت الأزمة أن النهر فاض.",
        "وقالت عائلته إن النهر فاض.",
        "واتهمت أجهزة المياه بالتقصير.",
        "وذكر قطاع كبير من الصيد.",
    ],
)
def test_what_is_nobody_in_particular_speaks_not(text: str) -> None:
    assert told(text) == []
    assert listed(read(text)) == {}


def test_what_a_body_in_quotation_marks_is_called_belongs_to_the_office_before_it() -> None:
    (one,) = told('وقال مسؤول الصيد في "تجمع الصيادين المهرة" الشيخ سامي الحوراني: "فاض النهر في الليل".')
    assert one == ("state", "سامي الحوراني", "فاض النهر في الليل")


def test_a_minister_named_before_is_whom_the_office_means() -> None:
    text = "وقال وزير المياه سامي الحوراني إن النهر فاض. وأكد الوزير أن السد سليم."
    assert [holder for _, holder, _ in told(text)] == ["سامي الحوراني"] * 2


def test_no_other_office_is_made_up_behind_somebody_named() -> None:
    text = "وقال الشيخ سامي الحوراني إن النهر فاض. وأكد الوزير أن السد سليم."
    assert [holder for _, holder, _ in told(text)] == ["سامي الحوراني"]


@pytest.mark.parametrize("calling", sorted(_PRIVATE))
def test_a_calling_with_a_state_is_no_head_of_that_state(calling: str) -> None:
    text = f"وقال الرئيس السوري بشار الأسد إن النهر فاض. ورأى ال{calling} السوري أن السد سليم."
    assert [holder for _, holder, _ in told(text)] == ["بشار الأسد", f"ال{calling} السوري"]


def test_services_blamed_are_not_who_blames() -> None:
    text = "وقال حزب الشمس إن النهر فاض. ورفض أسرة التحرير نشر المقال."
    assert "أسرة التحرير" not in [holder for _, holder, _ in told(text)]
