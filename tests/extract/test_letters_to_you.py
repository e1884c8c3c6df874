"""What a body writes to whom it addresses: why it writes or came, and what it hopes of them."""

import pytest

from tests.extract.own_release import told_by_body


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("نكتب إليكم لنعبر عن قلقنا من تعديل القانون.", ("warn", "تعديل القانون")),
        ("نخاطبكم اليوم لنؤكد رفضنا للتقسيم.", ("reject", "تقسيم")),
        ("لقد خرجنا إلى الشوارع لنطالب بالكهرباء والماء.", ("demand", "الكهرباء والماء")),
        ("اجتمعنا في ساحة المدينة لنعلن رفضنا لقرار الوالي.", ("reject", "قرار الوالي")),
        ("نرجو منكم لقاء وفد من الأمهات.", ("hope", "لقاء وفد من الأمهات")),
        ("نأمل منكم فتح المعابر.", ("hope", "فتح المعابر")),
    ],
)
def test_a_body_says_what_it_writes_for(sentence: str, told: tuple[str, str]) -> None:
    assert told_by_body(sentence) == [told]
