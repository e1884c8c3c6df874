"""Whose a statement is where a sentence turns to another, and what is no name, subject or party though it is near."""

import pytest

from tests.extract.reading_of import listed, names_of
from tests.extract.reading_of import read as find
from tests.extract.test_court_and_cabinet import told
from tests.extract.test_embedded import read

_SPOKE = "قال الوزير خالد الحلبي إن الوضع صعب"
_LEFT = "غادر القاعة وطالب بإرسال مراقبين."


@pytest.mark.parametrize("turn", ["، لكن {}", ". لكن {}", ". إلا أن {}", ". غير أن {}", "، بينما {}"])
@pytest.mark.parametrize("who", ["السفير سامر الديري", "السفير سامر الديري قد"])
def test_who_acts_behind_a_turn_goes_on(turn: str, who: str) -> None:
    assert told(f"{_SPOKE}{turn.format(who)} {_LEFT}")[-1] == ("demand", ["سامر الديري"], "إرسال مراقبين")


@pytest.mark.parametrize("turn", ["لكن", "بينما"])
def test_who_acts_in_what_is_quoted_does_not_go_on(turn: str) -> None:
    text = f"قال الوزير خالد الحلبي: «الوضع صعب {turn} السفير سامر الديري غادر القاعة»، وطالب بإرسال مراقبين."
    assert told(text)[-1] == ("demand", ["خالد الحلبي"], "إرسال مراقبين")


def test_who_only_acts_adds_nothing_to_his_words() -> None:
    text = f"{_SPOKE}، لكن السفير سامر الديري غادر القاعة، وأضاف أن الحل ممكن."
    assert told(text)[-1] == ("state", ["خالد الحلبي"], "الحل ممكن")


def test_who_stands_behind_his_deed_goes_on() -> None:
    text = f"{_SPOKE}، فيما غادر السفير سامر الديري القاعة وطالب بإرسال مراقبين."
    assert told(text)[-1] == ("demand", ["سامر الديري"], "إرسال مراقبين")


@pytest.mark.parametrize("who", ["الوفد", "الديري"])
def test_nobody_goes_on_behind_an_unknown_one_who_acts(who: str) -> None:
    reading = read(f"{_SPOKE}. لكن {who} {_LEFT}")
    assert [s.content.quote for s in reading.stances] == ["الوضع صعب"]
    assert "وطالب بإرسال مراقبين" in [u.words.quote for u in reading.unresolved]


def test_who_spoke_goes_on_where_nobody_else_acts() -> None:
    text = f"{_SPOKE}، لكن الحل ممكن، وطالب بإرسال مراقبين."
    assert told(text)[-1] == ("demand", ["خالد الحلبي"], "إرسال مراقبين")


@pytest.mark.parametrize("body", ["لحزب الفجر", "لحركة الفجر الوطني", "لاتحاد عمال الساحل", "لنقابة المعلمين"])
def test_an_organ_is_called_after_its_body(body: str) -> None:
    reading = read(f"قالت اللجنة المركزية {body} إن الخطة مرفوضة.")
    names = names_of(reading)
    assert [([names[h] for h in s.holder], s.addressee) for s in reading.stances] == [([f"اللجنة المركزية {body}"], ())]


@pytest.mark.parametrize("body", ["لوزارة الصحة", "للوزارة"])
def test_an_organ_of_a_ministry_is_told_nothing_by_another(body: str) -> None:
    reading = read(f"وأوضح المكتب الإعلامي {body} أن الوضع صعب.")
    names = names_of(reading)
    (stance,) = reading.stances
    assert ([names[h] for h in stance.holder], stance.addressee) == ([f"المكتب الإعلامي {body}"], ())


@pytest.mark.parametrize("organ", ["الهيئة العامة", "اللجنة القانونية"])
def test_an_organ_is_called_after_the_whole_name_of_a_known_body(organ: str) -> None:
    found = listed(find(f"قالت {organ} للائتلاف الوطني لقوى الثورة والمعارضة السورية إن الخطة مرفوضة."))
    assert list(found) == [
        f"{organ} للائتلاف الوطني لقوى الثورة والمعارضة السورية",
        "ائتلاف الوطني لقوى الثورة والمعارضة السورية",
    ]


def test_an_outlet_to_which_an_organ_speaks_is_no_body_of_its() -> None:
    assert told("قالت اللجنة المركزية لصحيفة النهار إن الخطة مرفوضة.") == [
        ("reject", ["اللجنة المركزية"], "الخطة مرفوضة")
    ]


def test_a_plural_behind_one_thing_is_asked_by_it() -> None:
    reading = read("كما دعا القرار الحوثيين إلى الإفراج عن المعتقلين.")
    names = names_of(reading)
    (stance,) = reading.stances
    assert [names[h] for h in stance.holder] == ["القرار"]
    assert [names[h] for h in stance.addressee] == ["جماعة أنصار الله"]


def test_a_plural_behind_a_plural_is_its_adjective() -> None:
    found = listed(find("قالت النقابة الوطنية للصحفيين التونسيين إن الخطة مرفوضة."))
    assert list(found) == ["النقابة الوطنية للصحفيين التونسيين"]


@pytest.mark.parametrize(
    "asked",
    [
        "القرار الذي يطالب الحوثيين بالانسحاب",
        "المبادرة التي تدعو إسرائيل إلى الانسحاب",
        "الخطة التي تطالب المعارضة بنزع سلاحها",
    ],
)
def test_whom_a_text_asks_asks_nothing(asked: str) -> None:
    assert told(f"أشار الوزير خالد الحلبي إلى {asked}.") == [("state", ["خالد الحلبي"], asked)]


@pytest.mark.parametrize(
    ("asked", "who", "content"),
    [
        ("الخطة التي تطالب المعارضة بتنفيذها", "المعارضة", "تنفيذها"),
        ("المؤتمر الذي دعت روسيا إلى عقده", "روسيا", "عقده"),
    ],
)
def test_who_asks_for_what_is_described_holds_it(asked: str, who: str, content: str) -> None:
    assert told(f"أشار الوزير خالد الحلبي إلى {asked}.")[-1] == ("demand", [who], content)


@pytest.mark.parametrize(
    ("council", "members", "holder"),
    [
        ("مجلس الأمن الدولي", "أعضاء المجلس", "مجلس الأمن الدولي"),
        ("الاتحاد الأوروبي", "أعضاء الاتحاد", "الاتحاد الأوروبي"),
        ("مجلس بلدية الزهراء", "أعضاء المجلس", "أعضاء المجلس"),
    ],
)
def test_members_of_a_council_of_states_are_the_council(council: str, members: str, holder: str) -> None:
    assert told(f"أعلن {council} القرار. ورحب {members} بالتقارير.")[-1] == ("praise", [holder], "التقارير")


def test_members_of_the_nearest_council_are_meant() -> None:
    for other in ("وأعلن مجلس بلدية الزهراء الحداد", "وعقد المجلس المحلي في زرقيل جلسة", "وأكد المجلس الوطني رفضه"):
        text = f"أعلن مجلس الأمن الدولي القرار. {other}. ورحب أعضاء المجلس بالتقارير."
        assert told(text)[-1] == ("praise", ["أعضاء المجلس"], "التقارير")


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("والتقى أعضاء الهيئة السياسية سفراء عدة دول لمناقشة خطة سامر الديري.", "الهيئة السياسية"),
        ("وأعلن الحزب أن أعضاء المكتب التقوا قناصل من بلدان كثيرة لمناقشة الخطة.", "أعضاء المكتب"),
    ],
)
def test_nobody_else_takes_part_where_guests_have_no_name(text: str, hosts: str) -> None:
    reading = read(f"{_SPOKE}. {text}")
    names = names_of(reading)
    (meeting,) = reading.meetings
    assert [names[p] for p in meeting.participants] == [hosts]


@pytest.mark.parametrize("guests", ["وفدا من النقابة", "وفدا", "نظيره"])
def test_who_spoke_before_discusses_nothing_with_guests_who_have_no_name(guests: str) -> None:
    reading = read(f"{_SPOKE}. والتقى السفير سامر الديري {guests} لبحث الأزمة.")
    names = names_of(reading)
    assert [s.content.quote for s in reading.stances] == ["الوضع صعب"]
    assert [[names[p] for p in meeting.participants] for meeting in reading.meetings] == [["سامر الديري"]]


@pytest.mark.parametrize("title", ["المرجع الديني الأكبر في لبنان", "الخطاط السوري المقيم في فرنسا"])
def test_an_unknown_title_leads_to_a_name_past_a_place(title: str) -> None:
    reading = read(f"حذر {title} سامر الديري، البرلمان، من التأخير.")
    names = names_of(reading)
    assert [([names[h] for h in s.holder], [names[a] for a in s.addressee]) for s in reading.stances] == [
        (["سامر الديري"], [])
    ]


@pytest.mark.parametrize("subject", ["المقرب من الوزير سامر الديري", "المشارك في اجتماع سامر الديري"])
def test_whose_somebody_is_does_not_speak_for_him(subject: str) -> None:
    assert told(f"قال {subject} إن الوضع صعب.") == []


@pytest.mark.parametrize(
    "remarks", ["تصريحات السفير سامر الديري التي اتهم فيها الوزارة بالتقصير", "السفير سامر الديري"]
)
@pytest.mark.parametrize("urging", ["داعيا إياه إلى الاعتذار", "مطالبا إياه بالاعتذار"])
def test_who_urges_him_is_not_he_whose_words_were_just_told(remarks: str, urging: str) -> None:
    text = f"انتقد الوزير خالد الحلبي {remarks}، {urging}."
    assert told(text)[-1] == ("demand", ["خالد الحلبي"], "الاعتذار")


@pytest.mark.parametrize("refused", ["رفض الحكم ووصفه بأنه سياسي", "استأنف الحكم واتهم المحكمة بالظلم"])
def test_the_judge_does_not_say_what_the_condemned_says_of_him(refused: str) -> None:
    stances = told(f"أصدر القاضي خالد الحلبي حكما بسجن سامر الديري، الذي {refused}.")
    assert "خالد الحلبي" not in [name for _, who, _ in stances for name in who]


def test_his_stand_is_no_part_of_a_name() -> None:
    reading = read("انتقد خالد الحلبي موقف رئيس الحكومة سامر الديري.")
    assert "خالد الحلبي" in names_of(reading).values()


def test_she_of_whom_nothing_is_known_does_not_speak_for_a_state_named_before() -> None:
    text = "أدانت كندا الهجوم. وصرح السفير سامر الديري بأن الوزارة تلقت اتصالا من موظفة، حيث أطلعته على النتائج."
    assert [who for act, who, _ in told(text) if act != "condemn"] == [["سامر الديري"]]


@pytest.mark.parametrize("title", ["المبعوثة الأممية", "المندوبة الأمريكية", "الموفدة الفرنسية"])
def test_an_envoy_may_be_a_woman_sent_somewhere(title: str) -> None:
    reading = read(f"تلقى الوزير خالد الحلبي اتصالا من {title} إلى ليبيا سلمى الديري.")
    (call,) = reading.meetings
    assert "سلمى الديري" in [names_of(reading)[p] for p in call.participants]


def test_whom_a_remark_angers_calls_it_names_and_not_who_made_it() -> None:
    text = "حذرت السفيرة ليلى الديري من العاصفة، وهو تصريح أغضب حركة النهر التي وصفته بأنه تدخل سافر."
    assert told(text) == [
        ("warn", ["ليلى الديري"], "العاصفة"),
        ("condemn", ["حركة النهر"], "تدخل سافر"),
    ]
