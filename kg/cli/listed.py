"""Commands that take networks apart: bars, events, issue by issue, who asks what of whom, and change over time."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import click
import numpy as np

from kg.cli.asked import BUILD, ISSUE, STATEMENTS, WHICH, WHO, Origin, many, moment, statements
from kg.cli.counted import series_of, times
from kg.cli.measured import AGGREGATIONS
from kg.cli.options import PLAIN, ROWS, WINDOW
from kg.cli.printed import Cell, print_rows
from kg.errors import InputError
from kg.network.choices import Aggregation, Normalisation
from kg.network.counts import bars
from kg.network.cube import make_cube
from kg.network.directed import asks
from kg.network.phases import Distance, Linkage, change, phases
from kg.network.project import Matrix, one_mode, two_mode
from kg.network.select import retain
from kg.network.similar import Shared, explained, three_way
from kg.network.table import Kind, moment_of
from kg.network.window import cubes_around

TWO_MODE = "two-mode"
NETWORK = click.option(
    "--network",
    "kind",
    type=click.Choice([TWO_MODE, *AGGREGATIONS]),
    default=TWO_MODE,
    show_default=True,
    help="Which network is compared.",
)


@click.command("bars", epilog="Example: kg network bars --by issue --duplicates document")
@STATEMENTS
@click.option("--by", default="", help="Variable to count; default: that of the columns.")
@ROWS
def bars_command(**given: Any) -> None:
    """How many statements each actor or issue has at each level: the figures of a bar chart."""
    asked = statements(given, Aggregation.CONGRUENCE)
    found = bars(asked.table, asked.selection, by=given["by"] or asked.selection.columns)
    counted = sorted(zip(found.values, found.counts, strict=True), key=lambda bar: (-sum(bar[1]), bar[0]))
    rows: list[tuple[Cell, ...]] = [(asked.label(v, given["lang"]), *counts, sum(counts)) for v, counts in counted]
    levels = [str(level) or "statements" for level in found.levels]
    columns = (given["by"] or asked.selection.columns, *levels, "total")
    print_rows(columns, rows, given["form"], given["out"])


@click.command("events", epilog="Example: kg network events --duplicates document -f csv --out events.csv")
@STATEMENTS
@ROWS
def events_command(**given: Any) -> None:
    """The statements themselves, one a row: all that are left once duplicates and exclusions are gone."""
    asked = statements(given, Aggregation.CONGRUENCE)
    columns = asked.table.columns
    rows = []
    for row in retain(asked.table, asked.selection).kept.tolist():
        cells = [
            asked.label(column.labels[column.codes[row]], given["lang"])
            if column.kind is Kind.TEXT
            else int(column.codes[row])
            for column in columns.values()
        ]
        time = moment_of(asked.table.seconds[row]).isoformat()
        rows.append((asked.table.ids[row], time, int(asked.table.documents[row]), *cells))
    print_rows(("id", "time", "document", *columns), rows, given["form"], given["out"])


@click.command("similarity", epilog='Example: kg network similarity "Coast Ministry" "Valley Council"')
@click.argument("one")
@click.argument("other")
@STATEMENTS
@ROWS
def similarity_command(one: str, other: str, **given: Any) -> None:
    """Why two actors are tied: on which issues ONE agrees with the OTHER and on which not.

    The sums are the cells of the congruence and conflict networks.
    """
    asked = statements(given, Aggregation.CONGRUENCE)
    cube = make_cube(asked.table, asked.selection)
    pair = []
    for name in (one, other):
        known = [actor for actor in cube.rows if name in {actor, *(asked.label(actor, lang) for lang in ("ar", "en"))}]
        pair.append(known[0] if known else name)
    found = explained(cube, pair[0], pair[1])
    agree, apart = sum(shared.congruence for shared in found), sum(shared.conflict for shared in found)
    click.echo(f"congruence {agree:g}, conflict {apart:g}", err=True)
    rows = [(asked.label(s.issue, given["lang"]), s.congruence, s.conflict) for s in found]
    print_rows(("issue", "congruence", "conflict"), rows, given["form"], given["out"])


@click.command("three-way", epilog="Example: kg network three-way -f csv --out actor-actor-issue.csv")
@STATEMENTS
@ROWS
def three_way_command(**given: Any) -> None:
    """Actor, actor and issue: how far every two agree and disagree on each issue both speak on."""
    asked = statements(given, Aggregation.CONGRUENCE)
    lang = given["lang"]

    def row(shared: Shared) -> tuple[str, str, str, float, float]:
        names = [asked.label(value, lang) for value in (shared.one, shared.other, shared.issue)]
        return (names[0], names[1], names[2], shared.congruence, shared.conflict)

    found = [row(shared) for shared in three_way(make_cube(asked.table, asked.selection))]
    print_rows(("actor", "other", "issue", "congruence", "conflict"), found, given["form"], given["out"])


@click.command("asks", epilog="Example: kg network asks --only act=demand --issue matter")
@many(BUILD, WHO, ISSUE, WHICH)
@ROWS
def asks_command(**given: Any) -> None:
    """Who asks what of whom, or praises or condemns whom for what: actor, target, issue and act."""
    asked = statements(given, Aggregation.CONGRUENCE, Origin.ARROWS)
    found = asks(asked.table, replace(asked.selection, columns="act", qualifier=None))
    lang = given["lang"]
    rows: list[tuple[Cell, ...]] = [
        (*(asked.label(v, lang) for v in (a.actor, a.target, a.issue)), a.act, a.statements) for a in found
    ]
    print_rows(("actor", "target", "issue", "act", "statements"), rows, given["form"], given["out"])


@click.command("phases", epilog="Example: kg network phases --window 6 --unit months --kernel epanechnikov")
@STATEMENTS
@NETWORK
@WINDOW
@click.option("--distance", type=click.Choice([str(d) for d in Distance]), default="absdiff", show_default=True)
@click.option("--linkage", type=click.Choice([str(k) for k in Linkage]), help="Default: the one that parts best.")
@click.option("--most", type=click.IntRange(min=2), default=6, show_default=True, help="Most phases to try.")
@ROWS
def phases_command(**given: Any) -> None:
    """Into which phases a debate falls: networks over time, clustered by how far they are apart.

    As many phases as give the greatest modularity; x and y place each network in the plane (after the phase
    transitions of the Discourse Network Analyzer 3.1; Torgerson 1952).
    """
    given["isolates"] = True
    square = given["kind"] != TWO_MODE
    asked = statements(given, Aggregation(given["kind"]) if square else Aggregation.SUBTRACT)
    if not given["window"]:
        raise InputError("Phases are of networks over time.", remedy="Give a size with --window, for instance 30.")
    series = list(series_of(asked, given, Normalisation.NO, square=square))
    found = phases(
        [matrix for _, matrix in series],
        given["most"],
        distance=Distance(given["distance"]),
        linkages=[Linkage(given["linkage"])] if given["linkage"] else tuple(Linkage),
        compat=asked.selection.compat,
    )
    click.echo(
        f"{len(set(found.numbers))} phases, modularity {found.modularity:.4f}, linkage {found.linkage or 'none'}",
        err=True,
    )
    rows = [
        (*times(window), number, *place)
        for (window, _), number, place in zip(series, found.numbers, found.places, strict=True)
    ]
    print_rows(("start", "middle", "stop", "phase", "x", "y"), rows, given["form"], given["out"])


@click.command("change", epilog="Example: kg network change --at 2024-06-01 --network subtract")
@STATEMENTS
@NETWORK
@PLAIN
@click.option("--at", required=True, metavar="TIME", help="First moment of the second period.")
@ROWS
def change_command(**given: Any) -> None:
    """What changed between two periods: the ties before and after a moment, those that changed most first.

    The distance is the sum of absolute differences, each network divided by its own sum: 0 for the same, at most 2.
    """
    square = given["kind"] != TWO_MODE
    way = Aggregation(given["kind"]) if square else Aggregation.SUBTRACT
    asked = statements({**given, "isolates": True}, way)
    turn = moment(given["at"], dt.time())
    if turn is None:
        raise InputError("There is no moment to part the periods at.", remedy="Give it with --at.")
    project, share = (one_mode if square else two_mode), Normalisation(given["normalise"])
    before, after = (project(cube, way, share) for cube in cubes_around(asked.table, asked.selection, turn))
    click.echo(f"distance {change(before, after):.6f}", err=True)
    rows: list[tuple[Cell, ...]] = [
        (*(asked.label(end, given["lang"]) for end in ends), *cells) for ends, cells in _cells(before, after)
    ]
    print_rows(("from", "to", "before", "after", "change"), rows, given["form"], given["out"])


def _cells(before: Matrix, after: Matrix) -> Iterator[tuple[tuple[str, str], tuple[float, float, float]]]:
    """Yield the ties that differ, those that changed most first; a mutual tie once."""
    first, second = before.values.toarray(), after.values.toarray()
    gaps = second - first
    changed = np.argwhere(np.triu(gaps) if before.square else gaps)
    for i, j in sorted(changed.tolist(), key=lambda cell: (-abs(gaps[cell[0], cell[1]]), cell)):
        yield (before.rows[i], before.columns[j]), (float(first[i, j]), float(second[i, j]), float(gaps[i, j]))


LISTING = (
    phases_command,
    change_command,
    bars_command,
    similarity_command,
    three_way_command,
    asks_command,
    events_command,
)
