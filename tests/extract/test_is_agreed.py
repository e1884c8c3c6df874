"""What "is agreed" without a subject, in Arabic written like "he agreed", is agreed by those who met."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

# Written for these tests; the persons and bodies are invented.
_MET = "التقى رئيس حزب النور سامي الجبوري رئيس اتحاد الفلاحين عواد العلي، بحضور سناء القاضي.\n\n"
_SPOKE = "وتعهدت القاضي بأن تتقدم الكتلة بمذكرة عاجلة.\n\n"


@pytest.mark.parametrize("told", ["وفي ختام اللقاء اتفق على تشكيل لجنة متابعة.", "واتُّفق على تشكيل لجنة متابعة."])
def test_what_is_agreed_at_the_end_of_a_meeting_is_agreed_by_its_parties(told: str) -> None:
    who = next(who for who, said in held(read(_MET + _SPOKE + told)) if said == "تشكيل لجنة متابعة")
    assert "سامي الجبوري" in who
    assert "عواد العلي" in who


def test_nobody_agrees_with_himself() -> None:
    said = held(read("وقال سامي الجبوري إن الحزب يدعم المزارعين. واتفق على تشكيل لجنة متابعة."))
    assert [what for _, what in said] == ["الحزب يدعم المزارعين"]


def test_who_agrees_with_another_told_in_a_pronoun_goes_on() -> None:
    said = held(read("وقال سامي الجبوري إن الحزب يدعم المزارعين. واتفق معه على تشكيل لجنة متابعة."))
    assert said[-1][1] == "تشكيل لجنة متابعة"
