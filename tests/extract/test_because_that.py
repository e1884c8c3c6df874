"""What somebody does is not the ground on which he does it: "rejects the plan, believing that it is wrong"."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_X = "وزارة التربية"


@pytest.mark.parametrize("verb", [("رفضت", "reject"), ("تؤيد", "support"), ("استنكرت", "condemn")])
@pytest.mark.parametrize("aside", ["حتى الآن", "بالإجماع", "في اجتماع الرياض", "خلال جلسة أمس،", "في السابق"])
@pytest.mark.parametrize(
    "ground",
    [
        "انطلاقا من اعتقادها أن البلدة محاصرة",
        "رغم علمها أن البلدة محاصرة",
        "بحجة أن البلدة محاصرة",
        "على أساس أن البلدة محاصرة",
        "نظرا إلى أن البلدة محاصرة",
    ],
)
def test_a_ground_is_not_what_is_done(verb: tuple[str, str], aside: str, ground: str) -> None:
    told = acts_held(read(f"{verb[0]} {_X} {aside} إقامة المنطقة العازلة، {ground}."))
    assert [(act, who) for act, who, _ in told] == [(verb[1], _X)]
    assert told[0][2].startswith("إقامة المنطقة العازلة")


def test_what_is_told_now_is_not_what_was_asked_for_before() -> None:
    text = f"إذا كانت {_X} تطلب في السابق إغلاق المدارس، فإنها اليوم اعترفت بأن المدارس ستبقى."
    assert acts_held(read(text)) == []


def test_who_goes_with_him_does_it_too() -> None:
    assert acts_held(read("ترفض حركة حماس ومعها قطر، إقامة المنطقة العازلة.")) == [
        ("reject", "حركة حماس & قطر", "إقامة المنطقة العازلة")
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"أكدت {_X} بعد لقائها بالوزير أن المدارس ستفتح.", "المدارس ستفتح"),
        (f"أعربت {_X} عن قناعتها أن المدارس ستفتح.", "المدارس ستفتح"),
        (f"حذرت {_X} من أن المدارس ستغلق.", "المدارس ستغلق"),
    ],
)
def test_what_is_said_stays_said(text: str, content: str) -> None:
    assert [told[2] for told in acts_held(read(text))] == [content]
