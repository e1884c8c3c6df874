"""Long names of the Gulf and the Maghreb, and of what many their bearers are one. All names are invented."""

import pytest

from kg.kinds import PERSON
from tests.extract.reading_of import held, listed, read
from tests.extract.test_embedded import read as read_all


def persons(text: str) -> list[list[str]]:
    """Return the words by which each person of a text is named."""
    return [[m.quote for m in entity.mentions] for entity in read(text).entities if entity.type is PERSON]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ثمن الشيخ حمد بن عبدالله القردوعي المواقف الأخوية.", "حمد بن عبدالله القردوعي"),
        ("وأشاد الشيخ صالح بن ناصر الجهمي المذحجي بالموقف.", "صالح بن ناصر الجهمي المذحجي"),
        ("أكد رئيس لجنة الأمن في البرلمان، فريد الباجي بن حمود، أن الجدار ضروري.", "فريد الباجي بن حمود"),
        ("قال رحيم الله ميرزاده، وهو طالب في كلية الطب، إن البلاد تعبت.", "رحيم الله ميرزاده"),
        ("وأكد المتحدث باسم المكتب الإعلامي لرئيس الوزراء سعد الحلبي أن الحكومة ماضية.", "سعد الحلبي"),
    ],
)
def test_the_name_reaches_its_end(text: str, name: str) -> None:
    assert [named[-1] for named in persons(text)] == [name]


@pytest.mark.parametrize("comma", ["", "،"])
def test_what_he_is_one_of_stands_before_what_he_says(comma: str) -> None:
    text = f"ثمن الشيخ حمد بن عبدالله القردوعي المذحجي{comma} أحد مشايخ قبيلة مراد في محافظة مأرب، المواقف الأخوية."
    assert held(read_all(text)) == [("حمد بن عبدالله القردوعي المذحجي", "المواقف الأخوية")]


def test_he_is_called_by_his_family_as_by_his_tribe() -> None:
    text = "وصل الشيخ حمد بن عبدالله القردوعي المذحجي. ونفى القردوعي وجود وساطة. وأكد المذحجي أن الطريق مغلق."
    assert [who for who, _ in held(read_all(text))] == ["حمد بن عبدالله القردوعي المذحجي"] * 2


@pytest.mark.parametrize("tribe", ["قبيلة مراد", "عشيرة شمر"])
def test_a_tribe_is_a_people(tribe: str) -> None:
    assert listed(read(f"وقال الشيخ سامي النجار، أحد وجهاء {tribe}، إن الحياد خيانة."))[tribe] == "Population"


def test_nothing_is_told_of_him_whose_deputies_go() -> None:
    assert persons("انه ماض في إلغاء مناصب نواب رئيس الجمهورية.") == []


@pytest.mark.parametrize("called", ["الرئيس", "القيادي"])
def test_a_verb_stands_behind_what_else_he_is_called(called: str) -> None:
    text = f"وأوضحت المصادر أن {called} سمير عباس (أبو وائل) رفض الطلب الأميركي."
    assert held(read_all(text)) == [("سمير عباس", "الطلب الأميركي")]
