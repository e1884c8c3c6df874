"""Persons told by whose kin or friend they are, and whom an outlet is told by."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import held, listed, named, read
from tests.extract.test_embedded import read as read_whole


@pytest.mark.parametrize(
    ("who", "owner"),
    [
        ("زوجة المعتقل سامي الحلبي", "سامي الحلبي"),
        ("والدة الشهيد فهد القيسي", "فهد القيسي"),
        ("شقيقة الناشط كمال الزهيري", "كمال الزهيري"),
        ("أرملة الشيخ سامي الحلبي", "سامي الحلبي"),
        ("والدة كمال الزهيري", "كمال الزهيري"),
    ],
)
def test_the_kin_of_somebody_named_is_somebody_else(who: str, owner: str) -> None:
    text = f"أكدت {who} أن الوضع صعب."
    found = read(text)
    assert named(found, who) != named(found, owner)
    assert held(read_whole(text)) == [(who, "الوضع صعب")]


@pytest.mark.parametrize(
    "who",
    [
        "والد أحد العاملين",
        "قريب للعامل المصري",
        "أحد أصدقاء الفقيد",
        "أحد أقارب الضحية",
        "أحد أفراد العائلة",
        "جار الضحية",
    ],
)
def test_kin_without_name_speak_too(who: str) -> None:
    assert held(read_whole(f"أكد {who} أن الوضع صعب.")) == [(who, "الوضع صعب")]


@pytest.mark.parametrize("who", ["أسرة عامل مغربي", "والدته", "زوجته"])
def test_a_household_and_his_wife_speak_too(who: str) -> None:
    assert held(read_whole(f"أكدت {who} أن الوضع صعب.")) == [(who, "الوضع صعب")]


def test_a_first_name_that_is_a_friend_is_nobodys() -> None:
    assert "صديق محمود العلي" in listed(read("قال صديق محمود العلي إن الوضع صعب."))


def test_a_name_behind_the_husbands_office_may_be_hers() -> None:
    found = read("أكد نجل الرئيس السابق سامي الحلبي أن الوضع صعب.")
    assert named(found, "نجل الرئيس السابق") == named(found, "سامي الحلبي")


@pytest.mark.parametrize(
    ("who", "outlet"),
    [
        ("الوزير", "صحيفة البلاد"),
        ("مدير المستشفى", "صحيفة البلاد"),
        ("رئيس الكتلة", "قناة النور"),
        ("المتحدث باسم الوزارة", "صحيفة البلاد"),
        ("والد الشهيد", "وكالة الأنباء"),
    ],
)
def test_an_outlet_is_told_and_not_served(who: str, outlet: str) -> None:
    assert listed(read(f"أكد {who} ل{outlet} أن الوضع صعب.")).get(who) == EntityType.PERSON


@pytest.mark.parametrize(
    "office", ["الأمين العام لشبكة المنظمات", "المدير العام لوكالة الطاقة", "رئيس التحرير لصحيفة البلاد"]
)
def test_the_head_of_an_outlet_serves_it(office: str) -> None:
    found = read(f"أكد {office} خالد الحلبي أن الوضع صعب.")
    assert named(found, office) == named(found, "خالد الحلبي")
