"""A body with the state to which it belongs: "the ministry in the Republic of X condemned"."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

OF_A_STATE = [
    ("أدانت وزارة الخارجية بجمهورية مصر العربية الهجوم على القرية.", ("وزارة الخارجية", "الهجوم على القرية")),
    ("أدان حزب الوطن بدولة الكويت الاعتداء على المسجد.", ("حزب الوطن", "الاعتداء على المسجد")),
    ("رحبت وزارة العدل بالمملكة العربية السعودية بالقرار.", ("وزارة العدل", "القرار")),
    ("نددت وزارة الخارجية بحكومة الوفاق بقصف القرية.", ("وزارة الخارجية", "قصف القرية")),
    ("طالب وزير التعليم بالحكومة الليبية بفتح المدارس.", ("وزير التعليم", "فتح المدارس")),
]
TAKEN_UP = [
    ("أشادت وزارة الثقافة بسلطنة عمان وبجهودها في صون التراث.", ("وزارة الثقافة", "سلطنة عمان وبجهودها في صون التراث")),
    ("رحبت وزارة العدل بالجمهورية اليمنية باعتبارها شريكا.", ("وزارة العدل", "الجمهورية اليمنية باعتبارها شريكا")),
    ("طالب حزب الفجر بحكومة الوحدة الوطنية بصلاحيات كاملة.", ("حزب الفجر", "حكومة الوحدة الوطنية بصلاحيات كاملة")),
]


@pytest.mark.parametrize(("text", "expected"), OF_A_STATE)
def test_the_state_of_a_body_is_not_what_it_condemns(text: str, expected: tuple[str, str]) -> None:
    """What follows the state is taken up, and not the state."""
    assert held(read(text)) == [expected]


@pytest.mark.parametrize(("text", "expected"), TAKEN_UP)
def test_a_state_is_praised_where_nothing_else_follows(text: str, expected: tuple[str, str]) -> None:
    """A state is taken up where nothing that the verb takes stands behind it."""
    assert held(read(text)) == [expected]


def test_a_noun_written_like_convened_belongs_to_what_is_condemned() -> None:
    """The international community is no description of the body that condemns it."""
    assert held(read("يدين حزب الفجر المجتمع الدولي لصمته.")) == [("حزب الفجر", "المجتمع الدولي لصمته")]


def test_a_verb_with_and_is_no_object() -> None:
    """'Condemned and called for' tells of nothing that is condemned."""
    assert held(read("استنكرت نقابة السهل ودعت إلى الحوار.")) == [("نقابة السهل", "الحوار")]
