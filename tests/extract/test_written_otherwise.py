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
    "وكان مدير الميناء نبيل الحاتمي أعلن مساء الأحد ؛ أن الأرصفة جاهزة.\n"
    'وأضاف " الحاتمي " : " العمال عادوا إلى الأرصفة ".\n'
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


PARTS = ("الحكومة وفرت الأدوية للمستشفيات", "المخازن مليئة بالقمح", "الوضع صعب في الشمال", "لم يصل أي وقود إلى المدينة")
HEADS = (
    "وقال وزير الصحة سالم البدراني :",
    "من جانبها , قالت سلمى التلاوي , مستشارة في شؤون الإغاثة :",
    "ورأى رئيس البلدية كامل الرويحي أن",
)
TAIL = "ثم غادر السفير العاصمة , ومضى إلى الساحل ."


@pytest.mark.parametrize("head", HEADS)
def test_a_quotation_goes_on_where_a_page_puts_each_sentence_on_its_line(head: str) -> None:
    lines = " .\n".join(PARTS)
    reading = read(f'{head} " {lines} " .\n{TAIL}')
    assert [stance.content.quote for stance in reading.stances] == list(PARTS)
    assert len({stance.holder for stance in reading.stances}) == 1


def test_a_sign_that_was_lost_takes_no_narration_in() -> None:
    told = f'{HEADS[0]} " {PARTS[0]} .\nوأضاف أن {PARTS[1]} .\nوقال السفير نبيل العوضي إن " {PARTS[2]} " .\n{TAIL}'
    assert [stance.content.quote for stance in read(told).stances] == list(PARTS[:3])
    assert not any("غادر" in stance.content.quote for stance in read(told).stances)


@pytest.mark.parametrize("between", [".\n", ". "])
@pytest.mark.parametrize(("opens", "closes"), ['""', "«»", "“”"])
def test_a_quotation_that_is_the_next_sentence_is_of_the_same_speaker(between: str, opens: str, closes: str) -> None:
    said = between.join(f"{opens}{a}. {b}{closes}" for a, b in (PARTS[:2], PARTS[2:]))
    reading = read(f"وقال وزير الصحة سالم البدراني: {said}.\nوغادر السفير العاصمة.")
    assert [stance.content.quote for stance in reading.stances] == list(PARTS)


def test_a_sentence_that_is_a_quotation_goes_on_with_whoever_spoke_before_it() -> None:
    told = read(f'وقال وزير الصحة سالم البدراني إن {PARTS[0]}.\n"{PARTS[1]}. {PARTS[2]}".\nوغادر السفير العاصمة.')
    assert [stance.content.quote for stance in told.stances] == list(PARTS[:3])
    assert len({stance.holder for stance in told.stances}) == 1


@pytest.mark.parametrize("between", ["وغادر السفير العاصمة.", "ويقع المستشفى في شارع طويل."])
def test_a_quotation_behind_narration_is_nobodys(between: str) -> None:
    told = read(f'وقال وزير الصحة سالم البدراني إن {PARTS[0]}.\n{between}\n"{PARTS[1]}. {PARTS[2]}".')
    assert [stance.content.quote for stance in told.stances] == [PARTS[0]]
