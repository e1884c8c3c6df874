"""Who meets where only the adjectives of states tell it: "Kenyan - Canadian talks"."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read

TWO = {"كندا", "النرويج"}
MET = [
    ("انطلقت أمس محادثات كندية نرويجية في أوسلو.", TWO),
    ("تجري في الأيام الأخيرة مفاوضات سرية كندية – نرويجية.", TWO),
    ("عقدت في أوسلو أمس قمة كندية - نرويجية.", TWO),
    ("أعلنت الوزارة أن اجتماعا كنديا نرويجيا عقد أمس.", TWO),
    ("المحادثات الكندية النرويجية التي عقدت أمس انتهت.", TWO),
    ("عقدت أمس جلسة مباحثات كندية نرويجية موسعة.", TWO),
    ("عقد أمس لقاء روسيا تركيا نرويجيا في أوسلو.", {"روسيا", "تركيا", "النرويج"}),
    # Whom the words name are told with the states they stand for.
    (
        "عقدت أمس مباحثات كندية نرويجية بين الوزير الكندي بيتر لوران والسفير أولاف هانسن.",
        {"بيتر لوران", "أولاف هانسن", *TWO},
    ),
]


@pytest.mark.parametrize(("text", "parties"), MET)
def test_states_that_meet(text: str, parties: set[str]) -> None:
    assert met(read(text)) == [parties]


ALONE = [
    # One state alone may be whose side is told; and an adjective is no other state's where a preposition parts them.
    "أجرى ضباط مباحثات كندية في مدينة نرويجية.",
    "وصف اللقاء بأنه اجتماع كندي ناجح أمس.",
]


@pytest.mark.parametrize("text", ALONE)
def test_one_adjective_is_not_two_who_meet(text: str) -> None:
    assert all(not m.participants for m in read(text).meetings)
