"""Occasions at which somebody meets or is heard: hosted and co-chaired ones, forums, hearings, talks of others."""

import pytest

from tests.extract.test_english_meetings import met

HOLM, FALK = "Lena Holm", "Otto Falk"
ENVOYS = "the special envoys of Ruritania, Sylvania and Borduria"


@pytest.mark.parametrize(
    ("told", "kind", "who"),
    [
        (
            "Ruritania hosted, and co-chaired with Sylvania, an ad-hoc meeting of mayors in May.",
            "meeting",
            {"Ruritania", "Sylvania"},
        ),
        (
            "Ruritania convened, together with Sylvania, a session on river law.",
            "meeting",
            {"Ruritania", "Sylvania"},
        ),
        ("Ruritania and Sylvania co-hosted the Regional River Safety Forum.", "conference", {"Ruritania", "Sylvania"}),
        ("Addressing a seminar on river law, Minister Lena Holm said the mill was open.", "conference", {HOLM}),
        ("Speaking at a forum in Strelsau, Minister Lena Holm urged calm.", "conference", {HOLM}),
        ("After talks in Strelsau, Foreign Minister Lena Holm said the mill was open.", "meeting", {HOLM}),
        ("Ruritania hosted direct talks between Sylvania and Borduria.", "meeting", {"Sylvania", "Borduria"}),
        ("Ruritania facilitated direct talks between Sylvania and Borduria.", "meeting", {"Sylvania", "Borduria"}),
        (f"A meeting of {ENVOYS} took place in May.", "meeting", {"Ruritania", "Sylvania", "Borduria"}),
    ],
)
def test_who_takes_part(told: str, kind: str, who: set[str]) -> None:
    assert met(told) == [(kind, who)]


@pytest.mark.parametrize(
    "heard",
    [
        "Giving evidence to the River Committee, Foreign Minister Lena Holm said the mill was open.",
        "Testifying before the River Committee, Foreign Minister Lena Holm said the mill was open.",
        "Foreign Minister Lena Holm appeared before the River Committee on Monday.",
        "Foreign Minister Lena Holm briefed the River Committee on Monday.",
    ],
)
def test_who_is_heard_by_a_committee_sits_with_it(heard: str) -> None:
    assert met(heard) == [("session", {HOLM, "River Committee"})]


@pytest.mark.parametrize(
    "told",
    [
        "Efforts to facilitate talks between Ruritania and Sylvania go on.",
        "Borduria is working to revive talks between Ruritania and Sylvania.",
        "Foreign Minister Lena Holm has given no evidence to the River Committee.",
        "The evidence to the River Committee was lost.",
    ],
)
def test_none_is_held(told: str) -> None:
    assert not met(told)


def test_his_meeting_is_that_told_of_before() -> None:
    text = "Foreign Minister Lena Holm met President Otto Falk. In her meeting with President Otto Falk, Holm was calm."
    assert met(text) == [("meeting", {HOLM, FALK})]


def test_what_somebody_spoke_of_is_no_call() -> None:
    text = "Foreign Minister Lena Holm met President Otto Falk. Holm spoke of her meeting with President Otto Falk."
    assert [kind for kind, _ in met(text)] == ["meeting"]


def test_leaders_of_one_land_meet_nobody() -> None:
    assert not met("The failure of the meeting of the leaders of Sylvania was noted.")
