"""Clauses that judge or ask by themselves behind "and": "and it is unacceptable to", "and it has become a duty to"."""

import pytest

from tests.extract.actors import in_line, read

CLAUSES = [
    ("وليس صحيحا أن الشركة ستغلق أبوابها", "deny a: الشركة ستغلق أبوابها"),
    ("وغير صحيح أن الشركة ستغلق أبوابها", "deny a: الشركة ستغلق أبوابها"),
    ("ومن غير المقبول تأجيل الامتحانات", "reject a: تأجيل الامتحانات"),
    ("وأصبح لزاما علينا أن ندعم المرضى", "demand a: ندعم المرضى"),
    ("ومن حقنا أن نطلب التعويض", "state a: من حقنا أن نطلب التعويض"),
    ("ومن حق السكان أن يعرفوا السبب", "state a: من حق السكان أن يعرفوا السبب"),
    ("ومن الضروري فتح الطريق", "demand a: فتح الطريق"),
]


@pytest.mark.parametrize(("clause", "expected"), CLAUSES)
@pytest.mark.parametrize("said", ["وقال [سامر العلي=a] إن {}.", 'وقال [سامر العلي=a]: "{}".'])
def test_what_is_judged_behind_and_stands_alone(said: str, clause: str, expected: str) -> None:
    text = said.format(f"المصنع مغلق منذ شهرين، {clause}")
    assert [in_line(s) for s in read(text).stances] == ["state a: المصنع مغلق منذ شهرين", expected]


@pytest.mark.parametrize("known", ["واضحة", "فعلية", "ماسة"])
def test_a_plain_need_is_asked_for(known: str) -> None:
    text = f"وقال [سامر العلي=a] إن هناك حاجة {known} لإصلاح الجسر."
    assert [in_line(s) for s in read(text).stances] == ["demand a: إصلاح الجسر"]


@pytest.mark.parametrize(
    "said",
    [
        "القرار متسرع، وغير مقبول لدى السكان",
        "القرار جاء متأخرا وغير صحيح في نظر كثيرين",
        "الطريق من الشمال، ومن الجنوب مغلق",
        "الطريق ليس مفتوحا اليوم، وليس سهلا",
    ],
)
def test_what_tells_more_of_the_same_parts_nothing(said: str) -> None:
    assert len(read(f"وقال [سامر العلي=a] إن {said}.").stances) == 1
