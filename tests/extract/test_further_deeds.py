"""What somebody did besides is no part of what he asked; whose bracket lists lands puts out a text. All is invented."""

import pytest

from tests.extract.english_world import names, read, told


def test_what_was_done_besides_is_not_asked() -> None:
    text = "Ruritania called on Sylvania to open the bridge and tasked the League with a report."
    assert told(read(text))[0] == ("demand", ["Ruritania"], "open the bridge")


@pytest.mark.parametrize(
    "task",
    [
        "mend the road and speed the delivery of grain",
        "restrain those who attacked the town and burned the mill",
        "make the guards leave the town and return the carts",
        "keep the mill safe and guarded",
        "keep the armed and uniformed guards away",
    ],
)
def test_a_participle_is_no_deed(task: str) -> None:
    text = f"Ruritania called on Sylvania to {task}."
    assert told(read(text)) == [("demand", ["Ruritania"], task)]


@pytest.mark.parametrize(
    "who",
    ["members of the Trio (Ruritania, Sylvania, and Borduria)", "Governments of Ruritania, Sylvania and Borduria"],
)
def test_whom_a_bracket_or_a_list_names_before_the_paper(who: str) -> None:
    text = f"Office of the Spokesperson\nThe {who} released the following statement:\nWe condemn the raid on the mill."
    reading = read(text)
    assert [names(reading, s.holder) for s in reading.stances] == [["Ruritania", "Sylvania", "Borduria"]]


@pytest.mark.parametrize(
    ("said", "act", "content"),
    [
        ("reiterated the resolve of the government to mend the bridge", "promise", "mend the bridge"),
        ("expressed deep grief over the loss of lives", "support", "the loss of lives"),
        ("directed the guards to open the bridge", "demand", "open the bridge"),
        (
            "announced a package of 20 million crowns for the port",
            "promise",
            "a package of 20 million crowns for the port",
        ),
    ],
)
def test_deeds_of_a_head_of_government(said: str, act: str, content: str) -> None:
    assert told(read(f"Prime Minister Karl Weber {said}.")) == [(act, ["Karl Weber"], content)]


@pytest.mark.parametrize(
    "said",
    [
        "reiterated the determination of Sylvania to raise tolls",
        "stressed the resolve of Sylvania and Borduria to fight",
    ],
)
def test_what_others_are_resolved_to_do_is_no_promise(said: str) -> None:
    assert "promise" not in [act for act, *_ in told(read(f"Ruritania {said}."))]


def test_what_the_land_of_a_minister_is_resolved_to_do_is_promised() -> None:
    text = "Ruritanian Prime Minister Karl Weber reiterated the determination of Ruritania to lower tolls."
    assert told(read(text))[0][::2] == ("promise", "lower tolls")
