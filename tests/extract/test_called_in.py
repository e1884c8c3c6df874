"""Ambassadors called in by a ministry or state meet it; those called home, or whom others want called in, do not."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize(
    ("told", "there"),
    [
        (
            "استدعت وزارة الخارجية التركية القائم بالأعمال الهولندي وسلمته مذكرة.",
            {"وزارة الخارجية التركية", "القائم بالأعمال الهولندي"},
        ),
        (
            "استدعى وزير الخارجية سامي الكوثر أمس السفير عمر ياسين احتجاجا على القصف.",
            {"سامي الكوثر", "عمر ياسين"},
        ),
        (
            "وكانت وزارة الخارجية الأردنية قد استدعت السفير البلجيكي.",
            {"وزارة الخارجية الأردنية", "السفير البلجيكي"},
        ),
        (
            "قالت وزارة الخارجية التركية إنها استدعت السفير السويدي.",
            {"وزارة الخارجية التركية", "السفير السويدي"},
        ),
        (
            "أعلنت وزارة الخارجية التركية استدعاء القنصل السويدي.",
            {"وزارة الخارجية التركية", "القنصل السويدي"},
        ),
    ],
)
def test_who_calls_in_meets_who_is_called(told: str, there: set[str]) -> None:
    assert met(read(told)) == [there]


@pytest.mark.parametrize(
    "told",
    [
        "استدعت تونس سفيرها في بروكسل.",
        "استدعت تونس السفير سامي الكوثر للتشاور.",
        "استدعت المحكمة الشاهد سامي الكوثر.",
        "لم تستدع وزارة الخارجية التركية السفير السويدي.",
        "دعا النائب سامي الكوثر الحكومة إلى أن تستدعي السفير السويدي.",
        "هددت تونس باستدعاء السفير السويدي.",
    ],
)
def test_nobody_is_called_in(told: str) -> None:
    assert not met(read(told))
