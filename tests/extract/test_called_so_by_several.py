"""Who is meant by "the minister" or "the party" where several of a text are called so, and by an office of the past."""

import pytest

from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read

_CALLED = [
    ("الوزير", "وزير الخارجية خالد الحلبي", "وزير المالية سامر الديري"),
    ("الرئيس", "الرئيس التشيلي خالد الحلبي", "الرئيس النيبالي سامر الديري"),
    ("النائب", "النائب خالد الحلبي", "النائب سامر الديري"),
    ("الأمين العام", "الأمين العام لحزب الفجر خالد الحلبي", "الأمين العام لحركة النور سامر الديري"),
    ("الحزب", "حزب الفجر", "حزب الكرامة"),
    ("المجلس", "مجلس النواب الليبي", "المجلس الرئاسي الليبي"),
]


@pytest.mark.parametrize(("noun", "one", "other"), _CALLED)
def test_none_of_several_is_called_again_behind_another_speaker(noun: str, one: str, other: str) -> None:
    said = f"قال {one} إن الجسر مغلق. وقال {other} إن السد ممتلئ."
    text = f"{said} وقال السفير النرويجي وليد الطحان إن الطريق طويل. وقال {noun} إن الخطة جيدة."
    reading = read(text)
    assert [s.content.quote for s in reading.stances] == ["الجسر مغلق", "السد ممتلئ", "الطريق طويل"]
    assert any("الخطة" in u.words.quote for u in reading.unresolved)


@pytest.mark.parametrize(("noun", "one", "other"), _CALLED)
def test_who_spoke_last_is_called_again(noun: str, one: str, other: str) -> None:
    last = told(f"قال {one} إن الجسر مغلق. وقال {other} إن السد ممتلئ. وقال {noun} إن الخطة جيدة.")[-1]
    assert last[1][0] in other


@pytest.mark.parametrize(("noun", "one", "_other"), _CALLED)
def test_the_only_one_called_so_is_called_again(noun: str, one: str, _other: str) -> None:
    text = f"قال {one} إن الجسر مغلق. وقال السفير النرويجي وليد الطحان إن الطريق طويل. وقال {noun} إن الخطة جيدة."
    assert told(text)[-1][1][0] in one


@pytest.mark.parametrize(
    ("noun", "office", "former"),
    [
        ("الرئيس", "الرئيس التشيلي", "الرئيس السابق"),
        ("رئيس الوزراء", "رئيس الوزراء", "رئيس الوزراء السابق"),
        ("الوزير", "وزير الدفاع", "وزير الدفاع الأسبق"),
    ],
)
def test_who_holds_an_office_no_more_is_not_meant_by_it(noun: str, office: str, former: str) -> None:
    text = (
        f"قال {office} خالد الحلبي إن الجسر مغلق. وقال {former} سامر الديري إن السد ممتلئ. وقال {noun} إن الخطة جيدة."
    )
    assert told(text)[-1] == ("state", ["خالد الحلبي"], "الخطة جيدة")


def test_a_former_president_is_not_the_president() -> None:
    said = told("قال الرئيس السابق سامر الديري إن السد ممتلئ. وقال الرئيس إن الخطة جيدة.")
    assert said == [("state", ["سامر الديري"], "السد ممتلئ")]
