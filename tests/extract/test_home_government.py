"""The government of a text is never that of a state whose ambassador comes into it."""

import pytest

from tests.extract.test_court_and_cabinet import told


@pytest.mark.parametrize("envoy", ["السفير الألماني كارل فيبر", "القنصل الألماني كارل فيبر"])
@pytest.mark.parametrize("clause", ["إن الحكومة أقرت قانونا جديدا", "إن الحكومة ترفض القرار"])
def test_the_government_is_not_that_of_the_ambassador(envoy: str, clause: str) -> None:
    text = f"التقت وزيرة الخارجية ليلى المهدي {envoy}. وقالت المهدي {clause}."
    assert all("ألمانيا" not in who for _, who, _ in told(text))


def test_the_only_state_of_a_text_has_its_government() -> None:
    text = "عقدت في ألمانيا جلسة عن المناخ. ورفضت الحكومة القرار."
    assert told(text)[-1][:2] == ("reject", ["ألمانيا"])
