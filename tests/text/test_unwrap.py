"""Text set to a width is read as if it were not; headlines, lists and paragraphs stay apart."""

import hashlib
import textwrap

import pytest

from kg.build import EXAMPLE as FOLDER
from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.records import Reading
from kg.sources import Release
from kg.text.fold import fold
from kg.text.unwrap import unwrap

EXAMPLE = (FOLDER / "release.txt").read_text("utf-8")


def _set_to(width: int, text: str) -> str:
    """Break each line of a text between words so that none is longer than a width, keeping its length."""
    lines = (textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n"))
    return "\n".join(lines)


def _read(text: str, lang: str = "ar") -> Reading:
    sha = hashlib.sha256(text.encode()).hexdigest()
    return read_release(Release(id="r", text=text, sha256=sha, lang=lang), load_registry())


def _stances(reading: Reading) -> list[tuple[str, tuple[str, ...], str]]:
    return [(str(s.act), s.holder, " ".join(s.content.quote.split())) for s in reading.stances]


@pytest.mark.parametrize("width", [60, 72, 100])
def test_the_example_is_read_alike_at_each_width(width: int) -> None:
    text = _set_to(width, EXAMPLE)
    assert text.count("\n") > EXAMPLE.count("\n")
    reading = _read(text)
    assert _stances(reading) == _stances(_read(EXAMPLE))
    assert all(text[s.content.start : s.content.end] == s.content.quote for s in reading.stances)
    assert [e.name_ar for e in reading.entities] == [e.name_ar for e in _read(EXAMPLE).entities]


NEWS = """
The foreign minister of Jordan, Samer Halawani, said on Monday that the camps need more water before winter.
He called on the United Nations to open the crossings, and warned that further delay would cost lives in the east.
"""


def test_english_is_read_alike_when_set_to_a_width() -> None:
    plain = _stances(_read(NEWS.strip(), "en"))
    assert len(plain) > 1
    for width in (50, 58, 66):
        reading = _read(_set_to(width, NEWS.strip()), "en")
        assert _stances(reading) == plain
        assert not any("\n" in e.name_en + e.name_ar for e in reading.entities)


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("وأكد في\nدمشق أن السدود امتلأت", "وأكد في دمشق أن السدود امتلأت"),
        ("قال الوزير\nإن السدود امتلأت", "قال الوزير إن السدود امتلأت"),
        ("قال الوزير سامر الحوراني\n، إن السدود امتلأت", "قال الوزير سامر الحوراني ، إن السدود امتلأت"),
        ("قال الوزير \r\n إن السدود امتلأت", "قال الوزير إن السدود امتلأت"),
    ],
)
def test_a_line_that_asks_for_more_goes_on(broken: str, whole: str) -> None:
    folded = unwrap(fold(broken))
    assert folded.text == fold(whole).text
    start, end = folded.span(folded.text.index("السدود"), folded.text.index("السدود") + 6)
    assert broken[start:end] == "السدود"


@pytest.mark.parametrize(
    "text",
    [
        "امتلاء السدود في الشمال\nقال الوزير إن السدود امتلأت.",
        "قال الوزير إن السدود امتلأت.\nوقال السفير إن الجسر فتح.",
        "- فتح الجسر\n- ملء السدود\n- غرس الأشجار\n- بناء المدارس",
        "الرئيسية\nأخبار\nاقتصاد\nرياضة\nاتصل بنا",
        "قال الوزير\n\nإن السدود امتلأت",
        "\n\n\n",
        "أكد الوزير رفض الاتفاق\nإن حزب النهوض يدين الهجوم.",
        "وقرر المجتمعون ما يلي:\nأن السدود تملأ\nأن الجسر يفتح",
        "خبر\r\nقال الوزير إن الاتفاق قائم مع\n\nأدان الحزب الهجوم",
    ],
)
def test_lines_of_their_own_stay_apart(text: str) -> None:
    folded = fold(text)
    assert unwrap(folded) is folded


def test_a_preamble_goes_on_over_its_lines_and_its_points_do_not() -> None:
    text = "إن المجلس،\nإذ يشير إلى السدود،\n1 - يدعو إلى ملئها،\n2 - يطلب تقريرا."
    assert unwrap(fold(text)).text == fold("إن المجلس، إذ يشير إلى السدود،\n1 - يدعو إلى ملئها،\n2 - يطلب تقريرا.").text


_DOTS = [
    "المحافظ سالم الهرماسي في لقاء صحفي له:",
    "▪️ الأوضاع في الميناء مستقرة منذ أول أمس",
    "▪️ نطالب البلدية بفتح المكتبة القديمة",
    "▪️ نثمن موقف النحالين وكل من ساعدهم",
]
_NAMES = [
    "أبرز المواقف من الموازنة الجديدة ومن الرسوم:",
    "حزب الوادي: نطالب بلجنة تحقيق مستقلة في الحريق",
    "حزب السهل: نرفض الموازنة الجديدة كلها من أولها",
    "حزب التل: سنصوت ضد قانون المياه الجديد والرسوم",
]


@pytest.mark.parametrize("lines", [_DOTS, _NAMES], ids=["dots", "names"])
def test_items_of_one_length_are_no_broken_lines(lines: list[str]) -> None:
    folded = fold("\n".join(lines))
    assert unwrap(folded) is folded
