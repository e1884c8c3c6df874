"""Who announced what came with what was told adds what comes next; dots in brackets end nothing."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_SOURCES = "قالت مصادر محلية إن القصف مستمر. "


@pytest.mark.parametrize(
    "came",
    ["وجاء ذلك بعد إعلان", "وتزامنت هذه الأحداث مع إعلان", "ويأتي ذلك غداة تأكيد", "وجاءت هذه الغارات بعد إعلان"],
)
def test_who_announced_it_adds(came: str) -> None:
    text = _SOURCES + f"{came} وزارة الدفاع النرويجية أن قواتها انسحبت. وأضافت أن الطريق مفتوح."
    assert held(read(text))[-1] == ("وزارة الدفاع النرويجية", "الطريق مفتوح")


@pytest.mark.parametrize(
    "between",
    [
        "وجاءت هذه التصريحات بعد إعلان مدير المستشفى سليم حداد أن الوباء انحسر.",
        "وجاء تصريح الوزير بعد إعلان مدير المستشفى سليم حداد أن الوباء انحسر.",
        "ورحب بإعلان مدير المستشفى سليم حداد أن الوباء انحسر.",
        "وجاء ذلك بعد إعلان منظمة الصحة أن الوباء انحسر.",
    ],
)
def test_who_spoke_before_goes_on(between: str) -> None:
    text = f"قال وزير الصحة كمال الرفاعي إن الوضع جيد. {between} وأضاف أن المدارس مفتوحة."
    assert held(read(text))[-1] == ("كمال الرفاعي", "المدارس مفتوحة")


@pytest.mark.parametrize("dots", ["( . . . )", "(...)", "(…)", "[...]"])
def test_what_is_left_out_ends_nothing(dots: str) -> None:
    text = f'قال وزير الصحة كمال الرفاعي "إن الوضع جيد {dots} ونحن في عصر جديد".'
    contents = [said for _, said in held(read(text))]
    assert contents[0].startswith("الوضع جيد")
    assert contents[-1].endswith("في عصر جديد")
    assert not any(said.startswith((")", "]")) or said.endswith((")", "]")) for said in contents)
