"""The stakeholder network says what the release says, and no arrow says more."""

from dataclasses import replace

import pyoxigraph as ox
import pytest

from kg.kinds import EntityType, MeetingKind
from kg.network.stakeholders import stakeholder_network
from kg.network.ties import NodeKind, StakeholderNetwork, Tie
from kg.records import Reading, Stance
from tests.network.invented import ENTITIES, MEETING, READING, STANCES, inferred, store


def ties(network: StakeholderNetwork) -> set[tuple[str, Tie, str, int]]:
    names = {node.iri: node.name.en or node.name.ar for node in network.nodes}
    return {(names[e.source], e.tie, names[e.target], len(e.statements)) for e in network.edges}


@pytest.fixture(scope="module")
def network() -> StakeholderNetwork:
    return stakeholder_network(store())


def test_the_whole_picture(network: StakeholderNetwork) -> None:
    assert ties(network) == {
        ("Valley Council", Tie.DEMAND, "Hill Brigades", 1),
        ("Valley Council", Tie.CONDEMN, "Hill Brigades", 1),
        ("Valley Council", Tie.SUPPORT, "Coast Ministry", 1),
        ("Valley Council", Tie.DEMAND, "فتح المعبر", 1),
        ("Coast Ministry", Tie.DEMAND, "فتح المعبر", 1),
        ("Valley Council", Tie.MEET, "Coast Ministry", 2),
        ("Valley Council", Tie.MEET, "Port track", 1),
        ("Coast Ministry", Tie.MEET, "Port track", 1),
        ("Valley Council", Tie.CONDEMN, "المجاعة", 1),
        ("Farmers' Union", Tie.DEMAND, "خفض الرسوم", 1),
    }


def test_a_person_is_drawn_as_the_body_spoken_for_and_named_in_the_statement(network: StakeholderNetwork) -> None:
    assert "Salma Haddad" not in {node.name.en for node in network.nodes}
    thanks = next(statement for statement in network.statements if statement.act == "praise")
    assert [(part.role, part.name.en) for part in thanks.parts] == [
        ("stated by", "Salma Haddad"),
        ("on behalf of", "Valley Council"),
        ("addressed to", "Ministry delegation"),
    ]


def test_who_relays_a_demand_does_not_hold_it(network: StakeholderNetwork) -> None:
    told = next(statement for statement in network.statements if statement.content == "خفض الرسوم")
    assert ("relayed by", "Valley Council") in [(part.role, part.name.en) for part in told.parts]
    holders = {edge.source for edge in network.edges if told.iri in edge.statements}
    assert {node.name.en for node in network.nodes if node.iri in holders} == {"Farmers' Union"}


def test_each_statement_carries_its_words_and_its_release(network: StakeholderNetwork) -> None:
    for statement in network.statements:
        assert statement.content in statement.quote
        assert READING.release.text[statement.start :].startswith(statement.quote)
        assert (statement.day, statement.lang) == ("2024-05-03", "ar")
        assert statement.title == READING.release.title


def test_what_the_reasoner_concludes_is_no_arrow() -> None:
    loaded = store()
    subject = next(
        q.subject for q in loaded if q.predicate.value.endswith("#concerns") and "statement" in str(q.subject)
    )
    victim = next(q.subject for q in loaded if q.object == ox.Literal("Farmers' Union", language="en"))
    assert isinstance(subject, ox.NamedNode)
    assert isinstance(victim, ox.NamedNode)
    before = ties(stakeholder_network(loaded))
    loaded.add(inferred(subject, "concerns", victim))
    assert ties(stakeholder_network(loaded)) == before


def test_the_reasoner_s_roll_up_to_a_body_is_used() -> None:
    alone = replace(STANCES[2], behalf=())
    loaded = store(replace(READING, stances=(alone,), meetings=()))
    assert ("Salma Haddad", Tie.SUPPORT, "Coast Ministry", 1) in ties(stakeholder_network(loaded))
    subject = next(q.subject for q in loaded if q.predicate.value.endswith("#hasAct"))
    council = next(q.subject for q in loaded if q.object == ox.Literal("Valley Council", language="en"))
    assert isinstance(subject, ox.NamedNode)
    assert isinstance(council, ox.NamedNode)
    loaded.add(inferred(subject, "onBehalfOf", council))
    assert ("Valley Council", Tie.SUPPORT, "Coast Ministry", 1) in ties(stakeholder_network(loaded))


def test_a_second_speaker_in_their_own_name_stays() -> None:
    joint = replace(STANCES[0], holder=("council", "union"), behalf=("council",))
    found = ties(stakeholder_network(store(replace(READING, stances=(joint,), meetings=()))))
    assert found == {
        ("Valley Council", Tie.DEMAND, "Hill Brigades", 1),
        ("Farmers' Union", Tie.DEMAND, "Hill Brigades", 1),
    }


def test_a_planned_meeting_is_not_a_meeting() -> None:
    planned = replace(MEETING, kind=MeetingKind.PLANNED)
    assert ties(stakeholder_network(store(replace(READING, stances=(), meetings=(planned,))))) == set()


@pytest.mark.parametrize(
    ("participants", "expected"),
    [
        (("council", "salma"), {("Salma Haddad", "Valley Council")}),
        (("council", "ministry", "salma"), {("Valley Council", "Coast Ministry")}),
        (("salma",), set()),
    ],
)
def test_a_person_between_two_bodies_is_not_given_to_either(
    participants: tuple[str, ...], expected: set[tuple[str, str]]
) -> None:
    meeting = replace(MEETING, participants=participants, delegations=())
    found = ties(stakeholder_network(store(replace(READING, stances=(), meetings=(meeting,)))))
    assert {frozenset((a, b)) for a, _, b, _ in found} == {frozenset(pair) for pair in expected}


def test_an_office_holder_meets_for_the_body_and_not_with_it() -> None:
    head = "سلمى الحداد"
    start = READING.release.text.index(head)
    salma = next(entity for entity in ENTITIES if entity.id == "salma")
    role = salma.mentions[0]
    assert role.start == start
    others = tuple(entity for entity in ENTITIES if entity.id != "salma")
    reading = replace(
        READING,
        entities=(*others, replace(salma, role=role)),
        stances=(),
        meetings=(replace(MEETING, participants=("salma", "council"), delegations=()),),
    )
    assert ties(stakeholder_network(store(reading))) == set()


def test_an_empty_graph_is_an_empty_network() -> None:
    empty = stakeholder_network(ox.Store())
    assert (empty.nodes, empty.edges, empty.statements) == ((), (), ())


def test_the_order_of_the_store_changes_nothing(network: StakeholderNetwork) -> None:
    quads = sorted(store(), key=str, reverse=True)
    turned = ox.Store()
    turned.extend(quads)
    assert stakeholder_network(turned) == network


def reading_of(stance: Stance) -> Reading:
    return replace(READING, stances=(stance,), meetings=())


def test_to_ask_for_the_safety_of_people_asks_nothing_of_them() -> None:
    villagers = next(entity for entity in ENTITIES if entity.type is EntityType.POPULATION)
    demand = replace(STANCES[3], holder=("council",), target=(villagers.id,))
    assert ties(stakeholder_network(store(reading_of(demand)))) == {("Valley Council", Tie.DEMAND, "فتح المعبر", 1)}
    asked = replace(demand, addressee=("ministry",))
    assert ties(stakeholder_network(store(reading_of(asked)))) == {("Valley Council", Tie.DEMAND, "Coast Ministry", 1)}


def test_matters_are_told_from_actors(network: StakeholderNetwork) -> None:
    matters = {node.name.ar for node in network.nodes if node.kind is NodeKind.MATTER}
    assert matters == {"فتح المعبر", "المجاعة", "خفض الرسوم", "مسار الميناء"}


def test_a_talk_with_somebody_points_neither_way() -> None:
    talk = replace(STANCES[4], holder=("ministry",), addressee=("council",))
    assert ties(stakeholder_network(store(reading_of(talk)))) == {("Valley Council", Tie.MEET, "Coast Ministry", 1)}


def test_an_english_release_names_its_matters_in_english_and_its_publisher_where_it_has_no_title() -> None:
    release = replace(READING.release, lang="en", title="", publisher="actor/valley-press")
    stance = replace(STANCES[3], holder=("council",))
    loaded = store(replace(READING, release=release, stances=(stance,), meetings=()))
    label = ox.NamedNode("http://www.w3.org/2004/02/skos/core#prefLabel")
    press = ox.NamedNode("https://w3id.org/mawqif/id/actor/valley-press")
    loaded.add(ox.Quad(press, label, ox.Literal("Valley Press", language="en")))
    network = stakeholder_network(loaded)
    assert network.statements[0].title == "Valley Press"
    matter = next(node for node in network.nodes if node.kind is NodeKind.MATTER)
    assert matter.name.en == "فتح المعبر"


def test_a_ministry_does_not_meet_its_own_state() -> None:
    part = next(entity for entity in ENTITIES if entity.id == "ministry")
    others = tuple(entity for entity in ENTITIES if entity.id != "ministry")
    state = replace(part, id="state", name_en="Coast", kind="State", type=EntityType.STATE)
    ministry = replace(part, of=("state",))
    meeting = replace(MEETING, participants=("council", "ministry", "state"), delegations=())
    joint = replace(STANCES[4], holder=("council", "ministry", "state"))
    reading = replace(READING, entities=(*others, state, ministry), stances=(joint,), meetings=(meeting,))
    found = ties(stakeholder_network(store(reading)))
    assert {frozenset((a, b)) for a, _, b, _ in found if "Port" not in b} == {
        frozenset(("Valley Council", "Coast Ministry"))
    }


def test_a_statement_with_several_matters_is_one_node() -> None:
    two = replace(STANCES[3], matters=(*STANCES[3].matters, *STANCES[0].matters[:1]), holder=("council",), target=())
    network = stakeholder_network(store(reading_of(replace(two, act=STANCES[4].act))))
    (node,) = (node for node in network.nodes if node.kind is NodeKind.MATTER)
    assert len(node.iri.split(" ")) == 2
    assert node.name.ar == "فتح المعبر"
