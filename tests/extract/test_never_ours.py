"""Verbs in the text of those who say "we" that are others': "they call on us", "then went back on", "asking for"."""

import pytest

from tests.extract.actors import in_line, of_smiths, read

OTHERS = [
    "نعتب على التجار الذين يعدوننا بالخبز صباحا ويدعوننا إلى الصبر مساء.",
    "نأسف لأن التجار وعدوا بالخبز ثم تنصلوا من وعدهم.",
    "نرفض قمع كل من رفع صوته مطالبا بالخبز.",
]


@pytest.mark.parametrize("words", OTHERS)
def test_what_others_do_is_not_held_by_us(words: str) -> None:
    said = of_smiths(words)
    assert not [told for told in said if told.startswith(("demand", "deny"))]


def test_words_of_honour_bear_the_to_of_who_did_it_before() -> None:
    text = "سبق ل[سامي الحوراني=s] أن صرح بأن الطريق آمن."
    assert of_smiths(text) == ["state s: الطريق آمن"]


ANSWERED = [
    ("وقد زعم [سامي الحوراني=s] أن الخبز متوفر، وهذا محض افتراء، فالأفران مغلقة.", "deny n: هذا محض افتراء"),
    ("قال [سامي الحوراني=s] إن الخبز متوفر، وهو ادعاء باطل.", "deny n: هو ادعاء باطل"),
]


@pytest.mark.parametrize(("words", "denied"), ANSWERED)
def test_what_a_body_answers_to_anothers_claim_is_its_own(words: str, denied: str) -> None:
    assert of_smiths(words) == ["state s: الخبز متوفر", denied]


def test_whom_a_body_also_asked_in_its_own_release_does_not_ask() -> None:
    text = (
        "[نقابة الحدادين=n:of]\nتصريح\nدعت [نقابة الحدادين=n:of] [الشركة=k:o] إلى فتح المعبر."
        " كما طالبت [الرابطة=r:of] بخفض الأسعار."
    )
    assert [in_line(s) for s in read(text).stances] == ["demand n: فتح المعبر", "demand n: خفض الأسعار"]
