"""Who is told to have said something of which nothing is quoted goes on in the sentence behind it."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_BEFORE = "قال المتحدث باسم المجلس فادي رزق إن التأجيل خطأ. "


@pytest.mark.parametrize(
    "text",
    [
        "لكن أوضح ما قيل أمس قاله الوزير هاني سعد نفسه عند الباب. فقد أقر بأن الوقت ضيق.",
        "والجديد أعلنه الوزير هاني سعد أمس في البرلمان. وأضاف أن الوقت ضيق.",
    ],
)
def test_who_said_it_goes_on(text: str) -> None:
    assert held(read(_BEFORE + text))[1:] == [("هاني سعد", "الوقت ضيق")]


def test_what_somebody_said_only_describes() -> None:
    text = _BEFORE + "وهذا ما قاله الوزير هاني سعد أمس. وأضاف رزق أن الوقت ضيق."
    assert held(read(text))[-1] == ("فادي رزق", "الوقت ضيق")
