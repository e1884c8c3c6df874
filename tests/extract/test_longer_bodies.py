"""Bodies whose names go on: further fields, their adjectives, the name of a martyr; outlets called by name alone."""

import pytest

from tests.extract.reading_of import listed, read


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("أعلنت هيئة المعابر والحدود الليبية فتح الطريق.", "هيئة المعابر والحدود الليبية"),
        ("قالت هيئة الطرق والجسور إن الأشغال انتهت.", "هيئة الطرق والجسور"),
        ("قال مدير مؤسسة الإذاعة والتلفزيون اليمنية إن البث عاد.", "مؤسسة الإذاعة والتلفزيون اليمنية"),
        ("نظمت لجنة المساعدة الغذائية ورشة.", "لجنة المساعدة الغذائية"),
        ("قال مركز الفرات للدراسات السياسية والأمنية إن الاتفاق هش.", "مركز الفرات للدراسات السياسية والأمنية"),
        ("وقالت كتائب الشهيد أبو علي الحداد إن العملية مستمرة.", "كتائب الشهيد أبو علي الحداد"),
    ],
)
def test_a_body_is_named_in_full(text: str, words: str) -> None:
    assert words in listed(read(text))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وأفاد مراسل «الحياة» في نيويورك أن الاجتماع تأجل.", "الحياة"),
        ("وقال نائب لـ«الحياة» إن الاتفاق قريب.", "الحياة"),
        ("صنعاء - سبأ: أكد الوزير أن الميناء مفتوح.", "سبأ"),
    ],
)
def test_an_outlet_is_named_alone_where_it_has_something(text: str, words: str) -> None:
    assert listed(read(text)).get(words) == "Organisation"


@pytest.mark.parametrize(
    "text",
    [
        "وقال الوزير إن «الحياة» صعبة في المخيمات.",
        "وقال نائب من «المستقبل» إن الاتفاق قريب.",
        "بحث وزير الدفاع مع لجنة الدفاع والحكومة الوضع.",
    ],
)
def test_what_is_no_outlet_and_no_field_is_not_taken(text: str) -> None:
    names = listed(read(text))
    assert not {"الحياة", "المستقبل", "لجنة الدفاع والحكومة"} & set(names)
