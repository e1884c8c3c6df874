"""What wire reports tell that is no meeting, or no stance of whoever stands nearest. All names are invented."""

import pytest

from tests.extract.english_world import read, told

_HOLM, _FALK = "Foreign Minister Lena Holm", "President Otto Falk"


@pytest.mark.parametrize(
    "text",
    [
        f"{_FALK} declined to attend the summit in Strelsau.",
        f"{_FALK} did not attend the conference in Strelsau.",
        f"{_HOLM} invited {_FALK} to attend a summit in Strelsau.",
        f"{_HOLM} held a press conference with {_FALK} in Strelsau.",
        f"{_HOLM} said at a joint press conference with {_FALK} that the mill was open.",
        f"Strelsau was visited by {_FALK} on Monday.",
        "Talks between Ruritania and Sylvania were cancelled.",
        "The meeting between Ruritania and Sylvania was called off.",
        f"{_HOLM} was due to meet {_FALK} but the meeting was cancelled.",
        f"If {_HOLM} meets {_FALK}, the truce will hold.",
        f"Reports that {_HOLM} had met {_FALK} are false.",
        "Ruritania has met its obligations to Sylvania.",
        f"{_HOLM} met the conditions of {_FALK}.",
        "Ruritania met Sylvania's demands.",
        f"{_HOLM} requested a meeting with {_FALK}.",
        f"{_HOLM} skipped a meeting with {_FALK}.",
        f"{_HOLM} was barred from a meeting with {_FALK}.",
        "Ruritania warned against talks with Sylvania.",
        "Ruritania opposed talks with Sylvania.",
        "Ruritania is open to talks with Sylvania.",
        "Ruritania backs talks with Sylvania.",
        "Ruritania would welcome talks with Sylvania.",
        f"{_FALK} opened the conference centre in Strelsau.",
        f"{_HOLM} said Ruritania had never held talks with Sylvania.",
        "A meeting between Ruritania and Sylvania is unlikely.",
    ],
)
def test_no_meeting(text: str) -> None:
    assert read(text).meetings == ()


@pytest.mark.parametrize(
    "text",
    [
        f"{_FALK} demanded reform at a summit with {_HOLM}.",
        f"{_FALK}, who had never left Strelsau, met {_HOLM}.",
        f"Not long ago {_FALK} met {_HOLM}.",
        f"{_FALK} will meet {_HOLM} after the parade was cancelled.",
        f"In open talks with {_HOLM}, {_FALK} rejected the deal.",
    ],
)
def test_a_meeting_though_other_things_are_wanted_or_not(text: str) -> None:
    (meeting,) = read(text).meetings
    assert len(meeting.participants) > 1


def test_who_came_to_attend_a_summit_and_who_agreed_to_a_meeting() -> None:
    (meeting,) = read(f"{_FALK} arrived in Strelsau to attend a summit.").meetings
    assert str(meeting.kind) == "conference"
    (meeting,) = read("Ruritania agreed to a meeting with Sylvania.").meetings
    assert str(meeting.kind) == "planned"


@pytest.mark.parametrize(
    "text",
    [
        "Ruritania backed away from the deal with Sylvania.",
        "Ruritania backed out of the deal.",
        f"{_FALK} welcomed his guests at the airport.",
        f"{_FALK} called the debt outstanding.",
        "General Lena Holm was relieved by Colonel Otto Falk.",
        f"{_FALK} wrote to protesters demanding reform.",
        f"Prime Minister Otto Falk met {_HOLM}. The minister condemned the raid.",
        "Prime Minister Otto Falk wrote to the interior minister of Sylvania. The minister rejected the request.",
        "The Concord of Nations listed the militia. The group condemned the listing.",
        f"{_HOLM} met {_FALK} at the house of a militia. The group welcomed the raid.",
        "Had Ruritania condemned the raid, Sylvania would have left.",
        f"{_FALK} asked whether Ruritania had condemned the raid.",
        f"{_FALK} and not {_HOLM} called for talks.",
        "Ruritania and Sylvania are at war. Refugees fled over the lake. They demanded water.",
        f"{_HOLM} met {_FALK}. Thousands protested outside. They condemned the deal.",
        "Sylvania launched a campaign against the letter calling for talks.",
        f"{_FALK} sent back the petition demanding his removal.",
        f"Reactions to the statement by {_FALK}\nWe condemn the raid. We urge Sylvania to leave.",
        f"Ruritania rejects the statement by {_FALK}\nWe condemn his remarks.",
    ],
)
def test_no_stance(text: str) -> None:
    assert told(read(text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_FALK} said Sylvania wants war.", ("state", ["Otto Falk"], "Sylvania wants war")),
        (f"{_FALK} said he wants a new mill.", ("demand", ["Otto Falk"], "a new mill")),
        (f"{_FALK} said the deal would unleash growth.", ("state", ["Otto Falk"], "the deal would unleash growth")),
        ("Ruritania considered building a mill.", ("discuss", ["Ruritania"], "building a mill")),
        (
            f"{_FALK} denied reports that Ruritania voted against the deal.",
            ("deny", ["Otto Falk"], "reports that Ruritania voted against the deal"),
        ),
        (
            f"{_FALK} denied that Ruritania pressured Sylvania to open the mill.",
            ("deny", ["Otto Falk"], "Ruritania pressured Sylvania to open the mill"),
        ),
        (f"{_HOLM}, who condemned the raid, met {_FALK}.", ("condemn", ["Lena Holm"], "the raid")),
        ("The raid was condemned by Ruritania, Sylvania's neighbour.", ("condemn", ["Ruritania"], "The raid")),
        ("The raid was condemned by Ruritania and Sylvania shelled the mill.", ("condemn", ["Ruritania"], "The raid")),
        (
            "The raid was condemned by Ruritania, Sylvania and Borduria.",
            ("condemn", ["Ruritania", "Sylvania", "Borduria"], "The raid"),
        ),
        (
            "Ruritania, along with five states that fear Sylvania, condemned the raid.",
            ("condemn", ["Ruritania"], "the raid"),
        ),
        (
            f"{_FALK}, along with a delegation from Sylvania, condemned the raid.",
            ("condemn", ["Otto Falk"], "the raid"),
        ),
    ],
)
def test_whose_it_is_and_where_it_ends(text: str, expected: tuple[str, list[str], str]) -> None:
    assert told(read(text)) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"A Sylvanian diplomat accused {_FALK} of theft. He rejected the charge.",
            ("condemn", ["Sylvanian diplomat"], "theft"),
        ),
        (
            f"A security source said that {_FALK} had left. He said he would return.",
            ("state", ["security source"], "President Otto Falk had left"),
        ),
    ],
)
def test_he_behind_an_unnamed_official_who_tells_of_somebody_named_may_be_either(
    text: str, expected: tuple[str, list[str], str]
) -> None:
    assert told(read(text)) == [expected]
