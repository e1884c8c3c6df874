"""An item of a list that begins with a verb in the present says what those above the list do, whatever verb it is."""

import pytest

from tests.extract.test_court_and_cabinet import told

_DONE = [
    ("reject", "يرفض", "بيع الميناء"),
    ("reject", "يعارض", "رفع الأسعار"),
    ("praise", "يحيي", "وقفة العمال"),
    ("praise", "يبارك", "الاتفاق"),
    ("condemn", "يستغرب", "صمت الوزارة"),
    ("condemn", "يدين", "القصف"),
]


@pytest.mark.parametrize(("act", "verb", "what"), _DONE)
@pytest.mark.parametrize(
    "above",
    ["اجتمع المجلس المركزي لحزب البيان أمس، وبعد نقاش الوضع، فإنه:", "إن حزب البيان:", "وعليه فإن حزب البيان:"],
)
@pytest.mark.parametrize("sign", ["* ", "- ", "2- "])
def test_an_item_says_what_is_done(above: str, sign: str, act: str, verb: str, what: str) -> None:
    first = sign.replace("2", "1")
    found = told(f"{above}\n{first}يطالب بصرف الأجور.\n{sign}{verb} {what}.")
    assert [(a, w) for a, _, w in found] == [("demand", "صرف الأجور"), (act, what)]


@pytest.mark.parametrize("item", ["يرفض القاضي الطعن", "يعارض الجار البناء"])
def test_whoever_an_item_names_does_it(item: str) -> None:
    found = told(f"إن حزب البيان:\n- يطالب بصرف الأجور.\n- {item}.")
    assert not [w for _, who, w in found if who == ["حزب البيان"] and ("الطعن" in w or "البناء" in w)]
