"""A letter is theirs who sign it and not whom it is written to; testimony is that of whoever gives it."""

import pytest

from tests.extract.english_world import names, read, told

_BODY = "We condemn the levy. We urge you to end the siege."
_HELD = [("condemn", "the levy"), ("demand", "end the siege")]


def _who(text: str) -> list[list[str]]:
    reading = told(read(text))
    assert [(act, said) for act, _, said in reading] == _HELD, reading
    return [who for _, who, _ in reading]


@pytest.mark.parametrize(
    "greeting",
    ["Dear Minister Holm,", "Dear Chair Falk:", "The Honorable Ada Holm\nMinister of Ports\n\nDear Madam Minister,"],
)
@pytest.mark.parametrize(
    ("signed", "signers"),
    [
        ("Sincerely,\n\nRiver Rights Network\nLake Union", ["River Rights Network", "Lake Union"]),
        ("Yours sincerely,\n- Harbour Aid\n- Blue Heron", ["Harbour Aid", "Blue Heron"]),
        ("Signed by:\n1. Blue Heron\n2. Tide and Shore", ["Blue Heron", "Tide and Shore"]),
        ("Signed,\nRiver Rights Network, Lake Union", ["River Rights Network", "Lake Union"]),
        ("Respectfully,\nOtto Brandt, Chair, Boatmen's Guild\nIda Falk, Weavers' Union", ["Otto Brandt", "Ida Falk"]),
        ("In solidarity,\nOtto Brandt\nGeneral Secretary, Boatmen's Union", ["Otto Brandt"]),
        (
            "SIGNATORIES\nBlue Heron, Ruritania\nTide and Shore (Sylvania)\n\ncc: Ida Falk",
            ["Blue Heron", "Tide and Shore"],
        ),
    ],
)
def test_those_who_sign_a_letter_hold_it(greeting: str, signed: str, signers: list[str]) -> None:
    assert _who(f"{greeting}\n\n{_BODY}\n\n{signed}\n") == [signers, signers]


def test_who_signs_alone_says_i() -> None:
    text = "Dear Minister Holm,\n\nI reject the levy.\n\nSincerely,\nOtto Brandt\nDirector, Tide and Shore\n"
    reading = read(text)
    (stance,) = reading.stances
    assert names(reading, stance.holder) == ["Otto Brandt"]
    assert names(reading, stance.behalf) == ["Tide and Shore"]


def test_a_letter_that_nobody_signs_is_nobodys() -> None:
    assert told(read(f"Dear Minister Holm,\n\n{_BODY}\n")) == []


@pytest.mark.parametrize(
    "called", ["The undersigned", "The undersigned civil society groups", "We, the undersigned unions,"]
)
def test_the_undersigned_are_those_who_sign(called: str) -> None:
    text = f"{called} reject the levy.\n\nSignatories:\nBlue Heron\nTide and Shore\n"
    assert told(read(text)) == [("reject", ["Blue Heron", "Tide and Shore"], "the levy")]


@pytest.mark.parametrize(
    "head",
    [
        "Testimony of Otto Brandt\nDirector, Tide and Shore\nBefore the Committee on Ports",
        "Prepared Statement of Otto Brandt, Director, Tide and Shore",
        "Written Evidence from Otto Brandt, Fellow, Tide and Shore",
        "By Otto Brandt\nDirector of the Lake Union",
    ],
)
def test_testimony_is_that_of_its_giver(head: str) -> None:
    assert told(read(f"{head}\n\nI reject the levy.\n")) == [("reject", ["Otto Brandt"], "the levy")]


def test_the_title_of_a_speech_stays_above_a_greeting() -> None:
    text = (
        "Speech by Minister Ida Falk\n\nDear friends,\n\nI reject the levy.\n\nSincerely grateful, I thank the guild.\n"
    )
    assert {who[0] for _, who, _ in told(read(text))} == {"Ida Falk"}
