"""What stands between a subject and what it says, of whatever sort, is passed: places, meetings, papers, occasions."""

import pytest

from tests.extract.test_fronted import told

BETWEEN = [
    "في المؤتمر",
    "عقب انتهاء المؤتمر",
    "بعد لقائه الرئيس التونسي",
    "خلال لقائه عمر الدهيبي في العاصمة",
    "في كلمة ألقاها في افتتاح المؤتمر",
    "في بيان تلقت الأناضول نسخة منه",
    "في بيان صادر عن مكتبه",
    "في مدينة جنيف السويسرية",
    "على هامش القمة",
    "ردا على سؤال",
    "تعليقا على الهجوم",
    "في جلسته الأسبوعية",
    "في مناسبتين سابقتين",
    "بمناسبة اليوم العالمي للصحافة",
    "في تغريدة على حسابه في تويتر",
    "من العاصمة باريس",
    "أمام الصحفيين",
    "برئاسة الوزير عمر الدهيبي",
]
SAID = [
    ("أكد", "ضرورة وقف القتال", "demand", "وقف القتال"),
    ("انتقد", "موقف الحكومة", "condemn", "موقف الحكومة"),
    ("دعا", "إلى وقف القتال", "demand", "وقف القتال"),
    ("طالب", "بوقف القتال", "demand", "وقف القتال"),
    ("أعلن", "رفضه للاتفاق", "reject", "اتفاق"),
    ("جدد", "دعمه للاتفاق", "support", "اتفاق"),
]


@pytest.mark.parametrize("between", BETWEEN)
@pytest.mark.parametrize(("verb", "words", "act", "content"), SAID, ids=["need", "object", "to", "by", "no", "yes"])
def test_what_stands_between_is_passed(between: str, verb: str, words: str, act: str, content: str) -> None:
    assert told(f"و{verb} الوزير سامي الحوراني {between} {words}.") == [(act, "سامي الحوراني", content)]


def test_who_is_asked_behind_a_statement_of_his_today_is_no_issuer_of_it() -> None:
    text = "وناشد حزب الشمس في بيان له اليوم المجتمع الدولي وقف القتال."
    assert told(text) == [("demand", "حزب الشمس", "وقف القتال")]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("ورفض الوزير سامي الحوراني في المؤتمر الاتفاق الجديد.", "الاتفاق الجديد"),
        ("ورفض الوزير سامي الحوراني الاتفاق الجديد في المؤتمر.", "الاتفاق الجديد في المؤتمر"),
        ("وأدان الوزير سامي الحوراني أمام الصحفيين الهجوم على المدينة.", "الهجوم على المدينة"),
    ],
)
def test_what_is_done_is_no_adjective_of_the_occasion(text: str, content: str) -> None:
    assert [c for _, _, c in told(text)] == [content]


GOES_ON = [
    ("واختتم كلمته بالدعوة إلى إنهاء الحصار.", ("demand", "إنهاء الحصار")),
    ("واختتم بالتأكيد على أن الحل قريب.", ("affirm", "الحل قريب")),
    ("وردا على سؤال قال إن الحل قريب.", ("state", "الحل قريب")),
    ("وعن الأزمة قال إن الحل قريب.", ("state", "الحل قريب")),
    ("ومن جهة أخرى قال إن الحل قريب.", ("state", "الحل قريب")),
    ("وبخصوص الأزمة أكد أن الحل قريب.", ("affirm", "الحل قريب")),
    ('وكتب: "الحل قريب".', ("state", "الحل قريب")),
    ("وقال إن الحل قريب، ملوحا بإغلاق المعبر.", ("warn", "إغلاق المعبر")),
    ("وقال إن الحل قريب، مبرزا أهمية الحوار.", ("state", "أهمية الحوار")),
    ("وقال إن الحل قريب، رافضا في الوقت نفسه أي تدخل خارجي.", ("reject", "أي تدخل خارجي")),
]


@pytest.mark.parametrize(("text", "statement"), GOES_ON)
def test_whoever_spoke_goes_on(text: str, statement: tuple[str, str]) -> None:
    last = told(f"وقال الوزير سامي الحوراني إن الأمر صعب. {text}")[-1]
    assert (last[0], last[2]) == statement
    assert last[1] == "سامي الحوراني"


@pytest.mark.parametrize(
    "text",
    [
        # Somebody else stands between the occasion and the verb.
        "وفي تصريح لهالة البدري قالت: الحل قريب جدا.",
        "وفي العاصمة كتب كثيرون عن ذلك.",
    ],
)
def test_what_another_does_is_not_added_to_him(text: str) -> None:
    held = told(f"وقال الوزير سامي الحوراني إن الأمر صعب. {text}")
    assert [c for _, who, c in held if who == "سامي الحوراني"] == ["الأمر صعب"]


FRAMES = [
    ("جاء ذلك في تصريح للوزير سامي الحوراني أكد فيه أن الحل قريب.", "الحل قريب"),
    ("جاء ذلك خلال كلمة للوزير سامي الحوراني، قال فيها إن الحل قريب.", "الحل قريب"),
    ("يذكر أن الوزير سامي الحوراني طالب بوقف القتال.", "وقف القتال"),
    ("والجدير بالذكر أن الوزير سامي الحوراني أكد أن الحل قريب.", "الحل قريب"),
    ("غير أن الوزير سامي الحوراني أكد أن الحل قريب.", "الحل قريب"),
    ("وسبق للوزير سامي الحوراني أن أكد أن الحل قريب.", "الحل قريب"),
    ("ونفى الوزير سامي الحوراني نفيا قاطعا وجود خلاف.", "وجود خلاف"),
    ("إن الوزير سامي الحوراني إذ يدين الهجوم، يؤكد أن الحل قريب.", "الحل قريب"),
]


@pytest.mark.parametrize(("text", "content"), FRAMES)
def test_frames_in_which_a_statement_is_told(text: str, content: str) -> None:
    assert told(text)[-1][1:] == ("سامي الحوراني", content)


def test_a_statement_tells_in_a_clause_who_put_it_out() -> None:
    held = told("وجاء في البيان الذي أصدرته حركة النور أن الحل قريب.")
    assert held == [("state", "حركة النور", "الحل قريب")]
    assert told("أصدرت حركة النور بيانا طالبت من خلاله بوقف القتال.") == [("demand", "حركة النور", "وقف القتال")]


def test_what_is_only_told_behind_that_stays_within() -> None:
    held = told("وقال الوزير سامي الحوراني إن حركة النور طالبت بوقف القتال.")
    assert held == [("demand", "حركة النور", "وقف القتال")]


SIGNS = [
    ("وقال الوزير سامي الحوراني :” من الضروري أن تحمي السلطات المدنيين”.", ("demand", "تحمي السلطات المدنيين")),
    ("أشاد الوزير سامي الحوراني بـ” الحراك الشعبي الرافض للغلاء”.", ("praise", "الحراك الشعبي الرافض للغلاء")),
    ("وذهب الوزير سامي الحوراني إلى أن الحل قريب.", ("state", "الحل قريب")),
    ("اتهم الوزير سامي الحوراني، السبت، حزب الشمس بشق صف البرلمان.", ("condemn", "شق صف البرلمان")),
]


@pytest.mark.parametrize(("text", "statement"), SIGNS)
def test_signs_and_short_nouns_begin_a_content(text: str, statement: tuple[str, str]) -> None:
    assert told(text) == [(statement[0], "سامي الحوراني", statement[1])]


def test_who_goes_somewhere_holds_no_view() -> None:
    assert told("وذهب الوزير سامي الحوراني إلى المدينة.") == []


def test_a_statement_acts_for_whoever_put_it_out_unless_it_is_spoken_of() -> None:
    assert told("وأدان بيان لحركة النور الهجوم على المدينة.") == [("condemn", "حركة النور", "الهجوم على المدينة")]
    assert told("وأدان حزب الشمس بيان حركة النور.") == [("condemn", "حزب الشمس", "بيان حركة النور")]


CUT = [
    (
        'وقال الوزير سامي الحوراني "الأمر صعب جدا"، وأن الاجتماع ينعقد في ظروف دقيقة.',
        [("state", "الأمر صعب جدا"), ("state", "الاجتماع ينعقد في ظروف دقيقة")],
    ),
    (
        "وقال الوزير سامي الحوراني إن الشعب عانى كثيرا ونحن بذلنا جهودا كبيرة للوصول إلى الحل.",
        [("state", "الشعب عانى كثيرا"), ("state", "بذلنا جهودا كبيرة للوصول إلى الحل")],
    ),
    (
        "وقال الوزير سامي الحوراني إن الاتفاق تأخر كثيرا وهذا يؤكد أن الإرادة هي الطريق.",
        [("state", "الاتفاق تأخر كثيرا"), ("state", "هذا يؤكد أن الإرادة هي الطريق")],
    ),
    (
        "وقال الوزير سامي الحوراني إن الجميع يريد الاتفاق، ولذلك نحن نرحب بأي اتفاق جديد.",
        [("state", "الجميع يريد الاتفاق"), ("praise", "أي اتفاق جديد")],
    ),
]


@pytest.mark.parametrize(("text", "statements"), CUT)
def test_what_is_said_next_is_cut_off(text: str, statements: list[tuple[str, str]]) -> None:
    assert [(act, content) for act, _, content in told(text)] == statements


def test_what_only_links_is_nobodys_statement() -> None:
    assert told("جاء ذلك خلال استقبال الوزير سامي الحوراني للوفد بحسب ما أوردت وكالة الأناضول.") == []


def test_every_way_is_no_content() -> None:
    assert told("وطالب الوزير سامي الحوراني بكل وضوح بوقف القتال.") == [("demand", "سامي الحوراني", "وقف القتال")]


SPOKEN_OF = [
    ("دعت حركة النور الرافضة للاتفاق إلى محاكمة القادة.", [("demand", "حركة النور", "محاكمة القادة")]),
    (
        "أدانت حركة النور الهجوم ووصفت نتائج التحقيق بأنها مجافية للحقيقة.",
        [("condemn", "حركة النور", "الهجوم"), ("state", "حركة النور", "مجافية للحقيقة")],
    ),
    (
        "وطالبت حركة النور المجتمع الدولي الاضطلاع بمسؤولياته.",
        [("demand", "حركة النور", "الاضطلاع بمسؤولياته")],
    ),
    (
        "وقال الوزير سامي الحوراني، أتمنى أن تشكل القمة بداية جديدة.",
        [("hope", "سامي الحوراني", "تشكل القمة بداية جديدة")],
    ),
    (
        "إننا في حركة النور وبنفس المنطلق نندد بهذه الجريمة البشعة.",
        [("condemn", "حركة النور", "هذه الجريمة البشعة")],
    ),
]


@pytest.mark.parametrize(("text", "statements"), SPOKEN_OF)
def test_who_is_described_asked_or_heard(text: str, statements: list[tuple[str, str, str]]) -> None:
    assert told(text) == statements


@pytest.mark.parametrize("opening", ["أما كندا فنفت", "نفت كندا"])
def test_through_whom_a_state_speaks_is_no_part_of_what_it_denies(opening: str) -> None:
    text = f"{opening}، عبر المتحدث باسم خارجيتها سامي الكوثر، أي علاقة لها بالحادث."
    assert told(text) == [("deny", "كندا", "أي علاقة لها بالحادث")]
