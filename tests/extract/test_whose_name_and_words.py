"""Who is who: a man and the foundation of his name, a friend of a family, brothers, two who bear one title."""

import pytest

from kg.extract.read import read_release
from kg.kinds import EntityType
from kg.lexicon.registry import load_registry
from kg.sources import Release
from tests.extract.reading_of import held, listed, named, read


def said(text: str) -> list[tuple[str, str]]:
    return held(read_release(Release(id="r", text=text, sha256="0" * 64, lang="ar"), load_registry()))


@pytest.mark.parametrize("body", ["مؤسسة", "مجموعة", "شركة"])
@pytest.mark.parametrize("name", ["رفيق الحلبي", "خالد بن سلطان", "سامر الحلبي"])
def test_a_man_is_not_the_foundation_of_his_name(body: str, name: str) -> None:
    text = f"قالت {body} {name} إن المنح جاهزة. وقال {name} إن المنح قليلة."
    assert said(text)[-1] == (name, "المنح قليلة")
    assert named(read(text), name).type is EntityType.PERSON


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("رفضت شبكة سكاي دفع غرامة.", ("شبكة سكاي", "دفع غرامة")),
        ("طلبت شركة دالتون قرض سكن من البنك.", ("شركة دالتون", "قرض سكن من البنك")),
        ("أيدت حركة سفاريا حفر آبار.", ("حركة سفاريا", "حفر آبار")),
        ("أعلنت شركة دالتون خصم رواتب.", ("شركة دالتون", "خصم رواتب")),
        ("رفضت حركة سفاريا سحب جنود من المدينة.", ("حركة سفاريا", "سحب جنود من المدينة")),
        ("أدانت منظمة هيومان ووتش قصف المدينة.", ("منظمة هيومان ووتش", "قصف المدينة")),
        ("حذرت منظمة هيومان ووتش من خطر الحرب.", ("منظمة هيومان ووتش", "خطر الحرب")),
    ],
)
def test_what_a_company_refuses_or_asks_for_is_none_of_its_name(text: str, told: tuple[str, str]) -> None:
    assert said(text) == [told]


@pytest.mark.parametrize("who", ["صديق العائلة", "جار القرية"])
def test_the_friend_of_a_family_is_called_by_the_name_behind_it(who: str) -> None:
    assert said(f"قال {who} خالد النجار إن الوضع صعب.") == [("خالد النجار", "الوضع صعب")]


def test_the_neighbour_of_god_is_a_name() -> None:
    assert said("قال جار الله عمر إن الحل قريب.") == [("جار الله عمر", "الحل قريب")]


def test_who_is_called_so_without_the_article_may_be_meant_by_the_title() -> None:
    officer = "قال العقيد سامر الحلبي إن الطريق آمن. "
    other = "وقال قائد كتيبة، وهو عقيد منشق، إن الطريق مغلق. "
    assert said(officer + "وأضاف العقيد أن القوات باقية.")[-1] == ("سامر الحلبي", "القوات باقية")
    found = read(officer + other + "وأضاف العقيد أن القوات باقية.")
    assert [m.quote for m in named(found, "سامر الحلبي").mentions] == ["سامر الحلبي"]


@pytest.mark.parametrize(
    "text",
    [
        "أكد وزير الداخلية الأمير سالم خالد فهد الراشدي أن الحل قريب. وقال وزير الدفاع الأمير خالد إن الحل بعيد.",
        "أكد سالم خالد علي الحسيني أن الحل قريب. وقال خالد الحسيني إن الحل بعيد.",
        "أكد اللواء سالم خالد فهد الراشدي أن الحل قريب. وقال والده خالد الراشدي إن الحل بعيد.",
    ],
)
def test_a_brother_or_father_is_somebody_else(text: str) -> None:
    long = next(e for e in read(text).entities if e.name_ar.startswith("سالم"))
    assert not any(m.quote in ("خالد", "خالد الحسيني", "خالد الراشدي") for m in long.mentions)


@pytest.mark.parametrize("who", ["حركة الإصلاح والمعارضة", "القوات الحكومية والمعارضة"])
def test_the_opposition_is_none_of_a_body_before_it(who: str) -> None:
    assert who not in listed(read(f"أكدت {who} أن الهدنة صامدة."))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("هنأ الملك سمو الأمير خالد بن سالم بالفوز.", ("الملك", "الفوز")),
        ("شكر الوزير سعادة السفير حسين العبيدي على جهوده.", ("الوزير", "جهوده")),
        ("شكر الرئيس معالي الدكتور حسين العبيدي على جهوده.", ("الرئيس", "جهوده")),
    ],
)
def test_who_congratulates_somebody_honoured_is_not_the_honoured(text: str, told: tuple[str, str]) -> None:
    assert said(text) == [told]


def test_the_accused_is_calm_and_not_called_so() -> None:
    assert listed(read("قال المحامي إن المتهم هادئ.")) == {"المحامي": EntityType.PERSON}


def test_what_the_girl_says_is_not_her_mothers() -> None:
    told = said("أكدت والدة الطفلة سلمى النجار أن البيت بعيد. وقالت الطفلة إن الطريق طويل.")
    assert told == [("والدة الطفلة سلمى النجار", "البيت بعيد"), ("سلمى النجار", "الطريق طويل")]
