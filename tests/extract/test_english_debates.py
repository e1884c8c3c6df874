"""Each speech of a debate is its speaker's, however the record labels him."""

import pytest

from tests.extract.english_world import names, read, told

_SPEECHES = "I condemn the levy. We call for an inquiry."
_HELD = [("condemn", "the levy"), ("demand", "an inquiry")]


@pytest.mark.parametrize(
    "label",
    [
        "Ida Falk (Port Lake) (Lib)",
        "Ms Falk (Port Lake)",
        "Hon. IDA FALK (Port Lake) (Reform)",
        "Hon Ida Falk (Minister of Ports)",
        "The Minister for Ports (Ida Falk)",
        "The Minister of State for Ports and Harbours (Ms Ida Falk) (Lib)",
        "Baroness Falk (Lib)",
        "Minister Falk (Ruritania)",
    ],
)
def test_a_speech_belongs_to_whom_its_label_names(label: str) -> None:
    text = f"Mr. Otto Brandt (Lake Valley) (Con): I welcome the levy.\n\n{label}: {_SPEECHES}\n"
    (_, first, _), *rest = told(read(text))
    assert first[0].endswith("Brandt")
    assert [(act, said) for act, _, said in rest] == _HELD
    assert all(who[0].endswith("Falk") for _, who, _ in rest), rest


@pytest.mark.parametrize("chair", ["The President (spoke in French)", "Mr. Speaker", "Madam Deputy Speaker (Ada Holm)"])
def test_whoever_presides_only_gives_the_floor(chair: str) -> None:
    text = f"Mr. Brandt (Ruritania): I welcome the levy.\n{chair}: I thank him. We reject the motion.\n"
    assert [said for _, _, said in told(read(f"{text}Ms. Falk (Sylvania): I reject the levy."))] == [
        "the levy",
        "the levy",
    ]


def test_a_friend_in_the_house_ends_no_sentence() -> None:
    reading = read("Ms Falk (Port Lake): I thank the hon. Lady for the report.\n")
    (stance,) = reading.stances
    assert stance.content.quote == "the hon. Lady for the report"
    assert names(reading, stance.holder)[0].endswith("Falk")


def test_brackets_and_colons_label_nobody_where_no_speaker_is_told_of() -> None:
    text = "Port Lake (Ruritania): The Lake Union condemned the raids.\nOld Harbour (Sylvania): Sylvania rejected it.\n"
    assert [who for _, who, _ in told(read(text))] == [["Lake Union"], ["Sylvania"]]
