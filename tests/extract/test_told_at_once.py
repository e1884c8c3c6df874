"""What is told without ceremony: behind a bare dateline, from sources a paper learnt of, as a need or a decision."""

import pytest

from tests.extract.test_court_and_cabinet import told


def _of(text: str, name: str = "سمير الجندي") -> list[tuple[str, str]]:
    """Return act and content of each statement that somebody alone holds."""
    return [(act, content) for act, who, content in told(text) if who == [name]]


@pytest.mark.parametrize("dateline", ["القاهرة - ", "2015 / 3 / 12 - ", "12 مارس 2015 : "])
def test_according_to_somebody_behind_a_dateline_tells_what_follows(dateline: str) -> None:
    assert [content for _, _, content in told(f"{dateline}وفقا لليونيسف , أصبح التجنيد ظاهرة خطيرة .")] == [
        "أصبح التجنيد ظاهرة خطيرة"
    ]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("أعرب سمير الجندي عن خيبة أمله من بطء العمل.", "condemn"),
        ("أعرب سمير الجندي عن شعوره بالقلق من بطء العمل.", "warn"),
        ("أعرب سمير الجندي عن شعوره بالإحباط من بطء العمل.", "condemn"),
    ],
)
def test_feelings_with_a_noun_before_them(sentence: str, act: str) -> None:
    assert _of(sentence) == [(act, "بطء العمل")]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ("عمان أعلنت هيئة الموانئ الأردنية، أمس، عن فتح ميناء العقبة.", "هيئة الموانئ الأردنية"),
        ("بغداد أكد الوزير سمير الجندي أن الخطة جاهزة.", "سمير الجندي"),
        ("واشنطن حذر الوزير سمير الجندي من استخدام القوة.", "سمير الجندي"),
    ],
)
def test_a_place_before_verb_and_subject_is_a_dateline(sentence: str, who: str) -> None:
    assert [holders for _, holders, _ in told(sentence)] == [[who]]


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ("موسكو حذرت واشنطن من عواقب القرار.", "warn", "عواقب القرار"),
        ("باريس دعت طهران إلى احترام الاتفاق.", "demand", "احترام الاتفاق"),
        ("موسكو أعلنت استعدادها للحوار.", "promise", "حوار"),
    ],
)
def test_a_state_that_acts_before_its_verb_is_no_dateline(sentence: str, act: str, content: str) -> None:
    assert [(a, c) for a, _, c in told(sentence)] == [(act, content)]


@pytest.mark.parametrize(
    ("sentence", "who"),
    [
        ('وعلمت " المنبر " من مصادر مطلعة أن اللقاء تأجل.', "مصادر مطلعة"),
        ("وعلمت «المنبر» من مصدر مطلع أن اللقاء تأجل.", "مصدر مطلع"),
        ("وأفادت معلومات صحافية بأن اللقاء تأجل.", "معلومات صحافية"),
    ],
)
def test_sources_and_information_tell(sentence: str, who: str) -> None:
    assert told(sentence) == [("state", [who], "اللقاء تأجل")]


def test_information_that_is_denied_tells_nothing() -> None:
    assert [act for act, _, _ in told("نفى الوزير سمير الجندي معلومات تحدثت عن تأجيل اللقاء.")] == ["deny"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "وقال سمير الجندي إن الطريق ممهد للتسوية ونحتاج لطرد المهربين من الميناء.",
            [("state", "الطريق ممهد للتسوية"), ("demand", "طرد المهربين من الميناء")],
        ),
        ("وقرر النائب سمير الجندي مقاطعة الجلسة.", [("reject", "الجلسة")]),
        ("وقرر النائب سمير الجندي إغلاق المكتب.", [("promise", "إغلاق المكتب")]),
    ],
)
def test_needs_decisions_and_what_is_told_besides(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert [(act, content) for act, _, content in told(sentence)] == expected


def test_numbers_and_initials_set_apart_end_no_sentence() -> None:
    text = "ووفق ما نشرته وزارة الداخلية , تم توقيف ( ع . م ) و ( ا . ش ) , وبلغ المال 5 . 5 ألف ."
    assert [content for _, _, content in told(text)] == [
        "تم توقيف ( ع . م ) و ( ا . ش ) , وبلغ المال 5 . 5 ألف",
    ]


def test_a_single_word_said_is_no_statement() -> None:
    text = 'وقال سمير الجندي : " حقا ? " وأضاف أن العمل جار .'
    assert [content for _, _, content in told(text)] == ["العمل جار"]
