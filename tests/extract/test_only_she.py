"""By a verb in the feminine the one woman of the sentence before speaks, though nobody told of her speaking."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "text",
    [
        "استقبل الوزير سالم الحامدي الباحثة منى خليل. وقالت إن المختبر قديم.",
        "هنأ الوزير سالم الحامدي الشاعرة منى خليل بفوزها. وأكدت أن المختبر قديم.",
        "اتهم النائب سالم الحامدي الوزيرة منى خليل بالتقصير. وقالت إن المختبر قديم.",
    ],
)
def test_she_who_was_met_or_accused_speaks(text: str) -> None:
    assert [who for _, who, what in acts_held(read(text)) if what == "المختبر قديم"] == ["منى خليل"]


@pytest.mark.parametrize(
    "text",
    [
        "استقبل الوزير سالم الحامدي الباحثة منى خليل والكاتبة سعاد ناصر. وقالت إن المختبر قديم.",
        "استقبل الوزير سالم الحامدي الباحثة منى خليل في وزارة الصحة. وقالت إن المختبر قديم.",
        "قال الوزير سالم الحامدي إن النائبة منى خليل غابت. وأضافت أن المختبر قديم.",
    ],
)
def test_where_another_may_speak_or_she_would_add_to_nothing_nobody_does(text: str) -> None:
    assert "المختبر قديم" not in {what for *_, what in acts_held(read(text))}
