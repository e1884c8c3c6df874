"""Meetings are read once each, with their parties, delegations, time and place."""

import datetime as dt

import pytest

from kg.extract.meetings.find import find_meetings
from tests.extract.actors import laid_out, read

KINDS = [
    ("التقى [سامر العلي=a] [نور الحداد=b:f] في [صفد=z:l].", "meeting", ("a", "b")),
    ("استقبل [سامر العلي=a] اليوم [نور الحداد=b:f].", "meeting", ("a", "b")),
    ("عقد اجتماع بين [سامر العلي=a] و[نور الحداد=b:f] أمس.", "meeting", ("a", "b")),
    ("بحث [سامر العلي=a] مع [نور الحداد=b:f] ملف المياه.", "meeting", ("a", "b")),
    ("وجرت مباحثات بين [حزب الفجر=b:o] و[حزب النخيل=c:o] أمس.", "meeting", ("b", "c")),
    ("زار [سامر العلي=a] المخيم أمس.", "visit", ("a",)),
    ("وجرى اتصال هاتفي بين [سامر العلي=a] و[نور الحداد=b:f] أمس.", "call", ("a", "b")),
    ("سيلتقي [سامر العلي=a] [نور الحداد=b:f] الثلاثاء المقبل.", "planned", ("a", "b")),
    ("من المقرر أن يعقد لقاء بين [سامر العلي=a] و[نور الحداد=b:f].", "planned", ("a", "b")),
    ("وأجرى [سامر العلي=a] أمس مباحثات مع [نور الحداد=b:f].", "meeting", ("a", "b")),
    ("وعقد [سامر العلي=a] اجتماعا في [صفد=z:l] مع [نور الحداد=b:f].", "meeting", ("a", "b")),
    ("وأجرى [سامر العلي=a] سلسلة لقاءات مع [نور الحداد=b:f].", "meeting", ("a", "b")),
    ("و[سامر العلي=a] سيجري محادثات مع [نور الحداد=b:f].", "planned", ("a", "b")),
    ("وقال إن [سامر العلي=a] أبلغ [نور الحداد=b:f]، خلال اتصال هاتفي، بالقرار.", "call", ("a", "b")),
    ("وعقد اجتماع ل[لجنة المياه=o:o] أمس.", "meeting", ("o",)),
    ("خلال زيارة يقوم بها [سامر العلي=a] إلى [صفد=z:l] أمس.", "visit", ("a",)),
    ("زار [سامر العلي=a] [صفد=z:l] أمس.", "visit", ("a",)),
    ("وقال [سامر العلي=a] أثناء زيارة إلى [صفد=z:l] إن الحل قريب.", "visit", ("a",)),
    ("قمة بين [حزب الفجر=b:o] و[حزب النخيل=c:o] عقدت أمس.", "conference", ("b", "c")),
    ("وقال [سامر العلي=a]، خلال مؤتمر محلي في [صفد=z:l]، إن الحل قريب.", "conference", ("a",)),
    ("وقال [سامر العلي=a] خلال افتتاح الندوة الوطنية للمياه إن الحل قريب.", "conference", ("a",)),
    ("وأكد [مجلس النهر=o:o] في جلسته الأسبوعية أن الحل قريب.", "session", ("o",)),
    ("وتحدث [سامر العلي=a] هاتفيا أمس مع [نور الحداد=b:f].", "call", ("a", "b")),
    ("وحط [سامر العلي=a] أمس رحاله في [صفد=z:l].", "visit", ("a",)),
]


@pytest.mark.parametrize(("text", "kind", "participants"), KINDS, ids=[row[0] for row in KINDS])
def test_a_meeting(text: str, kind: str, participants: tuple[str, ...]) -> None:
    (meeting,) = read(text).meetings
    assert (meeting.kind.value, meeting.participants) == (kind, participants)


NONE = [
    "وقال [سامر العلي=a] في مؤتمر صحفي إن الحل قريب.",
    "الاجتماع مهم للجميع.",
    "وأكد [سامر العلي=a] أن زيارته مهمة مع [نور الحداد=b:f].",
    "وقال [سامر العلي=a] خلال اتصال هاتفي إن الحل قريب.",
    "وأكد [سامر العلي=a] أن الحل قريب.",
    "وقال [سامر العلي=a] خلال الاجتماع إن الحل قريب.",
    "وقال [سامر العلي=a] إن الناس جاؤوا خلال اجتماع قديم.",
    "ودعا [سامر العلي=a] في ختام الاجتماع إلى الحل.",
    "وقال [سامر العلي=a] خلال اجتماعات كثيرة إن الحل قريب.",
    "وتحدث [سامر العلي=a] مع [نور الحداد=b:f] عن الأمر.",
    "وحط الطائر رحاله هنا.",
    "ودعا [سامر العلي=a] إلى الحوار مع [حزب الفجر=b:o].",
]


@pytest.mark.parametrize("text", NONE)
def test_no_meeting(text: str) -> None:
    assert read(text).meetings == ()


def test_a_meeting_referred_to_by_its_day_is_the_one_told_of() -> None:
    text = "وعقد اجتماع بين [سامر العلي=a] و[نور الحداد=b:f] أمس. وقال [سامر العلي=a] إن اجتماع أمس مهم."
    (meeting,) = read(text).meetings
    assert meeting.participants == ("a", "b")


def test_what_is_told_twice_is_one_meeting() -> None:
    text = (
        "بحث [سامر العلي=a] مع [نور الحداد=b:f] ملف المياه."
        " وجاء ذلك خلال لقاء جمع [سامر العلي=a] و[نور الحداد=b:f] أمس السبت."
    )
    (meeting,) = read(text).meetings
    assert meeting.time is not None
    assert (meeting.time.earliest, meeting.time.words.quote) == (dt.date(2021, 5, 8), "أمس السبت")


def test_delegations_have_their_heads() -> None:
    text = (
        "جرى أمس لقاء ضم [وفدا من حزب الفجر=d:d] برئاسة [سامر العلي=a]،"
        " وآخر من [هيئة الإغاثة=e:of] برئاسة [نور الحداد=b:f]،"
        " و[حزب الفجر=o:o] حاضر."
    )
    (meeting,) = read(text).meetings
    assert [(p.of, p.head, p.delegation) for p in meeting.delegations] == [("o", "a", "d"), ("e", "b", "")]
    assert set(meeting.participants) == {"d", "o", "a", "e", "b"}


def test_a_guest_told_of_in_a_relative_clause_visits_apart() -> None:
    text = "استقبل [سامر العلي=a] [نور الحداد=b:f]، التي تزور [صفد=z:l] اليوم."
    told = [(m.kind.value, m.participants) for m in read(text).meetings]
    assert told == [("meeting", ("a", "b")), ("visit", ("b",))]


def test_where_a_meeting_was_held() -> None:
    (meeting,) = read("التقى [سامر العلي=a] [نور الحداد=b:f] في [صفد=z:l].").meetings
    assert meeting.place == "z"


def test_parties_are_those_the_words_name() -> None:
    (encounter,) = find_meetings(laid_out("التقى [سامر العلي=a] [نور الحداد=b:f]."))
    assert encounter.parties == ("a", "b")
