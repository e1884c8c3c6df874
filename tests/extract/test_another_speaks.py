"""Whose a statement is when a sentence tells of several: who did, who was told, whom a title calls again."""

import pytest

from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read

_SPOKE = "أكد الوزير خالد الحلبي أهمية الحوار."


def _last(text: str) -> tuple[str, list[str]]:
    """Return the act and the holders of the last statement."""
    act, who, _ = told(text)[-1]
    return act, who


@pytest.mark.parametrize(
    "sentence",
    [
        "ودفعت هذه التطورات السفير سامر الديري إلى قطع إجازته، وقال إن الاتفاق في خطر.",
        "وأظهرت الصور عشرات المحتجزين وكتب الصحفي قائلا إن السجن مكتظ.",
        "وشدد البيان النرويجي على متانة العلاقات، واصفا المباحثات بالصريحة.",
        "من ناحية أخرى، أكد اجتماع ضم وجوها من النقابات والجمعيات ضرورة الحوار، وأكد أهمية التهدئة.",
    ],
)
def test_what_another_may_have_said_is_left_out(sentence: str) -> None:
    reading = read(f"{_SPOKE} {sentence}")
    assert len(reading.stances) == 1
    assert reading.unresolved


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("والتقى الوزير خالد الحلبي السفير سامر الديري، وقال إن الاتفاق في خطر.", ("warn", ["خالد الحلبي"])),
        ("والتقى السفير سامر الديري، موضحا أن الاتفاق في خطر.", ("warn", ["سامر الديري"])),
        ("وخاطب الحضور قائلا إن الاتفاق في خطر.", ("warn", ["خالد الحلبي"])),
        ("وبعد لقائه السفير سامر الديري، أوضح أن الاتفاق في خطر.", ("warn", ["خالد الحلبي"])),
        ("وفاجأ السفير سامر الديري الحضور حين أعلن وقف المساعدات.", ("state", ["سامر الديري"])),
        ("وأكد السفير سامر الديري ذلك، وقال إنه مستعد للحوار.", ("promise", ["سامر الديري"])),
        ("ونفى السفير سامر الديري ذلك، وقال إنه مستعد للحوار.", ("promise", ["سامر الديري"])),
    ],
)
def test_who_goes_on_in_a_sentence_that_tells_of_two(sentence: str, expected: tuple[str, list[str]]) -> None:
    assert _last(f"{_SPOKE} {sentence}") == expected


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("وأبلغ السفير سامر الديري أن الاتفاق في خطر.", "خالد الحلبي"),
        ("وأبلغ السفير سامر الديري الصحفيين أن الاتفاق في خطر.", "سامر الديري"),
        ("وأبلغ مسؤول نرويجي كبير أن الاتفاق في خطر.", "مسؤول نرويجي كبير"),
        ("واتهم الوفد بالمماطلة.", "خالد الحلبي"),
        ("واتهم المجلس الوفد بالمماطلة.", "المجلس"),
    ],
)
def test_a_verb_that_needs_an_object_takes_the_only_one_told_of(sentence: str, holder: str) -> None:
    stances = told(f"{_SPOKE} {sentence}")
    assert [who for _, who, _ in stances[1:]] == ([[holder]] if holder else [])


def test_a_woman_who_calls_on_somebody_bids_nobody_farewell() -> None:
    text = "وأكدت الوزيرة سلمى الراوي أن الوضع صعب. ودعت المنظمات الدولية إلى التدخل."
    assert _last(text) == ("demand", ["سلمى الراوي"])


def test_a_final_statement_is_no_single_persons() -> None:
    closing = "وأكد البيان الختامي أهمية السلام."
    assert all("الختامي" not in content for _, _, content in told(f"{_SPOKE} {closing}"))
    assert len(told(f"{_SPOKE} {closing}")) == 1
    assert len(told(f"أكد مجلس جامعة الدول العربية أهمية الحوار. {closing}")) == 2


@pytest.mark.parametrize(
    ("between", "holder"),
    [
        ("ونعت الرئيس خالد الطيب السفير النرويجي سامر الديري بكلمة نابية.", "خالد الحلبي"),
        ("وقال السفير النرويجي سامر الديري إن الطريق طويل.", "سامر الديري"),
    ],
)
def test_an_official_called_again_is_one_who_spoke(between: str, holder: str) -> None:
    text = f"قال المبعوث النرويجي خالد الحلبي إن الخطة جاهزة. {between} وأضاف المسؤول النرويجي أن الوقت ضيق."
    assert _last(text) == ("state", [holder])


@pytest.mark.parametrize(
    ("before", "same"),
    [
        ("قال الرئيس خالد الطيب إن الحوار ضروري.", True),
        ("قال الرئيس خالد الطيب إن الحوار ضروري. وقال الرئيس سامر الديري إنه مفيد.", False),
        ("قال رئيس الحكومة خالد الطيب إن الحوار ضروري.", False),
    ],
)
def test_the_president_of_the_republic_is_the_only_one_called_president(before: str, same: bool) -> None:
    holders = [who for _, who, _ in told(f"{before} وأكد رئيس الجمهورية أن الطريق طويل.")][-1:]
    assert (holders == [["خالد الطيب"]]) is same


def test_a_minister_told_of_by_his_bare_name_is_the_minister() -> None:
    text = "قال المصدر إن لافروف أبلغ كيري بأن الطريق طويل. وقال الوزير الروسي إن الحل قريب."
    assert _last(text) == ("state", ["سيرغي لافروف"])


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("أوردت وكالة النهار عن لسان الوزير سامر الديري قوله إن الطريق طويل.", "سامر الديري"),
        ("ونقلت وكالة النهار على لسان الوزير سامر الديري أن الطريق طويل.", "سامر الديري"),
        ("أوردت وكالة النهار أن الطريق طويل.", "وكالة النهار"),
        ("وقال المشرف العام على المركز سامر الديري إن الطريق طويل.", "سامر الديري"),
    ],
)
def test_from_whose_tongue_and_set_over_what(text: str, holder: str) -> None:
    assert _last(text)[1] == [holder]


@pytest.mark.parametrize("yet", ["غير أنه", "بيد أنه", "إلا أنه"])
def test_yet_belongs_to_no_content(yet: str) -> None:
    first, second = told(f"أعلن السفير سامر الديري أن الاتفاق جاهز، {yet} أكد أن الطريق طويل.")
    assert (first[2], second[2]) == ("الاتفاق جاهز", "الطريق طويل")


@pytest.mark.parametrize(
    ("content", "acts"),
    [
        ("السلام ينتظر شريكا نرويجيا ملتزما بالحوار", ["state"]),
        ("السلام قريب، ملتزما بالحوار", ["state", "promise"]),
        ("الحركة التزمت بالحوار", ["state"]),
        ("النرويج تلتزم بالحوار", ["promise"]),
    ],
)
def test_what_is_committed_and_what_was_kept(content: str, acts: list[str]) -> None:
    assert [act for act, _, _ in told(f"قال السفير سامر الديري إن {content}.")] == acts


def test_a_ministry_in_whose_branch_they_met_takes_no_part() -> None:
    text = "اجتمع الوزير خالد الحلبي أمس في فرع وزارة الثقافة مع السفير سامر الديري، وجرى خلال الاجتماع بحث التعاون."
    assert _last(text) == ("discuss", ["خالد الحلبي", "سامر الديري"])


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("أكد مندوب السويد الدائم لدى الأمم المتحدة أهمية الحوار. وأضاف السفير خالد الحلبي أن الطريق طويل.", True),
        ("أكد وزير التعليم أهمية الحوار. وأضاف الوزير خالد الحلبي أن الطريق طويل.", True),
        ("أكد وزير التعليم أهمية الحوار. وقال وزير الصحة خالد الحلبي إن الطريق طويل.", False),
        ("أكد وزير التعليم أهمية الحوار. وقال الوزير السابق خالد الحلبي إن الطريق طويل.", False),
        (
            "أكد وزير التعليم أهمية الحوار. وقال الوزير خالد الحلبي إن الطريق طويل. وقال الوزير سامر الديري إنه يسير.",
            False,
        ),
    ],
)
def test_an_office_told_of_first_is_his_who_is_named_by_its_head_alone(text: str, holder: bool) -> None:
    assert (told(text)[0][1] == ["خالد الحلبي"]) is holder


@pytest.mark.parametrize(
    ("before", "sentence", "holder"),
    [
        ("قال مصدر طبي إن الجرحى بالعشرات. وقال مصدر أمني إن المدينة آمنة.", "وأكد المصدر الطبي أن", "مصدر طبي"),
        ("قالت مصادر طبية إن الجرحى بالعشرات.", "وأكدت المصادر الطبية أن", "مصادر طبية"),
        (
            "قال عضو المكتب السياسي في الائتلاف الوطني السوري خالد الحلبي إن الحوار مفيد.",
            "وأكد عضو الائتلاف أن",
            "خالد الحلبي",
        ),
        ("قال المتحدث باسم حركة حماس خالد الحلبي إن الحوار مفيد.", "وأكدت حماس أن", "حركة حماس"),
    ],
)
def test_who_is_called_again_by_what_he_is(before: str, sentence: str, holder: str) -> None:
    last = told(f"{before} {sentence} الطريق طويل.")[-1]
    assert last[2] == "الطريق طويل"
    assert last[1] == [holder]


@pytest.mark.parametrize(
    ("content", "act"),
    [
        ("إذا لم يتوقف التمرد سنتخذ الإجراءات اللازمة", "warn"),
        ("إذا لم تحل الأزمة فستتخذ دول المنطقة خطوات أخرى", "warn"),
        ("إذا لم يحضر الوفد فسيجتمع الخبراء غدا", "state"),
        ("النرويج تتابع بقلق بالغ ما يجري", "warn"),
        ("النرويج تتابع باهتمام ما يجري", "state"),
    ],
)
def test_threats_and_concern_inside_what_is_said(content: str, act: str) -> None:
    assert [a for a, _, _ in told(f"قال السفير النرويجي سامر الديري إن {content}.")] == [act]


def test_what_will_follow_unless_is_no_part_of_the_hope() -> None:
    text = "قال السفير سامر الديري: «نأمل في حل الأزمة، لكن إذا لم يحدث ذلك فسنتحرك»."
    assert [(act, content) for act, _, content in told(text)] == [
        ("hope", "حل الأزمة"),
        ("warn", "إذا لم يحدث ذلك فسنتحرك"),
    ]


_TWO = "وصل الوزير خالد الحلبي والسفير سامر الديري إلى بيروت"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"{_TWO}، حيث التقيا الوزير هاني الراوي. وبحث المجتمعون أزمة المياه.", 3),
        ("التقى الوزير خالد الحلبي السفير سامر الديري. وبحث المجتمعون أزمة المياه.", 2),
        ("وصل الوزير خالد الحلبي إلى بيروت. والتقيا هناك الوزير هاني الراوي. وبحث المجتمعون أزمة المياه.", 0),
    ],
)
def test_two_who_met_a_third_discuss_with_him(text: str, who: int) -> None:
    assert [len(holders) for act, holders, _ in told(text) if act == "discuss"] == ([who] if who else [])


def test_two_of_three_who_met_are_nobody_plain() -> None:
    three = "وكان الوزير خالد الحلبي والسفير سامر الديري التقيا أمس المبعوث هاني الراوي."
    stances = told(f"{three} وقالت وزارة الثقافة إن الرئيسين سيناقشان أزمة المياه.")
    assert all(len(who) == 1 for _, who, _ in stances)


@pytest.mark.parametrize(
    ("content", "acts"),
    [
        ("المجلس تلقى رسائل تضمنت الإشادة بالاتفاق", ["state"]),
        ("المجلس تلقى رسائل، وتم التأكيد على ضرورة الحوار", ["state", "demand"]),
    ],
)
def test_what_a_letter_held_is_no_praise_of_him_who_tells_of_it(content: str, acts: list[str]) -> None:
    assert [act for act, _, _ in told(f"قال الوزير خالد الحلبي إن {content}.")] == acts


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("وكان رئيس الوفد المفاوض سامر الديري قال أمس إن الوفد سيعود. واستبعد أن تنجح الجولة.", "سامر الديري"),
        ("كما أصدر السفير سامر الديري بيانا ندد فيه بالهجوم، وأكد وقوف بلاده مع الضحايا.", "سامر الديري"),
        ("والتقى الوزير المبعوث الأممي كريستوفر روس. وقال روس إن الطريق طويل.", "كريستوفر روس"),
    ],
)
def test_who_came_in_last_goes_on(sentence: str, holder: str) -> None:
    assert _last(f"{_SPOKE} {sentence}")[1] == [holder]


@pytest.mark.parametrize(
    ("who", "act"),
    [("المعارض السوري هيثم المالح", "state"), ("وزير الخارجية السوري وليد المعلم", "promise")],
)
def test_an_opponent_does_not_speak_for_his_country(who: str, act: str) -> None:
    assert told(f"قال {who} إن سوريا ستشارك في الحوار.")[0][0] == act


def test_what_an_opponent_says_of_the_government_is_his() -> None:
    text = "قال المعارض السوري هيثم المالح إن النظام لا يريد الحل. وأضاف أن سوريا تمر بمرحلة صعبة."
    assert told(text)[0][:2] == ("state", ["هيثم المالح"])


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        (
            "زار الموفد سامر الديري بيروت، ونقل رسالة من الرئيس هاني الراوي أكد فيها متانة العلاقات. وأشاد بالحوار.",
            [["هاني الراوي"], ["سامر الديري"]],
        ),
        (
            "وقع وزير الدفاع القطري خالد الحلبي ونظيره التركي سامر الديري اتفاقا. وقال الوزير التركي إن الطريق طويل.",
            [["سامر الديري"]],
        ),
        (
            "قال الوزير خالد الحلبي إن الطريق طويل. وشكر السفير سامر الديري على جهوده.",
            [["خالد الحلبي"], ["خالد الحلبي"]],
        ),
        ("شكر السفير سامر الديري على حفاوة الاستقبال. وأكد أهمية الحوار.", [["سامر الديري"], ["سامر الديري"]]),
    ],
)
def test_letters_counterparts_and_thanks(text: str, holders: list[list[str]]) -> None:
    assert [who for _, who, _ in told(text)] == holders


@pytest.mark.parametrize(
    ("before", "holders"),
    [
        ("وقال الرئيس هاني الراوي إن الهجوم جبان.", [["حركة طالبان"]]),
        ("وقال الرئيس هاني الراوي إن حركة النهضة شريكة.", []),
    ],
)
def test_the_movement_may_bear_arms(before: str, holders: list[list[str]]) -> None:
    stances = told(f"نفت حركة طالبان مسؤوليتها. {before} وردت الحركة بأن الحكومة تكذب.")
    assert [who for _, who, content in stances if "تكذب" in content] == holders
