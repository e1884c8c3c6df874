"""What papers of the Gulf tell of courts and spokesmen: palaces, aides with their masters, whose words go on."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told
from tests.extract.test_receptions import met


@pytest.mark.parametrize(
    "where",
    [
        "في القصر الجمهوري أمس",
        "في قصر النسيم أمس",
        "في الديوان الأميري بقصر النسيم أمس",
        "- حفظه الله - في قصر النسيم أمس",
        "في فندق النسيم أمس",
        "في مكتبه بالوزارة أمس",
    ],
)
def test_houses_that_no_table_knows_stand_between_host_and_guest(where: str) -> None:
    (present,) = met(f"استقبل رئيس الوزراء حسن البدري {where} وزير الخارجية سامي الحوراني.")
    assert present == {"حسن البدري", "سامي الحوراني"}


@pytest.mark.parametrize("verb", ["وذكرت وكالة الأنباء الأردنية أن", "وأعلن حزب النهضة أن", "وقالت صحيفة الغد إن"])
def test_who_tells_of_a_reception_takes_no_part_in_it(verb: str) -> None:
    text = f"استقبل رئيس الوزراء حسن البدري وزير الخارجية سامي الحوراني، {verb} الأمر صعب."
    assert met(text) == [{"حسن البدري", "سامي الحوراني"}]


@pytest.mark.parametrize(
    "call", ["اتصال هاتفي أجراه مع", "اتصال هاتفي أجراه مساء أمس مع", "اتصال هاتفي تلقاه من", "لقاء عقده أمس مع"]
)
def test_a_call_that_he_made_is_his_who_spoke_before(call: str) -> None:
    text = f"أكد رئيس الوزراء حسن البدري أن الأمر صعب. جاء ذلك خلال {call} وزير الخارجية سامي الحوراني."
    assert met(text) == [{"حسن البدري", "سامي الحوراني"}]
    another = f"أكد حسن البدري أن الأمر صعب. جاء ذلك بعد {call.split()[0]} أجراه الوزير رامي سعد مع سامي الحوراني."
    assert met(another) == [{"رامي سعد", "سامي الحوراني"}]


@pytest.mark.parametrize("where", ["، في قصر النسيم،", "، الذي عقد في قصر النسيم،", ""])
def test_what_was_done_during_a_meeting_is_told_behind_where_it_was(where: str) -> None:
    text = f"التقى حسن البدري سامي الحوراني. وذكرت صحيفة الغد أنه جرى خلال اللقاء{where} بحث سبل التعاون."
    assert told(text) == [("discuss", "حسن البدري، سامي الحوراني", "سبل التعاون")]


def test_what_is_reviewed_besides_is_reviewed_by_those_who_met() -> None:
    text = (
        "التقى حسن البدري سامي الحوراني."
        " وذكرت صحيفة الغد أنه تم خلال اللقاء بحث سبل التعاون، إلى جانب استعراض العلاقات الثنائية."
    )
    assert {holder for _, holder, _ in told(text)} == {"حسن البدري، سامي الحوراني"}


@pytest.mark.parametrize(
    "office",
    [
        "المسؤول الإعلامي لمبعوث الأمم المتحدة إلى ليبيا",
        "الملحق الإعلامي الناطق باسم السفارة الفرنسية في الرياض",
        "الملحق الصحافي في السفارة الروسية",
        "السكرتير الصحفي لوزير الدفاع",
        "المتحدث الرسمي لرئيس الوزراء",
    ],
)
def test_an_aide_is_named_behind_whom_he_serves(office: str) -> None:
    text = f"أوضح {office} كريم سعدي أن الأمر صعب."
    assert told(text) == [("state", "كريم سعدي", "الأمر صعب")]
    assert [e.name_ar for e in read(text).entities if e.type is EntityType.PERSON] == ["كريم سعدي"]


@pytest.mark.parametrize("office", ["المسؤول الأميركي لرئيس الوزراء", "المبعوث الدولي لوزير الخارجية"])
def test_an_official_of_his_own_speaks_to_whoever_is_named_behind_for(office: str) -> None:
    holders = [holder for _, holder, _ in told(f"قال {office} كريم سعدي إن الأمر صعب.")]
    assert holders
    assert "كريم سعدي" not in holders


@pytest.mark.parametrize("title", ["الدكتور", "نائب الرئيس اليمني الفريق الركن", "وزير الدفاع اللواء"])
def test_ali_is_a_name_between_a_title_and_a_name(title: str) -> None:
    assert told(f"قال {title} علي سالم ناصر إن الأمر صعب.") == [("state", "علي سالم ناصر", "الأمر صعب")]
    assert [c for _, _, c in told("أكد حسن البدري علي ضرورة الحوار.")] == ["الحوار"]


@pytest.mark.parametrize("when", ["مطلع فبراير", "منتصف يونيو", "أواخر مارس"])
def test_a_part_of_a_month_is_nobody(when: str) -> None:
    text = f"وكان الوزير حسن البدري أعلن {when} أن الأمر صعب."
    assert told(text) == [("state", "حسن البدري", "الأمر صعب")]
    assert [e.name_ar for e in read(text).entities] == ["حسن البدري"]


def test_words_written_like_a_governor_a_city_and_the_ministers_adjective_name_nothing() -> None:
    text = "رفع حسن البدري التهاني إلى الملك، وإلى شعب البحرين. واقتربت القوات من مسقط رأس الزعيم."
    assert {e.type for e in read(text).entities} == {EntityType.PERSON, EntityType.POPULATION, EntityType.STATE}
    together = "جاء ذلك خلال اجتماع وزراء الداخلية الطارئ في الرياض."
    assert "وزراء الداخلية" in [e.name_ar for e in read(together).entities]


def test_those_a_meeting_brought_together_do_not_speak_for_who_holds_it() -> None:
    text = "أكد حسن البدري أن الأمر صعب. وذكر خلال اجتماع ضم الوزير سامي الحوراني ورئيس الأركان رامي سعد أن الحل قريب."
    assert [holder for _, holder, _ in told(text)] == ["حسن البدري", "حسن البدري"]


def test_what_a_resolution_had_done_is_demanded_by_nobody_who_spoke_before() -> None:
    first = "قال حسن البدري إن الأمر صعب."
    assert told(f"{first} وكان القرار الأممي فرض حظرا على السلاح، وطالب بالانسحاب من المدن.")[1:] == []
    council = told(f"{first} وكان مجلس الأمن فرض حظرا على السلاح، وطالب بالانسحاب من المدن.")
    assert council[1:] == [("demand", "مجلس الأمن الدولي", "الانسحاب من المدن")]


@pytest.mark.parametrize("came", ["جاء ذلك خلال لقائه", "وجاءت تصريحات البدري خلال لقائه"])
def test_who_spoke_goes_on_where_it_is_told_on_what_occasion_he_did(came: str) -> None:
    text = f"أكد حسن البدري دعم بلاده للحوار. {came} وزير الدفاع سامي الحوراني، مشيراً إلى أن الأمر صعب."
    assert told(text)[1:] == [("state", "حسن البدري", "الأمر صعب")]


def test_what_a_condition_adds_is_no_promise() -> None:
    text = "قال حسن البدري إن بلاده مستعدة للحوار مع طهران شريطة أن تتخلى عن سياساتها وأن تلتزم بحسن الجوار."
    assert [act for act, _, _ in told(text)] == ["promise"]


def test_the_rejection_by_those_described_is_theirs() -> None:
    text = "أكد حسن البدري دعم الشعب الليبي الذي عبر عن غضبه ورفضه للحصار."
    assert [(act, who) for act, who, _ in told(text)] == [("support", "حسن البدري"), ("condemn", "الشعب الليبي")]
    own = "أكد حسن البدري دعم بلاده للشعب السوري ورفضه للنظام."
    assert [act for act, _, _ in told(own)] == ["support", "reject"]


def test_who_stands_behind_accusation_alone_is_the_accused() -> None:
    assert told("دفعت الأزمة الجانب الكندي إلى اتهام النرويج بإعداد خطة لإغلاق الموانئ.") == []
    assert [holder for _, holder, _ in told("جاء ذلك بعد اتهام السعودية لإيران بدعم المتمردين.")] == ["السعودية"]


@pytest.mark.parametrize("god", ["المولى عز وجل", "الله"])
def test_what_god_is_asked_for_is_hoped_by_who_spoke(god: str) -> None:
    text = f"قال حسن البدري إن الأمر صعب. ودعا {god} أن يحفظ البلاد."
    assert told(text)[1:] == [("hope", "حسن البدري", "يحفظ البلاد")]


@pytest.mark.parametrize("who", ["السياسي اللبناني", "السياسي", "المواطن اللبناني"])
def test_a_calling_has_its_bearer_behind_it(who: str) -> None:
    assert told(f"قال {who} حسن البدري إن الأمر صعب.") == [("state", "حسن البدري", "الأمر صعب")]


@pytest.mark.parametrize("name", ["سلطان العرادي", "سلطان المنصوري", "سلطان بن سالم"])
def test_sultan_is_a_first_name_behind_another_office(name: str) -> None:
    assert told(f"أكد وزير الاقتصاد {name} أن الأمر صعب.") == [("affirm", name, "الأمر صعب")]


def test_in_the_name_of_his_forces_is_nobody_behind_the_official_spokesman() -> None:
    text = "نشر الحزب تسجيلا للمتحدث باسم كتائبه العميد رامي سعد."
    assert [e.name_ar for e in read(text).entities if e.type is EntityType.PERSON] == ["رامي سعد"]


@pytest.mark.parametrize("work", ["نظمه برنامج", "في كتابه", "في حلقة من برنامج"])
def test_the_name_of_a_work_is_nothing_said(work: str) -> None:
    text = f'ذكر حسن البدري {work} "الطريق الطويل إلى المدينة" أن الأمر صعب.'
    assert told(text) == [("state", "حسن البدري", "الأمر صعب")]


@pytest.mark.parametrize("fight", ["استمرار المعارك مع", "المواجهات مع", "الحرب مع"])
def test_those_one_fights_are_no_party_of_a_meeting(fight: str) -> None:
    text = f"التقى حسن البدري سامي الحوراني، في ظل {fight} الحوثيين."
    assert met(text) == [{"حسن البدري", "سامي الحوراني"}]


def test_many_who_had_met_are_not_those_told_of_before() -> None:
    text = "التقى حسن البدري سامي الحوراني. وكان عشرات من القادة اجتمعوا في الرياض وطالبوا بالانسحاب."
    assert told(text) == []


def test_the_council_is_the_one_that_speaks_and_goes_on() -> None:
    text = (
        "دعا مجلس الوزراء السعودي إلى التحرك في مجلس الأمن. وأوضح وزير الإعلام حسن البدري أن المجلس استنكر الهجوم،"
        " ورحب بالاتفاق. كما شدد على ضرورة الحوار. وأضاف أن الأمر صعب."
    )
    cabinet = "مجلس الوزراء السعودي"
    assert [holder for _, holder, _ in told(text)] == [cabinet, cabinet, cabinet, cabinet, "حسن البدري"]


@pytest.mark.parametrize("occasion", ["لدى استعراضه تطورات الأحداث في المنطقة", "بعد أن استعرض جملة من المذكرات،", ""])
def test_what_a_council_does_on_an_occasion_is_its_own(occasion: str) -> None:
    text = f"أوضح وزير الإعلام حسن البدري أن مجلس الوزراء {occasion} جدد إدانة المملكة للهجوم."
    assert told(text)[-1][:2] == ("condemn", "مجلس الوزراء")


def test_what_is_renewed_stands_behind_where_the_session_was_held() -> None:
    text = "جدد مجلس الوزراء خلال جلسته، التي عقدها في الرياض أمس، إدانة المملكة للهجوم."
    assert [(act, holder) for act, holder, _ in told(text)] == [("condemn", "مجلس الوزراء")]


def test_what_a_council_welcomes_behind_what_it_heard_is_its_own() -> None:
    text = "وقال وزير الإعلام حسن البدري إن مجلس الوزراء استمع إلى تقارير، ورحب بالاتفاق. كما نوه بنتائج الزيارة."
    assert [(act, holder) for act, holder, _ in told(text)][1:] == [("praise", "مجلس الوزراء")] * 2


@pytest.mark.parametrize("called", ["اليمنيين", "اللبنانيين"])
def test_those_an_office_calls_on_are_no_adjective_of_it(called: str) -> None:
    text = f"قال الرئيس حسن البدري إن الأمر صعب. ودعا الرئيس {called} إلى الحوار."
    assert told(text)[1:] == [("demand", "حسن البدري", "الحوار")]
    assert EntityType.POPULATION in {e.type for e in read(text).entities}


@pytest.mark.parametrize("followers", ["أنصاره", "قواته", "حكومته"])
def test_those_a_man_calls_on_are_no_part_of_his_name(followers: str) -> None:
    text = f"دعا الوزير حسن البدري {followers} إلى العودة."
    assert told(text) == [("demand", "حسن البدري", "العودة")]


@pytest.mark.parametrize("event", ["صدور قرار بالإفراج عن المعتقلين", "مقتل عشرين من المتمردين"])
def test_what_a_source_affirms_is_no_adjective_of_it(event: str) -> None:
    assert told(f"وأكد مصدر يمني {event}.") == [("affirm", "مصدر يمني", event)]


def test_a_paper_that_speaks_for_a_party_is_no_spokeswoman() -> None:
    text = 'أعلنت صحيفة "الغد الجديد" الناطقة باسم حزب الغد أن المدينة تحررت.'
    assert EntityType.PERSON not in {e.type for e in read(text).entities}


def test_a_sign_between_a_word_and_a_comma_opens_no_quotation() -> None:
    text = (
        'أكد حسن البدري أن الاتفاق يقطع الطريق"، مشيرا إلى أنه "خطوة مهمة". وأضاف البدري أن "الأمر صعب"،'
        ' محذرا من أن الحرب قريبة"، وأشار إلى أن الحل ممكن.'
    )
    assert [act for act, _, _ in told(text)] == ["affirm", "state", "state", "warn", "state"]


def test_who_is_visiting_meets_those_met_during_it() -> None:
    text = "وصل سالم هادي إلى بيروت أمس في زيارة يلتقي خلالها رئيس الحكومة سعيد لطيف ووزير الخارجية سامي نجيب."
    extraction = read(text)
    names = names_of(extraction)
    gathered = [{names[p] for p in m.participants} for m in extraction.meetings]
    assert {"سالم هادي", "سعيد لطيف", "سامي نجيب"} in gathered
