"""Whose "the government" is: that of the state a text is at home in, not of one that only looks on."""

import pytest

from tests.extract.reading_of import read

_BLAMES = "واتهم حزب الحقل الحكومة بخرق الهدنة."


@pytest.mark.parametrize(
    "text",
    [
        f"أكد حزب الحقل أن المفاوضات ستبدأ في مسقط. {_BLAMES} ورحبت سلطنة عمان بالمفاوضات.",
        f"قالت الهند إنها تتابع الأمر. {_BLAMES}",
        f"قالت الولايات المتحدة إنها تتابع الأمر. {_BLAMES}",
        f"زار رئيس الحكومة المؤقتة قطر. وعاد الوفد من قطر. {_BLAMES}",
    ],
)
def test_a_state_that_looks_on_is_not_the_government(text: str) -> None:
    states = [e for e in read(text).entities if e.key.startswith("actor/")]
    assert not [e for e in states if any("الحكومة" in m.quote for m in e.mentions)]


def test_the_government_is_that_of_the_state_a_text_is_about() -> None:
    text = f"أكد وزير الداخلية التونسي أن تونس بخير. {_BLAMES} وقال الوزير إن تونس ستبقى بخير."
    (tunisia,) = [e for e in read(text).entities if e.key == "actor/tunisia"]
    assert "الحكومة" in [m.quote for m in tunisia.mentions]
