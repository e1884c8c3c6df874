"""A meeting is no meeting where one is invited to it, denies it or only hopes for it; hosts are no parties to it."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "told",
    [
        "تلقى الوزير سامي الكوثر دعوة لزيارة مالي ولقاء السفير عمر ياسين.",
        "دعا الرئيس سامي الكوثر نظيره عمر ياسين إلى زيارة تونس والاجتماع برجال الأعمال.",
        "نفى الوزير سامي الكوثر أنه التقى السفير عمر ياسين.",
        "نفى المتحدث أن يكون الوزير سامي الكوثر قد التقى عمر ياسين.",
        "أعرب الوزير سامي الكوثر عن أمله في عقد اجتماع بين المغرب والجزائر.",
        "لا توجد محادثات بين موسكو وكييف.",
        "ليس هناك مفاوضات بين موسكو وكييف.",
    ],
)
def test_what_was_not_held_is_no_meeting(told: str) -> None:
    assert met(read(told)) == []


@pytest.mark.parametrize(
    "told",
    [
        "نفى الوزير سامي الكوثر الاتهامات والتقى السفير عمر ياسين.",
        "نفى الناطق أن تكون الأزمة انتهت، فيما التقى الوزير سامي الكوثر السفير عمر ياسين.",
        "زار الوزير سامي الكوثر السفير عمر ياسين بعد دعوة إلى العشاء.",
    ],
)
def test_what_was_held_is(told: str) -> None:
    ((there),) = met(read(told))
    assert {"سامي الكوثر", "عمر ياسين"} <= there


@pytest.mark.parametrize(
    "told",
    [
        "قررت فرنسا وألمانيا عقد قمة بين {} في باريس.",
        "ترعى كندا محادثات بين {} الأسبوع المقبل.",
        "رعت كندا أمس محادثات بين {}.",
    ],
)
def test_a_host_of_two_others_is_no_party(told: str) -> None:
    assert met(read(told.format("كينيا والصومال"))) == [{"كينيا", "الصومال"}]


def test_who_holds_talks_with_another_is_a_party() -> None:
    assert met(read("أجرت كندا أمس محادثات مع كينيا.")) == [{"كندا", "كينيا"}]


def test_the_talks_one_will_travel_for_are_of_the_visit_to_come() -> None:
    ((visit),) = read("قال إن المبعوث سامي الكوثر سيزور موسكو لإجراء محادثات بشأن الوضع.").meetings
    assert visit.kind.value == "planned"


def test_a_meeting_called_for_is_to_come() -> None:
    ((session),) = read("دعت الجامعة إلى اجتماع يعقده مجلس الأمن.").meetings
    assert session.kind.value == "planned"


@pytest.mark.parametrize("how", ["كيف", "لماذا", "متى"])
def test_a_question_tells_of_no_meeting(how: str) -> None:
    assert met(read(f"وتساءل سامي الكوثر: «{how} يلتقي السفراء وزير الدفاع؟».")) == []
