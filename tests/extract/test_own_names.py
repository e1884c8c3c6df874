"""Whole names of those who put out a text: on a line of its own the name fills the line, behind "we in" it ends."""

import pytest

from tests.extract.reading_of import held, listed, named, read
from tests.extract.test_embedded import read as in_full

WORDS = "نرفض إغلاق المعابر، ونطالب المحافظ بفتح الطريق."
NAMES = [
    "مجلس وجهاء وعشائر وادي الريحان",
    "رابطة معلمي ومعلمات مدارس النهر",
    "ائتلاف منظمات ونوادي السهل الأخضر",
    "الجمعية المستقلة لباعة الأسماك والخضر",
    "تحالف قوى الريف والبلدات الصغيرة",
    "منظمة نساء ضد الفقر",
    "لجان أحياء وقرى الضفة اليسرى",
    "حراك أبناء الجزيرة الخضراء",
    "كتلة المستقلين في مجلس بلدية النهر",
    "مبادرة أهل الوادي للسلم",
    "اللقاء التشاوري لنواب السهل",
]
PLACES = [
    "{name}\nالمكتب الإعلامي\nبيان\n\n{words}",
    "بيان صادر عن {name}\n\n{words}",
    "إلى الرأي العام\nمن {name}\n\n{words}",
    "{words}\n\n{name}\n3 أيار 2025",
    "إننا في {name} {words}",
    "باسم {name} {words}",
    "بيان صادر عن {name} «جذور»\n\n{words}",
]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("name", NAMES)
def test_we_are_the_body_whose_whole_name_a_line_or_we_shows(name: str, place: str) -> None:
    """We are the body whose whole name a line or "we" shows."""
    told = held(in_full(place.format(name=name, words=WORDS)))
    assert told == [(name, "إغلاق المعابر"), (name, "فتح الطريق")]


@pytest.mark.parametrize("name", NAMES)
def test_the_name_on_a_line_is_read_where_the_body_takes_a_stand(name: str) -> None:
    """The name on a line is read where the body takes a stand."""
    verb = "ترفض" if name.startswith(("رابطة", "الجمعية", "منظمة", "لجان", "كتلة", "مبادرة")) else "يرفض"
    assert held(in_full(f"{name}\nبيان\n\n{verb} {name} إغلاق المعابر.")) == [(name, "إغلاق المعابر")]
    assert held(in_full(f"إن {name} {verb} إغلاق المعابر.")) == [(name, "إغلاق المعابر")]


@pytest.mark.parametrize("name", NAMES[:7])
def test_who_signs_as_the_head_of_a_body_signs_for_it(name: str) -> None:
    """Who signs as the head of a body signs for it."""
    assert held(in_full(f"{WORDS}\n\nرئيس {name}\nسامر الحلو")) == [(name, "إغلاق المعابر"), (name, "فتح الطريق")]


def test_of_several_joined_on_a_line_each_has_his_name() -> None:
    """Of several joined on a line each has his name."""
    text = f"بيان صادر عن مجلس وجهاء وعشائر وادي الريحان ورابطة معلمي ومعلمات مدارس النهر\n\n{WORDS}"
    both = "مجلس وجهاء وعشائر وادي الريحان & رابطة معلمي ومعلمات مدارس النهر"
    assert held(in_full(text)) == [(both, "إغلاق المعابر"), (both, "فتح الطريق")]


def test_an_executive_bureau_signs_for_itself() -> None:
    """An executive bureau signs for itself."""
    text = f"الجمعية المستقلة لباعة الأسماك والخضر\nالمكتب التنفيذي\n\n{WORDS}\n\nعن المكتب التنفيذي\nسامر الحلو"
    assert held(in_full(text))[0] == ("المكتب التنفيذي", "إغلاق المعابر")


@pytest.mark.parametrize(
    "text",
    [
        "لجنة الأسعار بين الأمل واليأس\n\nقال وزير التربية إن الوضع صعب.",
        "أغلقت المدارس أمس.\n\nلجنة الأسعار ترد على التجار",
        "إن حركة السير في شوارع المدينة الرئيسية، تعطلت أمس.",
    ],
)
def test_a_line_that_tells_something_names_nobody_by_all_its_words(text: str) -> None:
    """A line that tells something names nobody by all its words."""
    assert not [name for name in listed(read(text)) if len(name.split()) > 2]


def test_a_place_within_the_name_is_told_of_too() -> None:
    """A place within the name is told of too."""
    found = read(f"بيان صادر عن لجنة أهالي ومزارعي مخيم الزهور\n\n{WORDS}")
    assert named(found, "لجنة أهالي ومزارعي مخيم الزهور").type == "Organisation"
    assert named(found, "مخيم الزهور").type == "Place"


OPENINGS = [
    ("تابع مجلس عشائر الوادي ما جرى.", "رئيس المجلس", "مجلس عشائر الوادي"),
    ("إن رابطة معلمي النهر ترى أن القرار جائر.", "الأمين العام للرابطة", "رابطة معلمي النهر"),
    ("إن اتحاد صحفيي الجنوب يرى أن القرار جائر.", "رئيسة الاتحاد", "اتحاد صحفيي الجنوب"),
]


@pytest.mark.parametrize(("opening", "office", "whose"), OPENINGS)
def test_who_signs_as_head_of_the_body_called_for_short_signs_for_it(opening: str, office: str, whose: str) -> None:
    """Who signs as head of the body called for short signs for it."""
    told = held(in_full(f"{opening}\n\nنطالب بفتح الطريق.\n\n{office}\nسامر الحلو\nعدن، 2 أيار 2025"))
    assert told[-1] == (whose, "فتح الطريق")


def test_of_two_bodies_of_one_kind_the_head_of_either_may_sign() -> None:
    """Of two bodies of one kind the head of either may sign."""
    text = "زار وفد من مجلس عشائر الوادي مجلس بلدية النهر.\n\nنطالب بفتح الطريق.\n\nرئيس المجلس\nسامر الحلو"
    assert held(in_full(text)) == []


@pytest.mark.parametrize(
    "text",
    ["لا مساومة على حقوق العمال.", "لا مكان للميليشيات في مدينتنا.", "لا تراجع عن مطالبنا حتى تتحقق."],
)
def test_what_the_issuer_leaves_no_room_for_it_affirms(text: str) -> None:
    """What the issuer leaves no room for it affirms."""
    told = in_full(f"نقابة عمال النهر\nبيان\n\nنطالب بفتح الطريق.\n\n{text}")
    assert [(str(s.act), str(s.polarity)) for s in told.stances][-1] == ("affirm", "for")


@pytest.mark.parametrize("lacked", ["لا كهرباء في المدينة منذ شهر.", "لا ماء ولا كهرباء في القرى."])
def test_that_something_is_lacking_the_issuer_only_states(lacked: str) -> None:
    """That something is lacking the issuer only states."""
    told = in_full(f"نقابة عمال النهر\nبيان\n\nنطالب بفتح الطريق.\n\n{lacked}")
    assert [(str(s.act), str(s.polarity)) for s in told.stances][-1] == ("state", "neutral")


def test_a_known_body_keeps_its_key_where_more_of_its_name_is_put_before_it() -> None:
    text = "إن المقاومة الإسلامية حركة النجباء إذ ترحب بالحوار، تؤكد أن الحل قريب.\nإننا في حركة النجباء ننتظره."
    keys = {entity.key for entity in in_full(text).entities if "النجباء" in entity.name_ar}
    assert keys == {"actor/harakat-al-nujaba"}


@pytest.mark.parametrize(
    ("both", "verb"),
    [
        ("حركة النجباء & الشعب العراقي", "يرفضان"),
        ("نقابة المعلمين & طلاب الجامعة", "يرفضون"),
        ("رابطة معلمي النهر & تونس", "ترفضان"),
    ],
)
def test_what_two_do_behind_that_is_of_both_and_not_of_one_long_name(both: str, verb: str) -> None:
    """What two do behind "that" is of both and not of one long name."""
    text = f"إن {both.replace(' & ', ' و')} {verb} إغلاق المعابر."
    assert held(in_full(text)) == [(both, "إغلاق المعابر")]


def test_what_several_bodies_in_one_name_do_is_theirs() -> None:
    """What several bodies in one name do is theirs."""
    text = "إن لجان أحياء وقرى الضفة اليسرى يرفضون إغلاق المعابر."
    assert held(in_full(text)) == [("لجان أحياء وقرى الضفة اليسرى", "إغلاق المعابر")]


@pytest.mark.parametrize("again", ["مجددا", "وللمرة الثالثة", "للمرة الثالثة", "دائما"])
def test_how_often_it_is_done_is_no_part_of_the_name(again: str) -> None:
    """How often it is done is no part of the name."""
    assert list(listed(read(f"إن نقابة الأطباء {again} ترفض إغلاق المعابر."))) == ["نقابة الأطباء"]
