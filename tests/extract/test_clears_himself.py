"""Somebody clears himself of what he is accused of, or scorns what others do, in plain words under a neutral cue."""

import pytest

from tests.extract.test_court_and_cabinet import told


def _acts(content: str) -> list[str]:
    """Return the acts read in what a minister says."""
    return [act for act, *_ in told(f"قال وزير الخارجية النرويجي خالد الحلبي {content}")]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إن بلاده لا علاقة لها بالهجوم.", "deny"),
        ("إنه لا علاقة لبلاده بالهجوم.", "deny"),
        ("إنه ليس لبلاده أي علاقة بالهجوم.", "deny"),
        ("إنه لا علاقة لليبيا بالهجوم.", "state"),
        ("إنه لا علاقة بين الملفين.", "state"),
        ("إن قواتنا لم تستهدف المدنيين.", "deny"),
        ("إن بلاده لم تشارك في الهجوم.", "deny"),
        ("إن بلاده لم تشارك في الاجتماع.", "state"),
        ("إن ليبيا لم تشارك في الهجوم.", "state"),
        ("إنه لا يوجد سجناء سياسيون في بلاده.", "deny"),
        ("إنه لا توجد صفقات جديدة في السوق.", "state"),
        ("إن بلاده لا تقف وراء الهجوم.", "deny"),
        ("إن هذا الكلام يمثل استخفافا بعقول الناس.", "condemn"),
        ("إن القرار يعد سابقة خطيرة في عمل المجلس.", "condemn"),
        ("إن الاستفتاء عمل استفزازي.", "condemn"),
        ("إن هذا القرار لا يشكل إهانة لأحد.", "state"),
        ("إن الحادث يمثل حالة نادرة.", "state"),
        ("إنه يبدو أن المسلحين ارتكبوا جريمة حرب.", "state"),
    ],
)
def test_clearing_oneself_and_scorn(content: str, act: str) -> None:
    assert _acts(content) == [act]
