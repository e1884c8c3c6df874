"""Who is called again by a word for an official with an adjective, and whom "the source" means behind an official."""

import pytest

from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read

_BETWEEN = "وقال النائب الكويتي سامر الديري إن السد ممتلئ."


@pytest.mark.parametrize("between", ["", _BETWEEN])
@pytest.mark.parametrize(
    ("office", "again"),
    [
        ("نائب الأمين العام للأمم المتحدة", "المسؤول الأممي"),
        ("منسق الشؤون الإنسانية في الأمم المتحدة", "المسؤول الأممي"),
        ("قائد القوات الأميركية", "القائد الأميركي"),
        ("النائب في البرلمان اللبناني", "النائب اللبناني"),
        ("رئيس الائتلاف السوري", "المسؤول السوري"),
    ],
)
def test_an_official_is_called_by_an_adjective(office: str, again: str, between: str) -> None:
    said = told(f"قال {office} خالد الحلبي إن الجسر مغلق. {between} وأوضح {again} أن الطريق طويل.")
    assert said[-1] == ("state", ["خالد الحلبي"], "الطريق طويل")


def test_an_adjective_of_another_state_calls_another() -> None:
    said = told("قال قائد القوات الأميركية خالد الحلبي إن الجسر مغلق. وأوضح القائد البريطاني أن الطريق طويل.")
    assert [who for _, who, _ in said] == [["خالد الحلبي"], ["القائد البريطاني"]]


@pytest.mark.parametrize(
    ("envoy", "name"),
    [
        ("المبعوث الروسي الخاص بالملف السوري", "المبعوث الروسي الخاص"),
        ("المبعوث الروسي الخاص إلى سوريا", "خالد الحلبي"),
    ],
)
def test_an_envoy_with_the_file_of_a_state_is_no_official_of_it(envoy: str, name: str) -> None:
    said = told(f"قال {envoy} خالد الحلبي إن الجسر مغلق. وأوضح المسؤول السوري أن الطريق طويل.")
    assert [who for _, who, _ in said] == [[name], ["المسؤول السوري"]]


@pytest.mark.parametrize("official", ["مسؤول كبير", "دبلوماسي غربي", "قيادي في حركة النور فضل عدم ذكر اسمه"])
@pytest.mark.parametrize("again", ["وأضاف المصدر أن", "وأوضح المصدر أن", "وقال المصدر إن"])
def test_an_official_without_name_is_the_source(official: str, again: str) -> None:
    said = told(f"قال {official} إن الجسر مغلق. {again} الطريق طويل.")
    assert [content for _, _, content in said] == ["الجسر مغلق", "الطريق طويل"]
    assert said[0][1] == said[1][1]
    assert official.startswith(said[0][1][0])


def test_who_has_a_name_is_no_source() -> None:
    assert len(read("قال الوزير خالد الحلبي إن الجسر مغلق. وأوضح المصدر أن الطريق طويل.").stances) == 1
