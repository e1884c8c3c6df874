"""Who is named beside a meeting and was not in it, and words that look like those of meetings."""

import pytest

from tests.extract.reading_of import met
from tests.extract.test_embedded import read


@pytest.mark.parametrize("credit", ["(رويترز)", "(وكالة الأنباء القطرية)", "(الأناضول)"])
@pytest.mark.parametrize("told", ["{} خلال لقائهما في عمان", "صورة من لقاء {} في تونس"])
def test_the_credit_of_a_picture_took_no_part(told: str, credit: str) -> None:
    ((there),) = met(read(f"{told.format('الوزير سامي الكوثر والوزير عمر ياسين')} {credit}"))
    assert there == {"سامي الكوثر", "عمر ياسين"}


@pytest.mark.parametrize("role", ["أنهت دورها في الوساطة مع حركة حماس", "ستواصل دورها في رعاية المقدسات"])
def test_a_role_is_no_session(role: str) -> None:
    assert met(read(f"وقال الوزير سامي الكوثر إن بلاده {role}.")) == []
