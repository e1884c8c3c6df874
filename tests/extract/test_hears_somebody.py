"""A team, committee or delegation that hears a person meets him; a court does not, nor who hears a report."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("told", "there"),
    [
        ("استمعت اللجنة القانونية إلى الوزير سامي الكوثر.", {"اللجنة القانونية", "سامي الكوثر"}),
        (
            "استمعت لجنة الدفاع إلى الوزير سامي الكوثر والسفير عمر ياسين.",
            {"لجنة الدفاع", "سامي الكوثر", "عمر ياسين"},
        ),
        ("استمع فريق الإنقاذ التابع لحزب الأمل إلى إفادة السيدة ليلى الكوثر.", {"حزب الأمل", "ليلى الكوثر"}),
        ("استمع وفد حزب الأمل إلى والدة الجريح، السيدة ليلى الكوثر.", {"حزب الأمل", "ليلى الكوثر"}),
    ],
)
def test_the_team_and_whom_it_heard_met(told: str, there: set[str]) -> None:
    ((got),) = met(read(told))
    assert there <= got


@pytest.mark.parametrize(
    "told",
    [
        "استمعت هيئة المحكمة إلى الشاهد سامي الكوثر.",
        "استمع مجلس الوزراء إلى تقرير الوزير سامي الكوثر.",
        "لم تستمع اللجنة القانونية إلى الوزير سامي الكوثر.",
        "طالب النائب عمر ياسين بأن تستمع اللجنة القانونية إلى الوزير سامي الكوثر.",
        "استمع الوزير سامي الكوثر إلى المهندس عمر ياسين.",
    ],
)
def test_no_meeting(told: str) -> None:
    assert not met(read(told))
