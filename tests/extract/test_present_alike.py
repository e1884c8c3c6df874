"""What a body does in its own release, verb by verb: behind what is no statement, and with verbs of an object."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

WHO = "رابطة معلمي النهر"
HEAD = f"بيان صادر عن {WHO}\n\n"


VERBS = ["ترفض زيادة الضرائب", "تؤيد مطالب العمال", "تحيي صمود الأهالي", "تبارك جهود الوسطاء", "تدعم مطالب العمال"]


@pytest.mark.parametrize("joined", ["، و{verb}.", ". كما {verb}.", "، كما {verb}.", ". و{verb}."])
@pytest.mark.parametrize("verb", VERBS)
def test_who_did_what_stands_before_goes_on_in_the_present(verb: str, joined: str) -> None:
    """Who did what stands before goes on in the present."""
    told = held(read(f"{HEAD}تدين الرابطة قصف القرى" + joined.format(verb=verb)))
    assert told == [(WHO, "قصف القرى"), (WHO, verb.partition(" ")[2])]


@pytest.mark.parametrize("deed", ["تتابع الرابطة أوضاع القرى", "تنحني الرابطة أمام القبور", "تواصل الرابطة لقاءاتها"])
@pytest.mark.parametrize("joined", ["، و{verb}.", "، كما {verb}.", ". و{verb}."])
@pytest.mark.parametrize(
    ("verb", "content"),
    [("تطالب الحكومة بدفع الرواتب", "دفع الرواتب"), ("ترى أن القانون جائر", "القانون جائر")],
)
def test_the_issuer_goes_on_behind_a_deed_that_says_nothing(deed: str, joined: str, verb: str, content: str) -> None:
    """The issuer goes on behind a deed that says nothing."""
    assert held(read(HEAD + deed + joined.format(verb=verb)))[-1] == (WHO, content)


@pytest.mark.parametrize("others", ["عائلات الضحايا", "نقابات الميناء", "فصائل الجنوب"])
def test_others_behind_the_verb_do_it_themselves(others: str) -> None:
    """Others behind the verb do it themselves."""
    told = held(read(f"{HEAD}تدين الرابطة قصف القرى. كما ترفض {others} هذا العرض."))
    assert told == [(WHO, "قصف القرى"), (others, "هذا العرض")]


def test_what_somebody_is_said_to_do_is_not_who_says_it() -> None:
    """What somebody is said to do is not who says it."""
    text = "بيان صادر عن مجلس بلدية النهر\n\nيقول المجلس إن الوزير يهمل القرى، ويرفض إغلاق المعابر."
    assert held(read(text)) == [("مجلس بلدية النهر", "الوزير يهمل القرى، ويرفض إغلاق المعابر")]


def test_a_verb_of_the_other_gender_is_not_of_the_issuer() -> None:
    """A verb of the other gender is not of the issuer."""
    assert held(read(f"{HEAD}تتابع الرابطة ما قاله المحافظ. ويرى أن الأمر انتهى.")) == []


@pytest.mark.parametrize(
    ("deed", "goes_on"),
    [
        ("وتواصل إسرائيل غاراتها", []),
        ("وتستعد إسرائيل للحرب", [("إسرائيل", "حرب"), ("إسرائيل", "وقف النار")]),
    ],
)
def test_not_who_did_what_stands_before_goes_on_but_who_acts_between(deed: str, goes_on: list[tuple[str, str]]) -> None:
    """Not who did what stands before goes on, but who acts between, if anybody."""
    told = held(read(f"{HEAD}تدين الرابطة قصف القرى، {deed} وترفض وقف النار."))
    assert told == [(WHO, "قصف القرى"), *goes_on]


def test_what_another_did_to_others_is_no_deed_between() -> None:
    """What is done to others, by its noun, is no deed between."""
    told = held(read(f"{HEAD}تدين الرابطة قصف القرى وتهجير إسرائيل سكانها، وترفض زيادة الضرائب."))
    assert told == [(WHO, "قصف القرى وتهجير إسرائيل سكانها"), (WHO, "زيادة الضرائب")]
