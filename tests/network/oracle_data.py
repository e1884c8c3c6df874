"""Invented statements, and what the Discourse Network Analyzer 3.1.2 computed on them.

30 documents, 120 statements, 8 organisations and 6 concepts, Arabic and English; 1,003 results.
"""

import csv
import datetime as dt
import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

from kg.network.choices import Aggregation, Compat, Duplicates, Normalisation
from kg.network.select import Selection
from kg.network.table import Kind, Table, make_table, number_column, seconds_of, text_column

FOLDER = Path(__file__).parent / "oracle"
Record = dict[str, Any]


@cache
def table() -> Table:
    """Read the invented statements."""
    with (FOLDER / "documents.csv").open(encoding="utf-8") as file:
        documents = {row["document_id"]: row for row in csv.DictReader(file)}
    with (FOLDER / "statements.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    owner = [documents[row["document_id"]] for row in rows]
    return make_table(
        ids=[row["statement_id"] for row in rows],
        documents=[int(row["document_id"]) for row in rows],
        seconds=[seconds_of(dt.datetime.fromisoformat(document["datetime_utc"])) for document in owner],
        spans=[(int(row["start"]), int(row["stop"])) for row in rows],
        columns={
            **{
                name: text_column([row[name] for row in rows])
                for name in ("person", "organization", "concept", "frame")
            },
            "agreement": number_column([int(row["agreement"]) for row in rows], Kind.BOOLEAN),
            "strength": number_column([int(row["strength"]) for row in rows], Kind.INTEGER),
            "section": text_column([document["section"] for document in owner]),
        },
    )


@cache
def records(kind: str) -> tuple[Record, ...]:
    """Read the expected results of one kind."""
    with gzip.open(FOLDER / "expected.jsonl.gz", "rt", encoding="utf-8") as file:
        return tuple(record for line in file if (record := json.loads(line))["kind"] == kind)


def selection(record: Record, compat: Compat) -> Selection:
    """Turn a record's settings into ours."""
    without: dict[str, frozenset[str | int]] = {}
    for name, value in zip(record["exclude"], record["excludeValues"], strict=True):
        without[name] = without.get(name, frozenset()) | {value}
    return Selection(
        rows=record["v1"],
        columns=record["v2"],
        qualifier=record.get("qualifier"),
        aggregation=Aggregation(record["agg"]),
        duplicates=Duplicates(record["duplicates"]),
        without=without,
        documents_without={"section": frozenset(record["sections"])} if record["sections"] else {},
        isolates=record["isolates"],
        compat=compat,
    )


def normalisation(record: Record) -> Normalisation:
    """Turn a record's normalisation into ours."""
    return Normalisation.COSINE_DNA if record["norm"] == "cosine" else Normalisation(record["norm"])
