"""Releases in the third person of the present: whose they are, and what they take up without a cue."""

import pytest

from tests.extract.reading_of import held, names_of
from tests.extract.test_embedded import read

OWN = [
    # The body begins, and goes on.
    "يدين حزب الفجر قصف القرية.\nإن هذا القصف جريمة حرب.\nويطالب حزب الفجر مجلس الأمن بالتحرك.",
    # It heads the text.
    "تصريح صحفي\nحزب الفجر\nالمكتب الإعلامي\nتعرضت القرية أمس لقصف.\nيستنكر حزب الفجر القصف.\nإن هذا القصف جريمة حرب.",
    # It signs the text.
    "يستنكر حزب الفجر قصف القرية.\nإن هذا القصف جريمة حرب.\nحزب الفجر",
    # While it condemns, it stresses.
    "إن حزب الفجر إذ يدين القصف يؤكد رفضه الحرب.\nإن هذا القصف جريمة حرب.\nحزب الفجر",
]
TOLD = [
    # A paper tells what one does.
    "يدين حزب الفجر قصف القرية.\nإن هذا القصف جريمة حرب.\nوقال شاهد إن الطريق مغلق.",
    "يصوت حزب الفجر غدا على القرار.\nإن هذا القصف جريمة حرب.\nويستأنف حزب الفجر اجتماعاته.",
    # A paper tells of several, who speak in the past.
    "يرحب حزب الفجر بالقرار.\nوقال خبير إن القرار صعب.\nإن هذا القصف جريمة حرب.\nويعلن حزب الفجر مشاركته.",
    # Another spoke last in the paragraph.
    "حزب الفجر\nيدين حزب الفجر القصف.\nوقالت حركة السهل إن الطريق طويل. إن هذا القصف جريمة حرب.",
    # Two take a stand.
    "يدين حزب الفجر القصف.\nإن هذا القصف جريمة حرب.\nوتدين حركة السهل القصف.\nويطالب حزب الفجر مجلس الأمن بالتحرك.",
    # A view that is described.
    "يرى حزب الفجر أن الطريق طويل.\nإن هذا القصف جريمة حرب.\nويعتبر حزب الفجر أن الحل قريب.",
]
SAID = [
    ("إن هذه الممارسات تكشف الوجه الحقيقي للميليشيات.", "condemn"),
    ("إن التغاضي عن هذه الانتهاكات سيقود المنطقة إلى حرب شاملة.", "warn"),
    ("لقد آن الأوان لوقف هذه الحرب.", "demand"),
    ("كان حريا بالحكومة أن تحمي المدنيين.", "demand"),
    ("إن المقاومة حق مشروع كفلته القوانين.", "affirm"),
    ("ويتحمل النظام كامل المسؤولية عن هذه الجريمة.", "condemn"),
    ("إن هذا القرار يعكس استهتارا بأرواح المدنيين.", "condemn"),
    ("وما هذا القرار إلا استخفاف بعقول الناس.", "condemn"),
    ("ليس هذا القرار سوى محاولة لتكميم الأفواه.", "condemn"),
    ("ومن العار أن يبقى الأطفال بلا مدارس.", "condemn"),
    ("إن أي تأخير في صرف الرواتب يدفع المعلمين إلى الشارع.", "warn"),
    ("لن تمر هذه الجريمة كما مرت غيرها.", "warn"),
    ("وستكون خطوتنا المقبلة الإضراب المفتوح.", "warn"),
    ("فلتتراجع الحكومة عن قرارها.", "demand"),
    ("ليكن التحقيق شفافا ومستقلا.", "demand"),
    ("كفى استهتارا بأرواح الناس.", "demand"),
    ("وهذا الكلام مردود على صاحبه.", "reject"),
    ("لا وألف لا لهذا القرار.", "reject"),
    ("وموقفنا ثابت لا يتغير.", "affirm"),
    ("تحية إجلال وإكبار لأرواح الشهداء.", "praise"),
    ("كل التضامن مع أهالي القرية.", "support"),
    ("العطش ليس قدرا على أبناء القرية.", "state"),
]
NARRATED = [
    "قصفت الطائرات القرية فجر اليوم وقتلت عشرة مدنيين.",
    "إن القصف أدى إلى مقتل عشرة مدنيين.",
    "وكان وزير الخارجية قد زار المدينة الأسبوع الماضي.",
    "فإلى متى يبقى العالم صامتا؟",
    "رحم الله الشهداء وشفى الجرحى.",
    "المجد للشهداء والحرية للوطن.",
    "وكفى بالله وكيلا.",
    "وصدر القرار أمس عن الوزارة.",
    "السادسة من صباح أمس.",
]


@pytest.mark.parametrize("text", OWN)
def test_a_release_in_the_present_is_that_of_the_body_which_takes_the_stands(text: str) -> None:
    """What is judged in it without a cue is held by the body."""
    assert ("حزب الفجر", "هذا القصف") in held(read(text))


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_of_bodies_in_the_present_is_nobodys_own_release(text: str) -> None:
    """What is judged without a cue is held by nobody there."""
    assert "هذا القصف" not in [content for _, content in held(read(text))]


@pytest.mark.parametrize(("sentence", "act"), SAID)
def test_a_body_takes_stands_without_a_cue_in_its_own_release(sentence: str, act: str) -> None:
    """Its judgements, warnings and demands are its stances."""
    reading = read(f"يدين حزب الفجر قصف القرية.\n{sentence}\nويطالب حزب الفجر مجلس الأمن بالتحرك.")
    names = names_of(reading)
    assert ([names[h] for h in reading.stances[1].holder], str(reading.stances[1].act)) == (["حزب الفجر"], act)


@pytest.mark.parametrize("sentence", NARRATED)
def test_what_happened_is_no_stance_of_the_body_that_tells_it(sentence: str) -> None:
    """Narration, questions and prayers give nothing."""
    text = f"يدين حزب الفجر قصف القرية.\n{sentence}\nويطالب حزب الفجر مجلس الأمن بالتحرك."
    assert [content for _, content in held(read(text))] == ["قصف القرية", "التحرك"]


@pytest.mark.parametrize("number", ["{}.", "{}-", "{})", "{} -"])
def test_items_numbered_in_any_way_are_those_of_the_body(number: str) -> None:
    """A full stop behind the number of an item ends no sentence."""
    items = ["شجب العمل الإجرامي.", "مطالبة الشركة بفتح الطريق.", "الترحيب بمبادرة الأعيان."]
    listed = "\n".join(f"{number.format(n)} {item}" for n, item in enumerate(items, 1))
    text = f"أصدرت نقابة السهل البيان الآتي:\n{listed}"
    assert held(read(text)) == [
        ("نقابة السهل", "العمل الإجرامي"),
        ("نقابة السهل", "فتح الطريق"),
        ("نقابة السهل", "مبادرة الأعيان"),
    ]


def test_what_no_cue_opens_is_said_to_be_less_sure() -> None:
    """A claim without a cue is explained as such, and is less sure than what a cue opens."""
    first, claim = read("يدين حزب الفجر القصف.\nالماء حق لجميع سكان القرية.\nويطالب حزب الفجر بالماء.").stances[:2]
    assert (claim.rule, claim.holder_rule) == ("uncued", "own-words")
    assert claim.confidence < first.confidence
