"""A meeting has both its parties whatever frame tells of it; look-alikes beside each frame have fewer or none."""

import pytest

from tests.extract.reading_of import names_of
from tests.extract.test_embedded import read

_NAMES = {"A": "سامر الكيلاني", "B": "خالد المنصوري", "C": "فادي البرغوثي"}


def _meetings(sentence: str) -> list[tuple[str, set[str]]]:
    """Read a sentence with the letters in it as persons; return the kind of each meeting and who was there."""
    for letter, name in _NAMES.items():
        sentence = sentence.replace(letter, name)
    reading = read(sentence)
    names = names_of(reading)
    letters = {name: letter for letter, name in _NAMES.items()}
    return [(m.kind.value, {letters.get(names[p], names[p]) for p in m.participants}) for m in reading.meetings]


_HONOURED = [
    "بحث الوزير A مع {} سبل التعاون.",
    "جاء ذلك خلال لقاء الوزير A {}.",
    "عقد لقاء بين الوزير A و{}.",
    "جاء ذلك خلال لقاء جمع الوزير A ب{}.",
    "جاء ذلك خلال استقبال الوزير A ل{}.",
]


@pytest.mark.parametrize("frame", _HONOURED)
@pytest.mark.parametrize("guest", ["معالي السفير B", "صاحب السمو الأمير B", "معالي وزير الدفاع الفرنسي السيد B"])
def test_a_guest_is_met_with_all_words_of_honour_before_him(frame: str, guest: str) -> None:
    ((_, there),) = _meetings(frame.format(guest))
    assert {"A", "B"} <= there


@pytest.mark.parametrize("frame", _HONOURED)
@pytest.mark.parametrize("members", ["قيادات", "أعضاء", "قادة"])
def test_the_leaders_and_members_of_a_body_stand_for_it(frame: str, members: str) -> None:
    ((_, there),) = _meetings(frame.format(f"{members} حركة النور"))
    assert any("حركة النور" in name for name in there)
    assert "A" in there


_FRAMES = [
    "أجرى الوزير A محادثات {} مع السفير B.",
    "أفادت الصحف بأن الوزير A والسفير B أجريا {} محادثات.",
    "شارك الوزير A {} في محادثات مع السفير B.",
    "حضر الوزير A {} محادثات مع السفير B.",
    "قال الوزير A خلال محادثات مع السفير B {} إن الحل قريب.",
    "قال الوزير A خلال جولة مفاوضات مع السفير B {} إن الحل قريب.",
    "رحبت الصحف بالمحادثات التي أجرتها الوزيرة A {} مع السفير B.",
    "أعلن النائب C عقد محادثات {} بين الوزير A والسفير B.",
    "عقدت {} جلسة مباحثات رسمية بين الوزير A والسفير B.",
    "عقد الوزير A {} لقاءين مع السفير B.",
]


@pytest.mark.parametrize("frame", _FRAMES)
@pytest.mark.parametrize("when_and_where", ["", "أمس", "في القاهرة", "أمس في القاهرة"])
def test_both_parties_are_there(frame: str, when_and_where: str) -> None:
    ((_, there),) = _meetings(" ".join(frame.format(when_and_where).split()))
    assert there == {"A", "B"}


@pytest.mark.parametrize(
    ("sentence", "kind", "there"),
    [
        ("سيبدأ الوزير A محادثات مع السفير B.", "planned", {"A", "B"}),
        ("دعا النائب C الوزير A والسفير B إلى عقد اجتماع.", "planned", {"A", "B"}),
        ("دعا النائب C حركة النور إلى اجتماع عاجل.", "planned", {"C", "حركة النور"}),
        ("أعلن الوزير A عقد لقاء مع السفير B.", "planned", {"A", "B"}),
        (
            "قالت الهيئة العليا للمفاوضات خلال لقاء مع السفير B إن الحل قريب.",
            "meeting",
            {"B", "هيئة التفاوض السورية"},
        ),
        (
            "عقد لقاء أمس بين الوزير A ووزراء الخارجية العرب.",
            "meeting",
            {"A", "وزراء الخارجية العرب"},
        ),
        (
            "شارك وزراء الخارجية العرب في لقاء مع السفير B.",
            "meeting",
            {"B", "وزراء الخارجية العرب"},
        ),
        ("قال وفد حركة النور إنه التقى السفير B.", "meeting", {"B", "وفد حركة النور", "حركة النور"}),
        ("قال الوزير A الذي يرأس وفد حركة النور إنه التقى السفير B.", "meeting", {"A", "B"}),
    ],
)
def test_who_is_there(sentence: str, kind: str, there: set[str]) -> None:
    assert _meetings(sentence) == [(kind, there)]


@pytest.mark.parametrize(
    "sentence",
    [
        "دعا النائب C الوزير A إلى الحوار.",
        "دعا النائب C الوزير A إلى مفاوضات جادة.",
        "ذكر الوزير A الهيئة العليا للمفاوضات.",
        "لم يشارك الوزير A في لقاءات مع السفير B.",
    ],
)
def test_no_meeting(sentence: str) -> None:
    assert _meetings(sentence) == []


@pytest.mark.parametrize(
    ("again", "told"),
    [
        ("وجرى الاجتماع بحضور النائب C.", [{"A", "B", "C"}]),
        ("ووصف الوزير A الاجتماع مع السفير B بالمثمر.", [{"A", "B"}]),
        ("ووصف الاجتماع الأخير مع النائب C بالمثمر.", [{"A", "B"}, {"C"}]),
        ("حضر الاجتماع نائب السكرتير الخاص لخادم الحرمين الشريفين المهندس C.", [{"A", "B", "C"}]),
        (
            "كما اجتمع مع معالي النائب C، وكذلك اجتمع مع سمو الأمير سعد الفواز.",
            [{"A", "B"}, {"A", "C"}, {"A", "سعد الفواز"}],
        ),
    ],
)
def test_the_meeting_is_the_one_told_of(again: str, told: list[set[str]]) -> None:
    assert [there for _, there in _meetings(f"عقد الوزير A أمس اجتماعا مع السفير B. {again}")] == told


_JOURNEYS = [
    "وصل الوزير A {} إلى بغداد.",
    "توجه الوزير A {} إلى بغداد.",
    "سافر الوزير A {} إلى بغداد.",
    "جاء ذلك مع وصول الوزير A {} إلى بغداد.",
    "قال الوزير A خلال زيارته {} إلى بغداد إن الحل قريب.",
]


@pytest.mark.parametrize("frame", _JOURNEYS)
@pytest.mark.parametrize("how", ["", "أمس", "في وقت سابق اليوم", "، أمس الثلاثاء،", "على رأس وفد وزاري رفيع المستوى"])
def test_a_journey_is_a_visit_whatever_stands_before_its_goal(frame: str, how: str) -> None:
    ((kind, there),) = _meetings(" ".join(frame.format(how).split()).replace(" ،", "،"))
    assert kind == "visit"
    assert "A" in there


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("قال الوزير A خلال زيارته فرنسا إن الحل قريب.", [("visit", {"A"})]),
        ("يعتزم الوزير A زيارة بغداد.", [("planned", {"A"})]),
        ("بدأ الوزير A أمس زيارة فرنسا.", [("visit", {"A"})]),
        ("تلقى الوزير A دعوة لزيارة فرنسا.", []),
        ("أعرب الوزير A عن سعادته بزيارة فرنسا.", []),
        ("وصلت نسخة من البيان إلى بغداد.", []),
    ],
)
def test_a_state_or_town_is_visited_and_pays_no_visit(sentence: str, told: list[tuple[str, set[str]]]) -> None:
    assert _meetings(sentence) == told


_COUNCIL = "مجلس الأمن الدولي"


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("وصوت مجلس الأمن أمس على مشروع قرار.", {_COUNCIL}),
        ("وصوت البرلمان أول أمس على القانون.", {"البرلمان"}),
        ("وتزامن ذلك مع تصويت مجلس الأمن أمس على مشروع جديد.", {_COUNCIL}),
        ("رحب مجلس الوزراء، الذي انعقد أمس برئاسة معالي الدكتور A، بالقرار.", {"مجلس الوزراء", "A"}),
        ("والتأم مجلس الوزراء أمس برئاسة الرئيس A.", {"مجلس الوزراء", "A"}),
    ],
)
def test_a_council_that_votes_or_convenes_sits(sentence: str, there: set[str]) -> None:
    assert _meetings(sentence) == [("session", there)]


@pytest.mark.parametrize(
    "sentence",
    [
        "ارتفع صوت البرلمان في البلاد.",
        "طالب النواب بأن يصوت مجلس الأمن على القرار.",
        "دعا الوزير A إلى تصويت مجلس الأمن على القرار.",
        "لم يصوت مجلس الأمن على القرار.",
        "وصوت الناخبون أمس على الدستور.",
    ],
)
def test_what_no_council_did_is_no_session(sentence: str) -> None:
    assert _meetings(sentence) == []
