"""What a release says does not hang on the keyboard it was written with: commas, spaces and invisible signs."""

import re
from collections import Counter
from collections.abc import Callable

import pytest

from kg.records import Reading
from kg.text.fold import fold
from tests.extract.test_embedded import read

TEXT = (
    'قال وزير النقل كامل الرويحي: "الجسر مغلق منذ أيام، والطريق البديل غير آمن"؛ مشيرا إلى أن الأمطار مستمرة.\n'
    "وأكد مدير المرفأ، وهو سالم التلاوي؛ أن السفن تنتظر، ودعا الحكومة إلى فتح الممر.\n"
    "وعن الأسعار قال: هل يقبل أحد بهذا؟ وطالب بتثبيتها، محذرا من موجة غلاء.\n"
    "والتقى الرويحي، أمس، رئيس البلدية نبيل العوضي، وبحثا إصلاح الجسر."
)
WAYS: dict[str, Callable[[str], str]] = {
    "Latin signs": lambda text: text.replace("،", ",").replace("؛", ";").replace("؟", "?"),
    "signs set apart": lambda text: re.sub(r" ?([،؛؟.:])", r" \1", text),
    "bidi marks": lambda text: text.replace(" ", " \u200f"),
    "hard spaces": lambda text: text.replace(" ", "\u00a0"),
    "bare alef": lambda text: re.sub("[أإ]", "ا", text),
}


def said(reading: Reading) -> Counter[tuple[str, str, str]]:
    """Return act, holders and letters of the content of each statement."""
    names = {entity.id: "".join(fold(entity.mentions[0].quote).text.split()) for entity in reading.entities}
    return Counter(
        (
            stance.act.value,
            "+".join(sorted(names[holder] for holder in stance.holder)),
            re.sub(r"\W", "", fold(stance.content.quote).text),
        )
        for stance in reading.stances
    )


@pytest.mark.parametrize("way", WAYS)
def test_the_same_is_read_however_it_is_written(way: str) -> None:
    plain = said(read(TEXT))
    assert len(plain) >= 7
    assert said(read(WAYS[way](TEXT))) == plain
