"""Meetings told beside others: a call before one met, what the two had held before, seats visited, two states' men."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read

_MET = "استقبل الوزير سامي الكوثر السفير عمر ياسين"
_PAIR = {"سامي الكوثر", "عمر ياسين"}


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("وكان الوزيران أجريا اتصالا هاتفيا الأسبوع الماضي", "call"),
        ("وكان الجانبان قد عقدا اجتماعا في مايو الماضي", "meeting"),
        ("وأفاد المصدر بأن الرجلين أجريا قبل ذلك محادثة", "meeting"),
    ],
)
def test_what_the_two_had_held_before_is_another_meeting(told: str, kind: str) -> None:
    reading = read(f"{_MET}. {told}.")
    assert met(reading) == [_PAIR, _PAIR]
    assert kind in {m.kind.value for m in reading.meetings}


def test_what_they_held_then_is_the_same() -> None:
    assert met(read(f"{_MET}. وعقد الجانبان جلسة مباحثات.")) == [_PAIR]


@pytest.mark.parametrize("to", ["إلى مقر", "لمقر", "مقر", "، في العاصمة عمان، إلى مقر", "التفقدية إلى مقر"])
def test_the_body_whose_seat_is_visited_is_there(to: str) -> None:
    text = f"قال الوزير سامي الكوثر إن الدعم مستمر، جاء ذلك لدى زيارته {to} منظمة الصحة العالمية."
    assert met(read(text)) == [{"سامي الكوثر", "منظمة الصحة العالمية"}]


@pytest.mark.parametrize("two", ["وزيرا دفاع العراق وتركيا", "رئيسا العراق وتركيا"])
@pytest.mark.parametrize("verb", ["التقى", "بحث"])
def test_the_officials_of_two_states_meet_for_them(verb: str, two: str) -> None:
    assert met(read(f"قالت تركيا إن العراق بلد جار. و{verb} {two} في بغداد أمس.")) == [{"العراق", "تركيا"}]


def test_meetings_with_nobody_named_are_none() -> None:
    assert not met(read("يواصل حزب الأمل لقاءاته مع الأحزاب كافة."))


_FORUM = "ملتقى الحوار السياسي الليبي"


@pytest.mark.parametrize(
    ("told", "many"),
    [
        ("أعرب الوزير سامي الكوثر عن ارتياحه للتقدم في {}.", 0),
        ("رحب الوزير سامي الكوثر بانعقاد {} في تونس.", 1),
        ("انطلق أمس {} في تونس.", 1),
        ("شارك الوزير سامي الكوثر في {}.", 1),
    ],
)
def test_a_dialogue_named_for_its_progress_is_a_process_only(told: str, many: int) -> None:
    assert len(met(read(told.format(_FORUM)))) == many
