"""What a read-out tells one of those who met as discussing, all of them discussed; who met is read to the last name."""

import pytest

from tests.extract.english_world import names, read, told

_MET = "Secretary Karl Weber met in Strelsau today with Ambassador Lena Holm. "
_BOTH = ["Karl Weber", "Lena Holm"]


@pytest.mark.parametrize(
    ("text", "holders"),
    [
        ("The Secretary thanked Sylvania for its grain and discussed the tolls on the river.", _BOTH),
        ("The Secretary discussed the tolls on the river.", _BOTH),
        ("Weber also reviewed the tolls on the river.", _BOTH),
        ("The Secretary raised the tolls on the river.", _BOTH[:1]),
        ("Weber later discussed the tolls on the river with traders.", _BOTH[:1]),
        ("Weber later discussed the tolls on the river at a fair.", _BOTH[:1]),
        ("Weber discussed the arrest of reporters.", _BOTH),
        ("In an interview, Weber discussed the tolls on the river.", _BOTH[:1]),
        ("Weber discussed his plans for the river.", _BOTH[:1]),
        ("Weber explored the old mill.", _BOTH[:1]),
        ("Weber explored ways to mend the mill.", _BOTH),
        ("On Tuesday he went to the port, where he met farmers. Weber discussed the tolls.", _BOTH[:1]),
        ("Weber reviewed a parade of the guards.", _BOTH[:1]),
    ],
)
def test_who_discussed_it(text: str, holders: list[str]) -> None:
    assert [h for act, h, _ in told(read(_MET + text)) if act == "discuss"] == [holders]


def test_he_is_who_was_told_as_discussing() -> None:
    text = _MET + "Weber discussed the tolls. He condemned the raid."
    assert told(read(text))[-1] == ("condemn", ["Karl Weber"], "the raid")


@pytest.mark.parametrize("others", ["Foreign Ministers", "foreign ministers", "representatives", "senior envoys"])
@pytest.mark.parametrize("lands", ["Sylvania and Borduria", "Sylvania, Borduria, and Esteria"])
def test_those_who_stand_for_lands(others: str, lands: str) -> None:
    reading = read(f"Secretary Karl Weber met with the {others} of {lands} in Strelsau.")
    listed = lands.replace(", and", " and").replace(" and ", ", ").split(", ")
    assert [names(reading, m.participants)[:4] for m in reading.meetings] == [["Karl Weber", *listed]]


def test_a_surname_that_is_the_name_of_a_land() -> None:
    text = "Prime Minister Karl Borduria and Ambassador Lena Holm condemned the raid."
    assert told(read(text)) == [("condemn", ["Karl Borduria", "Lena Holm"], "the raid")]


def test_he_is_who_spoke_to_reaffirm_it() -> None:
    text = "Secretary Karl Weber spoke by phone with Minister Otto Falk to reaffirm the accord. He condemned the raid."
    assert [h for _, h, _ in told(read(text))] == [["Karl Weber"], ["Karl Weber"]]


def test_allies_who_met_agree() -> None:
    lands = "Sylvania, Borduria, and Freedonia"
    met = f"Secretary Karl Weber met with the Foreign Ministers of {lands} in Strelsau."
    text = f"{met} Allies agreed that the toll must fall."
    holders = [h for act, h, _ in told(read(text)) if act == "agree"]
    assert [h[:3] for h in holders] == [["Karl Weber", "Sylvania", "Borduria"]]


@pytest.mark.parametrize("verb", ["discussed", "spoke about", "focused on"])
def test_two_who_speak_by_turns_discussed_it_together(verb: str) -> None:
    text = f"SECRETARY WEBER:  Thank you.  We {verb} the tolls on the river.\nAMBASSADOR HOLM:  We reject the tolls."
    assert [(act, len(h)) for act, h, _ in told(read(text))] == [("discuss", 2), ("reject", 1)]


def test_who_asks_did_not_discuss_it() -> None:
    text = "SECRETARY WEBER:  Thank you.  We discussed the tolls.\nANNA BRAND:  And the mill?\nSECRETARY WEBER:  No."
    assert [h for act, h, _ in told(read(text)) if act == "discuss"] == [["Weber"]]


def test_allies_of_one_of_three_persons_are_not_the_three() -> None:
    met = "President Karl Weber met President Lena Holm of Sylvania and President Otto Brand of Borduria in Strelsau."
    assert all(len(h) < 2 for act, h, _ in told(read(f"{met} Allies denied the reports.")) if act == "deny")
