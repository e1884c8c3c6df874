"""Communiqués: lines below a colon, conferences and drafts that speak, he and another, leaders as one."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read as whole
from tests.extract.test_fronted import told

NO_PROMISE = [
    ("وأفاد سامي الحوراني أنه سيكون هناك التزام من الجميع.", "state"),
    ("وأضاف سامي الحوراني أنه ستنتج عن اللقاء لجنة جديدة.", "state"),
    ("وأضافت ليلى الحوراني أنه لن تعود المفاوضات قريبا.", "state"),
    ("وأضاف سامي الحوراني أنه سيزور المدينة.", "promise"),
    ("وأضافت ليلى الحوراني أنها لن تستقيل.", "reject"),
]


@pytest.mark.parametrize(("text", "act"), NO_PROMISE)
def test_what_there_will_be_is_no_promise(text: str, act: str) -> None:
    assert [statement[0] for statement in told(text)] == [act]


BELOW = [
    (
        "صرح مصدر مسؤول في وزارة النقل بما يلي:\nإن هذا القرار خطأ كبير.",
        [("state", "مصدر مسؤول في وزارة النقل", "هذا القرار خطأ كبير")],
    ),
    (
        'وقال سامي الحوراني في بيان:\n"نرفض هذا القرار رفضا قاطعا".',
        [("reject", "سامي الحوراني", "هذا القرار رفضا قاطعا")],
    ),
    (
        "وقال سامي الحوراني:\nإن كندا ترفض القرار وتدعو إلى الحوار.\nوأضاف أن الحل قريب.",
        [("reject", "كندا", "القرار"), ("demand", "كندا", "الحوار"), ("state", "سامي الحوراني", "الحل قريب")],
    ),
    # A heading and its colon open no speech.
    ("الرابط المختصر:\nوقال سامي الحوراني إن الحل قريب.", [("state", "سامي الحوراني", "الحل قريب")]),
]


@pytest.mark.parametrize(("text", "statements"), BELOW)
def test_what_is_said_in_the_line_below(text: str, statements: list[tuple[str, str, str]]) -> None:
    assert told(text) == statements


GOES_ON = [
    "وقالت وزارة النقل: كندا تدين الهجوم وتؤكد رفضها للعنف.",
    "وقالت وزارة النقل: انطلاقا من ذلك، كندا تدين الهجوم وتؤكد رفضها للعنف.",
]


@pytest.mark.parametrize("text", GOES_ON)
def test_verbs_side_by_side_behind_a_colon(text: str) -> None:
    assert told(text) == [("condemn", "كندا", "الهجوم"), ("reject", "كندا", "عنف")]


TOGETHER = [
    ("وقال سامي الحوراني إنه ونظيره المصري حسن البدري اتفقا على وقف القتال.", ["سامي الحوراني", "حسن البدري"]),
    ("وقال سامي الحوراني إنه والوزير حسن البدري يرفضان القرار.", ["سامي الحوراني", "حسن البدري"]),
    # Another's view remains his.
    ("وقال سامي الحوراني إن حسن البدري يرفض القرار.", ["حسن البدري"]),
]


@pytest.mark.parametrize(("text", "holders"), TOGETHER)
def test_he_and_another(text: str, holders: list[str]) -> None:
    reading = whole(text)
    names = names_of(reading)
    assert [[names[who] for who in stance.holder] for stance in reading.stances] == [holders]


@pytest.mark.parametrize("leaders", ["قادة كندا واليابان والنرويج", "رؤساء كندا واليابان"])
def test_leaders_of_several_states_are_one(leaders: str) -> None:
    assert told(f"واتفق {leaders} على وقف القتال.") == [("agree", leaders, "وقف القتال")]


GATHERED = [
    ("اختتم مؤتمر الدوحة أعماله أمس. ودعا المؤتمر جميع الأطراف إلى الحوار.", ("demand", "مؤتمر الدوحة", "الحوار")),
    ("ويدعو مشروع القرار جميع الأطراف إلى وقف القتال.", ("demand", "مشروع القرار", "وقف القتال")),
    ("وأكدت المسودة ضرورة رفع الحصار.", ("demand", "المسودة", "رفع الحصار")),
    ("وأكدت الوثيقة أن الحل قريب.", ("affirm", "الوثيقة", "الحل قريب")),
]


@pytest.mark.parametrize(("text", "statement"), GATHERED)
def test_conferences_and_drafts_that_speak(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_a_text_holds_nothing_that_is_done_with_it() -> None:
    assert told("أكدت الوثيقة أن الحل قريب. وأدانت الحكومة الوثيقة.") == [
        ("affirm", "الوثيقة", "الحل قريب"),
        ("condemn", "الحكومة", "الوثيقة"),
    ]


def test_whose_draft_it_is_holds_what_stands_in_it() -> None:
    assert told("وأكدت مسودة البيان الختامي للمؤتمر رحيل القوات.") == []


DENOUNCED = [
    ("وأوضح سامي الحوراني أن طيران النظام السوري، ارتكب مجزرة في المدينة.", "condemn"),
    ('وأضاف سامي الحوراني: "لم يتوقف إجرام النظام السوري عند المدينة".', "condemn"),
    ("وأوضح سامي الحوراني أن وقف جرائم النظام السوري ممكن.", "state"),
    ("وأوضح سامي الحوراني أن محكمة الجرائم في لاهاي بدأت عملها.", "state"),
]


@pytest.mark.parametrize(("text", "act"), DENOUNCED)
def test_crimes_of_another_denounce_him(text: str, act: str) -> None:
    assert [statement[0] for statement in told(text)] == [act]


GONE_ON = [
    ("وجدد سامي الحوراني هجماته على كندا. واتهمها بالكذب.", ("condemn", "سامي الحوراني", "الكذب")),
    ("وأعرب سامي الحوراني عن القلق، آملا في عودة الهدوء.", ("hope", "سامي الحوراني", "عودة الهدوء")),
    ("وأكد سامي الحوراني ضرورة الحوار، مركزا على وجوب وقف القتال.", ("demand", "سامي الحوراني", "وقف القتال")),
    ("وطرح سامي الحوراني على الوزير حسن البدري أن يزور كندا.", ("demand", "سامي الحوراني", "يزور كندا")),
    ('وأضاف سامي الحوراني: "كما قال الوزير، نتمنى أن يعود الجميع".', ("hope", "سامي الحوراني", "يعود الجميع")),
    ("باريس وفي باريس أعلن سامي الحوراني أن الحل قريب.", ("state", "سامي الحوراني", "الحل قريب")),
    (
        "وأكد سامي الحوراني على محاسبة القتلة وعلى رأسهم البدري.",
        ("demand", "سامي الحوراني", "محاسبة القتلة وعلى رأسهم البدري"),
    ),
    ('وقال الوزير سامي الحوراني إن "كندا تدعم الحل"، وإنها "تدعم أيضا الحوار".', ("support", "كندا", "الحوار")),
]


@pytest.mark.parametrize(("text", "statement"), GONE_ON)
def test_who_goes_on(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_whom_a_president_tells_something_is_no_part_of_his_name() -> None:
    reading = whole("وأبلغ الرئيس سامي الحوراني الديبلوماسي الكندي أن الحل قريب.")
    assert [entity.name_ar for entity in reading.entities][:1] == ["سامي الحوراني"]


APART = [
    ("إن حركة النهر، تؤكد، أن الحل قريب.", "حركة النهر"),
    ("إن حركة النهر وحزب الجبل، يؤكدان، أن الحل قريب.", "حركة النهر، حزب الجبل"),
    ('وقال سامي الحوراني إن كندا "تؤكد أن الحل قريب".', "كندا"),
    ("وقالت أليساندرا الحوراني إن الحل قريب.", "أليساندرا الحوراني"),
    ("أدلى سامي الحوراني بصوته أمس. وقال إن الحل قريب.", "سامي الحوراني"),
]


@pytest.mark.parametrize(("text", "holder"), APART)
def test_who_stands_apart_from_his_verb(text: str, holder: str) -> None:
    assert [(statement[1], statement[2]) for statement in told(text)] == [(holder, "الحل قريب")]


def test_a_closing_sign_that_none_opened_swallows_nothing() -> None:
    text = 'وأكد سامي الحوراني ضرورة الحوار في المدينة"، وأعلنت وزارة النقل أن الطريق مفتوح.'
    assert told(text) == [
        ("demand", "سامي الحوراني", "الحوار في المدينة"),
        ("state", "وزارة النقل", "الطريق مفتوح"),
    ]


GOING_ON = [
    (
        "واذ يدين حزبنا الشيوعي الكندي الهجوم، فإنه يجدد تضامنه مع النرويج.",
        ("support", "حزبنا الشيوعي الكندي", "النرويج"),
    ),
    (
        "أخبار اليوم انسحب وفد الحكومة الكندية من اللقاء , وقال إن الحل قريب.",
        ("state", "وفد الحكومة الكندية", "الحل قريب"),
    ),
    (
        "قال سامي الحوراني إن الأمر صعب. كما دعا كندا وحلفاء الرئيس حسن البدري إلى الحوار.",
        ("demand", "سامي الحوراني", "الحوار"),
    ),
]


@pytest.mark.parametrize(("text", "statement"), GOING_ON)
def test_whom_a_verb_goes_on_with(text: str, statement: tuple[str, str, str]) -> None:
    assert told(text)[-1] == statement


def test_the_search_box_of_a_page_discusses_nothing() -> None:
    assert told("صحيفة النهر بحث متقدم الحوراني يتحدث عن مرحلة جديدة.") == []
