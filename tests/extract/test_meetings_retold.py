"""One meeting told of twice, two that look alike, openings, and what is no meeting that was held."""

import pytest

from tests.extract.reading_of import met, names_of
from tests.extract.test_embedded import read

X, Y = "الوزير الكندي بيتر لوران", "السفير أولاف هانسن"


def words(text: str) -> list[str]:
    """Return the words by which the meetings of a text are told."""
    return [m.words.quote for m in read(text).meetings]


def parties(text: str) -> list[set[str]]:
    """Return those who took part in each meeting of a text."""
    return met(read(text))


def test_two_journeys_of_one_man_are_two_visits() -> None:
    text = f"غادر {X} أمس متوجها إلى باريس. وكان {X} وصل إلى بيروت في وقت سابق."
    assert len(parties(text)) == 2


def test_a_summit_called_after_its_place_was_told_of_before() -> None:
    text = "عقدت أمس في جنيف قمة ثلاثية بين كندا والنرويج واليابان. وأكد السفير A ذلك عقب انتهاء قمة جنيف."
    assert parties(text) == [{"كندا", "النرويج", "اليابان"}]


def test_talks_of_two_are_not_those_of_three() -> None:
    text = "دعا إلى تنظيم مباحثات بين كندا والنرويج. ويعقد اليوم لقاء ثلاثي بين كندا والنرويج واليابان."
    assert [len(p) for p in parties(text)] == [2, 3]


def test_a_meeting_is_quoted_where_its_day_is_told() -> None:
    text = f"شرح {X} مباحثاته مع {Y}. واستقبل {X} مساء أمس {Y} في أوسلو."
    (told,) = words(text)
    assert told.startswith("استقبل") or told.startswith("واستقبل")


OPENED = [
    (f"ترأس {X} أمس الجلسة الافتتاحية للمؤتمر بحضور {Y}.", {"بيتر لوران", "أولاف هانسن"}),
    (f"قال {X} في كلمته أمام الجلسة الافتتاحية لأعمال المؤتمر أمس إن الحل قريب.", {"بيتر لوران"}),
    (f"قال {X} خلال افتتاح أعمال المؤتمر في أوسلو أمس إن الحل قريب.", {"بيتر لوران"}),
    (f"ألقى {X} كلمة في المؤتمر الذي عقد في أوسلو أمس.", {"بيتر لوران"}),
    (f"حضر الاجتماع الذي عقد أمس في أوسلو كل من {X} و{Y}.", {"بيتر لوران", "أولاف هانسن"}),
    ("ترعى كندا والنرويج مفاوضات سلام في أوسلو.", {"كندا", "النرويج"}),
]


@pytest.mark.parametrize(("text", "present"), OPENED)
def test_who_opens_speaks_at_and_attends(text: str, present: set[str]) -> None:
    assert parties(text) == [present]


NONE = [
    f"وأشار {X} إلى أنه لن يقام أي استقبال رسمي للرئيس أولاف هانسن.",
    "وهي المرة الثالثة التي يصل فيها صاروخ إلى العاصمة، بحسب وزارة البيئة.",
    f"دعا {X} إلى الهدوء قبيل بدء دورة الألعاب الشتوية أمس.",
    f"أكد {X} أهمية محادثات كندية نرويجية.",
]


@pytest.mark.parametrize("text", NONE)
def test_what_was_not_held(text: str) -> None:
    assert parties(text) == []


def test_where_somebody_goes_is_the_place_and_not_where_he_leaves() -> None:
    reading = read(f"غادر {X} بيروت أمس متوجها إلى باريس.")
    names = names_of(reading)
    (visit,) = reading.meetings
    assert names[visit.place] == "باريس"


def test_what_is_visited_is_the_place_of_a_visit() -> None:
    reading = read(f"زار {X} أمس بغداد.")
    (visit,) = reading.meetings
    assert visit.place
