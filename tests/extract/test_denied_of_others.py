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


HE = "[سامر العلي=a]"


@pytest.mark.parametrize("of", ["من انسحاب القوات", "من أن القوات انسحبت"])
def test_of_what_is_denied_only_the_denial_is_told(of: str) -> None:
    (stance,) = read(f"نفى {HE} ما أعلنه [حزب النهوض=h:o] {of}.").stances
    assert in_line(stance) == f"deny a: ما أعلنه حزب النهوض {of}"


def test_who_condemns_what_another_announced_condemns_it() -> None:
    text = f"استنكر {HE} ما أعلنه [حزب النهوض=h:o] من رفض الحوار."
    assert [in_line(s) for s in read(text).stances] == [
        "condemn a: ما أعلنه حزب النهوض من رفض الحوار",
        "reject h: الحوار",
    ]


@pytest.mark.parametrize("evil", ["العنف", "الفتنة والفوضى"])
def test_who_is_said_to_call_for_an_evil_is_accused(evil: str) -> None:
    (stance,) = read(f"قال {HE} إن [حزب النهوض=h:o] يدعو إلى {evil}.").stances
    assert (stance.act, stance.holder) == (Act.STATE, ("a",))
    (stance,) = read(f"أكد {HE} رفضه لـ[حركة النهوض=h:of] التي تدعو إلى {evil}.").stances
    assert (stance.act, stance.holder) == (Act.REJECT, ("a",))


def test_who_is_said_to_call_for_its_end_calls_for_it() -> None:
    text = f"قال {HE} إن [حزب النهوض=h:o] يدعو إلى وقف العنف."
    assert [in_line(s) for s in read(text).stances] == ["demand h: وقف العنف"]


def test_what_another_would_have_done_he_did_not() -> None:
    (stance,) = read(f"قال {HE} إن [حزب النهوض=h:o] كان سيرفض المبادرة لولا الضغوط.").stances
    assert stance.holder == ("a",)
