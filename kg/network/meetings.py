"""Who attended which meeting, as a table to be counted: the two-mode network of attendance and what follows from it.

Two actors who attended k meetings together are tied by k: the product of the attendance matrix with its transpose
(Breiger, The duality of persons and groups, Social Forces 53, 1974), which is the one-mode network that ignores
levels.
"""

import datetime as dt
from enum import StrEnum

import pyoxigraph as ox

from kg.network.coded import table_of_rows
from kg.network.facts import Facts, read_facts
from kg.network.table import Table
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
        _row(facts, meeting) | {"actor": actor}
        for meeting in facts.subjects("participant")
        for actor in _attending(facts, meeting, who)
    ]
    names = {row[name]: facts.name(row[name]) for row in rows for name in ("actor", "release")}
    names |= {row["meeting"]: _name(facts, row["meeting"]) for row in rows}
    return table_of_rows(rows, ("actor", "meeting", "release"), {}), names


def _row(facts: Facts, meeting: str) -> dict[str, str]:
    """Say what is known of a meeting, whoever attended."""
    release = facts.one(meeting, "release")
    return {
        "statement": meeting,
        "meeting": meeting,
        "release": release,
        "day": _day(facts, meeting) or facts.one(release, "published"),
        "start": facts.one(meeting, "start"),
    }


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


def _name(facts: Facts, meeting: str) -> Name:
    """Call a meeting by its parties and its day."""
    names = [facts.name(party).filled() for party in parties(facts, meeting)]
    day = _day(facts, meeting)
    tail = f" ({day})" if day else ""
    ar, en = "، ".join(sorted(name.ar for name in names)), ", ".join(sorted(name.en for name in names))
    return Name(ar=f"لقاء: {ar}{tail}", en=f"Meeting: {en}{tail}")
