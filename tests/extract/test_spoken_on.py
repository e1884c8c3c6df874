"""A speaker who goes on: by which words, on which matter, and what is not his."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read
from tests.extract.test_fronted import told

FIRST = "قال النائب كريم العوضي إن الأمر خطير. "

GOES_ON = [
    ("وفي ما يخص المفاوضات أكد أن الوفد سيشارك.", "الوفد سيشارك"),
    ("وحول موقف حركة حماس شدد على أن الحوار لم ينقطع.", "الحوار لم ينقطع"),
    ("أما عن علاقته بحركة حماس فأوضح أن الحوار لم ينقطع.", "الحوار لم ينقطع"),
    ("أما بشأن النفط فقال العوضي إن الحقول محمية.", "الحقول محمية"),
    ("وهو يرى أن الانتخابات هي الحل.", "الانتخابات هي الحل"),
    ("ومضى إلى القول إن الحكومة عاجزة.", "الحكومة عاجزة"),
    ("وانتهى إلى أن الشراكة هي الضامن.", "الشراكة هي الضامن"),
    ("ورد على المنتقدين بالقول إن الحكومة عاجزة.", "الحكومة عاجزة"),
    ('وتوجه إلى النواب بالقول: "لا تضيعوا وقت البلد".', "لا تضيعوا وقت البلد"),
    ("من جهة أخرى كشف عن مشاريع جديدة.", "مشاريع جديدة"),
    ("وأبرز المتحدث ذاته أهمية الطاقات المتجددة.", "أهمية الطاقات المتجددة"),
    ("وسجل ارتياحه للنتائج المحققة.", "نتائج المحققة"),
    ("واستغرب صمت البعثة على ما يجري في الميناء.", "صمت البعثة على ما يجري في الميناء"),
    ("وعبر عن اندهاشه من حجم المشاركة.", "حجم المشاركة"),
    ("وأعرب عن أسمى آيات الشكر لأهالي المدينة.", "الشكر لأهالي المدينة"),
    ("ونقلت عنه وكالة رويترز قوله إن الأمر صعب.", "الأمر صعب"),
]


@pytest.mark.parametrize(("text", "content"), GOES_ON)
def test_who_spoke_goes_on(text: str, content: str) -> None:
    assert told(FIRST + text)[-1][1:] == ("كريم العوضي", content)


@pytest.mark.parametrize(
    "text",
    [
        "ومضى الوزير إلى مكتبه في الساعة العاشرة.",
        "وانتهى الاجتماع في الساعة العاشرة.",
        "وردا على ما تردد عن أن الوفد انسحب.",
        "في حوار لحركة حماس قالت إن الأمر صعب.",
        "واستغرب المجلس صمت البعثة.",
        "وعرض المجلس صور القتلى.",
        "وسجل هدفا في الدقيقة الأخيرة.",
        "وكشف الحادث في حين أن الحرب مستمرة.",
    ],
)
def test_what_only_looks_like_it_is_not_his(text: str) -> None:
    assert len(told(FIRST + text)) == 1 or "كريم العوضي" not in told(FIRST + text)[-1][1]


CALLED_ON = [
    "ومن هنا دعا الأطراف كافة إلى ضبط النفس.",
    "ونصح الأوروبيين بضبط النفس.",
    "وفيما أشاد بموقف مصر، طالب مجلس الأمن بضبط النفس.",
]


@pytest.mark.parametrize("text", CALLED_ON)
def test_whom_the_speaker_calls_on_does_not_call(text: str) -> None:
    assert told(FIRST + text)[-1][1] == "كريم العوضي"


def test_another_named_behind_while_calls_himself() -> None:
    text = "فيما أشادت مصر بموقف المجلس، طالبت روسيا بضبط النفس."
    assert told(text)[-1][1] == "روسيا"


def test_a_person_who_told_what_another_said_goes_on() -> None:
    text = "ونقل العوضي عن الوزير سامي الحوراني تأكيده أن الجلسة ستعقد. وأضاف أن الحكومة عاجزة."
    assert told(FIRST + text)[-1] == ("state", "كريم العوضي", "الحكومة عاجزة")


DECIDED = [
    ("قررت فرنسا، مساء أمس، المشاركة في الجولة المقبلة.", "المشاركة في الجولة المقبلة"),
    ("قررت فرنسا الانسحاب من الجولة المقبلة.", "الانسحاب من الجولة المقبلة"),
    ("قررت فرنسا الإفراج عن الموقوفين.", "الإفراج عن الموقوفين"),
]


@pytest.mark.parametrize(("text", "content"), DECIDED)
def test_what_is_decided_may_bear_the_article(text: str, content: str) -> None:
    assert told(text) == [("promise", "فرنسا", content)]


def test_members_are_not_decided() -> None:
    assert told("قررت فرنسا الأطراف المشاركة.") == []


DELIVERED = [
    "أكد كريم العوضي في كلمة ألقاها نيابة عنه وكيل الوزارة خلال حفل الافتتاح الذي أقيم بالمركز أهمية التعاون.",
    "أكد كريم العوضي خلال اللقاء الذي عقد في عمان أهمية التعاون.",
]


@pytest.mark.parametrize("text", DELIVERED)
def test_what_is_told_of_an_occasion_is_passed(text: str) -> None:
    assert told(text)[-1] == ("affirm", "كريم العوضي", "أهمية التعاون")


def test_to_whom_letters_were_sent_is_not_accused() -> None:
    text = "اتهمت فرنسا في رسالتين وجهتهما إلى مجلس الأمن والجامعة العربية تركيا بدعم الإرهاب."
    assert told(text)[-1] == ("condemn", "فرنسا", "دعم الإرهاب")


TAKEN_UP = [
    ("مشيرا إلى ما أكده الوزير سامي الحوراني من حرص بلاده على السلام.", "حرص بلاده على السلام"),
    ("مشيرا إلى ما أعلنه الوزير سامي الحوراني من أن المعبر مفتوح.", "المعبر مفتوح"),
]


@pytest.mark.parametrize(("text", "content"), TAKEN_UP)
def test_what_somebody_affirmed_is_his(text: str, content: str) -> None:
    assert told(FIRST.removesuffix(". ") + "، " + text)[1:] == [
        ("affirm" if "حرص" in text else "state", "سامي الحوراني", content)
    ]


def test_of_what_somebody_affirmed_more_may_be_said() -> None:
    text = "وشدد على أن ما أكده الوزير سامي الحوراني من أن المعبر مفتوح يعكس متانة العلاقة."
    assert [holder for _, holder, _ in told(FIRST + text)] == ["كريم العوضي", "كريم العوضي"]


def test_who_only_denies_that_goes_on() -> None:
    text = "إلا أن الوزير سامي الحوراني نفى ذلك، وقال إن الخبز متوفر."
    assert told(FIRST + text)[-1] == ("state", "سامي الحوراني", "الخبز متوفر")


def test_a_name_in_quotation_marks_behind_that_is_no_quotation() -> None:
    text = FIRST + "وذكرت وكالة سبأ أن «العوضي» رحب بفتح المعبر."
    assert told(text)[-1] == ("praise", "كريم العوضي", "فتح المعبر")


def test_the_members_of_a_delegation_go_on() -> None:
    text = "شدد الوفد القطري الزائر على أن الطريق طويل، مؤكدين أن المعبر مفتوح."
    assert [holder for _, holder, _ in told(text)] == ["الوفد القطري الزائر", "الوفد القطري الزائر"]


def test_who_is_described_describes_nobody() -> None:
    text = "ووصف الوزير سامي الحوراني بعبارات شديدة، معتبرا أن ما جرى جريمة."
    assert "سامي الحوراني" not in [holder for _, holder, _ in told(FIRST + text)]


def test_as_it_often_affirmed_parts_no_clause() -> None:
    text = "وقال إن فرنسا، كما أكدت مرارا، تعمل على فتح المعبر."
    assert told(FIRST + text)[-1][2].endswith("فتح المعبر")


def test_the_subject_at_the_head_may_have_an_occasion_behind_it() -> None:
    text = "الوزير سامي الحوراني خلال لقائه السفير الفرنسي أكد أن المعبر مفتوح."
    assert told(text) == [("affirm", "سامي الحوراني", "المعبر مفتوح")]


def test_who_mourns_does_not_describe() -> None:
    text = FIRST + "ونعت حركة حماس الشهيدين، وتوعدت بالرد."
    assert "كريم العوضي" not in [holder for _, holder, _ in told(text)[1:]]


def test_who_ends_a_sentence_behind_as_said_told_it() -> None:
    text = "وصل الوفد إلى الرياض مساء أمس لبحث الأزمة، كما أفاد السفير الفلسطيني رامي الشوبكي."
    assert told(text) == [("state", "رامي الشوبكي", "وصل الوفد إلى الرياض مساء أمس لبحث الأزمة")]


def test_as_another_said_too_changes_no_speaker() -> None:
    text = FIRST.removesuffix(". ") + "، كما أكد السفير رامي الشوبكي. وأضاف أن المعبر مفتوح."
    assert [holder for _, holder, _ in told(text)] == ["كريم العوضي", "كريم العوضي"]


def test_the_king_alone_is_the_one_named() -> None:
    text = "استقبل العاهل الأردني الملك عبدالله الثاني كريم العوضي. وشدد الملك على أن المعبر مفتوح."
    assert told(text)[-1][1] == "عبد الله الثاني بن الحسين"


def test_the_king_of_another_state_is_not_the_one_named() -> None:
    text = "استقبل العاهل الأردني الملك عبدالله الثاني كريم العوضي. وشدد الملك الإسباني على أن المعبر مفتوح."
    assert "عبد الله الثاني بن الحسين" not in [holder for _, holder, _ in told(text)]


def test_his_highness_who_sent_a_message_praised_in_it() -> None:
    text = "شارك سمو الشيخ سامي الحوراني في القمة. وبعث سموه ببرقية إلى كريم العوضي، أشاد فيها بفتح المعبر."
    assert told(text)[-1] == ("praise", "سامي الحوراني", "فتح المعبر")


ANSWERS = [
    (
        "وردا على سؤال عن موعد إعلان الوفد قرارها بشأن المشاركة في المؤتمر أجاب المتحدث: إن الأمر لم يحسم.",
        "الأمر لم يحسم",
    ),
    (
        "وردا على سؤال حول اتهام النائب للحكومة أنها خلف الأحداث قال «ما سمعت ذلك أبدا من أحد».",
        "ما سمعت ذلك أبدا من أحد",
    ),
    ("وعن إعلان وزارة الدفاع في فرنسا انسحابها جزئيا قال العوضي للصحفيين إن الأمر لم يحسم.", "الأمر لم يحسم"),
]


@pytest.mark.parametrize(("text", "content"), ANSWERS)
def test_what_a_question_tells_is_passed(text: str, content: str) -> None:
    assert told("قال المتحدث كريم العوضي إن الأمر خطير. " + text)[-1][1:] == ("كريم العوضي", content)


def test_what_he_answers_to_is_anothers() -> None:
    text = "وردا على ما قال الوزير سامي الحوراني إن المعبر مغلق."
    assert "سامي الحوراني" not in [holder for _, holder, _ in told(FIRST + text)]


def test_a_channel_in_quotation_marks_is_not_said() -> None:
    text = "وأوضح العوضي، في مؤتمر صحفي نقلته فضائية «سكاي نيوز العربية»، أن المعبر مفتوح."
    assert told(FIRST + text)[-1][2] == "المعبر مفتوح"


def test_where_a_ministry_told_something_is_passed() -> None:
    text = (
        "ووفق ما نقلت وزارة الخارجية التونسية على حسابها على موقع فيسبوك فإن السفير رامي الشوبكي أكد أن المعبر مفتوح."
    )
    assert told(text)[-1] == ("affirm", "رامي الشوبكي", "المعبر مفتوح")


APPOSED = [
    (
        "أكد رئيس البرلمان، كريم العوضي، مندوب مصر لدى الأمم المتحدة، والذي تتولى بلاده الرئاسة، أن المعبر مفتوح.",
        "المعبر مفتوح",
    ),
    ("أكد النائب كريم العوضي، رئيس جمعية من أجل السلام، أن المعبر مفتوح.", "المعبر مفتوح"),
    ("أعلن الوزير كريم العوضي افتتاح المعرض، مشيرا إلى أن المعبر مفتوح.", "افتتاح المعرض"),
    ("أكد الوزير كريم العوضي دعم بلاده للحوار، وأن المعبر مفتوح.", "دعم بلاده للحوار"),
]


@pytest.mark.parametrize(("text", "content"), APPOSED)
def test_what_commas_part_from_the_verb_stands_behind_the_last(text: str, content: str) -> None:
    assert told(text)[0][1:] == ("كريم العوضي", content)


def test_a_quotation_with_that_behind_it_calls_who_speaks() -> None:
    text = 'وأشار "نائب الخليفة والمقطم والدرب الأحمر" إلى أن المعبر مفتوح.'
    assert "نائب" not in " ".join(content for _, _, content in told(FIRST + text))


def test_an_imposing_scene_appeals_to_nobody() -> None:
    text = "وقال إنه رأى مشهدا مهيبا لاصطفاف الناس."
    assert [act for act, _, _ in told(FIRST + text)] == ["state", "state"]


def test_what_is_reviewed_stands_behind_the_meeting_that_was_held() -> None:
    text = "واستعرض العوضي خلال الاجتماع الذي عقد الأوضاع التي يمر بها اليمن، إضافة إلى الحوار."
    assert told(FIRST + text)[1][2].startswith("الأوضاع")


def test_both_sides_speak_behind_an_occasion() -> None:
    text = "التقى كريم العوضي الوزير سامي الحوراني. وفي ختام اللقاء أكد الجانبان أن المعبر مفتوح."
    assert told(text)[-1][1] == "كريم العوضي، سامي الحوراني"


def test_the_official_who_adds_spoke_before() -> None:
    text = "وأضاف المسؤول الأممي أن المخيمات امتلأت، مطالبا المانحين بالمال."
    assert [holder for _, holder, _ in told("قال المتحدث باسم المفوضية كريم العوضي إن الأمر خطير. " + text)] == [
        "كريم العوضي"
    ] * 3


def test_of_two_who_spoke_an_official_of_a_state_may_be_neither() -> None:
    text = "وقال سامي الحوراني إن الأمر سهل. وأضاف المسؤول الأميركي أن المعبر مفتوح."
    assert told(FIRST + text)[-1][1] not in ("كريم العوضي", "سامي الحوراني")


CONSIDERED = [
    ("قال كريم العوضي إن الأمر صعب، معتبرا ذلك «عقابا جماعيا»، ومشددا في السياق ذاته على أن المعبر مفتوح.", 3),
    ("قال كريم العوضي إن الأمر صعب. وردا على دعوات حل المجلس، اعتبرها «محاولة يائسة».", 2),
]


@pytest.mark.parametrize(("text", "number"), CONSIDERED)
def test_what_is_considered_something_ends_what_was_said(text: str, number: int) -> None:
    read = told(text)
    assert len(read) == number
    assert read[0][2] == "الأمر صعب"
    assert read[1][2] in ("عقابا جماعيا", "محاولة يائسة")


def test_what_is_said_but_not_found_is_reported() -> None:
    reading = read("قال كريم العوضي إن الأمر صعب. وقال في كلمة خلال افتتاح المعرض في مدينة صفاقس مساء أمس.")
    assert [(u.rule, u.words.quote.split()[0]) for u in reading.unresolved] == [("no-content", "وقال")]


def test_that_somebody_said_so_is_not_reported() -> None:
    assert read("قال كريم العوضي إن الأمر صعب. وأكد ذلك الوزير سامي الحوراني أمس.").unresolved == ()


def test_a_quotation_in_signs_written_twice_is_read() -> None:
    text = 'وقال كريم العوضي: ""لن ينعدل الوضع إلا برفع الحصار المفروض عليه"". وأضاف أن المعبر مفتوح.'
    assert [content for _, _, content in told(text)] == ["لن ينعدل الوضع إلا برفع الحصار المفروض عليه", "المعبر مفتوح"]


HIS_BODY = [
    ("وأكدت حركة حماس أن الأمر صعب. كما نفت الحركة تلقيها أي دعوة.", "حركة حماس", "تلقيها أي دعوة"),
    ("وأكدت حركة حماس أن الأمر صعب. وأدانت الحركة الهجوم على المعبر.", "حركة حماس", "الهجوم على المعبر"),
]


@pytest.mark.parametrize(("text", "holder", "content"), HIS_BODY)
def test_a_body_called_by_its_noun_does_what_stands_behind_it(text: str, holder: str, content: str) -> None:
    assert told(FIRST + text)[-1][1:] == (holder, content)


def test_a_body_that_is_not_known_leaves_what_goes_on_to_itself() -> None:
    read_so = told(FIRST + "ورفض المجلس القرار. وأضاف أن المعبر مفتوح.")[1:]
    assert "كريم العوضي" not in [holder for _, holder, _ in read_so]


def test_the_movement_behind_its_man_is_no_other_movement() -> None:
    text = "قال القيادي في حركة فتح سامي الحوراني إن الأمر صعب. وقال القيادي في حماس رامي الشوبكي إن الأمر سهل."
    assert told(text + " كما نفت الحركة على لسان ناطقها تلقيها أي دعوة.")[-1][1] != "حركة فتح"


def test_while_he_rejected_something_he_called_for_another() -> None:
    text = "وإذ رفض الربط بين اللاجئين والإرهاب، دعا الفرنسيين إلى الوحدة."
    read_so = told(FIRST + text)[1:]
    assert [(act, holder) for act, holder, _ in read_so] == [("reject", "كريم العوضي"), ("demand", "كريم العوضي")]


def test_others_are_no_part_of_what_is_criticised() -> None:
    assert told("وقد انتقد نواب آخرون أداء الوزارة.")[-1][2] == "أداء الوزارة"


def test_a_noun_right_behind_that_is_no_verb() -> None:
    reading = read("صرح السفير كريم العوضي أن «رفض شيوخ وأعيان القرية لبناء السد موقف شجاع».")
    names = names_of(reading)
    (stance,) = reading.stances
    assert [names[h] for h in stance.holder] == ["كريم العوضي"]
    assert stance.content.quote.startswith("رفض شيوخ")


def test_anew_behind_a_verb_goes_on_with_nothing() -> None:
    (stance,) = read("وأضاف كريم العوضي أن حديث الوزير يؤكد مجددا أن السد سيبنى في القرية.").stances
    assert stance.cue.quote.endswith("أضاف")
