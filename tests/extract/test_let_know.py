"""What a body gives for a fact or lets others know in its own release, with no cue: "the fact is", "let all know"."""

import pytest

from tests.extract.actors import of_smiths

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
    assert of_smiths(words) == [told]


def test_what_others_learn_is_nothing_said() -> None:
    text = "من الحدادين من لم يعلم أن الورشة أغلقت."
    assert of_smiths(text) == []
