"""Whoever asked promises nothing by asking, and what is said behind the question is said by whom he asked."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read


@pytest.mark.parametrize("asked", ["سألت البحار", "سألنا البحار", "سألناه", "إنه سأل البحار", "إن الصيادين سألوه"])
def test_who_asked_promises_nothing(asked: str) -> None:
    mark = "" if asked.startswith("إن") else ":"
    said = acts_held(read(f"قال النائب سالم الحامدي{mark} {asked} عن الرسوم."))
    assert [act for act, *_ in said] == ["state"]


def test_who_will_ask_promises_it() -> None:
    assert [act for act, *_ in acts_held(read("قال النائب سالم الحامدي: سأسأل البحار عن الرسوم."))] == ["promise"]


def test_who_was_asked_answers() -> None:
    asked = "قال النائب سالم الحامدي: سألت الوزير خليل رزق عن الرسوم، وقال إنه يدرسها."
    assert ("state", "خليل رزق", "يدرسها") in acts_held(read(asked))
    him = "قال النائب سالم الحامدي: سألته عن الرسوم، وقال إنه يدرسها."
    assert "يدرسها" not in {what for *_, what in acts_held(read(him))}
