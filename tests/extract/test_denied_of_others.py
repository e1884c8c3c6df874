"""What is not so, or told of another by whoever he is at odds with, is no demand and no refusal of his."""

import pytest

from kg.kinds import Act
from tests.extract.actors import in_line, read


@pytest.mark.parametrize(
    "clause", ["ليس من الضروري تعديل القانون", "القانون ليس من الضروري تعديله", "ليس من الواجب إغلاق الطريق"]
)
def test_what_is_not_necessary_is_not_asked_for(clause: str) -> None:
    (stance,) = read(f"وقال [سامر العلي=a] إن {clause}.").stances
    assert (stance.act, stance.content.quote) == (Act.STATE, clause)


def test_what_is_necessary_is_asked_for() -> None:
    (stance,) = read("وقال [سامر العلي=a] إن من الضروري تعديل القانون.").stances
    assert stance.act is Act.DEMAND


def test_what_another_did_not_support_he_is_not_said_to_refuse() -> None:
    text = "وقال [سامر العلي=a] إن [حزب النهوض=h:o] لم يدعم القرار."
    assert [in_line(s) for s in read(text).stances] == ["state a: حزب النهوض لم يدعم القرار"]


@pytest.mark.parametrize("verb", ["استبعد", "لم يستبعد"])
def test_a_refusal_that_is_ruled_out_or_not_is_nobodys(verb: str) -> None:
    (stance,) = read(f"{verb} [سامر العلي=a] رفض [حزب النهوض=h:o] المبادرة.").stances
    assert in_line(stance) == "state a: رفض حزب النهوض المبادرة"


def test_what_another_is_said_to_want_is_told_of_him() -> None:
    text = "وقال [سامر العلي=a] إن ما يريده [حزب النهوض=h:o] هو تعطيل الجلسة."
    assert [in_line(s) for s in read(text).stances] == ["state a: ما يريده حزب النهوض هو تعطيل الجلسة"]


def test_what_talks_could_bring_is_no_talks() -> None:
    text = "وقال [سامر العلي=a] إن من شأن قمة بين [تونس=t:sf] و[الجزائر=g:sf] أن تخفف التوتر."
    assert read(text).meetings == ()
