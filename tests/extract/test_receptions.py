"""Receptions at court: where they are held, who comes along, and how princes and guests are named again."""

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told


def met(text: str) -> list[set[str]]:
    """Return the names of those who take part in each meeting of a text."""
    reading = read(text)
    names = names_of(reading)
    return [{names[who] for who in meeting.participants} for meeting in reading.meetings]


@pytest.mark.parametrize(
    "where",
    [
        "في مكتبه بالرياض أمس",
        "في مكتبه أمس",
        "بالرياض أمس",
        "بقصره في الرياض مساء أمس",
        "في قصره في العوجاء مساء أمس",
        "في ديوانه بالرياض",
    ],
)
def test_the_guest_is_found_behind_the_seat_of_the_reception(where: str) -> None:
    (present,) = met(f"استقبل رئيس الوزراء حسن البدري {where} وزير الخارجية سامي الحوراني.")
    assert {"حسن البدري", "سامي الحوراني"} <= present


def test_what_was_discussed_was_discussed_by_those_whom_the_delegation_accompanies() -> None:
    text = (
        "استقبل رئيس الوزراء حسن البدري في مكتبه أمس وزير الخارجية سامي الحوراني والوفد المرافق له."
        " وجرى خلال الاستقبال بحث سبل التعاون."
    )
    assert met(text) == [{"حسن البدري", "سامي الحوراني", "الوفد المرافق"}]
    assert told(text) == [("discuss", "حسن البدري، سامي الحوراني", "سبل التعاون")]
    assert [e.name_ar for e in read(text).entities if e.type is EntityType.DELEGATION] == ["الوفد المرافق"]


def test_a_prince_called_by_his_name_is_no_son_of_one_of_that_name() -> None:
    text = "حضر الأمير خالد بن سالم الحفل. وقال الأمير سالم بن فهد إن الأمر صعب. وأكد الأمير سالم أن الحل قريب."
    assert [holder for _, holder, _ in told(text)] == ["سالم بن فهد", "سالم بن فهد"]


def test_a_son_is_called_by_his_father_where_the_text_names_no_other() -> None:
    text = "وقال الوزير خالد بن سالم إن الأمر صعب. وأكد بن سالم أن الحل قريب."
    assert [holder for _, holder, _ in told(text)] == ["خالد بن سالم", "خالد بن سالم"]


def test_who_is_called_by_the_adjective_of_his_group_spoke_before() -> None:
    text = "قال رئيس اللجنة السياسية لجماعة الحوثي حسن البدري إن الأمر صعب. وأشار القيادي الحوثي إلى المبادرة الجديدة."
    assert told(text)[-1] == ("state", "حسن البدري", "المبادرة الجديدة")


def test_who_is_called_by_the_adjective_of_another_group_is_nobody_known() -> None:
    text = "قال رئيس حزب النور حسن البدري إن الأمر صعب. وأشار القيادي الكتائبي إلى المبادرة الجديدة."
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("besides", "statement"),
    [
        ("مع التأكيد على أن الإغلاق مؤقت", ("affirm", "حسن البدري", "الإغلاق مؤقت")),
        ("مع تأكيده أن الإغلاق مؤقت", ("affirm", "حسن البدري", "الإغلاق مؤقت")),
        ("مع تشديده على ضرورة الحوار", ("demand", "حسن البدري", "الحوار")),
        ("مع الإشارة إلى أن الإغلاق مؤقت", ("state", "حسن البدري", "الإغلاق مؤقت")),
    ],
)
def test_what_is_stressed_besides_is_a_statement_of_its_own(besides: str, statement: tuple[str, str, str]) -> None:
    assert told(f"أعلن الوزير حسن البدري أن الحدود ستغلق، {besides}.")[-1] == statement


def test_who_goes_along_with_something_stresses_nothing() -> None:
    assert len(told("أعلن الوزير حسن البدري أن الحدود ستغلق، مع الوزراء العرب على أن الإغلاق مؤقت.")) == 1


def test_what_was_said_at_a_time_is_told_by_the_sentence() -> None:
    text = "عقد المؤتمر أمس في وقت قال مزارعون كنديون إن الموسم صعب."
    assert told(text) == [("state", "مزارعون كنديون", "الموسم صعب")]


@pytest.mark.parametrize(
    "clause", ["الخطة التي أعلنتها لندن بالغريبة والمثيرة للضحك", "الخطة التي اقترحها دي ميستورا بالخطيرة"]
)
def test_what_was_announced_is_what_stands_before_which(clause: str) -> None:
    text = f"قال الوزير حسن البدري إن الحرب مستمرة، واصفا {clause}."
    assert [holder for _, holder, _ in told(text)] == ["حسن البدري", "حسن البدري"]


def test_who_took_care_to_do_something_goes_on_without_a_name() -> None:
    text = "وحرص الوزير حسن البدري على لقاء الجالية، كما عبر عن شكره للشعب."
    assert told(text)[-1][:2] == ("praise", "حسن البدري")


def test_the_two_who_came_met_the_host() -> None:
    text = (
        "زار رئيس الحركة حسن البدري ورئيس الحزب سامي الحوراني تونس أمس، حيث التقيا وزير الخارجية محمد حداد."
        " وبحث المجتمعون مستجدات الأوضاع."
    )
    assert told(text)[-1][1] == "حسن البدري، سامي الحوراني، محمد حداد"


def test_who_came_alone_met_the_host_alone() -> None:
    text = "زار رئيس الحركة حسن البدري تونس أمس، حيث التقى وزير الخارجية محمد حداد."
    assert {"حسن البدري", "محمد حداد"} <= met(text)[-1]


def test_what_is_considered_is_promised_by_nobody() -> None:
    text = "وأعرب السفير حسن البدري عن شكره. وعدّ السفير البدري ذلك بأنه يمثل تجسيدا للعلاقات."
    assert [act for act, _, _ in told(text)] == ["praise", "state"]
    assert told("ووعد السفير حسن البدري بتقديم الدعم.")[0][0] == "promise"


def test_what_a_body_came_from_stands_between_it_and_what_it_decides() -> None:
    text = "قررت الهيئة العليا للحوار المنبثقة عن المعارضة الكندية، مساء أمس، المشاركة في الحوار."
    assert told(text)[0][0] == "promise"


COUNTERPARTS = [
    (
        "ناقش وزراء دفاع مجلس التعاون الخليجي مع نظيرهم الكندي سالم الحامدي في الدوحة أمس خطط المناورات.",
        "سالم الحامدي",
    ),
    (
        "وكان الوزير الكندي سالم الحامدي قد استقبل في وقت سابق أمس السيدة ليلى الخطيب مساعدة وزير الصحة.",
        "ليلى الخطيب",
    ),
    ("والتقى الوزير سالم الحامدي أمس بوفد من أعضاء مجلس الشيوخ الفرنسي.", "وفد من أعضاء مجلس الشيوخ الفرنسي"),
]


@pytest.mark.parametrize(("text", "met"), COUNTERPARTS)
def test_whom_somebody_met_past_what_stands_between(text: str, met: str) -> None:
    reading = read(text)
    names = names_of(reading)
    meeting = reading.meetings[0]
    assert met in {names[p] for p in meeting.participants}
    assert len(meeting.participants) > 1


GUESTS = [
    "خلال لقائه في مكتبه أمس وزير الصحة سالم الحامدي",
    "لدى استقباله في الرياض أمس وزير الصحة سالم الحامدي",
    "خلال استقباله أمس وزير الصحة سالم الحامدي، والوفد المرافق،",
    "في اتصال هاتفي مع وزير الصحة سالم الحامدي",
]


@pytest.mark.parametrize("occasion", GUESTS)
def test_the_guest_behind_where_and_when_is_nothing_said(occasion: str) -> None:
    text = f"بحث رئيس الوزراء حسن البدري {occasion} سبل التعاون بين البلدين."
    assert [content for _, _, content in told(text)] == ["سبل التعاون بين البلدين"]
    assert {"حسن البدري", "سالم الحامدي"} <= met(text)[0]


def test_who_speaks_in_a_call_is_on_the_line() -> None:
    text = "شدد رئيس الوزراء حسن البدري خلال اتصال هاتفي مع وزير الصحة سالم الحامدي على وحدة البلاد."
    assert met(text) == [{"حسن البدري", "سالم الحامدي"}]


@pytest.mark.parametrize("chairs", ["لدى ترؤسه اجتماع", "خلال مشاركته في اجتماع"])
def test_who_chairs_or_attends_a_meeting_takes_part(chairs: str) -> None:
    (present,) = met(f"وأكد رئيس الوزراء حسن البدري {chairs} مجلس الوزراء أن الأمر صعب.")
    assert present == {"حسن البدري", "مجلس الوزراء"}


def test_who_says_that_he_will_meet_others_meets_no_one_told_of_before() -> None:
    text = "قال الوزير حسن البدري إن خطاب سالم الحامدي مزعج. وأكد البدري أنه سيلتقي نظراءه من دول الخليج غدا."
    assert met(text) == [{"حسن البدري"}]


def test_a_delegation_of_notables_is_whom_he_meets() -> None:
    text = "استقبل حسن البدري سالم الحامدي أمس. وعلى صعيد آخر التقى الحامدي اليوم وفدا من وجهاء المعارضة الليبية."
    assert {"سالم الحامدي", "وفدا من وجهاء المعارضة الليبية"} <= met(text)[-1]


def test_his_meeting_begins_with_no_preposition() -> None:
    text = "ويسعى حسن البدري خلال لقائه مع نظرائه في مجلس التعاون الخليجي إلى كسب التأييد."
    assert [content for _, _, content in told(text)] == ["كسب التأييد"]
