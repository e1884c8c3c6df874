"""What stands on an agenda is nobody's demand and nobody's view, whoever makes the agenda known."""

import pytest

from tests.extract.test_court_and_cabinet import told

_ITEMS = "\n- دعم المزارعين\n- إدانة القصف\n- إقرار الموازنة"


@pytest.mark.parametrize(
    "opens",
    [
        "أعلن الوزير يوسف العلي برنامج الجلسة:",
        "أقر حزب البيان جدول أعمال المؤتمر:",
        "نشر حزب البيان جدول الأعمال التالي:",
        "أعلن حزب البيان جدول أعمال دورته المقبلة ويتضمن:",
        "وزعت حركة الفجر برنامج المهرجان الآتي:",
        "وافق حزب البيان على جدول الأعمال التالي:",
    ],
)
def test_nobody_holds_what_is_on_an_agenda(opens: str) -> None:
    contents = [content for _, _, content in told(opens + _ITEMS)]
    assert not any(item in content for content in contents for item in ("المزارعين", "القصف", "الموازنة"))


def test_what_is_affirmed_below_an_agenda_is_held() -> None:
    text = f"أقر حزب البيان جدول أعمال المؤتمر:{_ITEMS}\nوأكد حزب البيان ما يلي:\n- إدانة القصف\n- رفع الأجور"
    assert ("condemn", ["حزب البيان"], "القصف") in told(text)


def test_what_is_discussed_item_by_item_is() -> None:
    acts = {act for act, _, _ in told("ناقش حزب البيان جدول الأعمال التالي:\n- رفع الأجور\n- فتح المعابر")}
    assert acts == {"discuss"}
