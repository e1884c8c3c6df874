"""Views told behind what is inserted between their subject and its verb: clauses, respects, companions."""

import pytest

from tests.extract.test_fronted import told

SAID = "وقال وزير الخارجية الكندي بيتر لوران إن "
INSERTED = [
    "الهند، ومنذ اليوم الأول للأزمة، ترفض التدخل في شؤون اليمن",
    "الهند، من جانبها، ترفض التدخل في شؤون اليمن",
    "الهند، التي تتولى رئاسة المجلس، ترفض التدخل في شؤون اليمن",
    "الهند، بوصفها عضوا في مجلس الأمن، ترفض التدخل في شؤون اليمن",
    "الهند التي تستضيف المفاوضات ترفض التدخل في شؤون اليمن",
    "الهند حكومة وشعبا ترفض التدخل في شؤون اليمن",
    "الهند رئيسا وحكومة وشعبا ترفض التدخل في شؤون اليمن",
    "الهند وحلفاءها ترفض التدخل في شؤون اليمن",
    "الهند بقيادتها الجديدة ترفض التدخل في شؤون اليمن",
    "الهند وبالتنسيق مع الأمم المتحدة ترفض التدخل في شؤون اليمن",
]


@pytest.mark.parametrize("words", INSERTED)
def test_a_view_is_told_behind_what_is_inserted(words: str) -> None:
    assert told(f"{SAID}{words}.") == [("reject", "الهند", "التدخل في شؤون اليمن")]


def test_an_adjective_may_tell_it() -> None:
    assert told(f"{SAID}الهند، التي تتولى رئاسة المجلس، متمسكة باتفاق جنيف.") == [("affirm", "الهند", "اتفاق جنيف")]


OPEN = [
    "الهند قد ترفض التدخل في شؤون اليمن",
    "الهند التي دعت إلى مؤتمر يرفض التدخل في شؤون اليمن غائبة",
    "سياسة الهند، التي ترفض التدخل في شؤون اليمن، واضحة",
]


@pytest.mark.parametrize("words", OPEN)
def test_a_verb_that_describes_another_noun_or_is_only_possible_is_no_view_of_the_subject(words: str) -> None:
    assert told(f"{SAID}{words}.")[0] == ("state", "بيتر لوران", words)
    assert "reject" not in [act for act, _, _ in told(f"{SAID}{words}.")]


def test_those_with_somebody_share_what_he_will_discuss() -> None:
    text = "وأوضح بيتر لوران أن رئيس الوزراء الهندي سامي الحوراني والوفد المرافق له سيبحث تنمية التجارة."
    assert told(text)[0] == ("discuss", "سامي الحوراني، الوفد المرافق", "تنمية التجارة")


def test_whom_a_clause_describes_is_criticised_and_does_not_criticise() -> None:
    text = "وقال بيتر لوران إن الأمر صعب. وانتقد مجلس الأمن الذي لم يرفض القصف."
    assert told(text)[1] == ("condemn", "بيتر لوران", "مجلس الأمن الذي لم يرفض القصف")


def test_who_criticises_may_be_described_between_commas() -> None:
    text = "وانتقد مجلس الأمن، الذي لم يرفض القصف، قرار الحكومة الهندية."
    assert told(text) == [("condemn", "مجلس الأمن الدولي", "قرار الحكومة الهندية")]


def test_but_it_does_not_accept_is_a_refusal_of_its_own() -> None:
    statements = told(f"{SAID}الهند متمسكة بالحوار، ولكنها لا تقبل أن تدفع ثمن الحرب.")
    assert statements == [("affirm", "الهند", "الحوار"), ("reject", "الهند", "تدفع ثمن الحرب")]


def test_what_is_added_behind_a_sign_that_was_left_open_is_another_statement() -> None:
    text = 'قال بيتر لوران "نعمل وفق مصالحنا وعلى الجميع الانتظار، مضيفا أن لجنة الخبراء محايدة".'
    assert told(text)[-1] == ("state", "بيتر لوران", "لجنة الخبراء محايدة")


def test_what_another_adds_within_a_quotation_stays_in_it() -> None:
    text = 'قال بيتر لوران "أوضح لي الوزير أن الأمر صعب، مضيفا أن التحقيقات مستقلة".'
    assert ("state", "بيتر لوران", "التحقيقات مستقلة") not in told(text)


def test_those_who_meet_are_not_parted() -> None:
    text = f"{SAID}لقاء رئيس الوزراء الهندي سامي الحوراني، والرئيس الصيني وانغ لي شون سيسفر عن نتائج مهمة."
    assert len(told(text)) == 1


def test_a_delegation_is_not_cut_for_its_first_letter() -> None:
    text = f"{SAID}الأمر صعب لأنها فرغت من تشكيل وفدها الذي سيسافر غدا."
    assert len(told(text)) == 1


def test_a_meeting_holds_what_stands_behind_what_is_told_of_it() -> None:
    text = "أكد الاجتماع الاستثنائي، الذي ضم وزراء دول الاتحاد الأفريقي في نيروبي، دعم شرعية الحكومة الهندية."
    assert [(act, content) for act, _, content in told(text)] == [("support", "شرعية الحكومة الهندية")]


def test_two_officials_without_name_speak_together() -> None:
    text = "وقال مسؤولان في الخارجية الكندية إن الأمر صعب، وأكدا أن الحل قريب."
    assert [who for _, who, _ in told(text)] == ["مسؤولان في الخارجية الكندية"] * 2


def test_things_that_are_counted_are_nobody() -> None:
    text = "وقال بيتر لوران إن اللقاء استعرض عدة ملفات، على رأسها الهند."
    assert told(text) == [("state", "بيتر لوران", "اللقاء استعرض عدة ملفات، على رأسها الهند")]


RENEWED = [
    ("الهند جددت موقفها الداعم لوحدة العراق", ("support", "الهند", "وحدة العراق")),
    ("الهند جددت خلال الاجتماع موقفها الداعم لوحدة العراق", ("support", "الهند", "وحدة العراق")),
    ("بلاده جددت خلال الاجتماع موقفها الداعم لوحدة العراق", ("support", "بيتر لوران", "وحدة العراق")),
]


@pytest.mark.parametrize(("words", "statement"), RENEWED)
def test_a_position_that_somebody_renews_is_told_by_its_adjective(words: str, statement: tuple[str, str, str]) -> None:
    assert told(f"{SAID}{words}.") == [statement]


@pytest.mark.parametrize("done", ["بعدما حصل على أصوات الناخبين", "بعدما التقى الوزير", "بعد أن التقى الوزير"])
def test_what_was_done_before_is_no_content(done: str) -> None:
    assert told(f"وأضاف بيتر لوران، {done}، أن الأمر صعب.") == [("state", "بيتر لوران", "الأمر صعب")]


def test_some_hold_a_view_without_a_name() -> None:
    assert told("وقالت الهند إن الأمر صعب، حيث اعتبر البعض القرار خطأ كبيرا.")[1][:2] == ("state", "البعض")


def test_in_a_manner_is_no_name() -> None:
    text = "وأكد بيتر لوران أن المبعوث الخاص طوال الأعوام الماضية نجح، وأن القرار دان بشكل واضح الهجوم."
    assert [who for _, who, _ in told(text)] == ["بيتر لوران"] * 2


def test_a_diplomatic_course_is_nobody() -> None:
    text = "وبعد نهج دبلوماسي اتبعته كندا قال بيتر لوران إن الأمر صعب."
    assert [who for _, who, _ in told(text)] == ["بيتر لوران"]


def test_what_two_stress_in_their_meeting_both_hold() -> None:
    text = "كما عقد سامي الحوراني لقاء مع وزير خارجية الهند بيتر لوران أكدا فيه متانة التعاون بين الحكومتين."
    assert told(text)[0][:2] == ("affirm", "سامي الحوراني، بيتر لوران")


def test_a_king_is_the_same_behind_his_name() -> None:
    text = "عقد الملك راشد بن نايف عاهل السعودية اجتماعا مع الرئيس الفلسطيني سامي الحوراني، تم خلاله بحث الأزمة."
    assert told(text) == [("discuss", "راشد بن نايف، سامي الحوراني", "الأزمة")]


def test_last_night_is_no_content() -> None:
    assert told("أكد الاتحاد الأوروبي الليلة الماضية أهمية الحوار.")[0][2] == "أهمية الحوار"


def test_what_came_in_support_is_no_statement_of_who_tells_it() -> None:
    text = f"{SAID}الموقف الهندي جاء مؤيدا لمطالب الحركة وكان واضحا."
    assert [act for act, _, _ in told(text)] == ["state"]


def test_what_others_wait_for_they_hope_for() -> None:
    text = f"{SAID}الشعب الهندي ينتظر إعلان الموقف من المجتمع الدولي."
    assert told(text) == [("hope", "الشعب الهندي", "إعلان الموقف من المجتمع الدولي")]


def test_who_waits_is_told_of_and_hopes_for_nothing_said() -> None:
    assert told("وينتظر بيتر لوران الوزير في المطار.") == []


def test_one_of_those_who_take_part_is_called_by_what_he_takes_part_in() -> None:
    statements = told("وقال أحد المشاركين في المؤتمر الهندي إن الأمر صعب.")
    assert statements == [("state", "أحد المشاركين في المؤتمر الهندي", "الأمر صعب")]
