"""Articles, circulars and agreements told by a number or a day are texts of their own."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("يصطدم المشروع بالمادة 54 التي تكفل الحرية.", "المادة 54"),
        ("رفض النائب تفريغ المادة 100 من مضمونها.", "المادة 100"),
        ("تدين الجمعية العمل بالمنشور عدد 12 الذي يمنع التجمع.", "المنشور عدد 12"),
        ("نذكر بأن اتفاق 8 ديسمبر 2020 لم يطبق.", "اتفاق 8 ديسمبر 2020"),
        ("ينص على ذلك اتفاق 23 تشرين الأول الموقع في جنيف.", "اتفاق 23 تشرين الأول"),
        ("وقع الطرفان ميثاق فبراير أمس.", "ميثاق فبراير"),
    ],
)
def test_a_number_or_a_day_tells_a_text(text: str, name: str) -> None:
    assert named(read(text), name).type == "LegalText"


@pytest.mark.parametrize("text", ["حكم عليه بموجب المادة 9 من قانون العقوبات.", "درس التلاميذ المادة في المدرسة."])
def test_an_article_of_a_named_text_is_that_text(text: str) -> None:
    assert not any(quote.startswith("المادة") for quote in listed(read(text)))
