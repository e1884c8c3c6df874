"""What is done and with what: attitudes joined, where a content begins and ends, what is looked into and received."""

import pytest

from kg.records import Reading
from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read


def told(reading: Reading) -> list[tuple[str, str, str]]:
    """Return who holds each statement, its act and its content."""
    names = names_of(reading)
    return [(" ".join(names[h] for h in s.holder), str(s.act), s.content.quote) for s in reading.stances]


MINISTRY = "وزارة الخارجية القطرية"
ATTITUDES = [
    ("عن إدانة دولة قطر واستنكارها الشديدين للهجوم على الميناء", [("condemn", "هجوم على")]),
    ("عن إدانة واستنكار دولة قطر الشديد للهجوم على الميناء", [("condemn", "إدانة واستنكار")]),
    ("عن استنكارها وقلقها البالغ من قيام العصابة بإغلاق الجسر", [("condemn", "قيام العصابة")]),
    ("عن تضامن دولة قطر الكامل مع مالطا ودعمها لكل ما تتخذه", [("support", "تضامن دولة قطر")]),
    ("عن تضامنها مع مالطا، ودعمها للإجراءات التي اتخذت", [("support", "مالطا"), ("support", "إجراءات")]),
    ("عن أصدق المواساة وخالص العزاء إلى أسر الغرقى", [("support", "أسر الغرقى")]),
    (
        "عن تعازي دولة قطر ومواساتها لأسر الضحايا متمنية للجرحى الشفاء",
        [("support", "تعازي"), ("hope", "جرحى الشفاء")],
    ),
]


@pytest.mark.parametrize(("said", "expected"), ATTITUDES)
def test_attitudes_joined_are_one_unless_they_differ_or_a_comma_parts_them(
    said: str, expected: list[tuple[str, str]]
) -> None:
    found = told(read(f"أعربت {MINISTRY} {said}."))
    assert [(who, act) for who, act, _ in found] == [(MINISTRY, act) for act, _ in expected]
    assert all(content.startswith(begin) for (_, _, content), (_, begin) in zip(found, expected, strict=True))


BOTH = "استعرض الوزير كامل مرزوق والوزير سليم حداد"
PARTICIPLES = [
    (f"{BOTH} العلاقات القائمة بين البلدين مؤكدين على متانة هذه العلاقات.", ["discuss", "affirm"]),
    (f"{BOTH} أحوال العمال المطالبين بزيادة الأجور.", ["discuss"]),
    (f"{BOTH} أحوال المصانع وجعل العاملين مطالبين بزيادة الإنتاج.", ["discuss"]),
    ("قال الوزير كامل مرزوق إن الهجوم انتهاك للقانون.", ["state"]),
]


@pytest.mark.parametrize(("text", "acts"), PARTICIPLES)
def test_a_participle_goes_on_without_a_comma_where_it_can_describe_nothing(text: str, acts: list[str]) -> None:
    assert [act for _, act, _ in told(read(text))] == acts


RECEIVED = "استقبل الرئيس نبيل عازوري السفير المالطي كارلو بيلوتي"
REVIEWED = [
    (f"{RECEIVED} وعرض معه للأوضاع في الجزيرة.", "أوضاع في الجزيرة"),
    (f"{RECEIVED} وعرض معه الأوضاع العامة.", "الأوضاع العامة"),
    (f"{RECEIVED}، وتم عرض للتطورات في الجزيرة.", "تطورات في الجزيرة"),
    (f"{RECEIVED}. وتطرق الجانبان لظاهرة الجفاف.", "ظاهرة الجفاف"),
]


@pytest.mark.parametrize(("text", "content"), REVIEWED)
def test_what_host_and_guest_review_is_discussed(text: str, content: str) -> None:
    assert [(act, c) for _, act, c in told(read(text))] == [("discuss", content)]


@pytest.mark.parametrize(
    "text",
    [
        f"{RECEIVED}. وتم عرض فيلم عن المدينة.",
        f"{RECEIVED}. وتم استعراض حرس الشرف.",
        "تلقى الرئيس نبيل عازوري دعوة من الأمير حمدان لزيارة الجزيرة.",
    ],
)
def test_a_film_shown_a_guard_reviewed_and_an_invitation_received_are_no_stances(text: str) -> None:
    assert told(read(text)) == []


def test_a_plan_shown_is_not_discussed() -> None:
    assert [act for _, act, _ in told(read("عرض الرئيس نبيل عازوري خطة لإصلاح الكهرباء."))] == ["state"]


ENDS = [
    ("ناقش الوزير كامل مرزوق والوزير سليم حداد العلاقات الثنائية، كما زار حداد مصنعا للسيارات.", "العلاقات الثنائية"),
    ("طالب الوزير كامل مرزوق بوقف القتال، كما في المرات السابقة.", "وقف القتال، كما في المرات السابقة"),
    ("طالب الوزير كامل مرزوق بوقف القتال، كما هو متفق عليه.", "وقف القتال، كما هو متفق عليه"),
    ("ناشد رئيس الحزب، كامل مرزوق، دول العالم إنقاذ الجزيرة، مؤكدا أن الجفاف لا يرحم.", "إنقاذ الجزيرة"),
    ("شدد الوزير كامل مرزوق خلال جلسته على إبقاء الحصار إلى أن تلتزم العصابة بالهدنة.", "إبقاء الحصار إلى أن"),
    ("وأشار الوزير كامل مرزوق خلال جلسته إلى أن تونس بخير.", "تونس بخير"),
    ("شدد الوزير كامل مرزوق خلال الجلسة التي ترأسها الأمير حمدان على ضرورة وقف القتال.", "وقف القتال"),
    ("أثنى الوزير كامل مرزوق خلال الجلسة التي ترأسها الأمير حمدان على جهود العمال.", "جهود العمال"),
]


@pytest.mark.parametrize(("text", "content"), ENDS)
def test_where_a_content_begins_and_ends(text: str, content: str) -> None:
    assert told(read(text))[0][2].startswith(content)
    assert content.endswith("إلى أن") or told(read(text))[0][2] == content


CRIMES = [
    ("الحزب شكل لجنة لتوثيق الجرائم المرتكبة من قبل العصابة", "state"),
    ("المحكمة ستنظر في الجرائم التي ارتكبتها العصابة", "state"),
    ("العصابة ارتكبت جرائم بحق المدنيين", "condemn"),
]


@pytest.mark.parametrize(("said", "act"), CRIMES)
def test_who_tells_that_a_crime_is_looked_into_denounces_nobody(said: str, act: str) -> None:
    assert [a for _, a, _ in told(read(f"قال الوزير كامل مرزوق إن {said}."))] == [act]


def test_a_day_that_will_come_is_no_promise() -> None:
    assert told(read("أكد الوزير كامل مرزوق أنه سيأتي يوم تعود فيه الجزيرة."))[0][1] == "affirm"


def test_where_goes_on_with_the_council_told_of() -> None:
    text = "أوضح وزير الإعلام كامل مرزوق أن مجلس الوزراء ناقش التقارير، حيث أدان التصعيد، مؤكدا أنه استفزاز."
    assert [who for who, _, _ in told(read(text))] == ["مجلس الوزراء"] * 3


def test_the_council_of_ministers_of_a_field_is_another() -> None:
    text = "رحب مجلس الوزراء بالقرار، مشيدا بتأكيد مجلس وزراء الصحة العرب على ضرورة التعاون."
    assert ("مجلس وزراء الصحة العرب", "demand", "التعاون") in told(read(text))


SAID = [
    ("أعلن تنظيم القاعدة مسؤوليته عن التفجير.", "state", "التفجير"),
    ("تبنى تنظيم القاعدة الهجوم على الميناء.", "state", "الهجوم على الميناء"),
    ("ألقى الوزير كامل مرزوق المسؤولية على العصابة.", "condemn", "العصابة"),
    ("أدان الوزير كامل مرزوق وبشدة هذا الهجوم.", "condemn", "هذا الهجوم"),
    ("أكد الوزير كامل مرزوق رفض مالطا أي مساس بالجزيرة.", "reject", "رفض مالطا أي مساس بالجزيرة"),
    ("أكد الوزير كامل مرزوق وفقا لوكالة الأنباء القطرية (قنا)، رفض الهجوم.", "reject", "الهجوم"),
    ("أكد الوزير كامل مرزوق موقف مالطا على حد قوله.", "affirm", "موقف مالطا"),
    ("جدد الوزير كامل مرزوق التأكيد على تضامن مالطا ووقوفها إلى جانب قطر، مقدما العزاء.", "support", "قطر"),
    ("جدد الوزير كامل مرزوق وقوف السودان إلى جانب قطر، خاتما حديثه بالدعاء.", "support", "وقوف السودان إلى جانب قطر"),
    ("أكد الوزير كامل مرزوق أن توتر علاقات بلاده مع النرويج لن يضر بالصيد.", "affirm", "توتر"),
    ("أكد الوزير كامل مرزوق أن حكومة بلاده لن تقبل بالتدخل.", "reject", "حكومة بلاده"),
    ("أكد الوزير كامل مرزوق أن علاقات بلاده مع قطر ستتطور.", "affirm", "علاقات بلاده"),
    ("أشار الوزير كامل مرزوق إلى أهمية احترام القانون.", "demand", "احترام القانون"),
    ("أشار الوزير كامل مرزوق إلى أهمية انعقاد المؤتمر.", "state", "أهمية انعقاد المؤتمر"),
    ("قال الوزير كامل مرزوق إن كانت هناك خلافات فهي قديمة.", "state", "إن كانت هناك خلافات فهي قديمة"),
    ("قال الوزير كامل مرزوق إن عدة مدارس فتحت أبوابها.", "state", "عدة مدارس فتحت أبوابها"),
]


@pytest.mark.parametrize(("text", "act", "content"), SAID)
def test_what_is_done_and_with_what(text: str, act: str, content: str) -> None:
    assert [(a, c.startswith(content)) for _, a, c in told(read(text))] == [(act, True)]


def test_what_another_would_want_under_an_if_is_no_view_of_his() -> None:
    text = "وأضاف الوزير كامل مرزوق «إن أراد القطريون أن يبنوا الجسر فلن يكون ذلك سهلا»."
    assert [who for who, _, _ in told(read(text))] == ["كامل مرزوق"]


def test_who_prays_hopes() -> None:
    text = "أعرب الوزير كامل مرزوق عن تعازيه لأهل الغرقى، متضرعا إلى الله أن يصون البلاد."
    assert told(read(text))[1] == ("كامل مرزوق", "hope", "يصون البلاد")


@pytest.mark.parametrize("asked", ["داعيا الله للفقيد الرحمة", "داعيا الله بالشفاء للجرحى"])
def test_what_is_asked_of_god_is_hoped_and_not_demanded(asked: str) -> None:
    text = f"وقال الوزير كامل مرزوق إن الطريق مغلق، {asked}."
    assert [(who, act) for who, act, _ in told(read(text))] == [("كامل مرزوق", "state"), ("كامل مرزوق", "hope")]


@pytest.mark.parametrize("told_of", ["خلال لقائه الوزير سليم حداد", "خلال استقباله الوزير سليم حداد أمس"])
def test_what_is_discussed_at_a_meeting_is_discussed_by_both(told_of: str) -> None:
    assert told(read(f"بحث الوزير كامل مرزوق {told_of} العلاقات الثنائية."))[0][0] == "كامل مرزوق سليم حداد"


def meetings(text: str) -> list[set[str]]:
    reading = read(text)
    names = names_of(reading)
    return [{names[p] for p in m.participants} for m in reading.meetings]


def test_a_meeting_that_brought_him_together_with_another_is_his() -> None:
    text = "قال الوزير كامل مرزوق إن السد امتلأ. وفي لقاء جمعه بالوزير سليم حداد، تطرق الوزيران إلى الجفاف."
    assert meetings(text) == [{"كامل مرزوق", "سليم حداد"}]


def test_the_host_receives_in_the_next_sentence_too() -> None:
    found = meetings(f"{RECEIVED}. كما استقبل المحامي رشاد العاني.")
    assert found[1] == {"نبيل عازوري", "رشاد العاني"}


@pytest.mark.parametrize("where", ["في روضة خريم أمس", "في نزوى أمس", "في مخيمه بروضة خريم", "في مكتبه"])
def test_a_guest_is_received_at_a_place_no_table_knows(where: str) -> None:
    assert meetings(f"استقبل الأمير حمدان {where} الوزير سليم حداد.") == [{"حمدان", "سليم حداد"}]


def test_a_press_statement_is_no_journalist() -> None:
    reading = read("أعرب الوزير كامل مرزوق في بيان صحفي أصدرته الوزارة عن قلقه إزاء الجفاف.")
    assert [e.name_ar for e in reading.entities if str(e.type) == "Person"] == ["كامل مرزوق"]


SPECIAL = [
    ("أكد الوزير كامل مرزوق هنا اليوم فشل العصابة في السيطرة على الجسر.", ["affirm"], "فشل العصابة"),
    ("هنأ الوزير كامل مرزوق الوزير سليم حداد بنجاح الموسم.", ["praise"], "نجاح الموسم"),
    ("أعلنت الحكومة الليبية المعترف بها دوليا فتح الميناء.", ["state"], "فتح الميناء"),
    ("رحبت الحكومة الليبية المعترف بها دوليا بالخطة.", ["praise"], "الخطة"),
    ("أكد الوزراء العرب تمسكهم بالمبادرة كما طُرحت في القمة، كما أكدوا أن السد آمن.", ["affirm", "affirm"], ""),
    ("جدد مجلس النواب الأردني الذي عقد اجتماعا في جرش تأكيده على أهمية السد.", ["affirm"], "أهمية السد"),
    ("اقترح الوزير كامل مرزوق على النرويج وغيرها من الدول المطلة بناء الجسر.", ["demand"], "بناء الجسر"),
    ("قال الوزير كامل مرزوق «فتحت الطرق (..) وكل الجسور آمنة».", ["state"], "فتحت الطرق (..) وكل الجسور آمنة"),
]


@pytest.mark.parametrize(("text", "acts", "content"), SPECIAL)
def test_words_written_like_others_and_what_stands_between(text: str, acts: list[str], content: str) -> None:
    found = told(read(text))
    assert [act for _, act, _ in found] == acts
    assert found[0][2].startswith(content)


STRESSED = [
    (f"{RECEIVED}، وجرى التأكيد على ضرورة وقف القتال.", "نبيل عازوري كارلو بيلوتي"),
    (f"{RECEIVED}. وتم خلال اللقاء التشديد على أهمية السد.", "نبيل عازوري كارلو بيلوتي"),
    (f"{RECEIVED}. وقال الوزير سليم حداد إن السد آمن. وتم التشديد على أهمية السد.", "سليم حداد"),
]


@pytest.mark.parametrize(("text", "holder"), STRESSED)
def test_what_was_stressed_at_a_meeting_its_parties_stressed(text: str, holder: str) -> None:
    assert told(read(text))[-1][0] == holder


def test_what_was_announced_behind_a_meeting_is_nobodys() -> None:
    assert told(read(f"{RECEIVED}. وتم الإعلان عن فتح المعابر.")) == []


def test_who_met_another_is_who_acts_and_no_guest_of_his() -> None:
    text = (
        "أكد الوزير كامل مرزوق خلال لقائه بالوزير نزار قاسم أهمية السد."
        " وفي لقاء جمعه بالوزير سليم حداد، تطرق الجانبان إلى الجفاف."
    )
    assert meetings(text)[1] == {"كامل مرزوق", "سليم حداد"}


def test_two_from_whom_cables_came_say_what_both_say_in_them() -> None:
    text = f"{RECEIVED}. وتلقى الرئيس برقيتين من الوزير سليم حداد ومن الوزير نزار قاسم، أعربا فيهما عن تعازيهما."
    assert {who for who, act, _ in told(read(text)) if act == "support"} == {"سليم حداد نزار قاسم"}


def test_a_government_is_described_in_more_than_one_way() -> None:
    text = "أعلنت الحكومة الليبية المعترف بها دوليا والموجودة في مالطا أمس «فتح الميناء»."
    assert [c for _, _, c in told(read(text))] == ["فتح الميناء"]
