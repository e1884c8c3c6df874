"""Points below what several agree on, items that note with a feeling, and what a body has no part in."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

BODY = "رابطة النجارين"
LISTS = [
    (
        "وقد اتفقت كلمة الحاضرين على ما يأتي:\n1. نعزي ذوي الضحايا ونستنكر حرق الجسر.\n2. نطالب بقبول الصلح.",
        [("support", "ذوي الضحايا"), ("condemn", "حرق الجسر"), ("demand", "قبول الصلح")],
    ),
    (
        "ومن ثم فإن رابطة النجارين:\n• تسجل بارتياح هدوء المسيرات.\n• لا ترى أي جدوى من اللقاء القادم.",
        [("praise", "هدوء المسيرات"), ("reject", "اللقاء القادم")],
    ),
    ("نرفض الحرق العشوائي، وهي عادة سيئة في بلدنا.", [("reject", "الحرق العشوائي"), ("condemn", "عادة سيئة في بلدنا")]),
]


@pytest.mark.parametrize(("words", "told"), LISTS)
def test_each_point_tells_what_the_body_takes_up(words: str, told: list[tuple[str, str]]) -> None:
    text = f"{BODY}\nبيان\n\nنطالب بفتح الجسر.\n{words}"
    assert acts_held(read(text))[1:] == [(act, BODY, content) for act, content in told]
