"""A gathering, front or campaign in quotation marks puts out a statement and goes on in the present."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

ISSUED = [
    ("صدر عن «اللقاء الزراعي» البيان الآتي:\nندين قطع الأشجار.", "اللقاء الزراعي", "قطع الأشجار"),
    ('أصدرت "الجبهة الثقافية" بيانا جاء فيه:\nإن الجبهة تدين قطع الأشجار.', "الجبهة الثقافية", "قطع الأشجار"),
    ('أصدر "الحراك الجبلي" في الشمال بيانا قال فيه:\nندين قطع الأشجار.', "الحراك الجبلي", "قطع الأشجار"),
    ("ونددت «المبادرة الريفية» بقطع الأشجار.", "المبادرة الريفية", "قطع الأشجار"),
    ("ودانت «الحملة الأهلية للدفاع عن الغابات» قطع الأشجار.", "الحملة الأهلية للدفاع عن الغابات", "قطع الأشجار"),
    ("ودان «لقاء الأندية الجبلية» قطع الأشجار.", "لقاء الأندية الجبلية", "قطع الأشجار"),
]


@pytest.mark.parametrize(("text", "who", "what"), ISSUED)
def test_what_fills_the_marks_is_who_says_it(text: str, who: str, what: str) -> None:
    assert acts_held(read(text)) == [("condemn", who, what)]


def test_a_saying_in_marks_names_nobody() -> None:
    assert not read("وقال سالم الحامدي: «اللقاء كان مفيدا». وأكد «اللقاء».").entities[1:]


def test_its_issuer_goes_on_in_the_present_behind_what_it_did() -> None:
    opening = "ناقشت الرابطة وضع الغابات، وتدين قطع الأشجار، وتدعو البلدية إلى المراقبة."
    own = acts_held(read(f'صدر عن "رابطة الحطابين" ما يلي:\n{opening}'))
    assert [(act, who) for act, who, _ in own] == [(act, "رابطة الحطابين") for act in ("discuss", "condemn", "demand")]
    assert [act for act, *_ in acts_held(read(f"واجتمعت رابطة الحطابين أمس. و{opening}"))] == ["discuss"]


@pytest.mark.parametrize("asks", ["دعا {} إلى ", "طالب {} ب", "ناشد {} "])
def test_the_media_are_asked_and_ask_for_nothing(asks: str) -> None:
    text = f"وقال سالم الحامدي إن الطريق مقطوع. و{asks.format('وسائل الإعلام')}نشر الخبر."
    assert acts_held(read(text))[1:] == [("demand", "سالم الحامدي", "نشر الخبر")]
