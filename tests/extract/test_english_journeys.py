"""Visits told of by a verb, by a noun that somebody owns and by an arrival; goods and refugees pay none."""

import pytest

from tests.extract.test_english_meetings import met

HOLM, FALK = "Lena Holm", "Otto Falk"


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Foreign Minister Lena Holm visited Borduria on Monday.", "visit"),
        ("Foreign Minister Lena Holm is visiting Borduria.", "visit"),
        ("Foreign Minister Lena Holm flew to Borduria on Monday.", "visit"),
        ("Foreign Minister Lena Holm arrived in Borduria on Monday.", "visit"),
        ("Foreign Minister Lena Holm traveled today to Borduria.", "visit"),
        ("Foreign Minister Lena Holm will travel to Borduria and Sylvania on 5 July.", "planned"),
        ("Foreign Minister Lena Holm is to visit Borduria on Monday.", "planned"),
        ("Foreign Minister Lena Holm's scheduled visit to Borduria has stirred doubts.", "planned"),
        ("A visit by Foreign Minister Lena Holm to Borduria ended on Tuesday.", "visit"),
        ("The mayor praised the arrival of Foreign Minister Lena Holm in Borduria.", "visit"),
    ],
)
def test_who_goes_pays_the_visit(told: str, kind: str) -> None:
    assert met(told) == [(kind, {HOLM})]


@pytest.mark.parametrize(
    "told",
    [
        "Thousands of refugees arrived in Borduria.",
        "The relief goods traveled to Borduria.",
        "Foreign Minister Lena Holm did not visit Borduria.",
        "Foreign Minister Lena Holm wants to visit Borduria.",
        "Foreign Minister Lena Holm's visit to Borduria was postponed.",
        "If Foreign Minister Lena Holm visits Borduria, the mill will close.",
    ],
)
def test_no_visit(told: str) -> None:
    assert not met(told)


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("Foreign Minister Lena Holm visited Borduria and met with President Otto Falk.", ["visit", "meeting"]),
        ("Foreign Minister Lena Holm will visit Borduria and meet President Otto Falk.", ["planned", "planned"]),
    ],
)
def test_whom_somebody_met_where_he_went_is_a_meeting_of_its_own(told: str, kinds: list[str]) -> None:
    assert met(told) == [(kinds[0], {HOLM}), (kinds[1], {HOLM, FALK})]


def test_who_is_to_meet_somebody_has_a_meeting_planned() -> None:
    assert met("Foreign Minister Lena Holm is to meet President Otto Falk on Thursday.") == [("planned", {HOLM, FALK})]
    assert not met("The aim of the talks is to meet the demands of Borduria.")


@pytest.mark.parametrize(
    "told",
    [
        "A visit by President Lena Holm to Borduria is unlikely.",
        "Sylvania called for a visit by President Lena Holm to Borduria.",
        "The arrival of President Lena Holm in Borduria was cancelled.",
    ],
)
def test_a_journey_only_thought_of_is_none(told: str) -> None:
    assert not met(told)
