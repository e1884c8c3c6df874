"""Messages of social media: hashtags, the count of a thread, coloured dots and flags before a sentence."""

import pytest

from tests.extract.reading_of import held
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("أكد #رئيس_بلدية_الميناء سالم الهرماسي أن المياه متوفرة.", [("سالم الهرماسي", "المياه متوفرة")]),
        ("ودعا #حزب_الوادي إلى إضراب في #الميناء.", [("حزب_الوادي", "إضراب في #الميناء")]),
        ("🔹 أدانت نقابة النحالين حرق المناحل.", [("نقابة النحالين", "حرق المناحل")]),
        ("🔴 #نقابة_النحالين تدين حرق المناحل.", [("نقابة_النحالين", "حرق المناحل")]),
        (
            "1/3 نحن في حزب الوادي ندين حرق المكتبة.\n2/3 نطالب بفتح تحقيق.\n3/3 ونشكر رجال الإطفاء.",
            [("حزب الوادي", "حرق المكتبة"), ("حزب الوادي", "فتح تحقيق"), ("حزب الوادي", "رجال الإطفاء")],
        ),
        (
            "(1/2) تدين نقابة النحالين حرق المناحل.\n(2/2) وتطالب النقابة بفتح تحقيق.",
            [("نقابة النحالين", "حرق المناحل"), ("نقابة النحالين", "فتح تحقيق")],
        ),
    ],
    ids=["office", "party", "dot", "dot and hashtag", "thread", "thread in brackets"],
)
def test_messages_are_read_as_sentences_are(text: str, told: list[tuple[str, str]]) -> None:
    assert held(read(text)) == told
