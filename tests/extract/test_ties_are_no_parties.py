"""Whom ties, visits and what happens at the same time name does not meet; guests met past where they were met do."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    "told",
    [
        "عقد الوزير سامي الكوثر اجتماعا خصص لبحث التعاون بين السعودية وتركيا.",
        "عقد الوزير سامي الكوثر اجتماعا في دعم الشراكة بين السعودية وتركيا.",
        "عقد الوزير سامي الكوثر أمس لقاء بالتزامن مع احتجاج النائب عمر ياسين.",
    ],
)
def test_only_who_held_it_was_there(told: str) -> None:
    assert met(read(told)) == [{"سامي الكوثر"}]


def test_contacts_at_the_same_time_as_something_are_no_call() -> None:
    assert not met(read("قال سامي الكوثر خلال الاتصالات التي جرت أمس تزامنا مع مرض الأسير عمر ياسين إن الوقت ضيق."))


@pytest.mark.parametrize(
    "told",
    [
        "وصل الوزير سامي الكوثر إلى عمان صباحا في زيارة خاطفة إلى الأردن.",
        "يصل الوزير سامي الكوثر غدا إلى عمان في زيارة رسمية إلى الأردن.",
    ],
)
def test_who_arrives_on_a_visit_pays_one(told: str) -> None:
    assert met(read(told)) == [{"سامي الكوثر"}]


def test_who_is_received_on_a_visit_is_told_of_once() -> None:
    text = "استقبل الوزير سامي الكوثر أمس السفير عمر ياسين في مدينة وهران، في زيارة مفاجئة للأخير."
    assert met(read(text)) == [{"سامي الكوثر", "عمر ياسين"}]


@pytest.mark.parametrize("where", ["", " في العاصمة المؤقتة عدن", " في عدن بمدينة الشعب", " في مدينة تعز"])
def test_those_met_in_a_town_need_no_name(where: str) -> None:
    assert met(read(f"التقى الوزير سامي الكوثر صباح اليوم{where} بمديري المستشفيات.")) == [{"سامي الكوثر"}]
