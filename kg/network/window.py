"""Networks over time: windows that move by a unit of the calendar, or by statements.

A window of size w reaches h = round((w - 1) / 2) units to both sides of its middle, ends included, as in the
Discourse Network Analyzer; its middle moves by one unit. Duplicates are dropped before the windows are cut, so
that a statement counts in no window if an earlier one outside of it says the same.
"""

import calendar
import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kg.errors import InputError
from kg.network.choices import Compat, Unit
from kg.network.cube import Cube, cube_of
from kg.network.select import Retained, Selection, retain
from kg.network.table import Table, moment_of, seconds_of

FIXED = {
    Unit.SECONDS: dt.timedelta(seconds=1),
    Unit.MINUTES: dt.timedelta(minutes=1),
    Unit.HOURS: dt.timedelta(hours=1),
    Unit.DAYS: dt.timedelta(days=1),
    Unit.WEEKS: dt.timedelta(weeks=1),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """A stretch of time, both ends included.

    Attributes:
        start: First moment.
        middle: The moment it is named after.
        stop: Last moment.
    """

    start: dt.datetime
    middle: dt.datetime
    stop: dt.datetime


def moved(moment: dt.datetime, unit: Unit, steps: int) -> dt.datetime:
    """Move a moment by units of the calendar; a day that a month lacks becomes its last.

    >>> moved(dt.datetime(2023, 1, 31), Unit.MONTHS, 1), moved(dt.datetime(2024, 2, 29), Unit.YEARS, -1)
    (datetime.datetime(2023, 2, 28, 0, 0), datetime.datetime(2023, 2, 28, 0, 0))
    """
    if unit in FIXED:
        return moment + steps * FIXED[unit]
    months = moment.year * 12 + moment.month - 1 + steps * (12 if unit is Unit.YEARS else 1)
    year, month = divmod(months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return moment.replace(year=year, month=month + 1, day=min(moment.day, last))


def middles(first: dt.datetime, last: dt.datetime, unit: Unit, compat: Compat) -> Iterator[dt.datetime]:
    """Yield the first moment and those that follow it unit by unit up to the last.

    Args:
        first: First moment.
        last: No moment after this.
        unit: The step.
        compat: The original goes on from a day that a short month has cut; the default comes back to the day.

    Yields:
        The moments.
    """
    moment, step = first, 0
    while moment <= last:
        yield moment
        step += 1
        moment = moved(moment, unit, 1) if compat is Compat.DNA else moved(first, unit, step)


def windows(first: dt.datetime, last: dt.datetime, unit: Unit, size: int, compat: Compat) -> tuple[Window, ...]:
    """Cut a range into windows that lie wholly within it.

    Args:
        first: First moment of the range.
        last: Last moment of the range.
        unit: The step.
        size: Number of units; an even size reaches as far as the next odd one.
        compat: How the middle goes on after a short month.

    Returns:
        The windows in order; none when the range is too short.

    Raises:
        InputError: When the size is below one.
    """
    if size < 1:
        raise InputError(f"A window of {size} {unit} holds nothing.", remedy="Give a size of 1 or more.")
    reach = size // 2
    found = []
    for middle in middles(first, last, unit, compat):
        start, stop = moved(middle, unit, -reach), moved(middle, unit, reach)
        if first <= start and stop <= last:
            found.append(Window(start=start, middle=middle, stop=stop))
    return tuple(found)


def span(table: Table, selection: Selection) -> tuple[dt.datetime, dt.datetime] | None:
    """Return the range asked for, cut to that of the statements; None without statements."""
    if not len(table):
        return None
    first, last = moment_of(table.seconds.min()), moment_of(table.seconds.max())
    return max(first, selection.first or first), min(last, selection.last or last)


def cubes_over_time(table: Table, selection: Selection, unit: Unit, size: int) -> Iterator[tuple[Window, Cube]]:
    """Count the statements of each window.

    Args:
        table: All statements.
        selection: What is asked; with ``isolates`` all windows have the same rows and columns.
        unit: The step.
        size: Number of units in a window.

    Yields:
        Each window with its cube; an empty window gives zeros.
    """
    bounds = span(table, selection)
    retained = retain(table, selection)
    times = table.seconds[retained.kept]
    for window in windows(*bounds, unit, size, selection.compat) if bounds else ():
        low = np.searchsorted(times, seconds_of(window.start), side="left")
        high = np.searchsorted(times, seconds_of(window.stop), side="right")
        yield window, cube_of(table, selection, Retained(loaded=retained.loaded, kept=retained.kept[low:high]))


def cubes_over_events(table: Table, selection: Selection, size: int) -> Iterator[tuple[Window, Cube]]:
    """Count the statements around each statement, as many before as after.

    Statements of one moment stand in the table's order; the original draws among them at random.

    Args:
        table: All statements.
        selection: What is asked.
        size: Number of statements in a window; an even size takes one more.

    Yields:
        Each window with its cube, from the first statement that has enough before it to the last.

    Raises:
        InputError: When the size is below one.
    """
    if size < 1:
        raise InputError(f"A window of {size} statements holds nothing.", remedy="Give a size of 1 or more.")
    retained = retain(table, selection)
    reach = size // 2
    for number in range(reach, len(retained.kept) - reach):
        kept = retained.kept[number - reach : number + reach + 1]
        first, middle, last = (moment_of(table.seconds[row]) for row in (kept[0], kept[reach], kept[-1]))
        yield (
            Window(start=first, middle=middle, stop=last),
            cube_of(table, selection, Retained(loaded=retained.loaded, kept=kept)),
        )


def cubes_around(table: Table, selection: Selection, turn: dt.datetime) -> tuple[Cube, Cube]:
    """Count the statements before a moment, and those from it on.

    Args:
        table: All statements.
        selection: What is asked; with ``isolates`` both cubes have the same rows and columns.
        turn: First moment of the second period.

    Returns:
        The two cubes.
    """
    retained = retain(table, selection)
    parted = int(np.searchsorted(table.seconds[retained.kept], seconds_of(turn), side="left"))
    before, after = (
        cube_of(table, selection, Retained(loaded=retained.loaded, kept=kept))
        for kept in (retained.kept[:parted], retained.kept[parted:])
    )
    return before, after
