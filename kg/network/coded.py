"""Statements of the graph as a table of who, on what and how, ready to be counted."""

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum

import pyoxigraph as ox

from kg.network.facts import Facts, read_facts
from kg.network.table import Column, Kind, Table, make_table, number_column, seconds_of, text_column
from kg.network.ties import TIE_OF_ACT, Name
from kg.network.voices import counterparts, holders


class Who(StrEnum):
    """Who counts as the actor of a statement."""

    BODY = "body"
    SPEAKER = "speaker"
    STATE = "state"


class Issue(StrEnum):
    """What counts as the issue of a statement."""

    TOPIC = "topic"
    MATTER = "matter"
    TARGET = "target"


SIDES = {"for": 1, "": 0, "against": -1}


def coded_table(store: ox.Store, *, who: Who = Who.BODY, issue: Issue = Issue.TOPIC) -> tuple[Table, dict[str, Name]]:
    """Read the statements of a built graph.

    A statement with two holders and three topics gives six rows of one statement.

    Args:
        store: A store that holds a built graph.
        who: The body spoken for, the speaker, or the state that body belongs to.
        issue: The topics, the actions and situations, or the actors a statement is about.

    Returns:
        The table, with the variables ``actor``, ``issue``, ``polarity`` (1 for, 0 no side, -1 against), ``act``,
        ``force`` and ``release``, actors and issues by their nodes' IRIs; and what the nodes are called.
    """
    facts = read_facts(store)
    rows = [row for key in facts.subjects("act") for row in coded_rows(facts, key, who, issue)]
    polarity = number_column([SIDES[row["side"]] for row in rows], Kind.INTEGER)
    table = table_of_rows(rows, ("actor", "issue", "act", "force", "release"), {"polarity": polarity})
    named = {row[name] for row in rows for name in ("actor", "issue", "release")}
    return table, {iri: facts.name(iri) for iri in sorted(named)}


def table_of_rows(rows: Sequence[Mapping[str, str]], named: Sequence[str], numbers: Mapping[str, Column]) -> Table:
    """Put rows of the graph into a table.

    Args:
        rows: Each with the keys ``statement``, ``release``, ``day`` and ``start`` beside the variables.
        named: The keys that become variables.
        numbers: Variables whose values are numbers, in the order of the rows.

    Returns:
        The table; releases are its documents, by number.
    """
    releases = {release: number for number, release in enumerate(sorted({row["release"] for row in rows}))}
    starts = [int(row["start"] or 0) for row in rows]
    return make_table(
        ids=[row["statement"] for row in rows],
        documents=[releases[row["release"]] for row in rows],
        seconds=[published_seconds(row["day"]) for row in rows],
        spans=[(start, start + 1) for start in starts],
        columns={**{name: text_column([row[name] for row in rows]) for name in named}, **numbers},
    )


def coded_rows(facts: Facts, key: str, who: Who, issue: Issue | None) -> Iterator[dict[str, str]]:
    """Take a statement apart by holder and issue.

    Args:
        facts: The graph's answer.
        key: The statement's node.
        who: Who counts as the actor.
        issue: What counts as the issue; None for one row per actor, whatever it is about.

    Yields:
        One row for each pair, with the keys ``statement``, ``actor``, ``issue``, ``side`` (``for``, ``against`` or
        empty), ``act``, ``force``, ``release``, ``day`` and ``start``.
    """
    act = facts.one(key, "act").rsplit("/", 1)[-1]
    release = facts.one(key, "release")
    side = next((side for side in ("for", "against") if facts.one(key, side)), "")
    common = {
        "statement": key,
        "act": act,
        "force": facts.one(key, "force").rsplit("/", 1)[-1],
        "release": release,
        "day": facts.one(release, "published"),
        "start": facts.one(key, "start"),
        "side": side,
    }
    for actor in _actors(facts, key, who):
        for about in _issues(facts, key, act, issue):
            yield {**common, "actor": actor, "issue": about}


def _actors(facts: Facts, key: str, who: Who) -> tuple[str, ...]:
    """Return whose statement it is, rolled up as far as is asked."""
    if who is Who.SPEAKER:
        return facts.all(key, "stated by")
    bodies = holders(facts, key)
    return bodies if who is Who.BODY else tuple(sorted({_state(facts, body) for body in bodies}))


def _state(facts: Facts, actor: str) -> str:
    """Follow an actor up to the state it is part of; one that is part of none stands for itself."""
    seen, level = {actor}, [actor]
    while level:
        states = [found for found in level if facts.class_of(found) == "State"]
        if states:
            return min(states)
        level = sorted({whole for part in level for whole in facts.all(part, "part of")} - seen)
        seen |= set(level)
    return actor


def _issues(facts: Facts, key: str, act: str, issue: Issue | None) -> tuple[str, ...]:
    """Return what a statement is about."""
    if issue is None:
        return ("",)
    if issue is Issue.TOPIC:
        return facts.all(key, "topic")
    if issue is Issue.MATTER:
        return facts.all(key, "matter")
    return counterparts(facts, key, TIE_OF_ACT[act])


def published_seconds(published: str) -> int:
    """Read the instant of publication; a release without one stands at the beginning of time.

    >>> published_seconds("1970-01-02T00:00:00Z"), published_seconds("")
    (86400, 0)
    """
    return seconds_of(dt.datetime.fromisoformat(published)) if published else 0
