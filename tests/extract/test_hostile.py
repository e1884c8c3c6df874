"""Inputs that nobody writes in good faith, or that are no release at all: read in bounded time, holding nothing."""

import time

import pytest

from kg.extract.read import read_release
from kg.lexicon.registry import load_registry
from kg.records import Reading
from kg.sources import Release

# Tracing would be most of the time measured.
pytestmark = pytest.mark.no_cover

LANGS = ("ar", "en")
# Reading five times as much may take this many times as long: linear, with room for a busy machine.
FACTOR = 5
SLACK = 4.0

PROSE = {
    "ar": (
        "أكد وزير خارجية روريتانيا كارل فيبر خلال لقائه السفيرة لينا هولم ضرورة وقف إطلاق النار، مشيراً إلى أن بلاده "
        "تدعم الحل السياسي. وشدد الطرفان على أهمية إيصال المساعدات إلى المدنيين. وأضاف أن روريتانيا ترفض أي تدخل.\n"
    ),
    "en": (
        "Foreign Minister Karl Weber met with Ambassador Lena Holm on Monday. The two sides stressed the need for a "
        "ceasefire, and Weber urged all parties to respect it. “We reject any interference,” he said.\n"
    ),
}

# What could make a careless rule run long: many openings of one construction and no end.
PIECES = [
    "Resolution 2254, 2118 and ",
    "Ministry of ",
    "Secretary of State ",
    "Ruritania and Sylvania, ",
    "said that ",
    "“ said he ",
    "A. B. ",
    "x-y-",
    "قال إن ",
    "إن مجلس الأمن،\nإذ يدين الإرهاب،\n",
    "لكن كمال الرفاعي، الذي زار، أكد أن ",
    "أنا الموقع أدناه وليد الشريف ",
    "الموقعون:\nسامر الحداد\n",
    "وزير الزراعة سامر الحداد:\nنرفض ذلك.\n",
    "Dear Secretary,\n",
    "رئيس ",
    "محمد بن ",
    "وزير خارجية ",
    "« قال ",
    "قرار مجلس الأمن 2254 و2118 و",
    "، ؛ : . ! ؟ ( ) [ ] « » “ ” — ",
    "قال said الرئيس President ",
    "\u202eقال\u202c\u200b\u200f \u2067abc\u2069 ",
    "\U0001f600 \U000e0041 \ufeff\u00ad",
    "\n",
]


def read(text: str, lang: str) -> Reading:
    return read_release(Release(id="r", text=text, sha256="0" * 64, lang=lang), load_registry())


def seconds(text: str, lang: str) -> float:
    start = time.process_time()
    read(text, lang)
    return time.process_time() - start


def exactly(text: str, size: int) -> str:
    return (text * (size // len(text) + 1))[:size]


def assert_linear(piece: str, lang: str, size: int) -> None:
    read(piece, lang)
    short = max(seconds(exactly(piece, size), lang), 0.05)
    assert seconds(exactly(piece, FACTOR * size), lang) < SLACK * FACTOR * short


@pytest.mark.parametrize("lang", LANGS)
def test_time_grows_with_the_size_of_the_prose_and_no_faster(lang: str) -> None:
    assert_linear(PROSE[lang], lang, 60_000)


@pytest.mark.parametrize("lang", LANGS)
def test_one_endless_line_costs_no_more_than_many(lang: str) -> None:
    assert_linear(PROSE[lang].replace("\n", " "), lang, 60_000)


@pytest.mark.parametrize("lang", LANGS)
def test_a_line_of_a_million_characters_without_a_space(lang: str) -> None:
    assert read(exactly("abc" if lang == "en" else "كلمة", 1_000_000), lang).stances == ()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: repr(piece[:20]))
def test_time_grows_no_faster_than_any_repeated_piece(piece: str, lang: str) -> None:
    assert_linear(piece, lang, 12_000)


@pytest.mark.parametrize("piece", ["لكن الأخير نفى ذلك وأكد ", "وإن الوزير طالب بفتح الطريق "])
def test_a_sentence_of_thousands_of_clauses_costs_what_they_cost(piece: str) -> None:
    assert_linear(piece, "ar", 60_000)


@pytest.mark.parametrize(
    "line",
    [
        "قالت الممرضة إن الموسم بدأ. ",
        "قال الأمير سامر العلي إن الموسم بدأ. وأضاف سموه أن الأمر مهم. ",
        "اجتماع بين سامر العلي وخالد الحداد غدا. ",
        "شكر سامر العلي الوفد الأمريكي على الجهود التي تبذلها بلادهم لخفض التصعيد. ",
    ],
)
def test_what_is_told_again_and_again_is_not_weighed_against_the_whole_text(line: str) -> None:
    read(line, "ar")
    short = max(seconds(line * 400, "ar"), 0.05)
    assert seconds(line * 3200, "ar") < 24 * short


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    "text", ["", " ", "\n" * 50, "...!!!؟؟؟،،،؛؛؛", '«»“”""()[]', "\u200b\u202e\u202c\u2066\ufeff", "\ud800 \udfff"]
)
def test_signs_alone_hold_nothing(text: str, lang: str) -> None:
    reading = read(text, lang)
    assert (reading.stances, reading.meetings) == ((), ())


MENUS = {
    "ar": "الرئيسية\nأخبار\nمن نحن\nاتصل بنا\nسورية | العراق | لبنان\nجميع الحقوق محفوظة\nتابعنا على فيسبوك\nالمزيد",
    "en": "Home\nNews\nAbout us\nContact us\nSyria | Iraq | Lebanon\nAll rights reserved\nSupport us\nRead more",
}
QUESTIONS = {
    "ar": "هل يعقل أن يستمر هذا الصمت؟ وإلى متى ينتظر الناس؟ ألم يحن الوقت كي يتحرك العالم؟ ومن يصدق هذه الوعود؟",
    "en": "Can this silence go on? How long must people wait? Has the time not come to act? Who believes such pledges?",
}


@pytest.mark.parametrize("lang", LANGS)
def test_a_page_of_menus_holds_nothing(lang: str) -> None:
    reading = read(MENUS[lang], lang)
    assert (reading.stances, reading.meetings) == ((), ())


@pytest.mark.parametrize("lang", LANGS)
def test_rhetorical_questions_hold_nothing(lang: str) -> None:
    assert read(QUESTIONS[lang], lang).stances == ()


@pytest.mark.parametrize(
    ("lang", "plain", "hidden"),
    [
        ("ar", "أكدت الحكومة السورية", "أك\u200bدت الحك\u0640ومة السو\u200fر\u202eية\u202c"),
        (
            "en",
            "The Syrian government condemned the attack.",
            "The Syr\u200bian gov\u00adernment cond\u2060emned the attack.",
        ),
    ],
)
def test_invisible_characters_change_no_name(lang: str, plain: str, hidden: str) -> None:
    keys = [entity.key for entity in read(plain, lang).entities]
    assert keys == [entity.key for entity in read(hidden, lang).entities]
    assert any(keys)


@pytest.mark.parametrize("lang", LANGS)
def test_the_other_language_inside_breaks_nothing(lang: str) -> None:
    text = PROSE["ar"] + PROSE["en"] + "قال Karl Weber: “نحن we” 42٪ of الناس.\n"
    for stance in read(text, lang).stances:
        for quote in (stance.cue, stance.content):
            assert text[quote.start : quote.end] == quote.quote
