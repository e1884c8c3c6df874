"""Statements of the graph become rows of who, on what and how."""

from dataclasses import replace

import numpy as np
import pytest

from kg.kinds import EntityType
from kg.network.choices import Aggregation
from kg.network.coded import Issue, Who, coded_table
from kg.network.cube import make_cube
from kg.network.project import one_mode
from kg.network.select import Selection
from tests.network.invented import ENTITIES, READING, STANCES, store


def rows(who: Who = Who.BODY, issue: Issue = Issue.MATTER) -> set[tuple[str, str, int]]:
    table, names = coded_table(store(), who=who, issue=issue)
    actor, about = table.column("actor"), table.column("issue")
    return {
        (
            names[actor.labels[actor.codes[i]]].en,
            names[about.labels[about.codes[i]]].en
            if issue is Issue.TARGET
            else about.labels[about.codes[i]].split("/")[-2],
            int(table.column("polarity").codes[i]),
        )
        for i in range(len(table))
    }


def test_who_is_for_what() -> None:
    found = rows()
    assert ("Valley Council", "action", 1) in found
    assert ("Coast Ministry", "action", 1) in found
    assert ("Valley Council", "process", 0) in found
    assert ("Valley Council", "situation", -1) in found


def test_the_speaker_or_the_body() -> None:
    assert {actor for actor, _, _ in rows(Who.SPEAKER)} > {"Salma Haddad", "Council delegation"}
    assert {actor for actor, _, _ in rows(Who.BODY)} == {"Valley Council", "Coast Ministry"}


def test_the_target_as_the_issue() -> None:
    assert ("Valley Council", "Hill Brigades", -1) in rows(issue=Issue.TARGET)


def test_the_state_that_a_body_belongs_to() -> None:
    ministry = next(entity for entity in ENTITIES if entity.id == "ministry")
    others = tuple(entity for entity in ENTITIES if entity.id != "ministry")
    state = replace(ministry, id="state", name_en="Coast", kind="State", type=EntityType.STATE)
    entities = (*others, state, replace(ministry, of=("state",)))
    table, names = coded_table(store(replace(READING, entities=entities)), who=Who.STATE, issue=Issue.MATTER)
    assert {names[label].en for label in table.column("actor").labels} == {"Valley Council", "Coast"}


def test_topics_are_the_issue_unless_told_otherwise() -> None:
    told = replace(STANCES[3], topics=("borders", "trade"))
    table, names = coded_table(store(replace(READING, stances=(told,))))
    assert len(table) == 4
    assert {label.rsplit("/", 1)[-1] for label in table.column("issue").labels} == {"borders", "trade"}
    assert set(table.column("act").labels) == {"demand"}
    assert set(names) == {*table.column("actor").labels, *table.column("issue").labels, *table.column("release").labels}


def test_what_two_share_can_be_counted() -> None:
    table, names = coded_table(store(), issue=Issue.MATTER)
    matrix = one_mode(
        make_cube(table, Selection(rows="actor", columns="issue", qualifier="polarity")), Aggregation.CONGRUENCE
    )
    assert {names[row].en for row in matrix.rows} == {"Valley Council", "Coast Ministry"}
    assert matrix.values.toarray().tolist() == [[0, 2], [2, 0]]


@pytest.mark.parametrize("day", [None, "2024-05-03"])
def test_the_day_of_publication_is_the_time(day: str | None) -> None:
    release = READING.release if day else replace(READING.release, published=None)
    table, _ = coded_table(store(replace(READING, release=release)), issue=Issue.MATTER)
    assert set(table.seconds.astype("datetime64[s]").astype(str)) == {f"{day or '1970-01-01'}T00:00:00"}
    assert np.all(table.documents == 0)
