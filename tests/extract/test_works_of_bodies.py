"""The works of a committee or council that begin, go on or are attended are a session of it."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("told", "there"),
    [
        ("انطلقت في جنيف اليوم أعمال {}.", set[str]()),
        ("بدأت أمس في سرت أعمال {} برئاسة سامي الكوثر.", {"سامي الكوثر"}),
        ("افتتح الوزير سامي الكوثر أعمال {} أمس.", {"سامي الكوثر"}),
        ("شارك الوزير سامي الكوثر في أعمال {} في سرت.", {"سامي الكوثر"}),
        ("واعتبر الوزير سامي الكوثر على هامش مشاركته بأعمال {} في سرت أن الحل قريب.", {"سامي الكوثر"}),
    ],
)
@pytest.mark.parametrize("body", ["مجلس النواب", "اللجنة الدستورية"])
def test_a_body_at_work_sits(told: str, there: set[str], body: str) -> None:
    assert met(read(told.format(body))) == [there | {body}]


@pytest.mark.parametrize(
    "told",
    [
        "انتقد الوزير سامي الكوثر أعمال مجلس النواب.",
        "لم تبدأ أعمال مجلس النواب.",
        "بدأت مناقشة جدول أعمال مجلس النواب.",
    ],
)
def test_other_works_are_no_session(told: str) -> None:
    assert met(read(told)) == []
