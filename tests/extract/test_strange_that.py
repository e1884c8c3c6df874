"""What somebody finds strange or shameful he condemns, and what is nobody's right must not be."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_X = "وزارة التربية"


@pytest.mark.parametrize(
    ("said", "act", "content"),
    [
        ("المستغرب أن السفارة لم تهتم بالخبر", "condemn", "السفارة لم تهتم بالخبر"),
        ("من المستهجن أن السفارة لم تهتم بالخبر", "condemn", "السفارة لم تهتم بالخبر"),
        ("والمخجل أن السفارة لم تهتم بالخبر", "condemn", "السفارة لم تهتم بالخبر"),
        ("ليس من حقها أن تتدخل في القضية", "demand", "تتدخل في القضية"),
        ("أقدر عاليا موقف المدير العام", "praise", "موقف المدير العام"),
    ],
)
def test_what_is_strange_is_condemned(said: str, act: str, content: str) -> None:
    reading = read(f'قالت {_X}: "{said}".')
    assert [str(s.act) for s in reading.stances] == [act]
    assert held(reading) == [(_X, content)]
