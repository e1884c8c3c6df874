"""Bodies whose names stand in quotation marks, as some papers print them all, and those of rank who speak for them."""

import pytest

from tests.extract.reading_of import listed, read
from tests.extract.test_embedded import read as whole
from tests.extract.test_fronted import told

QUOTED = [
    ("وأعلنت حركة «حماس» أنها ترفض القرار.", ("reject", "حركة حماس", "القرار")),
    ("وقالت كتائب «النور الساطع» إن الأمر صعب.", ("state", "كتائب «النور الساطع»", "الأمر صعب")),
    ('وأعلن حزب "الفجر" رفضه للقرار.', ("reject", 'حزب "الفجر"', "قرار")),
    ("وقال رئيس «الائتلاف» إن الأمر صعب.", ("state", "رئيس «الائتلاف»", "الأمر صعب")),
    ("وأكد الناطق باسم «حماس» أن الأمر صعب.", ("affirm", "الناطق باسم «حماس»", "الأمر صعب")),
    ("وقال مسؤول كبير في الحكومة الليبية إن الأمر صعب.", ("state", "مسؤول كبير في الحكومة الليبية", "الأمر صعب")),
    ("وقال مسؤول أمني بارز في حركة حماس إن الأمر صعب.", ("state", "مسؤول أمني بارز في حركة حماس", "الأمر صعب")),
    ("وأوضح أمين عام حزب الشمس أن الأمر صعب.", ("state", "أمين عام حزب الشمس", "الأمر صعب")),
    ("ورحب مجلس الوزراء بالقرار.", ("praise", "مجلس الوزراء", "القرار")),
]


@pytest.mark.parametrize(("text", "statement"), QUOTED)
def test_each_frame(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_the_secretary_general_is_the_one_named_with_his_body_in_quotation_marks() -> None:
    text = "ورجح أمين عام «حركة حماس» محمد حداد أن الأمر صعب. وأوضح أمين عام «حماس» أن الحل قريب."
    assert [holder for _, holder, _ in told(text)] == ["محمد حداد", "محمد حداد"]


def test_a_first_name_that_ends_like_an_adjective_is_no_rank() -> None:
    assert told("وقال وزير الخارجية سامي الحوراني إن الأمر صعب.")[-1][1] == "سامي الحوراني"


def test_a_year_is_no_rank() -> None:
    assert "أمين عام" not in listed(read("انتخب حسن البدري أمينا عاما، وعاد إلى بلاده عام 2015."))


def test_words_of_speech_in_quotation_marks_are_no_name() -> None:
    text = 'وقال الوزير حسن البدري إن الحركة "لن تقبل بهذا القرار أبدا".'
    assert all("لن" not in words for words in listed(read(text)))


def test_a_council_of_ministers_that_says_nothing_is_not_named() -> None:
    assert listed(read("وحضر الحفل عدد من أعضاء مجلس الوزراء.")) == {}


# A party printed in quotation marks does what its verb says wherever it stands, and is quoted nowhere.
PRINTED = [
    ("«حزب الله» رحب بتشكيل اللجنة الجديدة.", ("praise", "حزب الله", "تشكيل اللجنة الجديدة")),
    ("من جهتها، «حماس» أدانت القصف على القطاع.", ("condemn", "حركة حماس", "القصف على القطاع")),
    ("ذكرت مصادر مطلعة أن «حزب الله» يرفض تشكيل اللجنة.", ("reject", "حزب الله", "تشكيل اللجنة")),
    ("وقال حسن البدري إن «حماس» تطالب بوقف القصف.", ("demand", "حركة حماس", "وقف القصف")),
    ("وكانت «حماس» قد رحبت بنتائج الحوار.", ("praise", "حركة حماس", "نتائج الحوار")),
    ("وقال القيادي في «حماس» حسن البدري إن الأمر صعب.", ("state", "حسن البدري", "الأمر صعب")),
]


@pytest.mark.parametrize(("text", "statement"), PRINTED)
def test_signs_around_a_name_alone_quote_nothing(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_two_names_in_quotation_marks_hold_it_together() -> None:
    reading = whole("أكد «حزب الله» و«حماس» رفضهما القرار.")
    assert len(reading.stances[0].holder) == 2
    assert reading.stances[0].content.quote == "القرار"


def test_what_begins_with_a_name_in_quotation_marks_keeps_them() -> None:
    text = "قال حسن البدري: «حماس لن تشارك في الحوار»."
    assert told(text)[-1] == ("state", "حسن البدري", "حماس لن تشارك في الحوار")
    assert told("قال حسن البدري إن «حماس» مشغولة بالانتخابات.")[-1][2] == "«حماس» مشغولة بالانتخابات"
