"""Who holds an office in one town is not who holds it in another."""

import pytest

from tests.extract.test_court_and_cabinet import told

_MAYOR = "قال رئيس بلدية صيدا نبيل الزهيري إن الطريق مغلق."
_HEAD = "قال نقيب الأطباء في حلب ماجد العطار إن الطريق مغلق."


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_MAYOR, "وقال رئيس البلدية في صور إن الطريق مفتوح."),
        (_MAYOR, "وأكد رئيس البلدية في مدينة صور أن الطريق مفتوح."),
        (_MAYOR, "وأكد رئيس البلدية في إدلب أن الطريق مفتوح."),
        (_HEAD, "وقال نقيب الأطباء في إدلب إن الطريق مفتوح."),
    ],
)
def test_who_holds_it_in_another_town_is_another(one: str, other: str) -> None:
    (_, first, _), (_, second, _) = told(f"{one} {other}")
    assert first != second


@pytest.mark.parametrize(
    ("one", "again"),
    [
        (_MAYOR, "وقال رئيس البلدية إن الطريق مفتوح."),
        (_MAYOR, "وقال رئيس البلدية في صيدا إن الطريق مفتوح."),
        (_MAYOR, "وقال رئيس البلدية في تصريح إن الطريق مفتوح."),
        (_MAYOR, "وقال رئيس البلدية في مؤتمر صحافي في صور إن الطريق مفتوح."),
        (_HEAD, "وقال نقيب الأطباء إن الطريق مفتوح."),
        ("قال وزير الصحة ماجد العطار إن الطريق مغلق.", "وقال الوزير في حلب إن الطريق مفتوح."),
        ("قال محافظ حلب ماجد العطار إن الطريق مغلق.", "وقال المحافظ في إدلب إن الطريق مفتوح."),
    ],
)
def test_who_says_more_wherever_he_is_stays_himself(one: str, again: str) -> None:
    (_, first, _), (_, second, _) = told(f"{one} {again}")
    assert first == second
