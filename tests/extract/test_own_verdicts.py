"""What a body says in its own release of a matter, of who failed, and of what it will do if others go on."""

import pytest

from tests.extract.own_release import told_by_body


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ("أما التعليم فهو أمانة في أعناقنا.", "affirm", "التعليم فهو أمانة في أعناقنا"),
        ("وأما رفع الرسوم فهو جريمة بحق الطلاب.", "condemn", "رفع الرسوم فهو جريمة بحق الطلاب"),
        ("أما القانون الجديد فهو بدعة لا سند لها.", "condemn", "القانون الجديد فهو بدعة لا سند لها"),
        ("أما دعوة الوزير إلى اللقاء فهي مهزلة.", "condemn", "دعوة الوزير إلى اللقاء فهي مهزلة"),
        ("وأما السد فإن حزب النهر ماض في بنائه.", "promise", "السد فإن حزب النهر ماض في بنائه"),
        ("أما الادعاء بأن الحزب حرق السوق فهو كذب محض.", "deny", "الحزب حرق السوق"),
    ],
)
def test_what_a_matter_is_told_to_be_is_a_view_of_it(sentence: str, act: str, content: str) -> None:
    """What a matter is told to be behind "as for" is a view of it."""
    assert told_by_body(sentence) == [(act, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "أما الجرحى فقد نقلوا إلى المشفى.",
        "أما الوضع في القرى فما زال صعبا.",
        "أما الدورة الثانية فهي مخصصة للأطفال.",
        "أما القاعة فهي في الطابق الثاني.",
    ],
)
def test_what_happened_to_a_matter_is_onlytold_by_body(sentence: str) -> None:
    """What happened to a matter is only told."""
    assert told_by_body(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("لقد تخلت الوزارة عن واجبها.", "تخلت الوزارة عن واجبها"),
        ("لقد خذلتنا المنظمات الدولية.", "خذلتنا المنظمات الدولية"),
        ("الحكومة فشلت في حماية القرى.", "الحكومة فشلت في حماية القرى"),
        ("فشل المجتمع الدولي في وقف القتال.", "فشل المجتمع الدولي في وقف القتال"),
        ("تخلت الوزارة عن مسؤولياتها.", "تخلت الوزارة عن مسؤولياتها"),
        ("تأجيل الاقتراع انقلاب على الدستور.", "تأجيل الاقتراع انقلاب على الدستور"),
        ("إغلاق الجسر في المدينة عمل مدان.", "إغلاق الجسر في المدينة عمل مدان"),
    ],
)
def test_who_left_his_duty_undone_is_condemned(sentence: str, content: str) -> None:
    """Who left his duty undone is condemned, and what is called an outrage."""
    assert told_by_body(sentence) == [("condemn", content)]


@pytest.mark.parametrize("sentence", ["لقد وصلت القافلة إلى المدينة.", "لقد فشلت كل الجهود في وقف القتال."])
def test_an_event_is_onlytold_by_body(sentence: str) -> None:
    """An event is only told."""
    assert told_by_body(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "العدو فشل في كسر إرادة أهلنا.",
        "لقد فشلت الهدنة في وقف القتال.",
        "عجز المرضى عن دفع ثمن الدواء.",
        "المعلم سامي النجار تخلى عن راتبه للأيتام.",
        "من لا يحترم القانون فليس منا.",
        "حزب النهر أخفق في إيصال صوته.",
        "لا لتقصير منا بل لضعف الموارد تأخر السد.",
    ],
)
def test_who_could_not_or_gave_is_not_condemned(sentence: str) -> None:
    """Whoever could not do it, or gave what is his, left no duty undone; what is not bidden is not demanded."""
    assert not {"condemn", "demand", "reject"}.intersection(act for act, _ in told_by_body(sentence))


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("وفي حال استمرار القصف فإننا سنغلق الجسر.", "في حال استمرار القصف فإننا سنغلق الجسر"),
        ("وما لم تدفع الشركة فإننا سنوقف العمل.", "ما لم تدفع الشركة فإننا سنوقف العمل"),
        ("إن لم تدفع الشركة حتى الأحد فإننا سنوقف العمل.", "إن لم تدفع الشركة حتى الأحد فإننا سنوقف العمل"),
        ("وفي حال رفض الطلب فإن حزب النهر سينسحب.", "وفي حال رفض الطلب فإن حزب النهر سينسحب"),
    ],
)
def test_what_will_be_done_if_others_go_on_is_a_threat(sentence: str, content: str) -> None:
    """What will be done if others go on, or do not do as they are asked, is a threat with its condition."""
    assert told_by_body(sentence) == [("warn", content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "وإذا توفرت الإرادة فإننا سنعود إلى العمل.",
        "وإذا استمر الحوار فسنشارك فيه.",
        "وفي حال عدم توفر الكتب سنشتريها.",
        "وإذا لم تستطع المدرسة الحضور فسنرسل لها التقرير.",
        "وفي حال استمرار الهدوء سنعيد فتح المدارس.",
    ],
)
def test_what_will_be_done_if_others_mend_is_a_promise(sentence: str) -> None:
    """What will be done if others mend, or if what is welcome goes on, is a promise."""
    assert [act for act, _ in told_by_body(sentence)] == ["promise"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("الحرية لأسرانا.", [("demand", "الحرية لأسرانا")]),
        ("الرحمة لشهدائنا والحرية للأسرى", [("demand", "الحرية للأسرى")]),
        ("المجد للشهداء.. الحرية للأسرى.. الشفاء للجرحى", [("demand", "الحرية للأسرى")]),
        ("لا لتكميم الصحف!", [("reject", "تكميم الصحف")]),
        ("المجد للشهداء", []),
        ("عاشت نقابات العمال.", []),
    ],
)
def test_slogans_ask_for_freedom_or_say_no(sentence: str, told: list[tuple[str, str]]) -> None:
    """Slogans ask for freedom or say no; a mere wish or cheer takes nothing up."""
    assert told_by_body(sentence) == told


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("من كان لديه دليل فليقدمه إلى القضاء", "demand"),
        ("من يملك حلا فليتقدم به", "demand"),
        ("من يعتدي على السوق فليتحمل العواقب", "warn"),
    ],
)
def test_whoever_does_something_is_bidden_to_do_something(sentence: str, act: str) -> None:
    """Whoever does something is bidden to do something, or to bear what comes of it."""
    assert told_by_body(f"{sentence}.") == [(act, sentence)]


@pytest.mark.parametrize(
    ("sentence", "act", "content"),
    [
        ("مطالبنا واضحة ولا تراجع عنها.", "affirm", "مطالبنا واضحة ولا تراجع عنها"),
        ("نحن أول من نادى بالسلام.", "affirm", "أول من نادى بالسلام"),
        ("غير أن من يعتدي على السوق سيجد ردا قاسيا.", "warn", "من يعتدي على السوق سيجد ردا قاسيا"),
        ("فوجئنا بقرار الشركة إغلاق السد.", "condemn", "قرار الشركة إغلاق السد"),
        ("والمخجل أن الحكومة تتفرج على الحريق.", "condemn", "الحكومة تتفرج على الحريق"),
    ],
)
def test_what_we_are_and_want_and_what_struck_us(sentence: str, act: str, content: str) -> None:
    """What we are and want is affirmed, what struck us or is a shame condemned."""
    assert told_by_body(sentence) == [(act, content)]


@pytest.mark.parametrize(
    "sentence",
    [
        "فوجئنا بحجم التضامن الشعبي مع أهلنا في الجنوب.",
        "صدمنا برحيل الزميل سامر الحلو بعد صراع مع المرض.",
        "تفاجأنا باستقبال حار من أهل القرية.",
    ],
)
def test_a_loss_or_welcome_that_struck_us_condemns_nobody(sentence: str) -> None:
    """A loss or a welcome that struck us condemns nobody."""
    assert told_by_body(sentence) == []
