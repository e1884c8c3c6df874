"""An entity has a name for each part it can play: what acts, its land, and the body that sits in a process."""

from dataclasses import replace

from kg.kinds import EntityType
from kg.rdf.names import names_of
from kg.rdf.quads import reading_quads
from kg.rdf.vocabulary import mwq, node
from tests.rdf.invented import DEMAND, STATE, TOWN, quote, reading

LANDS = {"actor/nirov": "place/nirov"}


def test_a_state_and_its_land_are_two_nodes() -> None:
    keyed = replace(reading(), entities=(*reading().entities, replace(STATE, id="e9", key="actor/nirov")))
    names = names_of(keyed, LANDS)
    assert (names.actors["e9"], names.places["e9"]) == (node("actor/nirov"), node("place/nirov"))


def test_a_land_that_acts_is_its_state() -> None:
    land = replace(TOWN, id="e9", key="place/nirov", kind="Country")
    names = names_of(replace(reading(), entities=(*reading().entities, land)), LANDS)
    assert (names.actors["e9"], names.places["e9"]) == (node("actor/nirov"), node("place/nirov"))


def test_a_process_that_speaks_gets_a_body() -> None:
    talks = replace(TOWN, id="e9", type=EntityType.PROCESS, kind="PoliticalProcess", mentions=(quote("المعابر"),))
    spoken = replace(DEMAND, holder=("e9",), behalf=(), meeting=None)
    made = replace(reading(), entities=(*reading().entities, talks), stances=(spoken,), meetings=())
    names = names_of(made, LANDS)
    assert names.bodies == {"e9"}
    quads = set(reading_quads(made, {}, LANDS))
    body = names.actors["e9"]
    assert body != names.plain["e9"]
    assert any(q.subject == body and q.object == mwq("Organization") for q in quads)
    assert any(q.predicate == mwq("statedBy") and q.object == body for q in quads)


def test_a_town_cannot_be_addressed_but_is_touched() -> None:
    named = replace(DEMAND, addressee=("e5",), target=("e5",), places=())
    quads = reading_quads(replace(reading(), stances=(named,)), {}, LANDS)
    town = names_of(reading(), LANDS).plain["e5"]
    used = {q.predicate for q in quads if q.object == town and q.predicate != mwq("fromPlace")}
    assert mwq("concernsPlace") in used
    assert not used & {mwq("addressedTo"), mwq("demandedOf"), mwq("concerns")}
