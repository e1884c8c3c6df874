"""Texts in which one person says "I": letters, declarations, messages below one's name; an article's author is none."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_SAID = "أرفض قرار إغلاق المكتبة.\nوأدعو البلدية إلى التراجع عنه."
_TOLD = [("وليد الشريف", "قرار إغلاق المكتبة"), ("وليد الشريف", "التراجع عنه")]


@pytest.mark.parametrize(
    "text",
    [
        f"بيان صادر عن النائب وليد الشريف\n{_SAID}",
        f"السيد محافظ البصرة المحترم\nتحية طيبة وبعد،\n{_SAID}\nالنائب وليد الشريف",
        f"رسالة مفتوحة إلى البلدية\n{_SAID}\n\nد. وليد الشريف\nعضو مجلس إدارة المستشفى",
        f"تصريح\nأنا الموقع أدناه وليد الشريف، رئيس جمعية النحالين، أصرح بما يلي:\n{_SAID}",
        f"د. وليد الشريف\n@walid_sh\n{_SAID}",
        f"رسالة النائب وليد الشريف إلى الأهالي\nأيها الأهالي،\n{_SAID}",
        f"كلمة الافتتاح\nألقاها النائب وليد الشريف\nالسيدات والسادة،\n{_SAID}",
    ],
    ids=["heading", "letter", "name and office", "undersigned", "handle", "message", "delivered"],
)
def test_what_i_say_is_the_authors(text: str) -> None:
    assert held(read(text)) == _TOLD


@pytest.mark.parametrize("signature", ["نقيب النحالين\nوليد الشريف", "نقيب النحالين وليد الشريف"])
def test_we_in_a_letter_is_the_one_who_signs(signature: str) -> None:
    text = f"رسالة مفتوحة إلى البلدية\nإننا نرفض إغلاق المكتبة، وندعوكم إلى التراجع.\n\n{signature}"
    assert held(read(text)) == [("وليد الشريف", "إغلاق المكتبة"), ("وليد الشريف", "التراجع")]


def test_an_article_below_which_its_author_stands_is_nobodys() -> None:
    assert not read(f"المكتبة التي نحب\n{_SAID}\nوليد الشريف\nكاتب وروائي").stances


@pytest.mark.parametrize(
    ("signers", "names"),
    [
        ("سامي القرعان - روائي\nليلى القصبي - شاعرة", "سامي القرعان & ليلى القصبي"),
        ("1. جمعية أصدقاء الغابة\n2. منال الأيوبي، مهندسة", "جمعية أصدقاء الغابة & منال الأيوبي"),
    ],
)
def test_persons_sign_a_petition_too(signers: str, names: str) -> None:
    text = f"عريضة\nنحن الموقعين أدناه نرفض إغلاق المسرح.\nالموقعون:\n{signers}"
    assert held(read(text)) == [(names, "إغلاق المسرح")]


def test_who_signs_below_the_name_of_a_body_does_not_speak_for_himself() -> None:
    head = "حركة النهر (قيد التأسيس)\nرسالة مفتوحة إلى البلدية\nتحية طيبة وبعد،"
    text = f"{head}\nنرفض إغلاق المكتبة.\n\nأمين السر\nوليد الشريف"
    assert "وليد الشريف" not in [who for who, _ in held(read(text))]
