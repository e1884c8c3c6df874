"""What a body gives for a fact or lets others know in its own release, with no cue: "the fact is", "let all know"."""

import pytest

from tests.extract.actors import in_line, read

KNOWN = [
    ("والواقع أن الميناء مغلق منذ شهر.", "state n: الميناء مغلق منذ شهر"),
    ("والحال أن السفن لم تصل.", "state n: السفن لم تصل"),
    ("ومن المعلوم أن الشركة خاسرة منذ سنوات.", "state n: الشركة خاسرة منذ سنوات"),
    ("والأنكى من ذلك أن المدير هدد البحارة بالفصل.", "condemn n: المدير هدد البحارة بالفصل"),
    ("وليعلم الجميع أن الحدادين لن يبيعوا الورشة.", "warn n: الحدادين لن يبيعوا الورشة"),
    ("فليدرك تجار الحديد أن زمن الاحتكار انتهى.", "warn n: زمن الاحتكار انتهى"),
    ("وليعلم أبناء شعبنا أن الورشة باقية.", "affirm n: الورشة باقية"),
    ("يؤسفنا أن الميناء مغلق.", "condemn n: الميناء مغلق"),
    (
        "أما إذا توهم أحد أن الفصل سيخيفنا فليعلم أن الحدادين لا يهابون.",
        "warn n: إذا توهم أحد أن الفصل سيخيفنا فليعلم أن الحدادين لا يهابون",
    ),
]


@pytest.mark.parametrize(("words", "told"), KNOWN)
def test_what_a_body_gives_for_a_fact_or_lets_others_know_is_its_own(words: str, told: str) -> None:
    text = f"بيان صادر عن [نقابة الحدادين=n:of]\nنطالب بفتح المعابر.\n{words}"
    assert [in_line(s) for s in read(text).stances][1:] == [told]


def test_what_others_learn_is_nothing_said() -> None:
    text = "بيان صادر عن [نقابة الحدادين=n:of]\nنطالب بفتح المعابر.\nمن الحدادين من لم يعلم أن الورشة أغلقت."
    assert [in_line(s) for s in read(text).stances] == ["demand n: فتح المعابر"]
