"""A name behind a title reaches up to the comma before its bearer's office, whatever table holds its last word."""

import pytest

from tests.extract.reading_of import named
from tests.extract.reading_of import read as found_in
from tests.extract.test_court_and_cabinet import told

_OFFICE = "رئيس مجلس أعيان الرمانة"


@pytest.mark.parametrize("name", ["سامر متي الطوراني", "يونان متي الطوراني", "سامر متي", "سامر عوض الكريم بلة"])
@pytest.mark.parametrize("title", ["السيد", "الدكتور", "المهندس", "الشيخ"])
def test_a_title_and_an_office_tell_all_of_a_name(title: str, name: str) -> None:
    found = found_in(f"بعث {title} {name}، {_OFFICE}، ببرقية تعزية إلى الأهالي.")
    assert named(found, name).type == "Person"


def test_by_its_last_word_its_bearer_is_called_again() -> None:
    text = f"بعث السيد يونان متي الطوراني، {_OFFICE}، ببرقية تعزية إلى الأهالي. ودعا الطوراني الحكومة إلى كشف النتائج."
    assert [(act, what) for act, _, what in told(text)] == [("demand", "كشف النتائج")]


@pytest.mark.parametrize(
    "text",
    [
        "شكر السيد سامر العلي جهود البلدية، رئيس البلدية غائب.",
        "زار الدكتور سامر العلي أنقرة، رئيس الوفد معه.",
        "التقى السيد سامر العلي صباحا، رئيس البلدية حاضر.",
    ],
)
def test_what_is_no_name_ends_it(text: str) -> None:
    assert named(found_in(text), "سامر العلي")


@pytest.mark.parametrize("rank", ["اللواء مهندس", "العميد ركن", "اللواء دكتور", "العقيد طيار"])
def test_a_rank_has_a_calling_behind_it(rank: str) -> None:
    text = f"التقى رئيس هيئة الموانئ {rank} نبيل زكي العطار وفدا من رابطة الصيادين. ووعد العطار بفتح المرسى."
    assert [(act, what) for act, _, what in told(text)] == [("promise", "فتح المرسى")]


@pytest.mark.parametrize("opens", ["على إثر انقطاع الحوار", "بعد تأجيل الموعد", "إثر رفض الوزارة"])
def test_who_met_after_an_occasion_does_what_the_items_say(opens: str) -> None:
    text = f"{opens}، اجتمع المكتب التنفيذي لحزب البيان، وبعد نقاش الوضع، فإنه:\n* يندد بالحملة.\n* يطالب بصرف الأجور."
    assert [(act, what) for act, _, what in told(text)] == [("condemn", "الحملة"), ("demand", "صرف الأجور")]
