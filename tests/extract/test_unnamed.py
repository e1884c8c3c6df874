"""Those who speak and are called by a noun only, the wish not to be named, and who is not taken for another."""

import pytest

from tests.extract.test_embedded import read
from tests.extract.test_speaker_titles import holders

SOMEBODY = [
    ("قال مسؤول إن السدود امتلأت.", "مسؤول"),
    ("وأشار ناشط إلى أن السدود امتلأت.", "ناشط"),
    ("وأضاف ناشط آخر أن السدود امتلأت.", "ناشط آخر"),
    ("وأكد ضابط في الوزارة أن السدود امتلأت.", "ضابط"),
    ("ونقلت الوكالة عن دبلوماسي قوله إن السدود امتلأت.", "دبلوماسي"),
    ("وبحسب خبير فإن السدود امتلأت في هذا الشتاء.", "خبير"),
    ("السدود امتلأت، حسبما قال مسؤول.", "مسؤول"),
    ("وقال سجين إن السدود امتلأت.", "سجين"),
    ("وقال أحد المسؤولين إن السدود امتلأت.", "أحد المسؤولين"),
    ("ونقلت الوكالة عن أحد المسؤولين قوله إن السدود امتلأت.", "أحد المسؤولين"),
]
WISHES = [
    "رفض الكشف عن اسمه",
    "طلب عدم ذكر اسمه",
    "فضل عدم الكشف عن هويته لأسباب أمنية",
    "اشترط عدم نشر اسمه",
    "لم يشأ ذكر اسمه",
]
FRAMES = [
    "وأكد {who} {wish}، أن السدود امتلأت.",
    "وقال {who}، {wish}، إن السدود امتلأت.",
    "وأوضح {who} {wish} لوكالة الأنباء أن السدود امتلأت.",
]


@pytest.mark.parametrize(("text", "who"), SOMEBODY)
def test_somebody_without_name_is_who_speaks(text: str, who: str) -> None:
    reading = read(text)
    assert [h.split(" في ")[0] for h in holders(reading)] == [who]
    assert [s.content.quote.strip(" .،").split(" في ")[0] for s in reading.stances] == ["السدود امتلأت"]


@pytest.mark.parametrize("wish", WISHES)
@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("who", ["مسؤول أميركي", "قيادي في الحركة", "مصدر في وزارة الداخلية"])
def test_the_wish_not_to_be_named_is_no_stance(who: str, frame: str, wish: str) -> None:
    reading = read(frame.format(who=who, wish=wish))
    assert [s.content.quote for s in reading.stances] == ["السدود امتلأت"]
    assert str(reading.stances[0].act) in ("affirm", "state")


def test_the_official_after_an_official_is_the_same_one() -> None:
    reading = read("قال مسؤول إن السدود امتلأت. وأكد المسؤول العراقي أن الجسر فتح.")
    assert len({s.holder for s in reading.stances}) == 1


def test_another_official_is_another_one() -> None:
    reading = read("قال نائب إن السدود امتلأت. وقال نائب آخر إن الجسر فتح. وأوضح النائب أن السبب معروف.")
    assert holders(reading) == ["نائب", "نائب آخر"]
    assert [u.rule for u in reading.unresolved].count("office") == 1


def test_an_official_before_whoever_is_named_may_be_the_same_and_is_left_out() -> None:
    reading = read("قال مسؤول إن السدود امتلأت. وقال وزير الري سامر الحوراني إن الجسر فتح.")
    assert [s.content.quote for s in reading.stances] == ["الجسر فتح"]


@pytest.mark.parametrize(
    "text",
    [
        "شككت كندا في إحراز تقدم كبير في البناء.",
        "وأعلنت الحكومة تعيين وزير جديد.",
        "وقتل قائد في المعركة.",
        "واختار الحزب مرشحا ورفض الكشف عن اسمه.",
    ],
)
def test_who_does_not_speak_is_nobody(text: str) -> None:
    assert not [e for e in read(text).entities if e.type == "Person"]


@pytest.mark.parametrize(
    ("source", "within"),
    [
        ("مصادر قريبة من رئيس الوزراء اللبناني", "رئيس الوزراء اللبناني"),
        ("مصدر في وزارة الداخلية", "وزارة الداخلية"),
        ("مصادر من داخل حركة حماس", "حركة حماس"),
    ],
)
def test_a_source_is_called_with_those_it_is_close_to(source: str, within: str) -> None:
    verb = "قالت" if source.startswith("مصادر") else "قال"
    reading = read(f"{verb} {source} إن السدود امتلأت.")
    assert holders(reading) == [source]
    assert any(m.quote == within for e in reading.entities for m in e.mentions)


def test_a_source_that_tells_nothing_belongs_to_nobody() -> None:
    reading = read("واستقبل وزير الري سامر الحوراني مصدرا من وزارة الداخلية.")
    assert all("من" not in m.quote.split() for e in reading.entities for m in e.mentions)
