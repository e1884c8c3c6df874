"""What papers of the Gulf write: titles before and after, bodies named in short, noun and verb spelled alike."""

import pytest

from kg.kinds import EntityType
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

ALIKE = [
    (
        "عبر وزير الخارجية سالم الحامدي عن تضامن الجمهورية التونسية التام مع الكويت.",
        "تضامن الجمهورية التونسية التام مع الكويت",
    ),
    ("عبر نبيل الطويل عن دعم العراق الكامل للخطة.", "دعم العراق الكامل للخطة"),
]


@pytest.mark.parametrize(("text", "content"), ALIKE)
def test_a_noun_behind_the_preposition_of_a_verb_is_no_verb(text: str, content: str) -> None:
    assert [c for _, _, c in told(text)] == [content]


TITLED = [
    "وفي كلمته خلال الاجتماع أشاد صاحب السمو الملكي الأمير فيصل الناصر بدور تركيا.",
    "وفي ختام الزيارة أشاد معالي الأستاذ فيصل الناصر بدور تركيا.",
    "من جانبه أشاد الدكتور/ فيصل الناصر بدور تركيا.",
]


@pytest.mark.parametrize("text", TITLED)
def test_words_of_honour_stand_before_who_speaks(text: str) -> None:
    assert told(text) == [("praise", "فيصل الناصر", "دور تركيا")]


def test_what_stands_at_the_head_of_things_is_nobodys_duty() -> None:
    text = 'وقال سالم الحامدي: "على رأس الأمور تأتي الأوضاع غير المستقرة في اليمن".'
    assert [(act, content[:7]) for act, _, content in told(text)] == [("state", "على رأس")]
    owed = 'وقال سالم الحامدي: "على الحكومة اليمنية أن تفتح الطريق".'
    assert [act for act, _, _ in told(owed)] == ["demand"]


def test_things_described_in_the_masculine_are_what_is_described() -> None:
    text = "قال سالم الحامدي إن الأمر صعب، ووصف تحركات قادة الحزب بالمتناقضة."
    assert told(text)[-1] == ("state", "سالم الحامدي", "تحركات قادة الحزب بالمتناقضة")


def test_what_something_was_is_not_what_somebody_says() -> None:
    assert told("قال سالم الحامدي إن الأمر صعب. وفي الجلسة كان لافتا «خطاب النار» أمام النواب.")[1:] == []


def test_each_of_a_list_takes_part() -> None:
    text = "يعقد غدا اجتماع إقليمي يضم جامعة الدول العربية وكلا من مصر والأردن. ويبحث الاجتماع موضوع المياه."
    assert told(text) == [("discuss", "جامعة الدول العربية، مصر، الأردن", "موضوع المياه")]
    alone = "يعقد غدا اجتماع يضم جامعة الدول العربية وكل الدوائر. ويبحث الاجتماع موضوع المياه."
    assert told(alone) == []


def names(text: str) -> list[str]:
    """Return the names of the bodies of a text."""
    return [e.name_ar for e in read(text).entities if str(e.type) == "Organisation"]


def test_two_words_with_the_article_name_the_body_again() -> None:
    whole = "قال رئيس المجلس الوطني السوداني سالم الحامدي إن الأمر صعب، وإن مشروع «المجلس الوطني» قريب."
    assert len(names(whole)) == 1
    other = "قال رئيس المجلس الوطني السوداني سالم الحامدي إن الأمر صعب، وإن مشروع «المجلس الأعلى» قريب."
    assert len(names(other)) == 2


def test_the_one_named_shortly_before_is_meant_where_the_other_is_far() -> None:
    far = "التقى سالم الحامدي مسؤولين في وزارة الصحة. " + "وجال الوفد في السوق ثم عاد إلى مقره في المدينة. " * 4
    near = far + "وقالت وزارة التربية إن الأمر صعب. وأضافت الوزارة أن الحل قريب."
    assert [who for _, who, _ in told(near)] == ["وزارة التربية", "وزارة التربية"]
    both = "التقى سالم الحامدي مسؤولين في وزارة الصحة ومسؤولين في وزارة التربية. ورأى الحامدي أن موقف الوزارة صعب."
    assert "reference" in [u.rule for u in read(both).unresolved]


def test_sources_in_a_ministry_are_not_the_ministry() -> None:
    text = "وأشارت مصادر في وزارة الخارجية الأمريكية إلى أن الأمر صعب. وأعلنت وزارة الخارجية أن الحل قريب."
    assert told(text)[-1][1] == "وزارة الخارجية الأمريكية"


def test_the_opposing_body_is_the_one_named_before() -> None:
    text = "يلتقي الائتلاف الوطني السوري في إسطنبول. وأعلن الائتلاف المعارض رفض الخطة."
    assert len(names(text)) == 1
    assert len(names("يلتقي الائتلاف الوطني السوري في إسطنبول. وأعلن التحالف المعارض رفض الخطة.")) == 2


MINISTERS = "يعقد وزراء خارجية دول مجلس التعاون الخليجي اجتماعا غدا في الرياض"


def test_several_called_by_one_noun_discuss_at_their_meeting() -> None:
    holder = "وزراء خارجية دول مجلس التعاون الخليجي"
    purpose = [("discuss", holder, "أسعار النفط")]
    assert told(f"{MINISTERS} لبحث أسعار النفط.") == purpose
    assert told(f"{MINISTERS}. ويبحث الاجتماع أسعار النفط.") == purpose


def test_one_body_whose_guests_are_not_read_does_not_discuss_alone() -> None:
    assert told("عقد حزب الوردة اجتماعا مع وجوه من البلدة. وبحث الاجتماع أسعار النفط.") == []


WESTERN = ["قال دبلوماسي غربي إن الأمر صعب.", "وقال مسؤول شرقي، يتابع الملف، إن الأمر صعب."]


@pytest.mark.parametrize("text", WESTERN)
def test_an_adjective_of_direction_tells_who_speaks(text: str) -> None:
    assert len(told(text)) == 1


HAPPENED = [
    ("لكن الائتلاف الوطني السوري سبق أن أعلن رفض الخطة.", "reject"),
    ("وكانت فرنسا سبق لها أن دعت إلى فتح الطريق.", "demand"),
]


@pytest.mark.parametrize(("text", "act"), HAPPENED)
def test_what_somebody_has_said_before_is_his(text: str, act: str) -> None:
    assert [a for a, _, _ in told(text)] == [act]


def test_whoever_has_said_something_before_may_only_be_described_by_it() -> None:
    text = "قال سالم الحامدي إن الوزير الذي سبق أن أعلن استقالته عاد إلى بيته."
    assert [a for a, _, _ in told(text)] == ["state"]


AGREED = [
    ("توصلت الحكومة اللبنانية والبنك الدولي إلى اتفاق على تمويل المشروع.", 1),
    ("توصلت الحكومة اللبنانية والبنك الدولي إلى تفاهم بشأن تمويل المشروع.", 1),
    ("توصلت الحكومة اللبنانية والبنك الدولي إلى حل للمشكلة.", 0),
    ("توصل خبراء البنك الدولي إلى نتيجة مفادها أن الأمر صعب.", 0),
]


@pytest.mark.parametrize(("text", "count"), AGREED)
def test_who_reaches_an_agreement_agrees(text: str, count: int) -> None:
    assert [act for act, _, _ in told(text)] == ["agree"] * count


NOT_TO = [("لن نقاطع المؤتمر", "promise"), ("لن نتردد في المشاركة", "promise"), ("لن نقبل بأي شرط جديد", "reject")]


@pytest.mark.parametrize(("words", "act"), NOT_TO)
def test_not_to_stay_away_is_a_promise(words: str, act: str) -> None:
    assert [a for a, _, _ in told(f"قال سالم الحامدي: {words}.")] == [act]


def test_to_announce_a_boycott_is_to_reject() -> None:
    assert [a for a, _, _ in told("أعلن الائتلاف الوطني السوري مقاطعة المؤتمر.")] == ["reject"]
    assert [a for a, _, _ in told("دعا الائتلاف الوطني السوري إلى مقاطعة المؤتمر.")] == ["demand"]


AT_ONCE = ["في الوقت ذاته", "في الوقت نفسه", "في المقابل"]


@pytest.mark.parametrize("words", AT_ONCE)
def test_a_participle_goes_on_over_what_stands_before_its_noun(words: str) -> None:
    text = f"قال سالم الحامدي إن الأمر صعب، مؤكدا {words} رغبته في زيارة البلدة. وأضاف أن الحل قريب."
    assert [who for _, who, _ in told(text)] == ["سالم الحامدي"] * 3


RECALLED = [
    ("ويذكر أن فرنسا قد رحبت بالخطة.", "praise"),
    ("يشار إلى أن فرنسا دعت إلى فتح الطريق.", "demand"),
    ("والجدير بالذكر أن فرنسا كانت رفضت الخطة.", "reject"),
]


@pytest.mark.parametrize(("text", "act"), RECALLED)
def test_what_the_writer_recalls_is_held_by_whom_he_names(text: str, act: str) -> None:
    assert [(a, who) for a, who, _ in told(text)] == [(act, "فرنسا")]


def test_what_is_recalled_without_a_view_gives_nothing() -> None:
    assert told("ويذكر أن فرنسا تقع في غرب القارة.") == []


def test_with_behind_an_agreement_brings_no_partner() -> None:
    text = "ناقش نبيل الطويل جهود فرنسا للوصول إلى اتفاق مائي دولي مع إيران."
    assert [(act, who) for act, who, _ in told(text)] == [("discuss", "نبيل الطويل")]
    met = "ناقش نبيل الطويل الملف المائي مع سالم الحامدي."
    assert [(act, who) for act, who, _ in told(met)] == [("discuss", "نبيل الطويل، سالم الحامدي")]


def test_a_dual_who_describes_both() -> None:
    text = "وافتتح الاجتماع بحضور سالم الحامدي وخالد المنصوري اللذين حذرا من تداعيات الخلاف."
    assert ("warn", "سالم الحامدي، خالد المنصوري", "تداعيات الخلاف") in told(text)
    one = "وافتتح الاجتماع بحضور سالم الحامدي وخالد المنصوري الذي حذر من تداعيات الخلاف."
    assert ("warn", "خالد المنصوري", "تداعيات الخلاف") in told(one)


def test_talks_that_began_have_their_parties() -> None:
    text = "بدأ وزير الخارجية الفرنسي محادثات أمس مع دول الخليج العربية في قطر لإقناعها بالخطة، ولمناقشة أسعار النفط."
    assert told(text)[-1] == ("discuss", told(text)[-1][1], "أسعار النفط")
    assert "دول الخليج" in told(text)[-1][1]
    assert "،" in told(text)[-1][1]


def test_the_leaders_of_states_are_meant_again() -> None:
    text = (
        "اختتم قادة دول مجلس التعاون أعمال القمة بإصدار إعلان البحر. وطالب القادة بفتح الطريق، كما طالبوا بخفض الرسوم."
    )
    assert [(act, who) for act, who, _ in told(text)] == [("demand", "قادة دول مجلس التعاون")] * 2


def test_an_office_in_a_quoted_body_goes_with_the_name() -> None:
    text = 'أكد عضو الهيئة العامة لـ"الائتلاف الوطني السوري" المعارض نبيل الطويل أن الأمر صعب.'
    assert [who for _, who, _ in told(text)] == ["نبيل الطويل"]


def test_and_before_an_unknown_name_is_no_part_of_it() -> None:
    found = read("التقى سالم الحامدي وخالد المنصوري في بيروت.")
    assert {"سالم الحامدي", "خالد المنصوري"} <= {e.name_ar for e in found.entities}
    assert "وليد الحامدي" in {e.name_ar for e in read("قال وليد الحامدي إن الأمر صعب.").entities}


ANY = [
    ("رحب سالم الحامدي بأي اتفاق جديد.", "praise", "أي اتفاق جديد"),
    ("رحب سالم الحامدي بكل جهد صادق.", "praise", "كل جهد صادق"),
    ("طالب سالم الحامدي بكل قوة بفتح الطريق.", "demand", "فتح الطريق"),
]


@pytest.mark.parametrize(("text", "act", "content"), ANY)
def test_any_and_every_belong_to_the_content_and_manner_does_not(text: str, act: str, content: str) -> None:
    assert told(text) == [(act, "سالم الحامدي", content)]


def test_we_therefore_begins_a_view_of_its_own() -> None:
    text = "قال سالم الحامدي: «الأمر صعب، ولذلك نحن نرحب بأي اتفاق جديد»."
    assert [act for act, _, _ in told(text)] == ["state", "praise"]


def test_what_cannot_be_accepted_is_rejected_apart() -> None:
    text = "قال سالم الحامدي إن الأمر صعب ولا يمكن القبول بشروط جديدة."
    assert [act for act, _, _ in told(text)] == ["state", "reject"]
    taken_up = "قال سالم الحامدي إن التدخل خطير ولا يمكن السكوت عنه."
    assert len(told(taken_up)) == 1


def test_care_behind_interest_is_that_of_who_is_thanked() -> None:
    text = "أعرب سالم الحامدي عن شكره للكويت على اهتمامها بالعراق وحرصها على وحدته."
    assert [act for act, _, _ in told(text)] == ["praise"]
    own = "أعرب سالم الحامدي عن شكره للكويت وحرصه على وحدة العراق."
    assert [act for act, _, _ in told(own)] == ["praise", "affirm"]


def test_who_had_received_somebody_goes_on() -> None:
    text = "قال نبيل الطويل إن الأمر صعب. وكان سالم الحامدي قد استقبل أمس وفدا، مؤكدا أن الحل قريب."
    assert told(text)[-1] == ("affirm", "سالم الحامدي", "الحل قريب")


def test_a_title_with_and_leaves_the_name_whole() -> None:
    text = "بحث سالم الحامدي مع الدكتور خالد المنصوري الأسعار. وقال الحامدي والدكتور المنصوري إن الأمر صعب."
    assert told(text)[-1][1] == "سالم الحامدي، خالد المنصوري"


def test_a_surname_behind_a_title_takes_no_noun_in() -> None:
    text = "استعرض سالم الحامدي والدكتور المنصوري مجمل الأحداث."
    assert told(text) == [("discuss", "سالم الحامدي، المنصوري", "مجمل الأحداث")]


def test_what_came_during_a_reception_is_no_statement() -> None:
    assert told("جاء ذلك خلال استقبال سالم الحامدي وفدا بحسب ما أوردت وكالة سانا للأنباء.") == []


BOTH = [
    "بحث الأمير سالم بن ناصر ولي العهد وزير الدفاع السعودي، ووزير الدفاع الأميركي جورج هيلمان آفاق التعاون.",
    "بحث الأمير سالم بن ناصر وزير الدفاع ووزير الدفاع الأميركي جورج هيلمان آفاق التعاون.",
    "بحث وزير الدفاع السعودي سالم بن ناصر، ووزير الدفاع الأميركي جورج هيلمان آفاق التعاون.",
]


@pytest.mark.parametrize("text", BOTH)
def test_an_office_behind_who_discusses_is_his_and_another_may_be_joined(text: str) -> None:
    assert told(text) == [("discuss", "سالم بن ناصر، جورج هيلمان", "آفاق التعاون")]


def test_an_office_behind_who_receives_may_be_of_the_guest() -> None:
    release = read("استقبل الأمير سالم بن ناصر وزير الخارجية الفرنسي أمس.")
    assert len([e for e in release.entities if e.type is EntityType.PERSON]) == 2


def test_whoever_is_joined_behind_a_comma_and_does_something_himself_is_apart() -> None:
    text = "أكد وزير الدفاع سالم بن ناصر عمق العلاقات، ووزير الخارجية جورج هيلمان أكد الحاجة إلى الحوار."
    assert ("affirm", "سالم بن ناصر، جورج هيلمان") not in [(act, who) for act, who, _ in told(text)]


PRAYERS = [
    "ودعا سالم الحامدي الله سبحانه وتعالى أن تكلل الجهود بالنجاح.",
    "ودعا سالم الحامدي الله عز وجل أن يوفق الجميع إلى الخير.",
]


@pytest.mark.parametrize("text", PRAYERS)
def test_who_calls_on_god_hopes(text: str) -> None:
    assert [(act, who) for act, who, _ in told(text)] == [("hope", "سالم الحامدي")]
    assert len([e for e in read(text).entities if e.type is EntityType.PERSON]) == 1


def test_god_ends_a_name_behind_its_first_part() -> None:
    assert told("ودعا سالم الحامدي كريم نصر الله أن يحضر الجلسة.") == [
        ("demand", "سالم الحامدي", "يحضر الجلسة"),
    ]


APART = [
    "وأكد سالم الحامدي، في كلمته الافتتاحية لجلسة الاجتماع الأولى، عمق العلاقات.",
    "وأكد سالم الحامدي، في ختام أعمال الدورة الثالثة للجنة المشتركة، عمق العلاقات.",
    "وأكد سالم الحامدي، بحضور الوزيرة سلمى الناصر، ورئيس الحكومة كريم الطائي، عمق العلاقات.",
    "وأكد سالم الحامدي، في كلمته أمام الجلسة، بحضور وزراء من دول كثيرة، عمق العلاقات.",
]


@pytest.mark.parametrize("text", APART)
def test_the_occasion_between_commas_is_passed(text: str) -> None:
    assert told(text) == [("affirm", "سالم الحامدي", "عمق العلاقات")]


def test_an_occasion_without_its_second_comma_ends_where_the_content_begins() -> None:
    text = "وأشاد سالم الحامدي، في ختام الجلسة بجهود تركيا، وبدور الأردن."
    assert told(text)[0][2].startswith("جهود تركيا")


MET_TO = [
    "يعقد سالم الحامدي وكريم الطائي غدا اجتماعا يبحثان خلاله موضوع المياه.",
    "يعقد سالم الحامدي وكريم الطائي غدا اجتماعا مغلقا يناقشان فيه موضوع المياه.",
]


@pytest.mark.parametrize("text", MET_TO)
def test_the_parties_of_a_meeting_discuss_in_it(text: str) -> None:
    assert told(text) == [("discuss", "سالم الحامدي، كريم الطائي", "موضوع المياه")]


def test_what_a_meeting_is_said_to_have_brought_together_late_is_none_of_it() -> None:
    text = "أعلن سالم الحامدي قبيل الاجتماع رفضه اقتراح تركيا تشكيل ائتلاف جديد ضد الإرهاب يضم الجيش السوري."
    assert all(not m.participants for m in read(text).meetings)


def test_another_meeting_behind_after_is_not_the_one_held() -> None:
    text = "الدورة التي ستعقد برئاسة الأمير فيصل الناصر تأتي بعد لقاء لوزراء خارجية مصر والأردن."
    release = read(text)
    chair = next(e.id for e in release.entities if e.type is EntityType.PERSON)
    assert all(chair not in m.participants for m in release.meetings)


@pytest.mark.parametrize("noun", ["برئاسة", "بقيادة"])
def test_the_chair_of_somebody_is_no_body_called_after_him(noun: str) -> None:
    release = read(f"عقد الاجتماع {noun} الأمير فيصل الناصر وحضره كثيرون.")
    assert [e.type for e in release.entities] == [EntityType.PERSON]


@pytest.mark.parametrize(("words", "who"), [("مسؤولون", "مسؤولون في الحزب"), ("المسؤولين", "سالم الحامدي")])
def test_the_case_of_a_sound_plural_tells_whether_it_calls_or_is_called_on(words: str, who: str) -> None:
    text = f"قال سالم الحامدي إن الأمر صعب، ودعا {words} في الحزب إلى الحوار."
    assert [(act, holder) for act, holder, _ in told(text)][1:] == [("demand", who)]


def test_an_official_of_a_state_does_something_to_whoever_bears_the_next_title() -> None:
    text = "ونقل المسؤول الفرنسي للأمير فيصل الناصر تحيات بلاده، مؤكدا عمق العلاقات."
    assert ("affirm", "فيصل الناصر") not in [(act, who) for act, who, _ in told(text)]
    assert len([e for e in read(text).entities if e.type is EntityType.PERSON]) == 2


def test_what_is_welcomed_behind_a_comma_is_no_occasion() -> None:
    text = "رحبت تونس، السبت، ببيان مجلس الأمن الأخير بشأن اليمن، والذي أدان الهجمات."
    assert [(act, who) for act, who, _ in told(text)] == [("praise", "تونس")]
