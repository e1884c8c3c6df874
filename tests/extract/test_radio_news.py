"""News of radio stations and agencies: datelines, occasions, what is carried from whom, meetings due and tours."""

import pytest

from kg.kinds import Act, MeetingKind
from tests.extract.test_embedded import read


def _told(text: str) -> list[tuple[str, tuple[str, ...], str]]:
    reading = read(text)
    names = {entity.id: entity.name_ar for entity in reading.entities}
    return [(s.act.value, tuple(names[h] for h in s.holder), s.content.quote) for s in reading.stances]


_MET = "التقى الوزير سامي الحوراني بالوزير حسن البدري. "


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("وكان اللقاء فرصة لبحث الأوضاع في البلدين.", "الأوضاع في البلدين"),
        ("وشكل اللقاء مناسبة للتطرق إلى الأوضاع في البلدين.", "الأوضاع في البلدين"),
        ("ومثّل اللقاء فرصة لاستعراض علاقات التعاون.", "علاقات التعاون"),
    ],
)
def test_parties_say_what_their_meeting_was_an_occasion_for(sentence: str, content: str) -> None:
    assert (Act.DISCUSS.value, ("سامي الحوراني", "حسن البدري"), content) in _told(_MET + sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "ويمثل اتفاق الشراكة فرصة لتأكيد الثقة بين الشعبين.",
        "وكان اللقاء فرصة ثمينة.",
    ],
)
def test_another_occasion_is_nobodys_view(sentence: str) -> None:
    assert _told(_MET + sentence) == []


def test_parties_discuss_what_was_discussed_in_the_meeting_told_of() -> None:
    text = "استقبل الوزير سامي الحوراني الوزير حسن البدري في اجتماع جرى خلاله بحث سبل تطوير العلاقات."
    assert _told(text) == [("discuss", ("سامي الحوراني", "حسن البدري"), "سبل تطوير العلاقات")]


def test_what_was_discussed_in_a_meeting_somebody_tells_of_stays_his() -> None:
    text = "وقال الوزير سامي الحوراني إنه حضر اجتماعا جرى خلاله بحث سبل تطوير العلاقات."
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
    names = {entity.id: entity.name_ar for entity in reading.entities}
    return [(m.kind, {names[p] for p in m.participants}, m.words.quote) for m in reading.meetings]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("وأعلن الأمين العام عزم القمة العربية، التي تعقد في الدوحة، على تبني المبادرة.", "القمة"),
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
        " كما يتوقع أن يجتمع بعدد من ممثلي المعارضة."
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
    reading = read("وكشف الوزير سامي الحوراني، نقلا عن وكالة الأنباء الجزائرية، أن العمل مستمر.")
    names = {entity.id: entity.name_ar for entity in reading.entities}
    (stance,) = reading.stances
    assert [names[h] for h in stance.holder] == ["سامي الحوراني"]
    assert [names[r] for r in stance.reported_by] == ["وكالة الأنباء الجزائرية"]


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
