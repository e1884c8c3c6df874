"""Points below what several agree on, items that note with a feeling, and what a body has no part in."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

BODY = "رابطة النجارين"
LISTS = [
    (
        "واتفقت كلمة المجتمعين على ما يلي:\n1. نعزي ذوي الضحايا ونستنكر حرق الجسر.\n2. نطالب بقبول الصلح.",
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


@pytest.mark.parametrize("sign", ["1-", "1.", "أ)", "أولا:", "-"])
def test_a_verb_with_and_goes_on_behind_any_sign_of_an_item(sign: str) -> None:
    text = f"مجلس السهل\n\nعقد مجلس السهل اجتماعا، وخرج بما يلي:\n{sign} يستنكر قطع الطريق ويطالب بفتحه."
    said = [("condemn", "مجلس السهل", "قطع الطريق"), ("demand", "مجلس السهل", "فتحه")]
    assert acts_held(read(text)) == said


@pytest.mark.parametrize("ground", ["وبناء عليه", "وبناء على ما تقدم", "لهذا كله", "ولكل ما سبق", "وتأسيسا على ما سبق"])
def test_we_ask_behind_a_ground_without_a_comma(ground: str) -> None:
    text = f"{BODY}\nبيان\n\nنرفض القرار.\n{ground} نطالب بـ:\n1) فتح الجسر.\n2) خفض الأسعار."
    said = [("reject", BODY, "القرار"), ("demand", BODY, "فتح الجسر"), ("demand", BODY, "خفض الأسعار")]
    assert acts_held(read(text)) == said


def test_an_item_in_the_future_tells_what_the_body_will_do() -> None:
    text = (
        f"{BODY}\nبيان\n\nوعليه فإن {BODY}:\nأ) ترفض أي زيادة.\nب) ستتقدم بشكوى إلى القضاء.\nج) ستستمر الأزمة بلا حل."
    )
    said = acts_held(read(text))
    assert said[:2] == [("reject", BODY, "أي زيادة"), ("promise", BODY, "ستتقدم بشكوى إلى القضاء")]
    assert not [told for told in said[2:] if told[0] == "promise"]


def test_letters_with_a_dot_number_items() -> None:
    """Letters with a dot number items, though with two of them titles are written short as well."""
    items = "أ. نستنكر قطع الطريق.\nب. نطالب بفتح الجسر.\nج. نرحب بالصلح.\nد. نرفض القرار."
    text = f"{BODY}\nبيان\n\nإننا في رابطة النجارين نصدر البيان التالي:\n\n{items}"
    said = [("condemn", "قطع الطريق"), ("demand", "فتح الجسر"), ("praise", "الصلح"), ("reject", "القرار")]
    assert acts_held(read(text)) == [(act, BODY, content) for act, content in said]
