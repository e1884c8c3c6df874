"""News of radio stations and agencies: datelines, occasions, what is carried from whom, meetings due and tours."""

import pytest

from kg.kinds import Act, MeetingKind
from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read


def _told(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    reading = read(text)
    names = names_of(reading)
    return [(s.act.value, tuple(names[h] for h in s.holder), s.content.quote) for s in reading.stances]


_MET = "التقى الوزير سامي الحوراني بالوزير حسن البدري. "


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("وكان اللقاء فرصة لبحث الأوضاع في البلدين.", "الأوضاع في البلدين"),
        ("وشكل اللقاء مناسبة للتطرق إلى الأوضاع في البلدين.", "الأوضاع في البلدين"),
        ("ومثّل اللقاء فرصة لاستعراض علاقات التعاون.", "علاقات التعاون"),
        ("كما شكّلت المقابلة مناسبة للنظر في علاقات التعاون.", "علاقات التعاون"),
        ("وأمس مكّن اللقاء من تدارس علاقات التعاون.", "علاقات التعاون"),
        ("وقد مكّنت المحادثة من تقييم علاقات التعاون.", "علاقات التعاون"),
        ("وأتاح اللقاء الفرصة لمناقشة علاقات التعاون.", "علاقات التعاون"),
        ("وأتاحت الجلسة بحث علاقات التعاون.", "علاقات التعاون"),
        ("وهدف اللقاء إلى بحث علاقات التعاون.", "علاقات التعاون"),
    ],
)
def test_parties_say_what_their_meeting_was_an_occasion_for(sentence: str, content: str) -> None:
    assert (Act.DISCUSS.value, ("سامي الحوراني", "حسن البدري"), content) in _told(_MET + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "ويمثل اتفاق الشراكة فرصة لتأكيد الثقة بين الشعبين.",
        "وكان اللقاء فرصة ثمينة.",
        "وما أتاح اللقاء بحث الأوضاع في البلدين.",
        "ولم يشكل اللقاء مناسبة للتطرق إلى الأوضاع في البلدين.",
        "وقد يشكل اللقاء مناسبة للتطرق إلى الأوضاع في البلدين.",
        "وربما كان اللقاء فرصة لبحث الأوضاع في البلدين.",
        "ولو كان اللقاء فرصة لبحث الأوضاع في البلدين لطال.",
        "هل كان اللقاء فرصة لبحث الأوضاع في البلدين؟",
        "وأتاح اللقاء توقيع اتفاق جديد.",
        "وهدف اللقاء إلى دعم المشروع.",
        "وخصص الاجتماع لتكريم الفائزين.",
        "ومكّن البرنامج الفلاحين من تقييم محاصيلهم.",
    ],
)
def test_another_occasion_is_nobodys_view(sentence: str) -> None:
    assert _told(_MET + sentence) == []


def test_parties_discuss_what_was_discussed_in_the_meeting_told_of() -> None:
    text = "استقبل الوزير سامي الحوراني الوزير حسن البدري في اجتماع جرى خلاله بحث ملف الصيد البحري."
    assert _told(text) == [("discuss", ("سامي الحوراني", "حسن البدري"), "ملف الصيد البحري")]


def test_what_was_discussed_in_a_meeting_somebody_tells_of_stays_his() -> None:
    text = "وقال الوزير سامي الحوراني إنه حضر اجتماعا جرى خلاله بحث ملف الصيد البحري."
    assert [(act, holder) for act, holder, _ in _told(text)] == [("state", ("سامي الحوراني",))]


@pytest.mark.parametrize(
    "text",
    [
        "ونقل موقع الخبر عن سامي الحوراني قوله خلال لقائه مع الصحفيين على هامش منتدى المياه في الرباط إن الوضع صعب.",
        'ونقلت الصحيفة عن رئيس الحركة ومسؤول في "جيش الفتح" سامي الحوراني قوله إن "الوضع صعب".',
    ],
)
def test_what_is_carried_is_said_by_the_one_named_before_his_saying(text: str) -> None:
    assert ("state", ("سامي الحوراني",), "الوضع صعب") in _told(text)


@pytest.mark.parametrize("dateline", ["دمشق-سانا", "عمان – بترا", "الرباط - و م ع -"])
def test_an_agency_in_a_dateline_says_nothing(dateline: str) -> None:
    told = _told(f"{dateline} أكد الوزير سامي الحوراني أن الوضع صعب.")
    assert told == [("affirm", ("سامي الحوراني",), "الوضع صعب")]


def test_a_person_behind_a_dateline_speaks() -> None:
    told = _told("قال الوزير سامي الحوراني إن العمل مستمر.\nدمشق – الحوراني أكد أن الوضع صعب.")
    assert told[-1] == ("affirm", ("سامي الحوراني",), "الوضع صعب")


def test_what_is_expected_is_expected_by_nobody_told_of() -> None:
    text = "أكد الوزير سامي الحوراني أن الوضع صعب. ويتوقع أن تبدأ الجلسة غدا."
    assert [act for act, *_ in _told(text)] == ["affirm"]


def _meetings(text: str) -> list[tuple[MeetingKind, set[str], str]]:
    reading = read(text)
    names = names_of(reading)
    return [(m.kind, {names[p] for p in m.participants}, m.words.quote) for m in reading.meetings]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وأعلن الأمين العام عزم القمة الأفريقية، التي تعقد في لومي، على حفر الآبار.", "القمة"),
        ("شارك الوزير في التحضير للقمة الخليجية المقرر انعقادها في الرياض.", "للقمة"),
        ("رحبت الحكومة بمؤتمر الحوار الوطني الذي سيعقد في سوتشي بمشاركة واسعة.", "بمؤتمر"),
    ],
)
def test_meetings_due_are_planned(text: str, words: str) -> None:
    ((kind, _, told),) = _meetings(text)
    assert kind is MeetingKind.PLANNED
    assert told.startswith(words)


def test_who_will_also_meet_is_the_one_who_meets_first() -> None:
    text = (
        "ومن المقرر أن يلتقي المبعوث سامي الحوراني بحسب مصادر إعلامية الوزير حسن البدري،"
        " كما يتوقع أن يجتمع بعدد من ممثلي النقابات."
    )
    first, second = _meetings(text)
    assert first[1] == {"سامي الحوراني", "حسن البدري"}
    assert "سامي الحوراني" in second[1]
    assert "حسن البدري" not in second[1]


@pytest.mark.parametrize(
    "text",
    [
        "أدى الوزير « سامي الحوراني » زيارة رسمية إلى المملكة المغربية.",
        "بدأ الوزير سامي الحوراني زيارة إلى تونس.",
        "بدأ الوزير سامي الحوراني جولة في المنطقة تشمل الأردن.",
    ],
)
def test_who_pays_a_visit_or_makes_a_tour_is_told_before_it(text: str) -> None:
    ((kind, parties, _),) = _meetings(text)
    assert kind is MeetingKind.VISIT
    assert "سامي الحوراني" in parties


@pytest.mark.parametrize(
    "text",
    ["بدأ الوزير سامي الحوراني جولة جديدة من المشاورات.", "قام الوزير سامي الحوراني بجولة ميدانية في المصنع."],
)
def test_rounds_and_walks_are_no_tours(text: str) -> None:
    assert all(kind is not MeetingKind.VISIT for kind, *_ in _meetings(text))


@pytest.mark.parametrize(
    "text",
    ["وأوضح أن اللجنة الوطنية للانتخابات تواصل اجتماعها.", "عقدت أمس اللجنة الوطنية للانتخابات اجتماعها الأول."],
)
def test_a_body_holds_its_own_meeting(text: str) -> None:
    ((_, parties, _),) = _meetings(text)
    assert parties == {"اللجنة الوطنية للانتخابات"}


def test_an_embassy_spelt_otherwise_is_the_same() -> None:
    reading = read("أعربت السفارة الأميركية عن قلقها. وقالت السفارة الأمريكية إن الوضع خطير.")
    assert len({holder for stance in reading.stances for holder in stance.holder}) == 1


def test_what_a_person_discloses_is_his_though_an_agency_carries_it() -> None:
    reading = read("وكشف الوزير سامي الحوراني، نقلا عن وكالة الأنباء القطرية، أن العمل مستمر.")
    names = names_of(reading)
    (stance,) = reading.stances
    assert [names[h] for h in stance.holder] == ["سامي الحوراني"]
    assert [names[r] for r in stance.reported_by] == ["وكالة الأنباء القطرية"]


def test_what_a_paper_hands_on_is_said_by_its_source() -> None:
    told = _told("وذكرت صحيفة الحياة نقلا عن الوزير سامي الحوراني أن العمل مستمر.")
    assert told == [("state", ("سامي الحوراني",), "العمل مستمر")]


def test_two_take_up_a_matter_without_preposition() -> None:
    told = _told(_MET + "وتباحث الجانبان سبل تشجيع التعاون.")
    assert told == [("discuss", ("سامي الحوراني", "حسن البدري"), "سبل تشجيع التعاون")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("وقال الوزير سامي الحوراني إنه يفترض على الدول أن تعيد اللاجئين.", "demand"),
        ("وقال الوزير سامي الحوراني إنه يفترض أن يصل الوفد غدا.", "state"),
        ("أعلن الوزير سامي الحوراني عن اعتزامه عقد ندوة للنقاش.", "promise"),
        ("نفى الوزير سامي الحوراني اعتزام الحكومة عقد ندوة للنقاش.", "deny"),
        ("وجدد الوزير سامي الحوراني التأكيد على موقف الجزائر الداعم للحوار بين الليبيين.", "support"),
        ("وجدد الوزير سامي الحوراني التأكيد على موقف الجزائر الثابت.", "affirm"),
    ],
)
def test_acts_of_agency_wordings(text: str, act: str) -> None:
    assert [done for done, *_ in _told(text)] == [act]


def test_a_position_renewed_is_held_by_who_spoke() -> None:
    text = "وأكد الوزير سامي الحوراني سعيه إلى الحل، وجدد موقف تونس الداعي إلى ضرورة العمل عبر المسار السياسي."
    assert _told(text)[-1][:2] == ("demand", ("سامي الحوراني",))


def test_a_whole_is_never_what_is_said() -> None:
    text = "وأكد الوزير سامي الحوراني أن الدول العربية ستفيد المنطقة بأكملها وستلعب دورا كبيرا."
    assert all(not content.startswith(("أكملها", "بأكملها")) for *_, content in _told(text))


def test_a_purpose_inside_a_quotation_is_part_of_it() -> None:
    text = 'وأكد النائب حسن البدري أن "الوزير سامي الحوراني اجتمع بالوزير طارق السلمي لبحث الأوضاع في المنطقة".'
    assert [act for act, *_ in _told(text)] == ["affirm"]


@pytest.mark.parametrize("name", ["المولدي دغيم", "بلحسن العوادي", "رمطان شلغوم"])
def test_given_names_of_the_maghreb_begin_a_name(name: str) -> None:
    told = _told(f"وقال رئيس البلدية، {name} إن العمل مستمر.")
    assert told == [("state", (name,), "العمل مستمر")]


@pytest.mark.parametrize(
    ("text", "act", "content"),
    [
        ("وقال بان كي مون إن الوضع صعب.", "state", "الوضع صعب"),
        ("ورحب بان كي مون بالاتفاق.", "praise", "الاتفاق"),
        ("وأكد الأمين العام بان كي مون أن الحل قريب.", "affirm", "الحل قريب"),
    ],
)
def test_ban_speaks_though_written_like_that(text: str, act: str, content: str) -> None:
    assert _told(text) == [(act, ("بان كي مون",), content)]


def test_that_is_no_name() -> None:
    told = _told("وقال الوزير سامي الحوراني بأن الوضع صعب.")
    assert told == [("state", ("سامي الحوراني",), "الوضع صعب")]


@pytest.mark.parametrize(
    "office",
    [
        "وزير الشؤون الخارجية والجالية الوطنية بالخارج",
        "وزير الشؤون الخارجية والجالية الوطنية بالخارج والشؤون الإفريقية",
        "وزير الشؤون الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج",
        "وزير الخارجية والمغتربين",
        "رئيس حزب النهر (المعارض)",
    ],
)
def test_offices_over_people_abroad_and_with_a_word_in_brackets_keep_their_bearer(office: str) -> None:
    assert _told(f"أكد {office} سامي الحوراني أن الوضع صعب.") == [("affirm", ("سامي الحوراني",), "الوضع صعب")]


def test_people_beside_a_minister_are_no_field_of_his() -> None:
    reading = read("استقبل وزير الداخلية واللاجئين وفد من السفارة.")
    assert all(not (e.role and "اللاجئين" in e.role.quote) for e in reading.entities)


def test_a_date_may_stand_in_a_dateline() -> None:
    told = _told("دمشق 22 نوفمبر 2012 / أكد الوزير سامي الحوراني أن الوضع صعب.")
    assert told == [("affirm", ("سامي الحوراني",), "الوضع صعب")]


def test_the_name_of_a_body_in_quotation_marks_is_not_what_is_said() -> None:
    text = 'وقال الوزير سامي الحوراني، في تصريح للوكالة، الدعوات تشمل الجميع بمن فيهم الائتلاف "الوطني لقوى التغيير".'
    assert all(content != "الوطني لقوى التغيير" for *_, content in _told(text))


def test_what_is_quoted_behind_a_body_is_said() -> None:
    text = (
        "وقال الوزير سامي الحوراني خلال الجلسة الأولى لوزراء صحة المجلس"
        ' "على رأس الهموم تأتي الأوضاع القلقة غير المستقرة في المنطقة كلها".'
    )
    assert [holder for _, holder, _ in _told(text)] == [("سامي الحوراني",)]


def test_with_whom_one_took_something_up_takes_it_up_too() -> None:
    text = "والتقى الوزير سامي الحوراني بالوزير حسن البدري، الذي استعرض معه الأعمال المشتركة."
    assert _told(text) == [("discuss", ("سامي الحوراني", "حسن البدري"), "الأعمال المشتركة")]


def test_what_another_took_up_with_somebody_in_a_relative_clause_is_left() -> None:
    assert _told("وتوفي الوزير سامي الحوراني، الذي ناقش معه الكاتب أعماله.") == []


@pytest.mark.parametrize(
    "text",
    [
        "وقال الكاتب العام سامي الحوراني في لقاء إعلامي بمقر الاتحاد إن الإضراب مستمر.",
        "وقال الوزير سامي الحوراني إن السبب إغلاق قنوات الحوار مع إدارة المصنع أمس.",
    ],
)
def test_meetings_with_the_press_and_channels_of_dialogue_are_none(text: str) -> None:
    assert read(text).meetings == ()


def test_who_leaves_for_a_place_visits_it() -> None:
    ((_, parties, words),) = _meetings("وقال الوزير سامي الحوراني قبيل مغادرته الدوحة إلى القاهرة إن الوضع صعب.")
    assert parties == {"سامي الحوراني"}
    assert words.startswith("مغادرته")
