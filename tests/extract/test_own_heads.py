"""What its head or a part of it will do, a body announces as its own; what another will do, it only tells."""

import pytest

from tests.extract.test_fronted import told


@pytest.mark.parametrize(
    "text",
    [
        "وأعلن المتحدث باسم الرئاسة سامي النجار أن الرئيس سيستقبل الوفد غدا.",
        "وأعلنت وزارة الصحة أن الوزير سيعلن النتائج غدا.",
        "وقال المتحدث باسم الحكومة سامي النجار إن رئيس الوزراء سيلقي كلمة غدا.",
        "وأعلنت حركة حماس أن مكتبها السياسي سيعقد اجتماعا غدا.",
        "وقالت وزارة الدفاع إن قواتها ستنسحب من المدينة غدا.",
    ],
)
def test_its_own_will_do_so(text: str) -> None:
    assert [act for act, _, _ in told(text)] == ["promise"]


@pytest.mark.parametrize(
    "text",
    [
        "وأعلنت وزارة الصحة أن الوزير الفرنسي سيعلن النتائج غدا.",
        "وأعلنت وزارة الصحة أن الوزير السابق سيعلن النتائج غدا.",
        "وقالت وسائل إعلام إن الرئيس سيلقي كلمة غدا.",
        "وقالت حركة حماس إن رئيس الوزراء سيلقي كلمة غدا.",
    ],
)
def test_another_will_do_so(text: str) -> None:
    assert [act for act, _, _ in told(text)] == ["state"]
