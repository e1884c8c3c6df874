"""What "came in" a document that another takes up is told by whose document it is."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

# Written for these tests; the bodies are invented.
_MATTER = "الموسم المقبل سيئ"
_TAKEN_UP = [
    "اطلع حزب الفجر على البيان الصادر عن اتحاد الفلاحين، والذي جاء فيه أن {}.",
    "رد حزب الفجر على بيان لاتحاد الفلاحين ورد فيه أن {}.",
    "رد حزب الفجر على التقرير الصادر أمس عن اتحاد الفلاحين، وقد جاء فيه أن {}.",
    "قرأ حزب الفجر البيان الذي أصدره اتحاد الفلاحين وجاء فيه أن {}.",
    "ردت نقابة المعلمين على بيان اتحاد الفلاحين الذي يزعم فيه أن {}.",
    "قرأت نقابة المعلمين بيانا صادرا عن اتحاد الفلاحين ذكر فيه أن {}.",
]


@pytest.mark.parametrize("text", _TAKEN_UP)
def test_what_came_in_a_document_is_of_whose_it_is(text: str) -> None:
    assert ("اتحاد الفلاحين", _MATTER) in held(read(text.format(_MATTER)))
    assert [who for who, said in held(read(text.format(_MATTER))) if said == _MATTER] == ["اتحاد الفلاحين"]


def test_who_condemns_the_document_of_another_does_not_speak_in_it() -> None:
    told = held(read(f"استغرب حزب الفجر بيانا لاتحاد الفلاحين قال فيه إن {_MATTER}."))
    assert ("اتحاد الفلاحين", _MATTER) in told


@pytest.mark.parametrize("told", ["أكد فيه أن", "جاء فيه أن"])
def test_who_answers_a_speech_in_a_statement_speaks_in_the_statement(told: str) -> None:
    text = f"أصدر حزب الفجر بيانا تعقيبا على خطاب وزير الزراعة، {told} {_MATTER}."
    assert held(read(text)) == [("حزب الفجر", _MATTER)]


def test_who_speaks_in_the_speech_that_a_statement_is_about_is_who_held_it() -> None:
    text = f"أصدر حزب الفجر بيانا حول خطاب وزير الزراعة سامي النجار الذي قال فيه إن {_MATTER}."
    assert [who for who, said in held(read(text)) if said == _MATTER] == ["سامي النجار"]
