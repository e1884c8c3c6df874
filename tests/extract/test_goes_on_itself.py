"""Where the text goes on in its own words behind what is said, and who says what a relative clause tells."""

import pytest

from tests.extract.actors import in_line, read

ENDS = [
    (
        'وقال [سامر العلي=a] إن [رامي الخطيب=b] قال للعمال: "سأغلق المصنع غدا"، ثم عاد إلى مكتبه في المدينة.',
        "promise b: سأغلق المصنع غدا",
    ),
    (
        "وبينما أكد [سامر العلي=a] أن الطريق سيفتح قريبا، واصلت الشركة أعمال الحفر في المدينة.",
        "affirm a: الطريق سيفتح قريبا",
    ),
    ("وفيما رحب [سامر العلي=a] بالقرار، خرج السكان إلى الشوارع.", "praise a: القرار"),
    ("وأدان [سامر العلي=a] إغلاق المصنع بعدما غادر العمال المدينة.", "condemn a: إغلاق المصنع"),
    ("ورحب [سامر العلي=a] بفتح الطريق في خطوة وصفت بالمفاجئة.", "praise a: فتح الطريق"),
]


@pytest.mark.parametrize(("text", "line"), ENDS)
def test_what_was_done_meanwhile_or_before_is_not_said(text: str, line: str) -> None:
    assert [in_line(s) for s in read(text).stances] == [line]


WHOLE = [
    ("وتعهد [سامر العلي=a] بفتح الطريق بعد أن تنتهي الأشغال.", "فتح الطريق بعد أن تنتهي الأشغال"),
    ("وقال [سامر العلي=a] إن الشركة أغلقت المصنع بعد أن غادر العمال.", "الشركة أغلقت المصنع بعد أن غادر العمال"),
    ("وبينما قال [سامر العلي=a] إن الطريق طويل، والجسر قديم.", "الطريق طويل، والجسر قديم"),
]


@pytest.mark.parametrize(("text", "content"), WHOLE)
def test_what_is_promised_for_later_or_said_of_the_past_is_kept(text: str, content: str) -> None:
    assert [s.content.quote for s in read(text).stances] == [content]


def test_of_a_thing_of_another_whoever_speaks_says_that_it_is_so() -> None:
    text = "وانتقد [سامر العلي=a] تصريحات [حزب النهوض=h:o] التي قال إنها تضر بالحوار."
    assert [in_line(s) for s in read(text).stances] == ["condemn a: تصريحات حزب النهوض", "state a: تضر بالحوار"]
    text = "وأدانت [نور الحداد=n:f] قرار [الحكومة=g:of] الذي قالت إنه يضر بالبيئة."
    assert [in_line(s) for s in read(text).stances] == ["condemn n: قرار الحكومة", "state n: يضر بالبيئة"]


def test_she_who_is_described_says_what_the_clause_tells() -> None:
    text = "وانتقد [سامر العلي=a] [حركة الإصلاح=h:of] التي قالت إن الحوار انتهى."
    assert ("h", "الحوار انتهى") in {(s.holder[0], s.content.quote) for s in read(text).stances}


@pytest.mark.parametrize(
    ("wants", "line"),
    [
        ("ما تطلبه [حركة الإصلاح=h:of] هو فتح الميناء", "demand h: فتح الميناء"),
        ("ما يرفضه [حزب النهوض=h:o] هو إغلاق الميناء", "reject h: إغلاق الميناء"),
    ],
)
def test_what_another_asks_for_is_his_whoever_tells_it(wants: str, line: str) -> None:
    (stance,) = read(f"وقال [سامر العلي=a] إن {wants}.").stances
    assert in_line(stance) == line
    assert stance.reported_by == ("a",)


def test_what_one_calls_a_thing_is_his_view_of_it() -> None:
    text = "وأعلنت [تونس=t:sf] استدعاء سفيرها بعد ما وصفته بالتصريحات الخطيرة للوزير."
    assert in_line(read(text).stances[-1]) == "condemn t: التصريحات الخطيرة للوزير"
    whole = read("وانتقد [سامر العلي=a] ما وصفه بالتباطؤ في العمل.").stances
    assert [in_line(s) for s in whole] == ["condemn a: ما وصفه بالتباطؤ في العمل"]


def test_what_another_does_besides_is_no_part_of_what_he_rejects() -> None:
    text = "وقال [سامر العلي=a] إن [حزب النهوض=h:o] رفض خطة الحكومة وقاطع الجلسة أمس."
    assert [in_line(s) for s in read(text).stances] == ["reject h: خطة الحكومة"]


def test_what_the_text_tells_of_a_name_is_not_said() -> None:
    text = "وقال [سامر العلي=a] إن القوافل رافقها مقاتلون من [حركة الإصلاح=h:of]، وهي تحالف من جماعات صغيرة."
    (stance,) = read(text).stances
    assert stance.content.quote == "القوافل رافقها مقاتلون من حركة الإصلاح"
    whole = "[حركة الإصلاح=h:of]، وهي حزب صغير، تعمل في الجنوب"
    (stance,) = read(f"وقال [سامر العلي=a] إن {whole}.").stances
    assert stance.content.quote == "حركة الإصلاح، وهي حزب صغير، تعمل في الجنوب"


def test_an_object_with_its_ending_accuses_nobody() -> None:
    text = "وانتقد [سامر العلي=a] الشركة التي اتهمت [الصيادين=b:p] بالكذب على الشرطة."
    assert {s.holder for s in read(text).stances} == {("a",)}


@pytest.mark.parametrize("answer", ["فأجاب أن الوقت غير مناسب", "فرد بأن الأموال لا تكفي", "فغادر القاعة مع رفاقه"])
def test_what_he_answered_who_was_asked_is_no_part_of_what_was_asked(answer: str) -> None:
    text = f"وأكد [سامر العلي=a] أنه طالب المدير بمحاسبة المسؤولين عن الحادث {answer}."
    assert [s.content.quote for s in read(text).stances if s.act.value == "demand"] == ["محاسبة المسؤولين عن الحادث"]
