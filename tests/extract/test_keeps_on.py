"""Somebody still refuses, begins to ask, hastens to deny: it is his view; who stands before his deed goes on."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_X = "وزارة التربية"


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("لا تزال {} ترفض نقل المدارس.", "reject", "نقل المدارس"),
        ("{} لا تزال ترفض نقل المدارس.", "reject", "نقل المدارس"),
        ("وما زالت {} تطالب بفتح المدارس.", "demand", "فتح المدارس"),
        ("بدأت {} تطالب بفتح المدارس.", "demand", "فتح المدارس"),
        ("{} عادت تندد بنقل المدارس.", "condemn", "نقل المدارس"),
        ("سارعت {} إلى نفي الخبر.", "deny", "الخبر"),
        ("وقد تابعت {} التنديد بنقل المدارس.", "condemn", "نقل المدارس"),
        ("{} سارعت إلى التنديد بنقل المدارس.", "condemn", "نقل المدارس"),
        ("واصلت {} التحذير من إغلاق المدارس.", "warn", "إغلاق المدارس"),
        ("لم تتردد {} في المطالبة بفتح المدارس.", "demand", "فتح المدارس"),
    ],
)
def test_what_somebody_keeps_on_saying_is_his(text: str, act: str, content: str) -> None:
    assert acts_held(read(text.format(_X))) == [(act, _X, content)]


@pytest.mark.parametrize(
    "text",
    [
        "لم تسارع {} إلى نفي الخبر.",
        "قد تلجأ {} إلى التنديد بنقل المدارس.",
        "قبل أن تسارع {} إلى نفي الخبر.",
        "لم تعد {} تطالب بفتح المدارس.",
        "باتت {} تعتبر أقوى الوزارات.",
        "بدأت {} الكشف عن المرضى.",
        "حاولت {} التنديد بنقل المدارس.",
    ],
)
def test_what_is_not_done_or_is_no_saying_tells_nothing(text: str) -> None:
    assert acts_held(read(text.format(_X))) == []


def test_who_stands_before_his_deed_goes_on() -> None:
    assert acts_held(read(f"{_X} انسحبت من الاجتماع، مؤكدة أن المدارس ستبقى مغلقة.")) == [
        ("affirm", _X, "المدارس ستبقى مغلقة")
    ]


@pytest.mark.parametrize(
    "source",
    [
        "وفقا لبيان {}",
        "طبقا لتصريحات صحفية أدلت بها {}",
        "بحسب إحصاءات {}",
        "وفق آخر أرقام {}",
        "حسب دراسة أجرتها {}",
        "وفقا لتقديرات {}",
    ],
)
def test_figures_and_papers_are_of_whoever_gives_them(source: str) -> None:
    told = "بلغ عدد المدارس في العام الماضي 400 مدرسة"
    assert acts_held(read(f"{told}، {source.format(_X)}.")) == [("state", _X, told)]
    assert acts_held(read(f"{source.format(_X)}، {told}.")) == [("state", _X, told)]


@pytest.mark.parametrize("basis", ["وفقا لمعايير {}", "وفق خطة {}", "طبقا لقرار {}", "استنادا إلى تقرير {}"])
def test_what_is_done_by_a_rule_is_told_by_nobody(basis: str) -> None:
    assert acts_held(read(f"ستبنى المدارس في العام المقبل {basis.format(_X)}.")) == []


def test_an_agency_tells_what_it_carries_from_sources() -> None:
    text = "قال الناطق إن الاجتماع قريب. ونقلا عن مصادر دبلوماسية، فإن الخطة تهدف إلى فتح المدارس."
    assert acts_held(read(text))[-1] == ("state", "مصادر دبلوماسية", "الخطة تهدف إلى فتح المدارس")
