"""Who leads in a body told before, or speaks for it: his name stands behind the pronoun. All names are invented."""

import pytest

from kg.kinds import PERSON
from tests.extract.reading_of import read


def names(text: str) -> list[list[str]]:
    """Return the words by which each person of a text is named."""
    return [[m.quote for m in entity.mentions] for entity in read(text).entities if entity.type is PERSON]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("دعت حركة النهر في بيان تلاه القيادي فيها منذر الصفطي إلى التظاهر.", "منذر الصفطي"),
        ("ورأى القيادي فيه فراس صكبان الحلبي أن الإصلاح بطيء.", "فراس صكبان الحلبي"),
        ("دعت حركة النهر على لسان القيادي فيها مشير البطحي سكان المدينة إلى التظاهر.", "مشير البطحي"),
        ("وناشد المتحدث باسمها هوشيار صباح الطرفين العودة إلى الحوار.", "هوشيار صباح"),
        ("وحذر الناطق باسمها وسيم الكردفاني، من التصعيد.", "وسيم الكردفاني"),
    ],
)
def test_the_name_stands_behind_the_pronoun(text: str, name: str) -> None:
    assert [named[-1] for named in names(text)] == [name]


@pytest.mark.parametrize("rest", ["أمس إن الحزب مستعد", "ردا على سؤال إن الخطة جاهزة"])
def test_what_is_no_name_behind_it_stays_out(rest: str) -> None:
    assert names(f"قال القيادي فيها {rest}.") == [["القيادي"]]


def test_the_pronoun_is_no_name() -> None:
    assert names("ورحب المتحدث باسمه بنتائج القمة.") == []


def test_a_leader_of_another_body_is_not_the_one_before() -> None:
    text = "وقال عضو البرلمان سامي النجار إن الوضع صعب. أما حزب النهر فرأى القيادي فيه فراس الصكباني أن الإصلاح بطيء."
    assert [named[-1] for named in names(text)] == ["سامي النجار", "فراس الصكباني"]
