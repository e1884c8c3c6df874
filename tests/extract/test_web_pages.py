"""What crawled pages and statements bring: surnames alone, outlets no table knows, duties, decisions."""

import pytest

from tests.extract.reading_of import named, names_of, read
from tests.extract.test_embedded import read as whole
from tests.extract.test_fronted import told

FRAMES = [
    ("وقال سامي الحوراني لنجم الشرق: نطالب الدول بالحوار.", ("demand", "سامي الحوراني", "الحوار")),
    (
        "وشدد سامي الحوراني في حديث لنجم الشرق على ضرورة أن تحترم الدول الهدنة.",
        ("demand", "سامي الحوراني", "تحترم الدول الهدنة"),
    ),
    (
        "وقال سامي الحوراني موجها كلامه إلى حسن البدري: الأمر ليس سهلا.",
        ("state", "سامي الحوراني", "الأمر ليس سهلا"),
    ),
    (
        "وتابع سامي الحوراني أن على الحكومة اليمنية حماية المدنيين.",
        ("demand", "سامي الحوراني", "حماية المدنيين"),
    ),
    (
        'ورأى سامي الحوراني أن على الحكومة اليمنية "وقف القتال فورا".',
        ("demand", "سامي الحوراني", "وقف القتال فورا"),
    ),
    ("يؤكد الأردن أن الأمر صعب، ويدعو كافة الأطراف إلى الحوار.", ("demand", "الأردن", "الحوار")),
    ("وأشار سامي الحوراني إلى أن ذلك يؤكد صحة الخبر.", ("state", "سامي الحوراني", "ذلك يؤكد صحة الخبر")),
    ("وقررت الحكومة اليمنية قطع العلاقات.", ("promise", "اليمن", "قطع العلاقات")),
    ("أكد سامي الحوراني أن الأمر صعب. وقرر فرض عقوبات.", ("promise", "سامي الحوراني", "فرض عقوبات")),
]


@pytest.mark.parametrize(("text", "statement"), FRAMES)
def test_each_frame(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_what_was_decided_is_an_action() -> None:
    assert told("وقرر الأردن الموعد.") == []


@pytest.mark.parametrize("text", ["وقال الجبوري إن الأمر صعب.", "واستقبل الرئيس الجبوري الوفد."])
def test_a_surname_alone(text: str) -> None:
    assert named(read(text), "الجبوري").type == "Person"


@pytest.mark.parametrize("text", ["واستقبل الرئيس الحالي الوفد.", "وقال البيان إن الأمر صعب.", "وقال المالكي."])
def test_no_surname(text: str) -> None:
    assert not [e for e in read(text).entities if "الحالي" in e.name_ar or e.name_ar in ("البيان", "المالكي")]


def test_a_surname_of_two_letters_only_where_it_speaks() -> None:
    found = read("قال سامي غل إن الأمر صعب. وأوضح غل أن الحل قريب. وفي قلبه غل.")
    assert [m.quote for m in found.entities[0].mentions] == ["سامي غل", "غل"]


def test_a_head_of_government_is_not_sent_to_a_land() -> None:
    found = read("وطلب سامي الحوراني عودة رئيس الحكومة إلى لبنان.")
    assert named(found, "رئيس الحكومة")
    assert named(found, "لبنان")


COMMUNIQUES = [
    (
        "أكد مجلس النواب اليمني على مستوى رؤساء اللجان، في ختام أعمال دورته التي عقدت بمقر المجلس، التزامه بالهدنة.",
        ("promise", "مجلس النواب اليمني", "الهدنة"),
    ),
    (
        'وأكد سامي الحوراني في بيانه بشأن "تطورات الأوضاع"، على أن الحل قريب.',
        ("affirm", "سامي الحوراني", "الحل قريب"),
    ),
    ("ورحب سامي الحوراني بهم وبزيارتهم للبلدة.", ("praise", "سامي الحوراني", "زيارتهم للبلدة")),
    (
        "قال سامي الحوراني في بيان إن الأمر صعب. وأشار البيان إلى أن الحل قريب.",
        ("state", "سامي الحوراني", "الحل قريب"),
    ),
    (
        "وأعرب سامي الحوراني عن دعمه السياسي والمادي لوقف القتال.",
        ("support", "سامي الحوراني", "وقف القتال"),
    ),
    ("أصدر سامي الحوراني بيانا، طالب فيه بوقف القتال.", ("demand", "سامي الحوراني", "وقف القتال")),
    (
        "أكد البيان الختامي لوزارة العدل، اليوم السبت، دعمها الكامل للهدنة.",
        ("support", "وزارة العدل", "هدنة"),
    ),
    (
        "جاء ذلك خلال لقاء سامي الحوراني مع حسن البدري، حيث جرى الحديث حول آخر التطورات.",
        ("discuss", "سامي الحوراني، حسن البدري", "آخر التطورات"),
    ),
    ("وقال حسن البدري إن الأمر صعب. ودعا الأطراف السورية إلى الحوار.", ("demand", "حسن البدري", "الحوار")),
    ("وطالبت القوى الكردية بوقف القتال.", ("demand", "القوى الكردية", "وقف القتال")),
    ('ووصف سامي الحوراني القرار بأنه "استهتار" بالجميع.', ("condemn", "سامي الحوراني", 'استهتار" بالجميع')),
    (
        "وأعلن سامي الحوراني أنه سيتم اتخاذ إجراءات قانونية.",
        ("promise", "سامي الحوراني", "سيتم اتخاذ إجراءات قانونية"),
    ),
    (
        "أعرب وزراء الخارجية العرب ونظراؤهم الأوروبيون عن قلقهم إزاء الوضع. وشدد الوزراء على ضرورة الحوار.",
        ("demand", "وزراء الخارجية العرب، نظراؤهم الأوروبيون", "الحوار"),
    ),
]


@pytest.mark.parametrize(("text", "statement"), COMMUNIQUES)
def test_each_frame_of_communiques(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_an_affirmation_with_its_holder_is_read_once() -> None:
    assert told("وقال سامي الحوراني: نعتبر تأكيد رئيس السلطة أن الحل قريب تعديا على حقنا.")


def test_lack_of_commitment_is_none() -> None:
    assert told("وفشلت الهدنة نظرا لعدم التزام الأردن بوقف القتال.") == []


def test_a_statement_without_we_is_of_the_body_that_begins_and_signs_it() -> None:
    text = "تدين جمعية البناء قصف البلدة.\nإن هذا القصف جريمة حرب ضد المدنيين.\nجمعية البناء"
    assert [(act, who) for act, who, _ in told(text)] == [("condemn", "جمعية البناء")] * 2
    assert len(told(text.replace("جمعية البناء", "منظمة العدل", 1))) == 1


def test_an_object_is_no_surname() -> None:
    found = read("قال الرئيس حسن عباس إن الأمر صعب. وأعلن عباس التوجه إلى المجلس.")
    assert [m.quote for m in found.entities[0].mentions if "عباس" in m.quote] == ["حسن عباس", "عباس"]


def test_a_coordinator_of_a_body_for_a_process() -> None:
    text = "أكد المنسق الخاص للأمم المتحدة لعملية السلام، سامي الحوراني، أن الأمر صعب."
    assert told(text) == [("affirm", "سامي الحوراني", "الأمر صعب")]


def test_guests_without_name_are_not_whoever_was_named_before() -> None:
    text = "قال سامي الحوراني إن نبيل الطويل مخطئ. والتقى رئيس الوزراء حسن البدري عددا من الفنانين."
    reading = whole(text)
    names = names_of(reading)
    assert [[names[p] for p in m.participants] for m in reading.meetings] == [["حسن البدري"]]


BLOCS = [
    (
        'عقدت كتلة "المستقبل" النيابية اجتماعها الدوري. واستنكرت الكتلة قصف البلدة.',
        ("condemn", 'كتلة "المستقبل" النيابية', "قصف البلدة"),
    ),
    (
        "عقدت كتلة /المستقبل/ النيابية اجتماعها. واستنكرت الكتلة وفقا للبيان الذي صدر، قصف البلدة.",
        ("condemn", "كتلة /المستقبل/ النيابية", "قصف البلدة"),
    ),
    ("عقدت جمعية البناء اجتماعها اليوم تدارست خلاله آخر المستجدات.", ("discuss", "جمعية البناء", "آخر المستجدات")),
    ("وأدانت جمعية البناء القصف وطالبت الجميع بوقف القتال.", ("demand", "جمعية البناء", "وقف القتال")),
    ("رفض الأردن بشكل قاطع تهجير السكان.", ("reject", "الأردن", "تهجير السكان")),
    ("وأدان الأردن بصورة واضحة قصف البلدة.", ("condemn", "الأردن", "قصف البلدة")),
    ("وقال سامي الحوراني: «إننا نرفض بشكل مطلق هذه الرواية».", ("reject", "سامي الحوراني", "هذه الرواية")),
    (
        "وقالت جمعية البناء: «تعقيبا على القصف الذي وقع أمس، فإن جمعية البناء تدين هذه المذبحة».",
        ("condemn", "جمعية البناء", "هذه المذبحة"),
    ),
    ("شنت جمعية البناء هجوما على خصومها، متهمة إياهم بتضليل الناس.", ("condemn", "جمعية البناء", "تضليل الناس")),
    ("وقال وزير العدل سامي مراد إن الأمر صعب.", ("state", "سامي مراد", "الأمر صعب")),
    ("وأضاف الدكتور مهدي شريفنيا أن الأمر صعب.", ("state", "مهدي شريفنيا", "الأمر صعب")),
]


@pytest.mark.parametrize(("text", "statement"), BLOCS)
def test_each_frame_of_blocs_and_experts(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_what_somebody_may_do_is_no_promise_of_his() -> None:
    assert [who for _, who, _ in told("وقال سامي الحوراني إن الأمر صعب، وقد تسعى موسكو إلى تشجيع الحوار.")] == [
        "سامي الحوراني"
    ] * 2


def test_an_indefinite_participle_behind_a_definite_noun_goes_on() -> None:
    statements = told("وأدانت جمعية البناء القصف على المسجد داعية إلى وقف القتال.")
    assert statements == [
        ("condemn", "جمعية البناء", "القصف على المسجد"),
        ("demand", "جمعية البناء", "وقف القتال"),
    ]
    assert told("وشكلت جمعية البناء لجنة داعية إلى الحوار.") == []


def test_what_only_points_back_is_no_content() -> None:
    assert told("كما أقرت بذلك الشرائع والقوانين الدولية.") == []


def test_a_longer_name_and_its_beginning_are_one_body() -> None:
    text = "عقدت كتلة تيار البناء النيابية اجتماعا. وأدانت كتلة تيار البناء القصف."
    blocs = [e for e in read(text).entities if e.name_ar.startswith("كتلة")]
    assert len(blocs) == 1


def test_that_behind_who_does_not_belong_to_the_speech() -> None:
    text = 'وقالت جمعية البناء التي أعلنت أنها لن تشارك في المؤتمر: "نرفض هذه الصفقة".'
    assert told(text) == [
        ("reject", "جمعية البناء", "لن تشارك في المؤتمر"),
        ("reject", "جمعية البناء", "هذه الصفقة"),
    ]


def test_according_to_behind_a_statement_tells_who_relays_it_and_is_no_second_statement() -> None:
    passage = whole("وقالت جمعية البناء إن هذا التحرك لا يجوز إلا بالإجماع، بحسب وكالة رويترز للأنباء.")
    assert [len(s.reported_by) for s in passage.stances] == [1]


@pytest.mark.parametrize(
    ("head", "said"),
    [
        ("قوات السهل تقصف الأحياء بلا تفريق بين طفل وشيخ", "قالت وزارة الدفاع التركية : إن الجيش نفذ عملية"),
        ("شارك تويتر طباعة اكتب رأيك حفظ", "قالت وزارة الدفاع التركية أمس، إن الجيش نفذ عملية"),
    ],
)
def test_what_a_ministry_says_begins_behind_a_headline_without_a_sign(head: str, said: str) -> None:
    assert told(f"{head} {said} .") == [("state", "وزارة الدفاع التركية", "الجيش نفذ عملية")]


@pytest.mark.parametrize("whose", ["إنها ستنفذ قريبا", "إن الجيش سينفذها قريبا"])
def test_a_plan_of_which_a_ministry_says_something_is_told_of_with_it(whose: str) -> None:
    (said,) = told(f"وكشف كمال العطار عن خطة أمنية قالت وزارة الدفاع {whose}.")
    assert said[:2] == ("state", "كمال العطار")
