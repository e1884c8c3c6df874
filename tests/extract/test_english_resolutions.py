"""Items of a list are theirs who are named before it: in resolutions, communiqués, motions and lists of plans."""

import pytest

from tests.extract.english_world import read, told

_CONDEMNS = ("condemn", "the raids on the mill")
_DEMANDS = ("demand", "end the siege")


def _of(text: str, holders: list[str]) -> list[tuple[str, str]]:
    held = told(read(text))
    assert all(who == holders for _, who, _ in held), held
    return [(act, said) for act, _, said in held]


@pytest.mark.parametrize(
    "text",
    [
        "The Lake Union:\n1. Condemns the raids on the mill;\n2. Calls on Sylvania to end the siege.\n",
        "The Lake Union:\n\n(a) strongly condemns the raids on the mill;\n\n(b) urges Sylvania to end the siege.\n",
        "The Lake Union hereby:\n- Condemns the raids on the mill\n- Urges Sylvania to end the siege.\n",
        "The Lake Union,\n\nSo bound,\n\n1. Condemns the raids on the mill;\n\n2. Urges Sylvania to end the siege.\n",
        "The Lake Union (LU), at its ninth session,\n\nGuided by its charter;\n\ni) CONDEMNS the raids on the mill;\n"
        "ii) URGES Sylvania to end the siege.\n",
        "The Lake Union\n\n1.1 Condemned the raids on the mill;\n1.2 Urged Sylvania to end the siege.\n",
        "The Lake Union met. The Union:\n• Condemned the raids on the mill.\n• Urged Sylvania to end the siege.\n",
    ],
)
def test_items_with_verbs_of_their_own(text: str) -> None:
    assert _of(text, ["Lake Union"]) == [_CONDEMNS, _DEMANDS]


def test_recitals_of_a_preamble() -> None:
    text = "The Lake Union,\n\nRecalling its charter,\n\nGravely alarmed by the famine,\n\nWelcoming the truce,\n\n"
    assert _of(text + "Condemns the raids on the mill.\n", ["Lake Union"]) == [
        ("warn", "the famine"),
        ("praise", "the truce"),
        _CONDEMNS,
    ]


def test_who_feels_so_acts_in_the_sentence() -> None:
    assert _of("Deeply concerned by the famine, the Lake Union condemned the raids on the mill.", ["Lake Union"]) == [
        ("warn", "the famine"),
        _CONDEMNS,
    ]


def test_several_who_met_before_a_list() -> None:
    text = (
        "Ruritania and Sylvania met. The two sides:\n• Condemned the raids on the mill;\n• Agreed to lift the levy.\n"
    )
    assert _of(text, ["Ruritania", "Sylvania"]) == [_CONDEMNS, ("agree", "lift the levy")]


@pytest.mark.parametrize("body", ["Conference", "This conference", "This House"])
def test_a_motion_is_that_of_the_body_it_calls_by_a_noun(body: str) -> None:
    text = f"Motion 9\n\n{body} notes:\n1. The closure of two mills.\n2. That boats are idle.\n\n{body} resolves:\n"
    assert _of(f"{text}1. To reopen them.\n2. To support the march.\n", [body.removeprefix("This ").title()]) == [
        ("state", "The closure of two mills"),
        ("state", "boats are idle"),
        ("promise", "reopen them"),
        ("promise", "support the march"),
    ]


def test_a_noun_that_acts_but_once_is_no_body() -> None:
    assert told(read("Council notes of the day.\nSylvania rejected the levy. Meeting rejects are burnt.\n")) == [
        ("reject", ["Sylvania"], "the levy")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Sylvania will:\n• Give ten boats;\n• Train nurses.\n",
        "So, Sylvania will:\n\n- Give ten boats\n\n- Train nurses\n",
    ],
)
def test_what_somebody_will_do(text: str) -> None:
    assert _of(text, ["Sylvania"]) == [("promise", "Give ten boats"), ("promise", "Train nurses")]


@pytest.mark.parametrize(
    "text",
    [
        "Sylvania rejected the levy:\n\nThe talks were long and hard.\n\nCalls for calm are growing.\n",
        "Sylvania:\nCalls for a vote are growing.\n",
        "The plan under which Sylvania will:\n- Give ten boats\n- Train nurses\n",
    ],
)
def test_no_item_is_anybodys_who_is_not_told_to_do_it(text: str) -> None:
    assert [said for _, _, said in told(read(text)) if said != "the levy"] == []


def test_a_union_is_that_of_those_named_before_its_sign() -> None:
    held = told(
        read("The Boatmen's Guild, the Weavers' Union and the Millers’ Federation of Port Lake rejected the levy.")
    )
    assert held[0][1] == ["Boatmen's Guild", "Weavers' Union", "Millers' Federation of Port Lake"]
