"""The only one named with "accused" is the accused, whatever manner or time stands behind him."""

import pytest

from tests.extract.test_court_and_cabinet import told, told_behind


@pytest.mark.parametrize(
    "how",
    [
        "ظلما",
        "زورا وبهتانا",
        "ظلما وعدوانا",
        "خطأ",
        "غيابيا",
        "دون دليل",
        "قبل أيام",
        "يوم الأحد",
        "في العام الماضي ظلما",
        "أمام المحكمة",
        "من قبل جهات مجهولة",
    ],
)
def test_who_is_accused_in_some_manner_accuses_nobody(how: str) -> None:
    assert not told(f"اتهم الناشط سامي الزهيري {how} بالتهريب.")
    assert not told(f"وقد اتهمت الصحفية سارة الزهيري {how} بالتهريب.")


@pytest.mark.parametrize(
    "whom", ["ظلما الوزارة", "أمس الحكومة", "في بيان له الشركة", "أطرافا", "جهات خارجية", "يوم الأحد رئيس البلدية"]
)
def test_who_accuses_another_is_kept(whom: str) -> None:
    stances = told(f"اتهم الناشط سامي الزهيري {whom} بالتهريب.")
    assert [(act, who) for act, who, _ in stances] == [("condemn", ["سامي الزهيري"])]


@pytest.mark.parametrize(
    "accuses",
    [
        "واتهم الأساتذة الوزارة بالتقصير.",
        "واتهم السادة النواب الوزارة بالتقصير.",
        "وناشد الطلبة الحكومة إعادة النظر.",
        "وحمل الأساتذة الوزارة مسؤولية الأزمة.",
        "ودعا الأساتذة الوزارة إلى الحوار.",
    ],
)
def test_men_in_a_plural_like_a_feminine_do_it_themselves(accuses: str) -> None:
    assert not told_behind(accuses)


def test_men_in_a_plural_like_a_feminine_who_are_known_hold_it() -> None:
    assert told_behind("واتهم القضاة الحكومة بالتقصير.") == [("condemn", ["القضاة"], "التقصير")]


@pytest.mark.parametrize(
    ("asks", "act"),
    [
        ("واتهم القادة بالتقصير.", "condemn"),
        ("وحث الطلبة على الدراسة.", "demand"),
        ("واتهم الوزارة السابقة بالتقصير.", "condemn"),
    ],
)
def test_those_alone_behind_the_verb_are_accused_or_asked(asks: str, act: str) -> None:
    assert [(said, who) for said, who, _ in told_behind(asks)] == [(act, ["خالد الحلبي"])]
