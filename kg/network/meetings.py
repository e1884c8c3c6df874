"""Who attended which meeting, as a table to be counted: the two-mode network of attendance and what follows from it.

Two actors who attended k meetings together are tied by k: the product of the attendance matrix with its transpose
(Breiger, The duality of persons and groups, Social Forces 53, 1974), which is the one-mode network that ignores
levels.
"""

import datetime as dt
from enum import StrEnum

import pyoxigraph as ox

from kg.network.coded import published_seconds
from kg.network.facts import Facts, read_facts
from kg.network.table import Table, make_table, seconds_of, text_column
from kg.network.ties import Name
from kg.network.voices import parties


class Attends(StrEnum):
    """Who counts as attending a meeting."""

    PARTY = "party"
    HEAD = "head"
    EVERYBODY = "everybody"


def meeting_table(store: ox.Store, *, who: Attends = Attends.PARTY) -> tuple[Table, dict[str, Name]]:
    """Read the meetings that took place.

    Args:
        store: A store that holds a built graph.
        who: The parties, the heads of their delegations, or everybody who is named.

    Returns:
        The table, with the variables ``actor``, ``meeting`` and ``release`` by their nodes' IRIs, one row for each
        attendance, its time being the day of the meeting or, where that is not known, of the release; and what the
        nodes are called.
    """
    facts = read_facts(store)
    rows = [
        (actor, meeting, facts.one(meeting, "release"))
        for meeting in facts.subjects("participant")
        for actor in _attending(facts, meeting, who)
    ]
    releases = {release: number for number, release in enumerate(sorted({release for _, _, release in rows}))}
    table = make_table(
        ids=[meeting for _, meeting, _ in rows],
        documents=[releases[release] for _, _, release in rows],
        seconds=[_seconds(facts, meeting, release) for _, meeting, release in rows],
        spans=[(start := int(facts.one(meeting, "start") or 0), start + 1) for _, meeting, _ in rows],
        columns={
            name: text_column([row[place] for row in rows])
            for place, name in enumerate(("actor", "meeting", "release"))
        },
    )
    names = {iri: facts.name(iri) for actor, _, release in rows for iri in (actor, release)}
    names |= {meeting: _name(facts, meeting) for _, meeting, _ in rows}
    return table, names


def _attending(facts: Facts, meeting: str, who: Attends) -> tuple[str, ...]:
    """Return who attended."""
    if who is Attends.PARTY:
        return parties(facts, meeting)
    present = facts.all(meeting, "participant")
    heads = {head for delegation in present for head in facts.all(delegation, "head")}
    return tuple(sorted(heads if who is Attends.HEAD else heads | set(present)))


def _day(facts: Facts, meeting: str) -> str:
    """Return the day on which a meeting was held, or an empty text where no day alone is known."""
    for time in facts.all(meeting, "time"):
        day = facts.one(time, "day")
        try:
            return dt.date.fromisoformat(day).isoformat()
        except ValueError:
            continue
    return ""


def _seconds(facts: Facts, meeting: str, release: str) -> int:
    day = _day(facts, meeting)
    return seconds_of(dt.datetime.fromisoformat(day)) if day else published_seconds(facts.one(release, "published"))


def _name(facts: Facts, meeting: str) -> Name:
    """Call a meeting by its parties and its day."""
    names = [facts.name(party) for party in parties(facts, meeting)]
    day = _day(facts, meeting)
    tail = f" ({day})" if day else ""
    ar, en = "، ".join(sorted(n.ar or n.en for n in names)), ", ".join(sorted(n.en or n.ar for n in names))
    return Name(ar=f"لقاء: {ar}{tail}", en=f"Meeting: {en}{tail}")
