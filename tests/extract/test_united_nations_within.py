"""The international body within the name of a known one is told of too; a text by its known name is one."""

import pytest

from tests.extract.reading_of import named, read


@pytest.mark.parametrize(
    ("text", "whole", "within"),
    [
        ("رحبت الجمعية ببعثة الأمم المتحدة للدعم في ليبيا.", "بعثة الأمم المتحدة للدعم في ليبيا", "الأمم المتحدة"),
        ("خاطب الحزب مجلس حقوق الإنسان التابع للأمم المتحدة.", "مجلس حقوق الإنسان التابع للأمم المتحدة", "أمم المتحدة"),
    ],
)
def test_the_international_body_within_a_name_is_told_of(text: str, whole: str, within: str) -> None:
    found = read(text)
    assert named(found, whole) is not named(found, within)


def test_what_a_coalition_is_of_is_no_other_body() -> None:
    found = read("بحث الائتلاف الوطني لقوى الثورة والمعارضة السورية الوضع.")
    assert [str(e.type) for e in found.entities].count("Organisation") == 1


@pytest.mark.parametrize("name", ["القانون الدولي", "العهد الدولي الخاص بالحقوق المدنية والسياسية"])
def test_law_between_states_is_a_text(name: str) -> None:
    assert named(read(f"رأى المجلس أن الحكم يخالف {name}."), name).type == "LegalText"


@pytest.mark.parametrize("name", ["القوى الأمنية", "القضاء الشرعي"])
def test_services_of_two_words_are_bodies(name: str) -> None:
    assert named(read(f"سلم المجلس الملف إلى {name}."), name).type == "Organisation"
