"""Names that no registry holds: one word that must be who speaks, names behind offices, spellings of one name."""

import datetime as dt

import pytest

from kg.kinds import EntityType
from tests.extract.reading_of import listed, named, read


@pytest.mark.parametrize(
    "text",
    [
        "وأكد كوردن أن الموسم بدأ.",
        "فيما شدد كوردن على ضرورة العمل.",
        "وأعرب كوردن عن ثقته في الموسم.",
        "ورحب كوردن بالاتفاق.",
        "قال كوردن في مؤتمر صحفي إن الموسم بدأ.",
        "وأكد كوردن خلال لقاء عقد أمس أن الموسم بدأ.",
        "وتابع كوردن بالقول إن الموسم بدأ.",
    ],
)
def test_one_unknown_word_that_can_only_be_who_speaks(text: str) -> None:
    assert named(read(text), "كوردن").type is EntityType.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "أكد مجددا أن الموسم بدأ.",
        "أعلن تمديد في الموسم.",
        "وتحدثت أنباء عن الموسم.",
        "أشار تقرير إلى الموسم.",
        "وأضاف أعلم أن الموسم بدأ.",
        "قال بالمقابل إن الموسم بدأ.",
        "اتهم كوردن بأن الموسم بدأ.",
        "حذر كوردن من الموسم.",
        "أكد تراجع في الموسم بعد أن بدأ.",
        "وأشارت ناجية إلى الموسم.",
    ],
)
def test_a_word_that_may_be_something_else_is_nobody(text: str) -> None:
    assert not [e for e in read(text).entities if e.type is EntityType.PERSON]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("قال الأمين العام لحركة النهر بادكان أرموم إن الموسم بدأ.", "بادكان أرموم"),
        ("التقى وزير الزراعة النرويجي جون كيدي، أمس، الحضور.", "جون كيدي"),
        ("قال وزير الزراعة النرويجي دونالد ترافر، إن الموسم بدأ.", "دونالد ترافر"),
        ("قالت الحكومة التي حضر رئيسها سامر عبد الكريم اللقاء.", "سامر عبد الكريم"),
        ("كان معارضا للحركة ورافضا لزعيمها سامر العلي، أمس.", "سامر العلي"),
        ("وأكد الأمين العام للحركة سامر أمين مدور، أمس، أن الموسم بدأ.", "سامر أمين مدور"),
        ("وقال سامر أمير عبد الكريم إن الموسم بدأ.", "سامر أمير عبد الكريم"),
        ("وأضاف سامر بن كريم الجبيد أن الموسم بدأ.", "سامر بن كريم الجبيد"),
        ("وقال القائد العام للجيش خليفة الحداد إن الموسم بدأ.", "خليفة الحداد"),
        ("وقال كيلرسون إن الموسم بدأ.", "كيلرسون"),
    ],
)
def test_a_name_behind_an_office(text: str, name: str) -> None:
    assert named(read(text), name).type is EntityType.PERSON


@pytest.mark.parametrize(
    "text",
    [
        "غادر رئيسها أمس.",
        "قال سامر العلي إن دونالد يعتزم السفر.",
        "أعلن وزير الزراعة النرويجي تمديد تصدير إن أمكن.",
    ],
)
def test_no_name_where_none_stands(text: str) -> None:
    assert set(listed(read(text))) <= {"سامر العلي", "وزير الزراعة النرويجي"}


def test_a_first_name_alone_is_the_one_person_who_bears_it() -> None:
    found = read("قال ديكانغ شولو عضو البرلمان إن الموسم بدأ. وقال ديكانغ إن الأمر بسيط.")
    assert [m.quote for m in named(found, "ديكانغ شولو").mentions][-1] == "ديكانغ"


def test_a_name_of_two_words_written_as_one_is_the_same() -> None:
    found = read("قال سامر عبد الكريم إن الموسم بدأ. والتقى سامر عبدالكريم الحضور.")
    assert [m.quote for m in named(found, "سامر عبد الكريم").mentions] == ["سامر عبد الكريم", "سامر عبدالكريم"]


def test_whoever_a_post_is_named_with_is_not_the_one_known_to_hold_it() -> None:
    day = dt.date(2020, 5, 3)
    held = read("قال وزير الخارجية الأمريكي إن الموسم بدأ.", published=day)
    assert [e.key for e in held.entities if e.type is EntityType.PERSON] == ["person/mike-pompeo"]
    named_so = read("قال وزير الخارجية الأمريكي بيت كيغسن إن الموسم بدأ.", published=day)
    assert [e.key for e in named_so.entities if e.type is EntityType.PERSON] == [""]


def test_the_efforts_of_a_country_are_nobody() -> None:
    found = read("شكر وزير الزراعة النرويجي جهود بلاده.")
    assert "جهود بلاده" not in listed(found)


@pytest.mark.parametrize("called", ['"أبو كريم"', "(أبو كريم)", "«أبو كريم»"])
def test_what_a_man_is_called_among_his_own_is_a_name_of_his(called: str) -> None:
    found = read(f"قال القيادي سامر العلي {called} إن الموسم بدأ. وأضاف أبو كريم أن الأمر بسيط.")
    assert [m.quote for m in named(found, "سامر العلي").mentions].count("أبو كريم") == 2


def test_two_persons_side_by_side_are_two() -> None:
    found = read('التقى سامر العلي "خالد الحداد".')
    assert sorted(listed(found)) == ["خالد الحداد", "سامر العلي"]
