"""Quotations that go over lines, one behind another: the line that ends one opens the next."""

import pytest

from tests.extract.actors import in_line, read

ONE_AFTER_ANOTHER = [
    (
        'وقالت [حركة النور=n:f] : " الوضع في القرى صعب .\nونطالب بإلغاء القانون " . '
        'أما [حزب الفجر=f] فقال : " نرفض زيادة الضرائب .\nونطالب بإرسال بعثة " .',
        [
            "state n: الوضع في القرى صعب",
            "demand n: إلغاء القانون",
            "reject f: زيادة الضرائب",
            "demand f: إرسال بعثة",
        ],
    ),
    (
        'وقال [سامر العلي=a]: "المصانع عادت إلى العمل.\nوالطريق مفتوح". من جهتها قالت [نور الحداد=n:f]: "المدارس مغلقة.'
        '\nنرفض زيادة الضرائب".',
        [
            "state a: المصانع عادت إلى العمل",
            "state a: والطريق مفتوح",
            "state n: المدارس مغلقة",
            "reject n: زيادة الضرائب",
        ],
    ),
]


@pytest.mark.parametrize(("text", "expected"), ONE_AFTER_ANOTHER)
def test_the_line_that_ends_a_quotation_opens_the_next(text: str, expected: list[str]) -> None:
    assert [in_line(s) for s in read(text).stances] == expected


def test_a_line_with_a_quotation_of_its_own_ends_none() -> None:
    text = 'وقال [سامر العلي=a]: "المصانع عادت إلى العمل.\nوزار دار "النور" [حزب الفجر=f].'
    assert [in_line(s) for s in read(text).stances] == ["state a: المصانع عادت إلى العمل"]


def test_a_quotation_that_holds_nothing_opens_none() -> None:
    text = 'وقال [سامر العلي=a] في بيان: "". وأدانت [نور الحداد=b:f] القصف.'
    assert [in_line(s) for s in read(text).stances] == ["condemn b: القصف"]
