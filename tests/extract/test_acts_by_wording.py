"""What is done with a content by its own wording: denied, warned of, promised, refused, discussed, intended."""

import pytest

from tests.extract.test_court_and_cabinet import told

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
        ("إن السويد تسعى إلى فتح الطريق.", ("promise", ["السويد"])),
        ("إن السويد تسعى إلى الهيمنة على المنطقة.", ("state", ["خالد الحلبي"])),
        ("إن السويد تخطط لزعزعة استقرار المنطقة.", ("state", ["خالد الحلبي"])),
        ("إن السويد وفنلندا ماضيتان في التعاون.", ("promise", ["السويد", "فنلندا"])),
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
