"""From where somebody says something: the body or state named before the verb is where, and does not say it."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read


@pytest.mark.parametrize("opens", ["من", "ومن"])
@pytest.mark.parametrize("where", ["مجلس النواب", "البرلمان", "لبنان", "واشنطن", "الأمم المتحدة"])
@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("ندد الوزير كمال الرفاعي بالهجوم", "الهجوم"),
        ("دعا الوزير كمال الرفاعي إلى وقف القتال", "وقف القتال"),
        ("طالبت النائبة ليلى الرفاعي بوقف القتال", "وقف القتال"),
    ],
)
def test_who_is_named_behind_the_verb_says_it(opens: str, where: str, told: str, said: str) -> None:
    name = "ليلى الرفاعي" if "ليلى" in told else "كمال الرفاعي"
    assert held(read(f"{opens} {where} {told}.")) == [(name, said)]


def test_where_somebody_is_does_not_say_it() -> None:
    assert "لبنان" not in [who for who, _ in held(read("ومن لبنان ندد بالهجوم."))]
