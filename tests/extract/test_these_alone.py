"""Those whom "these" alone means: the only group told of shortly before, whether the verb stands behind it or not."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

TOLD = [
    ("التقى سالم الحامدي سكان الوادي. وطالب هؤلاء بخفض الرسوم.", "سكان الوادي"),
    ("تظاهر عمال المرفأ أمس. وهؤلاء يطالبون بخفض الرسوم.", "عمال المرفأ"),
    ("استقبل سالم الحامدي وفدا من الصيادين. ودعا هؤلاء الحكومة إلى خفض الرسوم.", "وفدا من الصيادين"),
    ("وقفت أمهات البحارة أمام المرفأ. وطالبت الأمهات بخفض الرسوم.", "أمهات البحارة"),
]


@pytest.mark.parametrize(("text", "who"), TOLD)
def test_they_are_whom_the_text_told_of(text: str, who: str) -> None:
    assert acts_held(read(text)) == [("demand", who, "خفض الرسوم")]


def test_of_two_groups_it_is_neither() -> None:
    assert acts_held(read("التقى سالم الحامدي سكان الوادي وعمال المرفأ. وطالب هؤلاء بخفض الرسوم.")) == []


def test_these_workers_are_called_by_their_noun() -> None:
    said = acts_held(read("التقى سالم الحامدي سكان الوادي. وطالب هؤلاء العمال بخفض الرسوم."))
    assert "سكان الوادي" not in {who for _, who, _ in said}


def test_we_would_have_liked_to_thank_and_did_not() -> None:
    own = "نقابة البحارة\nبيان\nكنا نود أن نشكر الوزارة على دعمها. ونحن ندين صمتها."
    assert [act for act, *_ in acts_held(read(own))] == ["condemn"]
