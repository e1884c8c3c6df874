"""Whoever signs a text bears the office above or before his name, though no table knows the name."""

import pytest

from tests.extract.reading_of import listed, named, read

# Written for these tests; the bodies and persons are invented.
_TEXT = "حزب النهر\nبيان\n\nإننا ندين قصف المدينة، ونطالب بفتح المعابر.\n\n"


@pytest.mark.parametrize("name", ["براك مشعل الهيفاوي", "الداه ولد اعل سالم", "محمدن ولد ابيليل"])
@pytest.mark.parametrize("lead", ["أمين عام حزب النهر\n", "أمين عام حزب النهر: ", "أمين عام حزب النهر / "])
def test_the_name_that_fills_a_line_behind_an_office_is_that_of_who_signs(name: str, lead: str) -> None:
    found = read(_TEXT + lead + name)
    role = named(found, name).role
    assert role is not None
    assert role.quote == "أمين عام حزب النهر"


@pytest.mark.parametrize("line", ["دمشق 3 أيار", "عاش العمال", "لواء الفجر", "المكتب الإعلامي", "وادي الزهور"])
def test_a_place_a_slogan_or_a_body_is_no_name(line: str) -> None:
    kinds = listed(read(f"{_TEXT}أمين عام حزب النهر\n{line}"))
    assert kinds.get(line) != "Person"


def test_what_an_office_holder_says_in_a_headline_is_no_name() -> None:
    assert "الوضع صعب جدا" not in listed(read("اجتمع المجلس أمس.\nوزير المياه: الوضع صعب جدا"))


def test_what_stands_behind_an_office_above_the_foot_of_a_text_is_no_name() -> None:
    text = "أمين عام حزب النهر\nضاحية قريبة\n" + "وصلت القافلة إلى المدينة بعد رحلة طويلة وشاقة استمرت أياما.\n" * 12
    assert "ضاحية قريبة" not in listed(read(text))
