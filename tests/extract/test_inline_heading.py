"""A text that begins with "Statement of X:" is X's; what others said before is theirs, and no "we"."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize("called", ["بيان صادر عن", "بيان صحفي صادر عن", "تصريح من"])
def test_who_is_announced_before_the_colon_says_we(called: str) -> None:
    text = f"{called} حزب الفجر: نثمن موقف العمال، ونطالب الحكومة برفع الأجور."
    assert [(act, who) for act, who, _ in told(text)] == [("praise", ["حزب الفجر"]), ("demand", ["حزب الفجر"])]


def test_we_are_not_who_was_told_of() -> None:
    text = "أعلنت حركة السهل أنها ترفض الحوار، وأكدت أنها لن تسلم مواقعها. إننا نرى في ذلك تصعيدا."
    assert [who for _, who, _ in told(text)] == [["حركة السهل"], ["حركة السهل"]]
    announced = f"بيان صادر عن حزب الفجر: {text}"
    assert told(announced)[-1] == ("state", ["حزب الفجر"], "ذلك تصعيدا")


def test_we_are_who_speaks_behind_a_colon() -> None:
    text = "قال سامي النجار: الوضع صعب. ونطالب الحكومة برفع الأجور. ونؤكد تمسكنا بالحوار."
    assert [who for _, who, _ in told(text)] == [["سامي النجار"]] * 3


def test_what_we_answered_is_not_asked_for() -> None:
    text = "بيان صادر عن حزب الفجر: تلقينا رسالة من حركة السهل تطلب فيها لقاء، وأجبنا عليها بأننا مستعدون للقاء."
    assert ("demand", ["حركة السهل"], "مستعدون للقاء") not in told(text)
