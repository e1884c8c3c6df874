"""What a speaker left unsaid, or what came of what he did, is no part of what he says; a city condemns nobody."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read

_X = "وزارة التربية"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (f"قالت {_X} إن المدارس ستفتح غدا، دون أن تذكر تفاصيل أخرى.", "المدارس ستفتح غدا"),
        (f"قالت {_X} إن المدارس ستفتح غدا دون أن توضح ما إذا كانت ستغلق لاحقا.", "المدارس ستفتح غدا"),
        (f"أعلنت {_X} فتح المدارس، من دون أن تكشف عن الأسباب.", "فتح المدارس"),
        (f"قالت {_X} إن المدارس ستفتح غدا، وذلك تعقيبا على تقرير البعثة.", "المدارس ستفتح غدا"),
        # So does what came of it.
        (f"تسعى {_X} إلى إغلاق المدارس مما أثار قلق الأهالي.", "إغلاق المدارس"),
        (f"رفضت {_X} فتح المدارس الأمر الذي أغضب الأهالي.", "فتح المدارس"),
        (f"تسعى {_X} إلى الاستفادة مما حققته اللجنة.", "الاستفادة مما حققته اللجنة"),
        # So does that no comment came; that no help came is said.
        (f"قالت {_X} إن المدارس ستفتح غدا، ولم تعلق النقابة على القرار.", "المدارس ستفتح غدا"),
        (f"قالت {_X} إن المدارس ستفتح غدا، ولم يصدر أي تعليق من الأهالي.", "المدارس ستفتح غدا"),
        (f"قالت {_X} إن المدارس ستفتح غدا، ولم ترد البلدية على طلب للتوضيح.", "المدارس ستفتح غدا"),
        (f"قالت {_X} إن المدارس ستفتح غدا، ولم يتسن التحقق من ذلك.", "المدارس ستفتح غدا"),
        (f"قالت {_X} إن المدارس مغلقة، ولم ترد البلدية الديون.", "المدارس مغلقة، ولم ترد البلدية الديون"),
        # What another left unsaid, or what is promised, belongs to it.
        (f"قالت {_X} إن اللجنة غادرت دون أن توضح الأسباب.", "اللجنة غادرت دون أن توضح الأسباب"),
        (f"أعلنت {_X} أنها ستعمل دون أن تخضع للضغوط.", "ستعمل دون أن تخضع للضغوط"),
    ],
)
def test_what_was_left_unsaid_ends_a_content(text: str, content: str) -> None:
    assert held(read(text)) == [(_X, content)]


def test_the_truth_is_not_denied() -> None:
    said = "هذه التقارير زائفة تماما، ولا نصيب لها من الصحة"
    assert held(read(f'قالت {_X}: "{said}".')) == [(_X, said)]


def test_a_city_condemns_nobody() -> None:
    assert held(read("منعت حركة النور دخول المواد لأبناء مدينة الورديات الذين تحاصرهم.")) == []


def test_a_body_may_condemn() -> None:
    told = held(read(f"قالت {_X} إن الحرب انتهت، مدينة بأشد العبارات الهجوم على البلدة."))
    assert told == [(_X, "الحرب انتهت"), (_X, "الهجوم على البلدة")]
