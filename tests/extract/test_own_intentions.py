"""What is the speaker's own that will do something, and what others are told to hold or not to recognise."""

import pytest

from tests.extract.test_court_and_cabinet import told

_WHO = "وزير الصحة النرويجي خالد الحلبي"


def _acts(text: str) -> list[tuple[str, list[str]]]:
    return [(act, who) for act, who, _ in told(text)]


@pytest.mark.parametrize(
    ("speaker", "content", "act"),
    [
        ("وزير الصحة النرويجي خالد الحلبي", "حكومة بلاده ستفتح الطريق", "promise"),
        ("وزير الصحة النرويجي خالد الحلبي", "وزارة الصحة ستفتح عيادة جديدة", "promise"),
        ("وزير الصحة النرويجي خالد الحلبي", "حكومة بلاده تعتزم فتح الطريق", "promise"),
        ("وزير الصحة النرويجي خالد الحلبي", "الحكومة السويدية ستفتح الطريق", "state"),
        ("وزير الصحة النرويجي خالد الحلبي", "الوزارة ستعقد اجتماعا غدا", "promise"),
        ("الرئيس النرويجي خالد الحلبي", "الحكومة ستفتح الطريق", "promise"),
        ("المتحدث باسم حركة الوفاق خالد الحلبي", "قيادة الحركة ستعيد النظر في القائمة", "promise"),
        ("رئيس وفد المعارضة النرويجية خالد الحلبي", "وفد المعارضة سيغادر المدينة", "promise"),
        ("المدير العام لمعهد المواصفات خالد الحلبي", "المعهد سيولي الأمر عنايته", "promise"),
        ("المدير العام لمعهد المواصفات خالد الحلبي", "المعهد سيولي أهمية كبيرة للتجديد", "promise"),
        ("المدير العام لمعهد المواصفات خالد الحلبي", "المحكمة ستولي الأمر عنايتها", "state"),
        ("السفير النرويجي خالد الحلبي", "السفارة ستفتح أبوابها غدا", "promise"),
        ("محافظ الجبل خالد الحلبي", "المحافظة ستفتح الطريق", "promise"),
        ("وزير الصحة النرويجي خالد الحلبي", "بلاده ستقف إلى جانب سكان الجبل", "promise"),
        ("وزير الصحة النرويجي خالد الحلبي", "بلاده ستطالب بعقد جلسة", "promise"),
        ("وزير الصحة النرويجي خالد الحلبي", "بلاده تطالب بعقد جلسة", "demand"),
        ("وزير الصحة النرويجي خالد الحلبي", "بلاده لن تتوقف عن محاربة الفقر", "promise"),
        ("وزير الصحة النرويجي خالد الحلبي", "بلاده لن تشارك في القمة", "reject"),
        ("وزير الصحة النرويجي خالد الحلبي", "بلاده ستظل ملتزمة باتفاق الصيد", "promise"),
    ],
)
def test_who_speaks_promises_for_what_is_his_own(speaker: str, content: str, act: str) -> None:
    assert [said for said, _ in _acts(f"قال {speaker} إن {content}.")] == [act]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("إن السويد لن تعترف بنتائج الاستفتاء.", ("reject", ["السويد"])),
        ("إن السويد لا تقبل بتقسيم الجزيرة.", ("reject", ["السويد"])),
        ("إن السويد تعترف بنتائج الاستفتاء.", ("state", ["السويد"])),
        ("إن بلاده لا تعترف بنتائج الاستفتاء.", ("reject", ["خالد الحلبي"])),
        ("إن السويد تثق بقدرة سكان الجبل على البناء.", ("hope", ["السويد"])),
        ("إن السويد تحرص على وحدة الجزيرة.", ("affirm", ["السويد"])),
        ("إن السويد تناهض تقسيم الجزيرة.", ("reject", ["السويد"])),
        ("إن السويد تختلف مع هذا الرأي.", ("reject", ["السويد"])),
        ("إن السويد تختلف عن جيرانها.", ("state", ["خالد الحلبي"])),
        ("إن السويد تناصر سكان الجبل.", ("support", ["السويد"])),
    ],
)
def test_what_others_hold_is_theirs(content: str, said: tuple[str, list[str]]) -> None:
    assert _acts(f"قال {_WHO} {content}") == [said]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("إن بلاده تقف صفا واحدا مع السويد.", "support"),
        ("إن بلاده إلى جانب الشعب السويدي.", "support"),
        ("إن بلاده مع الدول العربية تبحث الأمر.", "discuss"),
        ("إن بلاده لا تمانع فتح الطريق.", "support"),
        ("إن بلاده موافقة على الخطة.", "support"),
        ("إن فتح الطريق بات ضروريا.", "demand"),
        ("إن أهم شيء هو ضرورة فتح الطريق.", "demand"),
        ("إن الوفد اتخذ إجراءات ضرورية لفتح الطريق.", "state"),
        ("إن جهود السكان تستحق الشكر.", "praise"),
        ("إن من المتوقع أن يصل الوفد غدا.", "hope"),
        ("إن الوفد سيصل غدا إلى القرية، ومن المتوقع أن يبقى فيها.", "state"),
        ("إن لدينا ثقة بأن الطريق سيفتح.", "hope"),
        ("إن لديه معلومات عن الطريق.", "state"),
    ],
)
def test_plain_words_for_a_stand_count_at_the_head(content: str, said: str) -> None:
    assert [act for act, _ in _acts(f"قال {_WHO} {content}")] == [said]


@pytest.mark.parametrize(
    ("told_of", "said"),
    [
        ("رغبة بلاده في فتح الطريق", "affirm"),
        ("احترام سيادة السويد", "affirm"),
        ("عزم بلاده على فتح الطريق", "promise"),
        ("على عدم وجود خلاف مع السويد", "affirm"),
        ("على عدم المساس بالدستور", "demand"),
        ("على عدم اعتراف بلاده بالاستفتاء", "reject"),
        ("على التزام الجميع بالهدنة", "affirm"),
        ("على استئناف المفاوضات", "demand"),
        ("على مسؤولية المجتمع الدولي في فتح الطريق", "demand"),
    ],
)
def test_the_noun_behind_the_cue_decides(told_of: str, said: str) -> None:
    assert [act for act, _ in _acts(f"أكد {_WHO} {told_of}.")] == [said]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("متأكد من فتح الطريق", "hope"),
        ("مصدوم من إغلاق الطريق", "condemn"),
        ("معتز بسكان الجبل", "praise"),
        ("منحاز إلى سكان الجبل", "support"),
        ("مهتم بفتح الطريق", "affirm"),
        ("غير راض عن فتح الطريق", "condemn"),
        ("بعيد عن الطريق", "state"),
    ],
)
def test_an_adjective_tells_what_he_feels(content: str, said: str) -> None:
    assert [act for act, _ in _acts(f"قال {_WHO} إنه {content}.")] == [said]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("إن الاجتماع فشل، لكنه يأمل في فتح الطريق.", [("state", "خالد الحلبي"), ("hope", "خالد الحلبي")]),
        ("إن الاجتماع فشل، لكنه قلق من إغلاق الطريق.", [("state", "خالد الحلبي"), ("warn", "خالد الحلبي")]),
        ("إن الاجتماع فشل، لكنه طويل.", [("state", "خالد الحلبي")]),
        (
            "إن الوزير السويدي ماجد الخطيب حضر الاجتماع، لكنه يأمل في فتح الطريق.",
            [("state", "خالد الحلبي"), ("hope", "ماجد الخطيب")],
        ),
    ],
)
def test_but_he_is_the_man_told_of_last(content: str, said: list[tuple[str, str]]) -> None:
    assert [(act, who[0]) for act, who in _acts(f"قال {_WHO} {content}")] == said


@pytest.mark.parametrize(
    ("told_to", "said"),
    [("وأعرب {} عن خوفه من الحرب.", "warn"), ("وأشار {} إلى خوف السكان من الحرب.", "state")],
)
def test_dread_is_his_who_voices_it(told_to: str, said: str) -> None:
    assert [act for act, _ in _acts(told_to.format(_WHO))] == [said]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("إن السويد تدعم المتمردين بالسلاح.", ("state", "خالد الحلبي")),
        ("إن السويد تدعم الحل السياسي.", ("support", "السويد")),
        ("إن بلاده لن تنجر إلى الحرب.", ("promise", "خالد الحلبي")),
        ("إن بلاده لن تحضر القمة.", ("reject", "خالد الحلبي")),
        ("إن بلاده ستبقى ملجأ للناس.", ("state", "خالد الحلبي")),
    ],
)
def test_what_is_done_and_what_is_meant(content: str, said: tuple[str, str]) -> None:
    assert [(act, who[0]) for act, who in _acts(f"قال {_WHO} {content}")] == [said]


def test_two_who_say_together_that_the_two_agreed_tell_it_of_themselves() -> None:
    together = "قال بيان مشترك لحركة النهضة وحزب الإصلاح إن الجانبين {}اتفقا على فتح الطريق."
    assert [act for act, _ in _acts(together.format(""))] == ["agree"]
    assert [act for act, _ in _acts(together.format("السوري والتركي "))] == ["state"]


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("إن نبيل الحداد رفض الحوار وأنه سيقاطع الجلسة", "state"),
        ("إن نبيل الحداد رفض الحوار وأنه لن يشارك في الجلسة", "state"),
        ("إن المواطن نبيل الحداد بخير، وأنه سيعود غدا", "state"),
        ("إن الخطة جاهزة وأنه سيعود غدا", "promise"),
        ("إنه التقى نبيل الحداد وأنه سيعود غدا", "promise"),
    ],
)
def test_what_another_will_do_is_no_promise_of_who_tells_it(told: str, act: str) -> None:
    assert _acts(f"قال {_WHO} {told}.")[-1] == (act, ["خالد الحلبي"])


@pytest.mark.parametrize(
    "content",
    [
        "المواطنة سارة الأحمدي بخير وأنها ستعود إلى بيتها",
        "الأسيرة المحررة سارة الأحمدي شفيت وأنها ستعود إلى بيتها",
        "البعثة وصلت وأنها ستزور المدينة غدا",
    ],
)
def test_she_told_of_by_a_title_alone_is_another_too(content: str) -> None:
    assert ("promise", ["خديجة مبارك"]) not in _acts(f"أكدت الوزيرة خديجة مبارك أن {content}.")


def test_a_thing_told_of_before_leaves_the_speaker_his_plan() -> None:
    text = "أكدت الوزيرة خديجة مبارك أن الأزمة صعبة وأنها ستزور المدينة غدا."
    assert [said for said, _ in _acts(text)] == ["affirm", "promise"]


def test_the_delegation_and_not_the_minister_is_to_travel() -> None:
    text = "أكد الوزير سامر الحلبي أن الوفد وصل وأنه سيسافر غدا."
    assert [said for said, _ in _acts(text)] == ["affirm", "affirm"]


@pytest.mark.parametrize("said", ["كنا سنرفض القرار لولا الأزمة", "كنت سأرفض القرار لولا الأزمة"])
def test_what_we_would_have_done_is_no_promise(said: str) -> None:
    assert [act for act, _ in _acts(f'قال الوزير سامر الحلبي: "{said}".')] == ["state"]


@pytest.mark.parametrize("part", ["اللجنة المركزية للحزب", "لجان الحزب", "فروع الحزب", "الأمانة للحزب"])
def test_who_speaks_promises_for_a_part_of_his_own(part: str) -> None:
    said = f"{part} ستتخذ قرارا بشأن الانتخابات"
    assert _acts(f"أعلن الأمين العام للحزب خالد الحلبي أن {said}.") == [("promise", ["خالد الحلبي"])]
    assert _acts(f"أعلن وزير الصحة خالد الحلبي أن {said}.") == [("state", ["خالد الحلبي"])]
