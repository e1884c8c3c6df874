"""Who attended which meeting, and who asks what of whom."""

from dataclasses import replace

import numpy as np

from kg.kinds import MeetingKind
from kg.network.choices import Aggregation
from kg.network.coded import Issue
from kg.network.cube import make_cube
from kg.network.directed import asks, directed_graph, directed_table
from kg.network.meetings import Attends, meeting_table
from kg.network.project import one_mode
from kg.network.select import Selection
from kg.network.table import moment_of
from tests.network.invented import MEETING, READING, STANCES, quote, store

ATTENDANCE = Selection(rows="actor", columns="meeting")
ARROWS = Selection(rows="actor", columns="target", qualifier="sign", aggregation=Aggregation.SUBTRACT)


def twice_met() -> object:
    again = replace(MEETING, words=quote("وفد وزارة الساحل"), kind=MeetingKind.MEETING, delegations=())
    return store(replace(READING, meetings=(MEETING, again)))


def attending(who: Attends) -> set[str]:
    table, names = meeting_table(store(), who=who)
    return {names[label].en for label in table.column("actor").labels}


def test_parties_heads_and_everybody() -> None:
    assert attending(Attends.PARTY) == {"Valley Council", "Coast Ministry"}
    assert attending(Attends.HEAD) == {"Salma Haddad"}
    assert attending(Attends.EVERYBODY) > {"Valley Council", "Salma Haddad"}


def test_who_met_twice_is_tied_by_two() -> None:
    table, names = meeting_table(twice_met())  # type: ignore[arg-type]
    network = one_mode(make_cube(table, ATTENDANCE), Aggregation.IGNORE)
    assert {names[row].en for row in network.rows} == {"Coast Ministry", "Valley Council"}
    assert np.array_equal(network.values.toarray(), [[0, 2], [2, 0]])


def test_a_meeting_is_called_by_its_parties_and_is_of_its_day() -> None:
    table, names = meeting_table(store())
    (meeting,) = table.column("meeting").labels
    assert names[meeting].en.startswith("Meeting: Coast Ministry, Valley Council")
    assert names[meeting].ar.startswith("لقاء: ")
    assert moment_of(table.seconds[0]).date() == READING.release.published


def test_arrows_are_signed() -> None:
    table, names = directed_table(store())
    graph = directed_graph(make_cube(table, ARROWS), names)
    arrows = {(graph.nodes[a]["label_en"], graph.nodes[b]["label_en"]): d for a, b, d in graph.edges(data=True)}
    hit = arrows["Valley Council", "Hill Brigades"]
    assert hit == {"weight": 2, "support": 0, "condemn": 1, "balance": -1}
    assert arrows["Valley Council", "Coast Ministry"] == {"weight": 1, "support": 1, "condemn": 0, "balance": 1}


def test_who_asks_what_of_whom() -> None:
    table, names = directed_table(store(), issue=Issue.MATTER)
    demands = replace(ARROWS, without={"act": frozenset({"demand"})}, only=True, rows="actor", columns="issue")
    found = {
        (names[a.actor].en, names[a.target].en if a.target else "", names[a.issue].ar, a.statements)
        for a in asks(table, demands)
    }
    assert {("Valley Council", "Hill Brigades"), ("Coast Ministry", "")} < {row[:2] for row in found}
    assert ("Farmers' Union", "", "خفض الرسوم", 1) in found
    assert len(STANCES) > len(asks(table, demands))


def test_a_statement_on_two_topics_is_one_arrow() -> None:
    told = replace(STANCES[0], topics=("borders", "trade"))
    data = store(replace(READING, stances=(told,)))
    graph = directed_graph(make_cube(directed_table(data)[0], ARROWS))
    assert [d["weight"] for _, _, d in graph.edges(data=True)] == [1]
    table, _ = directed_table(data, issue=Issue.TOPIC)
    assert {a.issue.rsplit("/", 1)[-1] for a in asks(table, ARROWS)} == {"borders", "trade"}
