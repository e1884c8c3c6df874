"""Statements are read from the cues and frames of the genre: who, what is done, and which words say what is held."""

import pytest

from kg.kinds import Polarity
from tests.extract.actors import read, told

ACTS = [
    ("وقال [سامر العلي=a] إن الوضع صعب في المدينة.", "state", "الوضع صعب في المدينة"),
    ("وأضاف [سامر العلي=a] أن الوضع صعب في المدينة.", "state", "الوضع صعب في المدينة"),
    ("وأعلن [سامر العلي=a] في بيان عن بدء العمل في المشروع.", "state", "بدء العمل في المشروع"),
    ("وأكد [سامر العلي=a] أن الوضع هادئ في المدينة.", "affirm", "الوضع هادئ في المدينة"),
    ("وشدد [سامر العلي=a] على وحدة الصف الداخلي.", "affirm", "وحدة الصف الداخلي"),
    ("وجدد [سامر العلي=a] التأكيد على وحدة الصف.", "affirm", "وحدة الصف"),
    ("وأكد [سامر العلي=a] على ضرورة وقف القتال فورا.", "demand", "وقف القتال فورا"),
    ("وأشار [سامر العلي=a] إلى ضرورة وقف القتال فورا.", "demand", "وقف القتال فورا"),
    ("وشدد [سامر العلي=a] على أهمية تفعيل اللجنة المشتركة.", "demand", "تفعيل اللجنة المشتركة"),
    ("وشدد [سامر العلي=a] على أهمية الدور العربي.", "affirm", "أهمية الدور العربي"),
    ("وأكد [سامر العلي=a] على خطورة استمرار القصف.", "warn", "استمرار القصف"),
    ("وأكد [سامر العلي=a] رفضه القاطع لأي تدخل خارجي.", "reject", "أي تدخل خارجي"),
    ("وأعرب [سامر العلي=a] عن قلقه من تدهور الأوضاع.", "warn", "تدهور الأوضاع"),
    ("وأعرب [سامر العلي=a] عن أمله في أن تنتهي الأزمة قريبا.", "hope", "تنتهي الأزمة قريبا"),
    ("وأعرب [سامر العلي=a] عن شكره وتقديره لجهود الوساطة.", "praise", "جهود الوساطة"),
    ("وطالب [سامر العلي=a] بوقف القتال فورا.", "demand", "وقف القتال فورا"),
    ("ودعا [سامر العلي=a] [حزب الفجر=b:o] إلى ضبط النفس.", "demand", "ضبط النفس"),
    ("وحث [سامر العلي=a] [حزب الفجر=b:o] على ضبط النفس.", "demand", "ضبط النفس"),
    ("وقال [سامر العلي=a] إنه لا بد من وقف القتال فورا.", "demand", "وقف القتال فورا"),
    ("وقال [سامر العلي=a] إن الحل ينبغي أن يكون سياسيا.", "demand", "الحل ينبغي أن يكون سياسيا"),
    ("وقال [سامر العلي=a] إن على [حزب الفجر=b:o] أن يوقف القتال.", "demand", "يوقف القتال"),
    ("وأدان [سامر العلي=a] الهجوم على المدينة.", "condemn", "الهجوم على المدينة"),
    ("واستنكر وشجب [سامر العلي=a] الهجوم على المدينة.", "condemn", "الهجوم على المدينة"),
    ("واتهم [سامر العلي=a] [حزب الفجر=b:o] بعرقلة المفاوضات.", "condemn", "عرقلة المفاوضات"),
    ("ورفض [سامر العلي=a] أي تدخل خارجي.", "reject", "أي تدخل خارجي"),
    ("ونفى [سامر العلي=a] وجود خلاف داخل اللجنة.", "deny", "وجود خلاف داخل اللجنة"),
    ("وحذر [سامر العلي=a] من انهيار الهدنة.", "warn", "انهيار الهدنة"),
    ("وثمن [سامر العلي=a]، الجهود الرامية إلى الحل.", "praise", "الجهود الرامية إلى الحل"),
    ("ورحب [سامر العلي=a] بقرار اللجنة الأخير.", "praise", "قرار اللجنة الأخير"),
    ("وشكر [سامر العلي=a] [حزب الفجر=b:o] على دعم المشروع.", "praise", "دعم المشروع"),
    ("وأيد [سامر العلي=a] قرار اللجنة الأخير.", "support", "قرار اللجنة الأخير"),
    ("وتعهد [سامر العلي=a] بإطلاق سراح المحتجزين.", "promise", "إطلاق سراح المحتجزين"),
    ("وأعلن [سامر العلي=a] أنه سيعود إلى المدينة قريبا.", "promise", "سيعود إلى المدينة قريبا"),
    ("وتوقع [سامر العلي=a] أن تتحسن الأوضاع قريبا.", "hope", "تتحسن الأوضاع قريبا"),
    ("واستعرض [سامر العلي=a] أوضاع المخيمات.", "discuss", "أوضاع المخيمات"),
]


@pytest.mark.parametrize(("text", "act", "content"), ACTS, ids=[row[0] for row in ACTS])
def test_a_cue_in_its_frame(text: str, act: str, content: str) -> None:
    assert told(text) == [(act, "a", content)]


NOTHING = [
    "وصلت القافلة إلى المدينة مساء.",
    "ولم يؤكد [سامر العلي=a] أن الوضع هادئ.",
    "يذكر أن [سامر العلي=a] يزور المدينة.",
    "تجدر الإشارة إلى أن المدينة محاصرة.",
    "الرئيسية | الأخبار | اتصل بنا | من نحن",
    "هل قال [سامر العلي=a] الحقيقة؟",
    "والبيان الذي أكد أن الوضع هادئ مزور.",
    "",
    "...",
]


@pytest.mark.parametrize("text", NOTHING)
def test_narration_and_menus_give_no_statement(text: str) -> None:
    assert told(text) == []


HOLDERS = [
    (
        "وقال [سامر العلي=a] إن الوضع صعب، مشيرا إلى وجود فرصة للحل.",
        [("state", "a", "الوضع صعب"), ("state", "a", "وجود فرصة للحل")],
    ),
    (
        "وقال [سامر العلي=a] إن الوضع صعب. وأضاف أن الحل قريب.",
        [("state", "a", "الوضع صعب"), ("state", "a", "الحل قريب")],
    ),
    (
        "وقالت [نور الحداد=b:f] إن الوضع صعب. وقال [سامر العلي=a] إن الحل بعيد. وأضافت أنها باقية.",
        [("state", "b", "الوضع صعب"), ("state", "a", "الحل بعيد"), ("state", "b", "باقية")],
    ),
    (
        "وقال [سامر العلي=a] إن الوضع صعب. من جانبها، أكدت [نور الحداد=b:f] أن الحل قريب.",
        [("state", "a", "الوضع صعب"), ("affirm", "b", "الحل قريب")],
    ),
    (
        "وأكد [سامر العلي=a] و[نور الحداد=b:f] على ضرورة الحوار.",
        [("demand", "a+b", "الحوار")],
    ),
    (
        "بحث [سامر العلي=a] مع [نور الحداد=b:f] أوضاع المخيمات. وأكد الجانبان على ضرورة الحوار.",
        [("discuss", "a+b", "أوضاع المخيمات"), ("demand", "a+b", "الحوار")],
    ),
    (
        "بحث [سامر العلي=a] أوضاع المخيمات مع [نور الحداد=b:f].",
        [("discuss", "a+b", "أوضاع المخيمات")],
    ),
    (
        "التقى [سامر العلي=a] [نور الحداد=b:f] وجرى خلال اللقاء بحث أوضاع المخيمات.",
        [("discuss", "a+b", "أوضاع المخيمات")],
    ),
    (
        "[سامر العلي=a] أكد أن الحل قريب.",
        [("affirm", "a", "الحل قريب")],
    ),
    (
        "وأوضح رئيس الهيئة العليا [سامر العلي=a] أن الحل قريب.",
        [("state", "a", "الحل قريب")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), HOLDERS, ids=[row[0] for row in HOLDERS])
def test_the_holder_is_named_inherited_or_joint(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


def test_a_delegation_met_by_a_body_stands_for_its_sender() -> None:
    text = "بحث [حزب الفجر=b:o] أوضاع المخيمات مع [وفد من هيئة الإغاثة=d:d]، و[هيئة الإغاثة=o:of] تعمل هناك."
    assert told(text)[0] == ("discuss", "b+o", "أوضاع المخيمات")


NESTED = [
    ("وقال [سامر العلي=a] إن [حزب الفجر=b:o] يرفض أي حوار.", [("reject", "b", "أي حوار")], ("a",)),
    ("وقال [سامر العلي=a] إن [حزب الفجر=b:o] مستعد للهدنة.", [("promise", "b", "هدنة")], ("a",)),
    ("وقال [سامر العلي=a] إنه بحث مع [نور الحداد=b:f] ملف المياه.", [("discuss", "a+b", "ملف المياه")], ("a",)),
    ("ونقلت [وكالة النهار=n:of] عن [سامر العلي=a] قوله إن الحل قريب.", [("state", "a", "الحل قريب")], ("n",)),
    ("وبحسب [وكالة النهار=n:of] فقد دعا [سامر العلي=a] إلى الحوار.", [("demand", "a", "الحوار")], ("n",)),
    ("وقال [سامر العلي=a] إنه يتطلع إلى زيارة المدينة.", [("hope", "a", "زيارة المدينة")], ()),
]


@pytest.mark.parametrize(("text", "expected", "reported"), NESTED, ids=[row[0] for row in NESTED])
def test_a_view_told_by_another(text: str, expected: list[tuple[str, str, str]], reported: tuple[str, ...]) -> None:
    assert told(text) == expected
    assert read(text).stances[0].reported_by == reported


def test_according_to_a_source_after_its_clause() -> None:
    text = "قتل خمسة مدنيين في المدينة، بحسب [وكالة النهار=n:of]."
    assert told(text) == [("state", "n", "قتل خمسة مدنيين في المدينة")]


def test_what_another_confirms_is_his_too() -> None:
    text = "وأكد [سامر العلي=a] أن الحل قريب، وهو ما أكده [ماهر النجار=b]."
    assert told(text) == [("affirm", "a", "الحل قريب"), ("affirm", "b", "الحل قريب")]


TOGETHER = [
    (
        "التقى [سامر العلي=a] [ماهر النجار=b] أمس. وأكد الوزيران أهمية الحوار. وشددا على رفض العنف.",
        [("affirm", "a+b", "أهمية الحوار"), ("reject", "a+b", "العنف")],
    ),
    (
        "التقى [سامر العلي=a] [ماهر النجار=b] أمس. وتناول اللقاء ملف المياه.",
        [("discuss", "a+b", "ملف المياه")],
    ),
    (
        "التقى [سامر العلي=a] [ماهر النجار=b] أمس لبحث ملف المياه.",
        [("discuss", "a+b", "ملف المياه")],
    ),
    (
        "أجرى [سامر العلي=a] مع [ماهر النجار=b]، محادثات تناولت ملف المياه.",
        [("discuss", "a+b", "ملف المياه")],
    ),
    (
        "بحث [سامر العلي=a] مع [ماهر النجار=b] ملف المياه. وقال [سامر العلي=a] إنه تم الاتفاق على لجنة مشتركة.",
        [("discuss", "a+b", "ملف المياه"), ("agree", "a+b", "لجنة مشتركة")],
    ),
    (
        "بحث [سامر العلي=a] ملف المياه والعلاقات مع [حزب الفجر=b:o] في المدينة القديمة.",
        [("discuss", "a", "ملف المياه والعلاقات مع حزب الفجر في المدينة القديمة")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), TOGETHER, ids=[row[0] for row in TOGETHER])
def test_what_is_held_together(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


CAREFUL = [
    (
        "وقال [سامر العلي=a] إن الوزراء رحبوا بالقرار الأخير.",
        [("state", "a", "الوزراء رحبوا بالقرار الأخير")],
    ),
    (
        "وحمل [سامر العلي=a] [حزب الفجر=b:o] المسؤولية الكاملة عن القصف.",
        [("condemn", "a", "المسؤولية الكاملة عن القصف")],
    ),
    (
        "وقال [سامر العلي=a] إن [حزب الفجر=b:o] وضع اللجنة في صورة التحضيرات.",
        [("state", "b", "التحضيرات")],
    ),
    (
        "ونفى [سامر العلي=a] الادعاءات بأن [حزب الفجر=b:o] يدعم المسلحين.",
        [("deny", "a", "الادعاءات بأن حزب الفجر يدعم المسلحين")],
    ),
    (
        "وزعم [سامر العلي=a] أن [حزب الفجر=b:o] يرفض الهدنة.",
        [("state", "a", "حزب الفجر يرفض الهدنة")],
    ),
    (
        "وقال [سامر العلي=a] إنه أبلغ [حزب الفجر=b:o] بأن المعبر مغلق.",
        [("state", "a", "المعبر مغلق")],
    ),
    (
        "وندد [سامر العلي=a] بما تعرضت له القافلة من هجوم.",
        [("condemn", "a", "ما تعرضت له القافلة من هجوم")],
    ),
    (
        "وأكد «[سامر العلي=a]»، خلال حديث طويل، أن المعبر مغلق.",
        [("affirm", "a", "المعبر مغلق")],
    ),
    (
        "وقال [سامر العلي=a] إن [حزب الفجر=b:o] لا يؤيد الهدنة.",
        [("reject", "b", "الهدنة")],
    ),
    (
        "وقال [سامر العلي=a] إنه لن يشارك في الحوار.",
        [("reject", "a", "لن يشارك في الحوار")],
    ),
    (
        "وأوضح [سامر العلي=a] أن بلاده ستواصل دعم اللاجئين.",
        [("promise", "a", "بلاده ستواصل دعم اللاجئين")],
    ),
    (
        "وذكر [سامر العلي=a] أن القصف جريمة وحشية.",
        [("condemn", "a", "القصف جريمة وحشية")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), CAREFUL, ids=[row[0] for row in CAREFUL])
def test_nothing_is_put_into_the_wrong_mouth(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert told(text) == expected


SPLITS = [
    (
        "وأكد [سامر العلي=a] أن الوضع هادئ في المدينة، وأن الحوار مستمر بين الجميع.",
        ["الوضع هادئ في المدينة", "الحوار مستمر بين الجميع"],
    ),
    (
        "وطالب [سامر العلي=a] بوقف القتال في المدينة، وإطلاق سراح المحتجزين.",
        ["وقف القتال في المدينة", "إطلاق سراح المحتجزين"],
    ),
    (
        "وأشار [سامر العلي=a] إلى ضرورة انسحاب المسلحين من المدينة، ومن ثم إلزامهم بالهدنة.",
        ["انسحاب المسلحين من المدينة", "إلزامهم بالهدنة"],
    ),
    (
        "وأكد [سامر العلي=a] على التحرك سريعا لوقف القتال وضمان السلامة.",
        ["التحرك سريعا لوقف القتال وضمان السلامة"],
    ),
]


@pytest.mark.parametrize(("text", "contents"), SPLITS, ids=[row[0] for row in SPLITS])
def test_different_things_are_kept_apart(text: str, contents: list[str]) -> None:
    assert [content for _, _, content in told(text)] == contents


def test_each_sentence_of_a_quotation_has_the_cue_that_opened_it() -> None:
    reading = read("وقال [سامر العلي=a]: «الوضع هادئ في المدينة. نطالب بوقف القتال.» ثم غادر.")
    assert [(s.act.value, s.content.quote, s.verbatim) for s in reading.stances] == [
        ("state", "الوضع هادئ في المدينة", True),
        ("demand", "وقف القتال", True),
    ]


def test_a_quotation_before_its_speaker() -> None:
    assert told("«الوضع هادئ في المدينة»، قال [سامر العلي=a].") == [("state", "a", "الوضع هادئ في المدينة")]


def test_accusing_words_about_another_condemn() -> None:
    text = "وقال [سامر العلي=a] إن [حزب الفجر=b:o] ارتكب جرائم في المدينة."
    (stance,) = read(text).stances
    assert (stance.act.value, stance.polarity) == ("condemn", Polarity.AGAINST)


def test_every_quote_is_what_stands_at_its_offsets() -> None:
    texts: list[str] = [str(case[0]) for case in (*ACTS, *HOLDERS, *NESTED, *SPLITS)]
    for text in texts:
        reading = read(text)
        for stance in reading.stances:
            for quote in (stance.cue, stance.content):
                assert reading.release.text[quote.start : quote.end] == quote.quote


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("وقال مراقبون كثيرون إن الوضع صعب في المدينة.", "Its subject is not a known actor."),
        ("من جانبه، أكد أن الوضع صعب في المدينة.", "Another speaker is announced, and none is named."),
        ("وأضاف أن الوضع صعب في المدينة.", "No speaker named before agrees with the cue."),
        ("وتم بحث أوضاع المخيمات في المدينة.", "The parties who hold it together are not known."),
    ],
)
def test_what_has_no_known_holder_is_left_out_and_reported(text: str, reason: str) -> None:
    reading = read(text)
    assert reading.stances == ()
    assert [u.reason for u in reading.unresolved] == [reason]


def test_hostile_input_is_read_in_bounded_time() -> None:
    assert told("وأكد أن " * 20_000) == []
    assert told("«" * 20_000 + "قال " * 20_000) == []
    assert told("، " * 50_000) == []


def test_an_affirmation_by_another_that_is_itself_judged_is_read_to_its_end() -> None:
    """What governs the content may be the word whose owner stands behind it: the reader looked there again for ever."""
    found = told("وقال [سامر العلي=a]: نعتبر تأكيد [نور الحداد=b:f] أن الحل قريب تعديا على حقنا.")
    assert all(holder == "a" for _, holder, _ in found)
