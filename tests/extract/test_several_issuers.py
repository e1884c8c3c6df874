"""Several bodies who say "we" together: the undersigned, a row with commas, those whose names stand below."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

ALL = "حزب الفجر & حركة الغد & تيار الوطن"
ROWS = [
    "نحن الموقعين أدناه، حزب الفجر، وحركة الغد، وتيار الوطن، نطالب بفتح الجسر القديم.",
    "نحن الموقعون أدناه: حزب الفجر وحركة الغد وتيار الوطن، نطالب بفتح الجسر القديم.",
    "نحن الأحزاب والقوى الموقعة على هذا البيان: حزب الفجر، حركة الغد، تيار الوطن، نطالب بفتح الجسر القديم.",
    "إننا في حزب الفجر، وحركة الغد، وتيار الوطن، نطالب بفتح الجسر القديم.",
    "إننا، حزب الفجر، وحركة الغد، وتيار الوطن، نطالب بفتح الجسر القديم.",
    "نحن، الأحزاب الموقعة أدناه، نطالب بفتح الجسر القديم.\n\nالموقعون:\n- حزب الفجر\n- حركة الغد\n- تيار الوطن",
]


@pytest.mark.parametrize("text", ROWS)
def test_all_who_are_named_say_we(text: str) -> None:
    assert held(read(f"بيان مشترك\n\n{text}")) == [(ALL, "فتح الجسر القديم")]


def test_a_body_behind_a_comma_that_is_told_of_does_not_say_we() -> None:
    text = "إننا في حزب الفجر، والحكومة تعرف ذلك، نطالب بفتح الجسر القديم."
    assert held(read(text)) == [("حزب الفجر", "فتح الجسر القديم")]


ITEMS = [
    ("1/ نطالب بفتح الجسر، ونرفض الضريبة.", [("demand", "فتح الجسر"), ("reject", "الضريبة")]),
    ("ندين إدانة شديدة حرق الجسر.", [("condemn", "حرق الجسر")]),
    ("ونود أن نوضح للرأي العام أن الجسر قديم.", [("state", "الجسر قديم")]),
]


@pytest.mark.parametrize(("words", "told"), ITEMS)
def test_a_number_before_a_slash_and_the_noun_that_strengthens_its_verb_are_passed(
    words: str, told: list[tuple[str, str]]
) -> None:
    reading = read(f"حزب الفجر\nبيان\n\nولذلك فإننا:\n{words}")
    assert [(str(s.act), s.content.quote) for s in reading.stances] == told
