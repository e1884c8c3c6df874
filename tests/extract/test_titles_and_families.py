"""Persons behind titles whose names are adjectives, prepositions or qualities elsewhere, told again by part of them."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("وطالب الشيخ سالم بوقف القتال فورا.", "سالم"),
        ("وطالب النائب حمدي بإقالة المدير.", "حمدي"),
        ("وأشاد الدكتور ماجد بجهود الفريق.", "ماجد"),
        ("وقال الدكتور وليد لوكالة الأنباء إن الحل قريب.", "وليد"),
        ("وأكد السيد فاكر بوخبزة أن الحل قريب.", "فاكر بوخبزة"),
        ("أكد الأمير خالد محمد علي الحسيني أن التعاون ضروري.", "خالد محمد علي الحسيني"),
        ("وحضر اللقاء وزير الدولة تركي بن فيصل الرشيد.", "تركي بن فيصل الرشيد"),
        ("قالت السيدة فاطمة الزهراء بناني إن المشروع يسير.", "فاطمة الزهراء بناني"),
    ],
)
def test_a_name_ends_where_what_its_bearer_does_begins(text: str, name: str) -> None:
    assert named(read(text), name).type is EntityType.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "أكد اللواء عبدالله السويدي أن العمل ضروري. وأضاف اللواء السويدي أن العمل سيستمر.",
        "استقبل الرئيس الشيخ عبدالله السويدي أمس. وأكد الشيخ السويدي أن العلاقات متينة.",
        "عقد المجلس مؤتمرا برئاسة الشيخ كامل محمد طاهر سعيد الأنصاري أمس. وأكد الشيخ طاهر الأنصاري أن الحل بعيد.",
        "أكد نائب الوزير الفريق الركن كمال محسن سعيد ضرورة العمل. ودعا الفريق محسن خلال اللقاء إلى الصبر على الشدة.",
        "وقال فضيلة الشيخ حسين العبيدي إن الحل قريب. وأكد الشيخ العبيدي أن الأمر يسير.",
    ],
)
def test_a_title_with_part_of_the_name_is_the_same_person(text: str) -> None:
    people = [e for e in read(text).entities if e.type is EntityType.PERSON and len(e.name_ar.split()) > 1]
    assert [len(e.mentions) > 1 for e in people if "حسين" in e.name_ar or len(people) == 1] == [True]


def test_a_father_and_another_title_are_somebody_else() -> None:
    father = read("أكد الشيخ علي بن محسن صالح ضرورة العمل. ودعا الشيخ محسن خلال لقائه القادة إلى الصبر على الشدة.")
    assert named(father, "محسن") != named(father, "علي بن محسن صالح")
    other = read("أكد الوزير علي محسن صالح ضرورة العمل. ودعا الدكتور محسن خلال لقائه القادة إلى الصبر على الشدة.")
    assert named(other, "محسن") != named(other, "علي محسن صالح")


def test_his_excellency_is_whom_the_minister_receives() -> None:
    found = read("التقى الوزير سعادة السفير حسين العبيدي.")
    assert [m.quote for m in named(found, "حسين العبيدي").mentions] == ["حسين العبيدي"]


def test_the_ambassador_of_a_state_is_none_of_a_family() -> None:
    found = read("أكد الدكتور سعد المغربي أن التعاون ضروري. والتقى السفير المغربي الذي أكد أن العمل سيستمر.")
    assert "السفير المغربي" in listed(found)
