"""What opens a sentence and tells a view by a noun ends where the sentence tells what it is about."""

import pytest

from tests.extract.reading_of import acts_held
from tests.extract.test_embedded import read

_BODY = "وزارة الصحة"


@pytest.mark.parametrize(
    ("noun", "told"),
    [
        ("تأكيد وزارة الصحة أن الوباء انحسر", ("affirm", _BODY, "الوباء انحسر")),
        ("نفي وزارة الصحة أن الوباء انتشر", ("deny", _BODY, "الوباء انتشر")),
        ("نفي وزارة الصحة ما تردد عن الوباء", ("deny", _BODY, "ما تردد عن الوباء")),
        ("رفض وزارة الصحة القرار", ("reject", _BODY, "القرار")),
    ],
)
@pytest.mark.parametrize("despite", ["ورغم", "وبعد", "وعلى الرغم من", "وأمام"])
@pytest.mark.parametrize("main", ["واصلت المدارس عملها", "خرجت مظاهرات في المدينة", "يستمر المعلمون في الإضراب"])
def test_the_view_ends_before_the_main_clause(noun: str, told: tuple[str, str, str], despite: str, main: str) -> None:
    assert acts_held(read(f"{despite} {noun}، {main}.")) == [told]


@pytest.mark.parametrize("despite", ["ورغم القصف", "وعلى الرغم من القصف", "ورغم تأكيد حزب النور أن الطريق مفتوح"])
def test_who_speaks_behind_so(despite: str) -> None:
    told = acts_held(read(f"{despite}، فإن وزارة الصحة أكدت أن الوباء انحسر."))
    assert told[-1] == ("affirm", _BODY, "الوباء انحسر")
    assert not any("فإن" in said for _, _, said in told)


def test_another_view_of_the_same_body_is_no_part_of_it() -> None:
    text = "ورغم نفي وزارة الصحة أن الوباء انتشر، وتأكيدها أن المدارس مفتوحة، واصل المعلمون الإضراب."
    assert acts_held(read(text))[0] == ("deny", _BODY, "الوباء انتشر")


def test_a_noun_alone_is_no_refusal() -> None:
    assert acts_held(read("وبعد نفي الوزير سليم حداد إلى الجزيرة، خرجت مظاهرات في المدينة.")) == []


@pytest.mark.parametrize("month", ["أيار", "حزيران", "أيار الماضي", "نيسان"])
def test_a_month_ends_before_what_is_announced(month: str) -> None:
    told = acts_held(read(f"وأعلنت وزارة الصحة في {month} الإضراب في حلب وحماة حيث تعمل."))
    assert [said for _, _, said in told] == ["الإضراب في حلب وحماة حيث تعمل"]
