"""What is done with a content by its own wording: denied, warned of, promised, refused, discussed, intended."""

import pytest

from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read

_WHO = "وزير الخارجية النرويجي خالد الحلبي"


def _acts(content: str) -> list[tuple[str, list[str]]]:
    """Return the acts and holders read in what a minister says."""
    return [(act, who) for act, who, _ in told(f"قال {_WHO} {content}")]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إن الحديث عن استقالته مجرد إشاعات.", "deny"),
        ("إن ما يقال عن صفقة سرية محض افتراء.", "deny"),
        ("إن ما يقال عن صفقة سرية ليس كذبا.", "state"),
        ("إن سياسة خصومه كذب على الناس.", "state"),
        ("إن هذه الشائعات تضر بالقرية.", "state"),
        ("إنه إذا حاولت المجموعة دخول المدينة فإن السكان لن يستقبلوها.", "warn"),
        ("إنه إذا استمر القصف فإن المنطقة ستشهد تصعيدا خطيرا.", "warn"),
        ("إنه إذا نفذت الخطة فإن المنطقة ستصبح أكثر أمنا.", "state"),
        ("إن الحكومة ستعمل على فتح الطريق.", "promise"),
        ("إن الوزارة ستعمل على فتح الطريق.", "promise"),
        ("إن النقابة ستعمل على فتح الطريق.", "state"),
        ("إن المعتدي سيدفع ثمنا باهظا.", "warn"),
        ("إنه لا مجال للتفاوض على السيادة.", "reject"),
        ("إننا لا نستطيع الوقوف صامتين أمام ما يحدث.", "reject"),
        ("إننا لا نستطيع بناء الجسر هذا العام.", "state"),
        ("إننا لسنا مستعدين للتفاوض مع المسلحين.", "reject"),
        ("إننا لسنا بعيدين عن الحدود.", "state"),
        ("إن هذا الاعتصام يأتي احتجاجا على الضرائب.", "condemn"),
        ("إن القرار يأتي تضامنا مع سكان الجبل.", "support"),
        ("إن القرار يأتي بعد شهر من النقاش.", "state"),
    ],
)
def test_plain_wording_decides_under_a_neutral_cue(content: str, act: str) -> None:
    assert [read for read, _ in _acts(content)] == [act]


@pytest.mark.parametrize(
    ("content", "read"),
    [
        ("إن السويد تدرك أهمية المحادثات.", ("affirm", ["السويد"])),
        ("إن السويد تدرك خطورة الوضع.", ("warn", ["السويد"])),
        ("إن السويد تنظر ببالغ القلق إلى ما يجري في الجبل.", ("warn", ["السويد"])),
        ("إن السويد تنظر بارتياح كبير إلى نتائج القمة.", ("praise", ["السويد"])),
        ("إن السويد طرحت ملف الحدود.", ("discuss", ["السويد"])),
        ("إن السويد أثارت غضب جيرانها.", ("state", ["خالد الحلبي"])),
        ("إن السويد تسعى إلى فتح الطريق.", ("state", ["خالد الحلبي"])),
        ("إن السويد تسعى إلى الهيمنة على المنطقة.", ("state", ["خالد الحلبي"])),
        ("إن السويد تخطط لزعزعة استقرار المنطقة.", ("state", ["خالد الحلبي"])),
        ("إن السويد وفنلندا ماضيتان في التعاون.", ("state", ["خالد الحلبي"])),
        ("إن السويد وفنلندا مستعدتان للتعاون.", ("promise", ["السويد", "فنلندا"])),
        ("إن بلاده والسويد متفقتان على وقف القصف.", ("agree", ["خالد الحلبي", "السويد"])),
        ("إن بلاده والسويد تدعمان وقف القصف.", ("support", ["خالد الحلبي", "السويد"])),
        ("إن النرويج لا تريد تبريرا للعنف.", ("reject", ["النرويج"])),
        ("إن السويد لا تريد السلام.", ("state", ["خالد الحلبي"])),
        ("إنه أجرى محادثات مع نظيره السويدي ماجد الخطيب حول المناخ.", ("discuss", ["خالد الحلبي", "ماجد الخطيب"])),
    ],
)
def test_a_view_told_of_others_is_theirs(content: str, read: tuple[str, list[str]]) -> None:
    assert _acts(content) == [read]


def test_who_goes_on_inside_is_told_by_the_gender_of_the_verb() -> None:
    said = told("قال الوزير خالد الحلبي إن السويد أدانت الهجوم وطالبت فنلندا بالانسحاب.")
    assert [(act, who) for act, who, _ in said] == [("condemn", ["السويد"]), ("demand", ["السويد"])]
    said = told("قال الوزير خالد الحلبي إن السويد أدانت الهجوم وطالب فنلندا بالانسحاب.")
    assert [(act, who) for act, who, _ in said] == [("condemn", ["السويد"]), ("demand", ["خالد الحلبي"])]


def test_what_one_threatens_with_is_his_own_wish() -> None:
    assert told("قال خالد الحلبي إن الاحتجاجات ستتواصل ما لم تتوقف الضرائب.")[0][0] == "warn"


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إن السويد تساعد فنلندا في قتل السكان.", "condemn"),
        ("إن السويد متورطة في قصف القرى.", "condemn"),
        ("إن السويد تساعد فنلندا في مكافحة الإرهاب.", "state"),
        ("إن السويد لا تشارك في قصف القرى.", "state"),
        ('إنه سيتم "عقد اجتماع" في الربيع.', "promise"),
        ("إن باب التفاوض لن يبقى مفتوحا إلى ما لا نهاية.", "warn"),
    ],
)
def test_plain_wording_tells_complicity_and_what_will_be_done(content: str, act: str) -> None:
    assert [read for read, _ in _acts(content)] == [act]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("وأكد خالد الحلبي أهمية الاتفاق الجديد.", ["affirm"]),
        ("وأكد خالد الحلبي أهمية تنفيذ الاتفاق الجديد.", ["demand"]),
        ("وقال خالد الحلبي إن هذه الحجج لا أساس لها.", ["deny"]),
        ("وأكد خالد الحلبي أن هذه الحجج لا أساس لها.", ["affirm"]),
        ("واعتبر خالد الحلبي اتهام السويد لفنلندا أمرا غريبا.", ["state"]),
        ("واعتبر خالد الحلبي أن اتهام السويد أمر غريب.", ["state"]),
        ('وأضاف خالد الحلبي: "نتمنى أن تهدأ الحدود وأن تعود المدارس إلى العمل".', ["hope"]),
        ('وأضاف خالد الحلبي: "نتمنى أن تهدأ الحدود، وأن السويد جارة مهمة".', ["hope", "state"]),
        ("وقال خالد الحلبي إن السويد تعبر عن مخاوفها وتطالب فنلندا بالانسحاب.", ["warn", "demand"]),
    ],
)
def test_acts_by_what_the_cue_takes(sentence: str, acts: list[str]) -> None:
    assert [act for act, _, _ in told(sentence)] == acts


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        ("قال خالد الحلبي إن القرار غير حكيم.", "against"),
        ("قال خالد الحلبي إن القرار حكيم.", "for"),
        ("قال خالد الحلبي إن السويد قطعت الطريق.", "neutral"),
        ("قال خالد الحلبي إن هذه الممارسات تتنافى مع القانون.", "against"),
        ("هدد خالد الحلبي بوقف العمل في الميناء.", "for"),
        ("قال خالد الحلبي إن المعتدي سيدفع ثمنا باهظا.", "for"),
        ("قال خالد الحلبي إن الوضع يثير القلق.", "against"),
    ],
)
def test_how_what_is_told_is_seen(content: str, seen: str) -> None:
    reading = read(content)
    assert [stance.polarity.value for stance in reading.stances] == [seen]


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        (f"وأوضح {_WHO} أنه في حال توجيه ضربة جديدة، فإن العواقب ستكون وخيمة.", ["warn"]),
        (f"وأوضح {_WHO} أنه في ضوء الاتفاق الجديد، فإن العمل سيكون سهلا.", ["state"]),
        (f"وشدد {_WHO} على أن بلاده لن تسكت على القصف.", ["warn"]),
        (f"وأكد {_WHO} أن الضرائب على بلاده لن تنجح.", ["affirm"]),
        (f"وأكد {_WHO} أن بلاده لن تدفع الضرائب.", ["reject"]),
        (f'ولفت {_WHO} إلى "أن أملنا كبير في أن نصل إلى الحل".', ["hope"]),
        ('وتابع خالد الحلبي: "كل ما نطالب به فتح الطريق".', ["demand"]),
        ("وقال المتحدث باسم الحكومة خالد الحلبي إن الحكومة تلتزم بتنفيذ الاتفاق.", ["promise"]),
        ("وشدد خالد الحلبي على أننا نعتقد أن المدينة هي المدخل إلى الحل.", ["affirm"]),
        ("وقال خالد الحلبي إننا نعتقد أن المدينة هي المدخل إلى الحل.", ["state"]),
    ],
)
def test_conditions_refusals_and_wishes_of_the_speaker(sentence: str, acts: list[str]) -> None:
    assert [act for act, _, _ in told(sentence)] == acts


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        (f"وأكد {_WHO} أنه لن ينجح.", ["affirm"]),
        (f"وأكد {_WHO} أنه لن يحضر الجلسة.", ["reject"]),
        (f"وأكد {_WHO} أنه سيؤدي إلى ازدهار السوق.", ["affirm"]),
        (f"وأكد {_WHO} أنه سيحضر الجلسة.", ["promise"]),
        (f"وشدد {_WHO} على أن قواته لن تتردد في الرد.", ["warn"]),
        (f"وشدد {_WHO} على أنه «ماض في الإصلاح».", ["promise"]),
    ],
)
def test_a_pronoun_with_what_things_do_is_of_no_speaker(sentence: str, acts: list[str]) -> None:
    assert [act for act, _, _ in told(sentence)] == acts


@pytest.mark.parametrize(
    ("sentence", "acts"),
    [
        ("وأشار خالد الحلبي إلى أنه من غير المقبول أن تغلق المدارس.", ["reject"]),
        ("وأشار خالد الحلبي إلى أنه من غير المتوقع أن تغلق المدارس.", ["state"]),
        ("وشدد خالد الحلبي على السويد إطلاق سراح الصيادين.", ["demand"]),
        ("وشدد خالد الحلبي على دور السويد.", ["affirm"]),
    ],
)
def test_what_is_unacceptable_and_what_is_stressed_to_somebody(sentence: str, acts: list[str]) -> None:
    assert [act for act, _, _ in told(sentence)] == acts


def test_a_duty_is_asked_for() -> None:
    assert [act for act, _, _ in told("وأكد خالد الحلبي أنه من واجب السكان احترام القانون.")] == ["demand"]


def test_what_goes_on_in_another_gender_is_not_what_the_speaker_does() -> None:
    said = told("وقال الوزير خالد الحلبي إن الحملة تهدف إلى التخريب وتدعو إلى الفتنة.")
    assert [(act, content) for act, _, content in said] == [
        ("state", "الحملة تهدف إلى التخريب"),
        ("state", "تدعو إلى الفتنة"),
    ]
    said = told("وقال الوزير خالد الحلبي إن بلاده تدعم الحوار وتدعو إلى التهدئة.")
    assert [act for act, _, _ in said] == ["support", "demand"]


def test_just_as_that_introduces_no_appeal() -> None:
    said = told("وتحدث خالد الحلبي مناشدا الجميع تحمل المسؤولية، كما أن السويد حريصة على السلام.")
    assert said == [("demand", ["خالد الحلبي"], "تحمل المسؤولية")]


def test_a_body_is_called_by_the_noun_in_its_leaders_office() -> None:
    said = told("وأكد رئيس حزب الأمة خالد الحلبي أن الحزب لن يسلم سلاحه.")
    assert [act for act, _, _ in said] == ["reject"]
    said = told("وأكد رئيس حزب الأمة خالد الحلبي أن استقالة النقابة غير مطروحة.")
    assert [act for act, _, _ in said] == ["reject"]


@pytest.mark.parametrize(
    ("sentence", "seen"),
    [
        ("وصف خالد الحلبي القرار بأنه فضيحة سياسية.", "condemn against"),
        ("وصف خالد الحلبي القرار بأنه ضرب من الجنون.", "condemn against"),
        ("وصف خالد الحلبي القرار بأنه «استسلام».", "condemn against"),
        ("وصف خالد الحلبي القرار بالمجحف.", "condemn against"),
        ("وصف خالد الحلبي القرار بأنه بادرة طيبة.", "praise for"),
        ("وصف خالد الحلبي القرار بأنه انتصار على الإرهاب.", "praise for"),
        ("وصف خالد الحلبي ضيفه بأنه «شريك قوي» للقرية.", "praise for"),
        ("وصف خالد الحلبي القرار بأنه ليس جريمة.", "state neutral"),
        ("وصف خالد الحلبي القرار بأنه نصر للإرهاب.", "condemn against"),
        ("وصف خالد الحلبي القرار بأنه نصر لضحايا القمع.", "praise for"),
        ("وصف خالد الحلبي ضيفه بأنه محارب ضد الطغيان.", "state neutral"),
        ("وصف خالد الحلبي ضيفه بأنه عدو الفساد.", "state against"),
        ("وصف خالد الحلبي ضيفه بأنه ضحية الاستبداد.", "state against"),
        ("وصف خالد الحلبي الحرب على الإرهاب بأنها معركة طويلة.", "state neutral"),
        ("وصف خالد الحلبي القرار بأنه يحدد المراحل التي تلي وقف العدوان.", "state neutral"),
        ("اعتبر خالد الحلبي القرار انتهاكا صارخا للقانون.", "condemn against"),
        ("اعتبر خالد الحلبي هذه التصريحات إهانة للقرية.", "condemn against"),
        ("اعتبر خالد الحلبي أن القرار انتهاك صارخ للقانون.", "condemn against"),
        ("اعتبر خالد الحلبي مكافحة الجريمة أولوية.", "state for"),
        ("اعتبر خالد الحلبي القرار ليس جريمة.", "state neutral"),
    ],
)
def test_what_something_is_called_praises_or_condemns(sentence: str, seen: str) -> None:
    (stance,) = read(sentence).stances
    assert f"{stance.act.value} {stance.polarity.value}" == seen


def test_what_is_taken_for_a_word_that_begins_like_a_preposition_is_its_own_view() -> None:
    assert told("رفض خالد الحلبي القرار واعتبره بادرة سيئة.") == [
        ("reject", ["خالد الحلبي"], "القرار"),
        ("state", ["خالد الحلبي"], "بادرة سيئة"),
    ]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إن بلاده في حاجة شديدة إلى مساعدة دولية.", "demand"),
        ("إن بلاده بحاجة إلى وقت.", "state"),
        ("إن القرية المجاورة بحاجة إلى دعم.", "state"),
        ("إن هناك حاجة لتحسين الطرق.", "demand"),
        ("إن هناك حاجة للماء.", "demand"),
        ("إن عليهم احترام القانون.", "demand"),
        ("إن عليهم ديونا كثيرة.", "state"),
        ("إنه لا يجدر بالحكومة التدخل في القضاء.", "demand"),
        ("إن الجهود المطلوبة حاليا هي إقامة مناطق آمنة.", "demand"),
        ("إن الجهود المطلوبة كبيرة.", "state"),
        ("إن القرية حري بها أن تفتح الطريق.", "demand"),
        ("إن لديه تحفظات على البيان الختامي.", "reject"),
        ("إن لديه ثلاثة أبناء.", "state"),
        ("إن جهود بلاده ستتواصل حتى فتح الطريق.", "promise"),
        ("إن جهود السويد ستتواصل حتى فتح الطريق.", "state"),
        ("إن عمليات الحصاد ستتواصل حتى الشتاء.", "state"),
        ("إنه ستكون لدينا مباحثات مع القرية.", "promise"),
        ("إنه ستكون لدى القرية محكمة.", "state"),
        (": أنا قلق أيضا من هذه المعلومات.", "warn"),
        (": أنا متأكد من أننا سنبني الجسر.", "promise"),
        (": أنا متأكد من نجاح المحادثات.", "hope"),
    ],
)
def test_needs_duties_and_what_goes_on_decide(content: str, act: str) -> None:
    assert [read for read, _ in _acts(content)] == [act]


_MET = "التقى وزير الخارجية النرويجي خالد الحلبي نظيره السويدي نادر المهدي. "
_BOTH = ["خالد الحلبي", "نادر المهدي"]


@pytest.mark.parametrize(
    ("sentence", "read"),
    [
        ("وقالت صحيفة الجبل إن الوزيرين سيواصلان «مناقشة سبل فتح الطريق».", ("discuss", _BOTH)),
        ("وقالت صحيفة الجبل إن وزيري الخارجية سيواصلان مناقشة فتح الطريق.", ("discuss", _BOTH)),
        ("وقالت صحيفة الجبل إن مواضيع المباحثات ستشمل الوضع في القرية.", ("discuss", _BOTH)),
        ("وقالت صحيفة الجبل إن المحادثات شملت «الوضع في القرية».", ("discuss", _BOTH)),
        ("وقالت صحيفة الجبل إن المحادثات المقبلة ستشمل الوضع في القرية.", ("state", ["صحيفة الجبل"])),
        ("وقالت صحيفة الجبل إن المحادثات شملت عددا من الوزراء.", ("state", ["صحيفة الجبل"])),
        ("وقالت صحيفة الجبل إن الوزيرين سيواصلان رحلتهما.", ("state", ["صحيفة الجبل"])),
        ("وقالت صحيفة الجبل إن وزيري الخارجية والدفاع سيغادران.", ("state", ["صحيفة الجبل"])),
    ],
)
def test_what_two_discuss_is_theirs_in_the_words_of_who_tells_of_it(sentence: str, read: tuple[str, list[str]]) -> None:
    assert [(act, who) for act, who, _ in told(_MET + sentence)] == [read]


def test_the_two_who_met_with_a_third_are_meant_by_what_is_told_of_two_later() -> None:
    text = (
        "قالت صحيفة الجبل إن وزير الخارجية النرويجي خالد الحلبي سيزور ستوكهولم للقاء نظيره السويدي نادر المهدي. "
        "وكان الوزيران التقيا في اجتماع ثلاثي مع نظيرهما الدنماركي سالم البوري. "
        "وقالت صحيفة الجبل إن الوزيرين سيناقشان سبل فتح الطريق."
    )
    assert ("discuss", _BOTH, "سبل فتح الطريق") in told(text)


def test_two_of_whom_only_one_is_known_discuss_nothing_together() -> None:
    text = "التقى خالد الحلبي وفدا. وقالت صحيفة الجبل إن الوزيرين سيواصلان مناقشة سبل فتح الطريق."
    assert [act for act, _, _ in told(text)] == ["state"]


@pytest.mark.parametrize(
    ("said", "read"),
    [
        ("من جانبنا ندين إطلاق النار", [("condemn", "إطلاق النار")]),
        ("في هذا السياق نطالب بفتح الطريق", [("demand", "فتح الطريق")]),
        ("جميعنا في الساحل نرغب في أن يفتح الطريق", [("hope", "يفتح الطريق")]),
        ("نحن كجيران نرفض الحصار", [("reject", "الحصار")]),
        ("ما زلنا نطالب بفتح الطريق", [("demand", "فتح الطريق")]),
        ("لا نزال نأمل أن يفتح الطريق", [("hope", "يفتح الطريق")]),
        ("إن الوضع صعب، ومن جانبنا ندعو إلى فتح الطريق", [("state", "الوضع صعب"), ("demand", "فتح الطريق")]),
        ("إن الوضع صعب، ونحن جميعا نرفض الحصار", [("state", "الوضع صعب"), ("reject", "الحصار")]),
        ("في القرية خطة نرفضها", [("state", "في القرية خطة نرفضها")]),
        ("من حقنا أن نرفض الحصار", [("state", "من حقنا أن نرفض الحصار")]),
        ("في هذه المرحلة لا نطالب بشيء", [("state", "في هذه المرحلة لا نطالب بشيء")]),
        ("من يظن أننا نرفض الصلح مخطئ", [("state", "من يظن أننا نرفض الصلح مخطئ")]),
        ("مع الجيران نهزم الجوع وهو نصر لنا", [("state", "مع الجيران نهزم الجوع وهو نصر لنا")]),
    ],
)
def test_what_is_put_before_our_verb_hides_no_view(said: str, read: list[tuple[str, str]]) -> None:
    assert [(act, content) for act, _, content in told(f"قال خالد الحلبي: «{said}».")] == read


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إن حزب الفجر هو المسؤول عن مقتل المدنيين.", "condemn"),
        ("إن حزب الفجر يقف وراء التفجير.", "condemn"),
        ("إن حزب الفجر سبب المآسي في القرية.", "condemn"),
        (": «وهو يتحمل الجزء الأكبر من المأساة».", "condemn"),
        ("إن حزب الفجر ليس مسؤولا عن مقتل المدنيين.", "state"),
        ("إن حزب الفجر مسؤول عن مكافحة الإرهاب.", "state"),
        ("إن حزب الفجر مسؤول عن ملف التعليم.", "state"),
        ("إن حزب الفجر هو المسؤول عن التحقيق في مقتل المدنيين.", "state"),
        ("إن حزب الفجر يقف في وجه الإرهاب.", "state"),
        ("إن حزب الفجر يقف وراء نجاح المؤتمر.", "state"),
        ("إنه يتحمل المسؤولية كاملة.", "state"),
        ("إن الجيش النرويجي سيواصل دعم السلام.", "promise"),
        ("إن الجيش السويدي سيواصل دعم السلام.", "state"),
    ],
)
def test_who_is_behind_evil_is_condemned_and_what_ones_own_army_will_do_promised(content: str, act: str) -> None:
    assert [read for read, _ in _acts(content)] == [act]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إن جهود بلاده لن تتوقف.", "promise"),
        ("إن حرب بلاده على الجفاف ستستمر.", "promise"),
        ("إن عملياتنا في الجبل ستستمر.", "promise"),
        ("إن الهجوم على بلاده سيستمر.", "state"),
        ("إن هجمات سامر الديري على بلاده ستستمر.", "state"),
        ("إن الحرب على بلادنا ستستمر.", "state"),
        ("إن قصف بلادنا سيستمر.", "state"),
        ("إن حملة خصومه ضد حزبه ستستمر.", "state"),
    ],
)
def test_what_others_do_to_ones_own_nobody_promises_to_go_on_with(content: str, act: str) -> None:
    assert [read for read, _ in _acts(content)] == [act]


@pytest.mark.parametrize(
    ("who", "act"), [("رئيس وفد المعارضة خالد الحلبي", "promise"), ("المحلل السياسي خالد الحلبي", "state")]
)
def test_the_opposition_is_his_own_who_leads_its_delegation(who: str, act: str) -> None:
    assert [read for read, _, _ in told(f"قال {who} إن المعارضة ستواصل بناء الجسر.")] == [act]


@pytest.mark.parametrize(
    ("said", "act"),
    [
        ("ردنا سيكون قاسيا", "warn"),
        ("الرد سيكون مزلزلا", "warn"),
        ("ردنا سيكون إيجابيا", "state"),
        ("الرد سيكون جاهزا يوم الأحد", "state"),
        ("أي هجوم سيقابل برد قوي", "warn"),
        ("سنضرب بيد من حديد", "warn"),
        ("سنعاقب كل من ينتهك الهدنة", "warn"),
        ("الهجوم لن يمر دون رد", "warn"),
        ("صبرنا بدأ ينفد", "warn"),
        ("الرد على الرسالة وصل", "state"),
        ("سنزرع كل شجرة", "promise"),
        ("على المجتمع الدولي التحرك", "demand"),
        ("على الطاولة كتاب", "state"),
        ("لا نطلب سوى وقف القصف", "demand"),
        ("الحكومة ملزمة بحماية السكان", "demand"),
        ("الحكومة غير ملزمة بحماية السكان", "state"),
        ("فليكن هذا المؤتمر آخر المؤتمرات", "demand"),
        ("فلتان الأسعار مستمر", "state"),
        ("لا تتركوا القرية وحدها", "demand"),
        ("لا توجد خلافات", "state"),
        ("هنيئا للشعب بالنصر", "praise"),
        ("القرية تستحق كل التقدير", "praise"),
        ("نحن مع السلام", "support"),
        ("سنظل سندا للقرية", "support"),
        ("هناك أمل في نجاح الاتفاق", "hope"),
        ("هناك رغبة في نجاح الاتفاق", "state"),
    ],
)
def test_threats_calls_and_good_wishes_in_plain_words(said: str, act: str) -> None:
    assert [read for read, _, _ in told(f"قال خالد الحلبي: «{said}».")] == [act]


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        ("إننا نعمل على فتح الطريق.", "for"),
        ("إن بلاده تعمل على فتح الطريق.", "for"),
        ("إن السويد تعمل على تغيير الطريق.", "neutral"),
        ("إننا لا نعمل في القرية.", "neutral"),
    ],
)
def test_what_one_works_on_is_wanted(content: str, seen: str) -> None:
    assert [stance.polarity.value for stance in read(f"قال {_WHO} {content}").stances] == [seen]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("أبرز خالد الحلبي أن الطريق مفتوح.", "state"),
        ("أبرز خالد الحلبي ضرورة فتح الطريق.", "demand"),
        ("شدد خالد الحلبي على أن الطريق مفتوح.", "affirm"),
    ],
)
def test_what_is_brought_out_is_told_and_what_is_stressed_affirmed(sentence: str, act: str) -> None:
    assert [read for read, _, _ in told(sentence)] == [act]
