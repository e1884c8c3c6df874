"""Who speaks where the cue names nobody: the doer of a deed, an office or noun taken up again, the issuer."""

import pytest

from tests.extract.actors import read as read_marked
from tests.extract.actors import told
from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read


def holders(text: str) -> list[tuple[str, list[str]]]:
    """Return the cue of each statement of a text with the Arabic names of its holders."""
    reading = read(text)
    names = names_of(reading)
    return [(s.cue.quote, [names[who] for who in s.holder]) for s in reading.stances]


def test_the_doer_of_a_deed_says_what_the_sentence_goes_on_to_say() -> None:
    deed = "وقال [نادر بوعلام=b] إن الأمر صعب. واستقبل [سامر العلي=a] الوفد، مؤكدا أن الحل قريب."
    assert told(deed)[1] == ("affirm", "a", "الحل قريب")


def test_what_is_added_is_added_by_one_who_spoke() -> None:
    text = "قال [سامر العلي=a] إن الأمر صعب. ووصل [نادر بوعلام=b] إلى المدينة. وأضاف أن الحل قريب."
    assert told(text)[1] == ("state", "a", "الحل قريب")


def test_a_woman_who_does_something_is_not_he_who_speaks() -> None:
    assert told("ووصلت [نور الحداد=b:f] إلى المدينة. وأكد أن الحل قريب.") == []


def test_a_bare_office_that_two_hold_is_the_office_of_the_one_spoken_of() -> None:
    text = (
        "افتتح وزير الخارجية سامي الدروبي، رفقة وزير الدفاع ماهر الأتاسي، أشغال الدورة."
        " وأكد الوزير في كلمة بالمناسبة أن التعاون قائم."
    )
    assert holders(text) == [("أكد", ["سامي الدروبي"])]


def test_a_source_is_taken_up_by_its_noun() -> None:
    text = "قال مصدر عسكري سوري إن الطريق مغلق. وقالت مصادر معارضة إن القصف مستمر. وأضاف المصدر أن القوات تستعد."
    assert holders(text)[-1] == ("أضاف", ["مصدر عسكري سوري"])


def test_who_confirms_what_was_said_goes_on() -> None:
    text = "قال [سامر العلي=a] إن الوضع هادئ، وهو ما شدد عليه [نادر بوعلام=b]، مضيفا أن الحل قريب."
    assert told(text)[-1] == ("state", "b", "الحل قريب")


def test_going_on_saying_is_one_cue() -> None:
    assert told('قال [سامر العلي=a] إن الأمر صعب. وتابع قائلا "نجدد دعوتنا لوقف القتال".')[-1] == (
        "demand",
        "a",
        "وقف القتال",
    )


def test_and_with_a_perfect_goes_on_with_the_one_told_of() -> None:
    text = "قال [سامر العلي=a] إن [نادر بوعلام=b] أكد تمسكه بالحل، وتحدث عن خلاف كبير. وأضاف أن اللقاء جيد."
    stances = read_marked(text).stances
    assert [("+".join(s.holder), "+".join(s.reported_by)) for s in stances] == [("b", "a"), ("b", "a"), ("a", "")]


def test_except_that_begins_a_statement() -> None:
    text = "نفت [الدولة=s:fs] وجود خلاف، إلا أنها أكدت أن الاتفاق لن يغير شيئا."
    assert told(text)[-1] == ("affirm", "s", "الاتفاق لن يغير شيئا")


def test_we_is_the_one_who_signs() -> None:
    text = "نطالب [الحكومة=g:fo] بوقف القتال فورا.\nوندين بأشد العبارات هذا القصف.\n[حركة الفجر=b:fo]\n14 صفر 1448"
    assert told(text) == [("demand", "b", "وقف القتال فورا"), ("condemn", "b", "هذا القصف")]


def test_we_is_the_one_who_speaks_first_or_is_named_after_we() -> None:
    assert told("تؤكد [حركة الفجر=b:fo] أن الحل قريب.\nوندعو [الحكومة=g:fo] إلى وقف القتال.")[-1][1] == "b"
    assert told("إننا في [حركة الفجر=b:fo] متمسكون بالحل. وندعو إلى وقف القتال فورا.")[-1][1] == "b"


def test_we_without_an_issuer_is_left_out() -> None:
    assert told("ندعو [الحكومة=g:fo] إلى وقف القتال.") == []


def test_a_surname_no_table_knows_is_his_who_spoke_by_it() -> None:
    text = "وقال دينق شول عضو البرلمان عن الحركة الشعبية، إن الاعتراض قائم. وقال دينق إن الاتفاق بعيد."
    first, second = holders(text)
    assert first[1] == second[1]


def test_a_name_that_two_bear_is_nobodys() -> None:
    speaks = "وقال سامر المنصوري إن الأمر صعب. وقال المنصوري إن الاتفاق بعيد."
    first, second = holders(speaks)
    assert first[1] == second[1]
    assert len(holders(f"وصل خالد المنصوري. {speaks}")) == 1


def test_what_goes_on_after_an_unknown_speaker_is_nobodys() -> None:
    text = "قال [سامر العلي=a] إن الأمر صعب. وقال خياط البلدة إن الطريق مغلق، مؤكدا أن القصف مستمر. وأضاف أن الحل بعيد."
    assert [holder for _, holder, _ in told(text)] == ["a"]


def test_whose_view_it_is_may_be_known_when_who_tells_it_is_not() -> None:
    stances = read_marked("وأفادت تقارير يومية بأن [سامر العلي=a] يرفض الحوار.").stances
    assert [("+".join(s.holder), s.act.value, s.reported_by) for s in stances] == [("a", "reject", ())]


def test_the_only_actor_of_an_accusation_is_the_accused() -> None:
    text = "قال [سامر العلي=a] إن الأمر صعب. كما اتهم [نادر بوعلام=b] بعرقلة الحل."
    accused = read_marked(text).stances[-1]
    assert (accused.holder, accused.target) == (("a",), ("b",))
    assert told("اتهم [سامر العلي=a] الجهات المعطلة بعرقلة الحل.")[0][1] == "a"


def test_a_definite_noun_before_an_office_is_no_title_of_it() -> None:
    assert holders("وطالب الأعضاء المعزولون الأمين العام سامي الدروبي بعقد دورة اللجنة.") == [
        ("طالب", ["الأعضاء المعزولون"])
    ]


def test_an_imperfect_that_describes_a_noun_is_not_the_speakers() -> None:
    text = "قال [سامر العلي=a] إن الأمر صعب. ونشر الفرع شريطا قبل يومين يهدد فيه بإعدام الرهينة."
    assert [act for act, _, _ in told(text)] == ["state"]


def test_the_subject_of_had_may_stand_apart_from_its_verb() -> None:
    text = "وكانت [نور الحداد=b:f] الناطقة الجديدة باسمهم أكدت الأحد في بيان أن الحل قريب."
    assert told(text) == [("affirm", "b", "الحل قريب")]


def test_talks_about_something_are_its_discussion_by_those_who_held_them() -> None:
    text = "وأجرى [سامر العلي=a] محادثات أيضا مع [نادر بوعلام=b] حول تطورات الأوضاع في المنطقة."
    assert told(text) == [("discuss", "a+b", "تطورات الأوضاع في المنطقة")]


def test_what_a_meeting_centres_on_is_its_agenda() -> None:
    text = "وتركز اجتماعات [سامر العلي=a] مع [نادر بوعلام=b] على تثبيت الهدنة."
    assert told(text) == [("discuss", "a+b", "تثبيت الهدنة")]


def test_a_meeting_with_unknown_guests_takes_no_earlier_person() -> None:
    text = "قال [سامر العلي=a] إن الأمر صعب. واجتمع [نادر بوعلام=b] مع مسؤولين حيث ناقشوا التحالف."
    assert [holder for _, holder, _ in told(text)] == ["a"]


def test_the_two_ministers_are_the_only_two_who_bear_the_office() -> None:
    text = (
        "قال وزير الخارجية سامي الدروبي إنه أجرى مباحثات مع وزير الدفاع الجزائري خالد المنصوري."
        " وأكد الوزيران أن الحل قريب، وشددا على وحدة ليبيا."
    )
    both = ["سامي الدروبي", "خالد المنصوري"]
    assert holders(text)[1:] == [("أكد", both), ("شددا", both)]


def test_the_two_told_of_by_another_discuss() -> None:
    text = (
        "أجرى وزير الدفاع سامي الدروبي مباحثات مع وزير الدفاع الجزائري نادر بوعلام."
        " وقالت وزارة الخارجية الروسية إن الوزيرين سيناقشان إمكانية التعاون."
    )
    stance = read(text).stances[-1]
    assert (stance.act.value, len(stance.holder), len(stance.reported_by)) == ("discuss", 2, 1)


def test_talks_told_of_have_the_sides_they_name() -> None:
    text = "وقالت [الوكالة=o:fo] إن جلسة المباحثات بين [سامر العلي=a] و[نادر بوعلام=b] تناولت القضايا المشتركة."
    stance = read_marked(text).stances[-1]
    assert (stance.act.value, stance.holder, stance.reported_by) == ("discuss", ("a", "b"), ("o",))
    met = "وقال [سامر العلي=a] إن اللقاء مع [نادر بوعلام=b] تركز على دعم الجيش."
    assert read_marked(met).stances[-1].holder == ("a", "b")


def test_the_leaders_of_states_are_the_parties_of_their_summit() -> None:
    text = (
        "التقى [سامر العلي=a] مع [نادر بوعلام=b]. وأكد بيان مشترك، نشرته الوكالات، أن زعماء [الدولة=s:fs]"
        " و[الجمهورية=t:fs] اتفقوا على مواصلة التعاون."
    )
    assert told(text)[-1] == ("agree", "a+b", "مواصلة التعاون")


def test_a_statement_with_an_adjective_of_its_own_is_not_the_last_speakers() -> None:
    text = "قال [سامر العلي=a] إن الأمر صعب. وأضاف البيان التركي أن الحل قريب."
    assert [holder for _, holder, _ in told(text)] == ["a"]


def test_who_issued_a_described_statement_is_its_source() -> None:
    text = "عقدت اللجنة اجتماعا طويلا استمر ثلاث ساعات، بحسب بيان مقتضب صدر عن [الرئاسة=o:fo]."
    assert told(text)[-1][:2] == ("state", "o")


def test_a_body_and_the_mouth_by_which_it_speaks_go_on_each_in_its_gender() -> None:
    text = "أقرت [الوزارة=o:fo]، بتصريح من الناطق باسمها [سامر العلي=a]، بأن الأمر صعب. {} إن الحل بعيد."
    assert told(text.format("وقال"))[-1][1] == "a"
    assert told(text.format("وقالت"))[-1][1] == "o"


def test_a_title_with_a_pronoun_is_whoever_was_spoken_of() -> None:
    text = "قال [سامر العلي=a] إن الأمر صعب. وأضاف معاليه أن الحوار مهم. وأعرب سموه عن أمله في السلام."
    assert [(act, who) for act, who, _ in told(text)] == [("state", "a"), ("state", "a"), ("hope", "a")]


def test_his_happiness_is_no_title() -> None:
    text = "رحب [سامر العلي=a] بالضيف، وأبدى سعادته بلقاء الضيف."
    assert [(act, who) for act, who, _ in told(text)] == [("praise", "a"), ("praise", "a")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("وأضاف كمال العطار أن روسيا سحبت قواتها وطالبت بوقف القتال.", [["كمال العطار"]]),
        ("وأضاف كمال العطار أن الوفد غادر. وطالبت بوقف القتال.", [["كمال العطار"]]),
        ("وأضافت سلمى العطار أن الوفد غادر. وطالبت بوقف القتال.", [["سلمى العطار"]] * 2),
        ("وأضاف كمال العطار أن الوفد غادر. وطالب بوقف القتال.", [["كمال العطار"]] * 2),
        # Of him who is called upon "called upon" tells nothing.
        ("ودعا حزب الفجر سلمى العطار إلى الحوار. وطالبت سلمى العطار بوقف القتال.", [["حزب الفجر"], ["سلمى العطار"]]),
    ],
)
def test_a_verb_tells_whether_a_man_or_a_woman_speaks(sentence: str, expected: list[list[str]]) -> None:
    assert [who for _, who in holders(sentence)] == expected


@pytest.mark.parametrize(
    ("what", "holder"),
    [
        ("تركيا خسرت الكثير، وأنها مصممة على مواصلة الطريق", "تركيا"),
        ("تركيا خسرت الكثير وأنها تؤيد الاتفاق", "تركيا"),
        ("بلاده خسرت الكثير وأنها ملتزمة بالاتفاق", "كمال العطار"),
        ("الوفد غادر وأنه ملتزم بالاتفاق", "كمال العطار"),
    ],
)
def test_she_is_no_man_who_says_what_she_is_determined_to(what: str, holder: str) -> None:
    assert holders(f"وقال كمال العطار إن {what}.")[-1][1] == [holder]


@pytest.mark.parametrize(
    ("deed", "who"),
    [
        ("وبحث الوزير سامي الحوراني والوزير كمال العطار الوضع، مشيدا بالتعاون", []),
        ("وبحث الوزيران سامي الحوراني وكمال العطار الوضع، مؤكدا أن الحل قريب", []),
        ("وأكد الوزير سامي الحوراني والوزير كمال العطار أن الوضع صعب، مشيدا بالتعاون", []),
        ("وبحث الوزير سامي الحوراني مع الوزير كمال العطار الوضع، مشيدا بالتعاون", ["سامي الحوراني"]),
        ("وأكد الوزير سامي الحوراني أن الوضع صعب، مشيدا بالتعاون", ["سامي الحوراني"]),
    ],
)
def test_behind_two_who_spoke_nobody_goes_on_who_spoke_before_them(deed: str, who: list[str]) -> None:
    said = holders(f"وقال السفير سليم حداد إن الحوار ضروري. {deed}.")
    assert [held for cue, held in said if cue in ("مشيدا", "مؤكدا")] == ([who] if who else [])


def test_a_man_named_beside_another_is_no_she_either() -> None:
    before = "وأكد الوزيران كمال العطار وسامي الحوراني أن الوضع صعب."
    said = holders(f"{before} وقال كمال العطار إن تركيا خسرت الكثير، وأنها مصممة على مواصلة الطريق.")
    assert said[-1] == ("مصممة", ["تركيا"])
