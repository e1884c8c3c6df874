"""Where a clause about somebody ends and what he does begins, and "promised" beside "and considered"."""

import pytest

from tests.extract.actors import in_line, read

HE = "[سامر العلي=a]"


@pytest.mark.parametrize(
    ("clause", "line"),
    [
        ("ترفض الحوار تدعم الفوضى", "reject t: الحوار"),
        ("أدانت الهجوم لم تقدم شيئا", "condemn t: الهجوم"),
        ("دعت إلى الحوار ستشارك فيه", "demand t: الحوار"),
    ],
)
def test_what_the_described_does_is_no_part_of_what_the_clause_tells(clause: str, line: str) -> None:
    text = f"قال {HE} إن [تونس=t:sf] التي {clause}."
    assert [in_line(s) for s in read(text).stances][1:] == [line]


def test_a_clause_that_it_tells_is_kept_whole() -> None:
    text = f"التقى [رامي الخطيب=b] {HE} الذي قال إن الحكومة ستفتح الطريق."
    assert [in_line(s) for s in read(text).stances] == ["state a: الحكومة ستفتح الطريق"]


@pytest.mark.parametrize("promised", ["وعد {he} بأن تفتح الحكومة الطريق", "ووعد {he} بأن تفتح الحكومة الطريق"])
def test_who_promises_that_it_be_so_considers_nothing(promised: str) -> None:
    text = promised.format(he=HE) + "."
    assert [in_line(s) for s in read(text).stances] == ["promise a: تفتح الحكومة الطريق"]
