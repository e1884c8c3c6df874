"""How actors stand on issues and with whom."""

from dataclasses import replace

import pytest

from kg.kinds import Polarity
from kg.network.coded import Issue, Who
from kg.network.sides import agreement_network, issue_network
from kg.network.ties import NodeKind, StakeholderNetwork, Tie
from kg.records import Reading
from tests.network.invented import READING, STANCES, store


def ties(network: StakeholderNetwork) -> set[tuple[str, Tie, str, int]]:
    names = {node.iri: node.name.en or node.iri.rsplit("/", 1)[-1] for node in network.nodes}
    return {(names[e.source], e.tie, names[e.target], len(e.statements)) for e in network.edges}


@pytest.fixture
def reading() -> Reading:
    """Both are for the opening; the council is for the port, the ministry against it, the union takes no side."""
    opening = replace(STANCES[3], topics=("opening",))
    port = replace(STANCES[2], topics=("port",), behalf=("council",))
    against = replace(STANCES[1], holder=("ministry",), topics=("port",), target=())
    neutral = replace(STANCES[4], holder=("union",), topics=("port",), polarity=Polarity.NEUTRAL)
    return replace(READING, stances=(opening, port, against, neutral), meetings=())


def test_who_is_for_and_who_against(reading: Reading) -> None:
    network = issue_network(store(reading))
    assert ties(network) == {
        ("Valley Council", Tie.FOR, "opening", 1),
        ("Coast Ministry", Tie.FOR, "opening", 1),
        ("Valley Council", Tie.FOR, "port", 1),
        ("Coast Ministry", Tie.AGAINST, "port", 1),
    }
    assert {node.kind for node in network.nodes} == {NodeKind.ACTOR, NodeKind.MATTER}
    assert all(edge.directed for edge in network.edges)


def test_who_stands_with_whom(reading: Reading) -> None:
    network = agreement_network(store(reading))
    assert {frozenset((a, b)) for a, _, b, _ in ties(network)} == {frozenset(("Valley Council", "Coast Ministry"))}
    assert {(tie, count) for _, tie, _, count in ties(network)} == {(Tie.CONGRUENCE, 1), (Tie.CONFLICT, 2)}
    assert not any(edge.directed for edge in network.edges)
    assert len(network.statements) == 3


def test_the_speaker_may_be_the_actor(reading: Reading) -> None:
    found = issue_network(store(reading), who=Who.SPEAKER)
    assert ("Salma Haddad", Tie.FOR, "port", 1) in ties(found)


def test_an_actor_is_no_issue_of_its_own() -> None:
    itself = replace(STANCES[0], target=("council",), matters=())
    assert issue_network(store(replace(READING, stances=(itself,))), issue=Issue.TARGET).edges == ()


def test_what_agreement_rests_on_is_kept_issue_by_issue(reading: Reading) -> None:
    made = agreement_network(store(reading))
    assert {edge.tie for edge in made.edges} == {Tie.CONGRUENCE, Tie.CONFLICT}
    for edge in made.edges:
        assert edge.grounds
        assert {s for pair in edge.grounds for side in pair for s in side} == set(edge.statements)
        assert all(one and other for one, other in edge.grounds)
