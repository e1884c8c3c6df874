"""The head of a body is no other president named later, and "its head" takes in nothing of what he speaks of."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read


def _people(text: str) -> list[str]:
    return [e.mentions[0].quote for e in read(text).entities if e.type.value == "Person"]


def test_the_president_named_later_is_not_the_head_of_a_body() -> None:
    text = "حذر رئيس حزب الرمان من الخطر. ودعا الرئيس كريم الزاهد إلى الحوار."
    assert _people(text) == ["رئيس حزب الرمان", "الرئيس"]
    assert [who for _, who, _ in acts_held(read(text))] == ["رئيس حزب الرمان", "كريم الزاهد"]


def test_the_head_of_the_party_named_later_is() -> None:
    assert len(_people("حذر رئيس حزب الرمان من الخطر. ودعا رئيس الحزب كريم الزاهد إلى الحوار.")) == 1


@pytest.mark.parametrize(
    "further",
    [
        "ووصف رئيسه القرار بأنه «طعنة في الظهر»",
        "ووصف رئيسه التقرير بأنه «جائر»",
        "واعتبر رئيسه الخطوة خاطئة",
        "وانتقد رئيسه الحكومة",
    ],
)
def test_what_its_head_says_is_not_what_the_body_says(further: str) -> None:
    text = f"أعلن حزب الرمان رفضه الهدنة، {further}."
    assert [(act, content) for act, _, content in acts_held(read(text))] == [("reject", "الهدنة")]
    assert _people(text) == []
