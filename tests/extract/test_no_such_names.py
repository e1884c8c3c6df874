"""What looks like a body, a person or a place and is none, and what is one though it looks like less."""

import pytest

from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("لعرض مجموعة متنوعة من المسائل على الوزير.", "مجموعة متنوعة"),
        ("أعرب الوزير عن قلقه على حركة الملاحة الجوية.", "حركة الملاحة الجوية"),
        ("وسيستقبله الملك بصفته رئيسا لحكومة لبنان.", "رئيسا لحكومة لبنان"),
        ("وعينت سفيرة للنوايا الحسنة لدى اليونيسف.", "سفيرة للنوايا الحسنة لدى اليونيسف"),
        ("وانتقد الوزير كل صحفي يقبل الدعوة الكندية.", "صحفي يقبل الدعوة الكندية"),
        ("يعالج الرجل في مستشفى بمنتجع شرم الشيخ.", "مستشفى بمنتجع"),
        ("وقصفت المدفعية مواقع في الغرب الليبي.", "الغرب"),
    ],
)
def test_it_is_nothing(text: str, words: str) -> None:
    assert words not in listed(read(text))


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("وقال نجله جمال إن القضية انتهت.", "جمال", "Person"),
        ("عين رئيس الحكومة مديرا جديدا للمرفأ.", "رئيس الحكومة", "Person"),
        ("وكلف سلاح الجو الليبي طائرتين بالمهمة.", "سلاح الجو الليبي", "ArmedGroup"),
        ("وعقد الاجتماع في مقر رئاسة الأركان التركية.", "رئاسة الأركان التركية", "Organisation"),
        ("وأعلنت الشركة اليمنية للكهرباء والغاز أن التيار عاد.", "الشركة اليمنية للكهرباء والغاز", "Organisation"),
        ("ويرغب الوزير في التقارب مع الغرب.", "الغرب", "Place"),
        ("دعا الوزير الغرب إلى رفع العقوبات.", "الغرب", "Place"),
        ("هدد الغرب الحكومة بالعقوبات.", "الغرب", "Place"),
    ],
)
def test_it_is_somebody_or_something(text: str, words: str, kind: str) -> None:
    assert listed(read(text)).get(words) == kind


def test_a_group_is_one_by_the_adjective_of_its_people_too() -> None:
    found = read("أطلق الحشد الشعبي الشيعي تحذيرات. وقال الحشد الشعبي إنه مستعد.")
    assert named(found, "الحشد الشعبي الشيعي") == named(found, "الحشد الشعبي")


def test_the_year_of_a_resolution_is_no_other_resolution() -> None:
    found = read("طالب الوفد بتنفيذ قرار مجلس الأمن 2254 ( 2015 ) كاملا.")
    assert listed(found)["قرار مجلس الأمن 2254"] == "LegalText"
    assert "2015" not in {mention.quote for entity in found.entities for mention in entity.mentions}
