"""Who opens or chairs a meeting and who else takes part in it, told in one breath."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize("opens", ["افتتح", "اختتم", "ترأس", "كان قد افتتح"])
@pytest.mark.parametrize("what", ["المؤتمر الدولي للمياه", "أمس أعمال المؤتمر", "في عمان اليوم المؤتمر العربي"])
def test_who_opens_it_is_there_with_those_present(opens: str, what: str) -> None:
    ((there),) = met(read(f"{opens} الوزير سامي الكوثر {what} بحضور السفير عمر ياسين."))
    assert there == {"سامي الكوثر", "عمر ياسين"}


@pytest.mark.parametrize("does", ["انتقد", "أعلن عن", "حلل"])
def test_who_only_speaks_of_it_is_not(does: str) -> None:
    ((there),) = met(read(f"{does} الوزير سامي الكوثر المؤتمر الذي عقد بحضور السفير عمر ياسين."))
    assert there == {"عمر ياسين"}


@pytest.mark.parametrize(
    ("how", "besides"),
    [
        ("برئاسة كندا ومشاركة النرويج والبرازيل", {"كندا", "النرويج", "البرازيل"}),
        ("برئاسة كندا وعضوية النرويج", {"كندا", "النرويج"}),
        ("برئاسة الوزير سامي الكوثر وحضور السفير عمر ياسين", {"سامي الكوثر", "عمر ياسين"}),
    ],
)
def test_those_who_take_part_besides_the_chair_are_there(how: str, besides: set[str]) -> None:
    ((there),) = met(read(f"عقد أمس في بيروت اجتماع لمجلس الأمن {how}."))
    assert besides <= there


def test_a_council_met_with_a_chair_and_a_guest() -> None:
    ((there),) = met(read("اجتمع مجلس النواب برئاسة سامي الكوثر وحضور عمر ياسين أمس."))
    assert there == {"مجلس النواب", "سامي الكوثر", "عمر ياسين"}


def test_what_is_discussed_was_not_there() -> None:
    told = "عقد سامي الكوثر اجتماعا مع عمر ياسين برئاسة نبيل الشامي لبحث دعم ومشاركة الأمم المتحدة."
    assert all("الأمم المتحدة" not in there for there in met(read(told)))
