"""Persons told again by their title alone, or by their office with the article, where one of the text bears it."""

import pytest

from tests.extract.reading_of import held, named, read
from tests.extract.test_embedded import read as read_whole


@pytest.mark.parametrize(
    ("told", "again"),
    [
        ("مدير عام الجمارك العميد", "العميد"),
        ("رئيس هيئة الأركان الفريق أول الركن", "الفريق"),
        ("المتحدث باسم وزارة العدل العقيد", "العقيد"),
        ("رئيس بلدية النبطية المهندس", "المهندس"),
        ("مفتي الجمهورية الشيخ", "الشيخ"),
        ("رئيس رابطة علماء الساحل د.", "الدكتور"),
        ("الباحث في شؤون الحدود", "الباحث"),
        ("رئيس تحرير صحيفة البلاد", "رئيس التحرير"),
        ("نائب وزير الحج الدكتور", "نائب الوزير"),
        ("مدير عام الجمارك العميد", "المدير العام"),
        ("وزير شؤون النقل بسلطنة عمان", "الوزير العماني"),
    ],
)
def test_a_title_alone_is_that_of_the_only_one_who_bears_it(told: str, again: str) -> None:
    text = f"أكد {told} خالد الحلبي أن الحل قريب. وأضاف {again} أن العمل سيستمر."
    found = read(text)
    assert any(m.quote.endswith(again) for m in named(found, "خالد الحلبي").mentions)
    assert len({holder for holder, _ in held(read_whole(text))}) == 1


def test_of_two_who_bear_a_title_none_is_meant_by_it() -> None:
    both = "أكد الدكتور خالد الحلبي أن الحل قريب. وقال الدكتور سامر العطار إن الأمر يسير."
    found = read(f"{both} وأضاف الدكتور أن العمل مستمر.")
    assert not any(m.quote == "الدكتور" for e in found.entities for m in e.mentions)


def test_the_holder_of_an_office_of_that_name_is_another() -> None:
    both = "أكد الشيخ خالد الحلبي أن الحل قريب. وقال شيخ الجامع سامر العطار إن الأمر يسير."
    found = read(f"{both} وأضاف الشيخ أن العمل مستمر.")
    assert [m.quote for m in named(found, "خالد الحلبي").mentions] == ["الشيخ", "خالد الحلبي"]


def test_the_deputy_of_the_president_is_none_of_a_head_of_a_bloc() -> None:
    found = read("أكد نائب رئيس الكتلة خالد الحلبي أن الحل قريب. وأضاف نائب الرئيس أن العمل مستمر.")
    assert named(found, "نائب الرئيس") != named(found, "خالد الحلبي")


def test_the_said_minister_is_called_by_no_name() -> None:
    found = read("أكد وزير الدولة خالد الحلبي أن الحل قريب. وأكد الوزير المذكور أن العمل مستمر.")
    assert "الوزير" in {m.quote for m in named(found, "خالد الحلبي").mentions}


@pytest.mark.parametrize(
    ("office", "again"),
    [
        ("المدير التنفيذي لمؤسسة الفجر", "المدير التنفيذي"),
        ("النائب عن محافظة إربد", "النائب"),
        ("الباحث في شؤون الحدود", "الباحث"),
        ("الأمين العام لحزب الأمل", "زعيم الحزب"),
    ],
)
def test_an_office_between_commas_is_that_of_whoever_is_named(office: str, again: str) -> None:
    text = f"قال خالد الحلبي، {office}، إن الحل قريب. وأوضح {again} أن العمل مستمر."
    assert {holder for holder, _ in held(read_whole(text))} == {"خالد الحلبي"}


@pytest.mark.parametrize("office", ["القيادي في حزب الأمل", "أمين سر حزب الأمل", "الأمين العام لكتلة حزب الأمل"])
def test_the_leader_of_a_party_is_none_of_the_lesser(office: str) -> None:
    found = read(f"أكد {office} خالد الحلبي أن الحل قريب. وقال زعيم الحزب إن الأمر يسير.")
    assert named(found, "زعيم الحزب") != named(found, "خالد الحلبي")


def test_a_minister_between_commas_is_of_the_land_told_behind_what_he_is_over() -> None:
    text = "قال خالد الحلبي، وزير شؤون النقل بسلطنة عمان، إن الحل قريب. وأوضح وزير النقل العماني أن العمل مستمر."
    assert {holder for holder, _ in held(read_whole(text))} == {"خالد الحلبي"}


@pytest.mark.parametrize("title", ["حجة الإسلام الشيخ", "حجة الإسلام والمسلمين السيد", "آية الله العظمى السيد"])
def test_a_title_of_two_words_is_no_name(title: str) -> None:
    text = f"قال {title} كمال بن يونس إن الحل قريب. وأكد بن يونس أن العمل مستمر."
    assert {holder for holder, _ in held(read_whole(text))} == {"كمال بن يونس"}
