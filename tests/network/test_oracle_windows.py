"""Networks over time are those of the original, window by window and cell by cell."""

import itertools
from collections.abc import Iterator

import numpy as np
import pytest

from kg.network.choices import Aggregation, Compat, Kernel, Unit
from kg.network.kernel import smoothed
from kg.network.project import one_mode, two_mode
from kg.network.window import Window, cubes_over_time
from tests.network import oracle_data
from tests.network.oracle_data import Record

MOVING = [r for r in oracle_data.records("network") if r["timeWindow"] != "no" and r["kernel"] == "no"]
WEIGHTED = [r for r in oracle_data.records("network") if r["kernel"] != "no"]
Series = tuple[Record, list[Record]]


def series(records: list[Record]) -> Iterator[Series]:
    """Group the windows that were asked for together."""

    def asked(record: Record) -> tuple[object, ...]:
        return tuple(str(record.get(k)) for k in ("type", "qualifier", "agg", "timeWindow", "windowSize", "kernel"))

    for _, group in itertools.groupby(sorted(records, key=lambda r: (asked(r), r["mid"])), key=asked):
        members = list(group)
        yield members[0], members


def named(item: object) -> str:
    if isinstance(item, dict):
        return "-".join(str(item[k]) for k in ("type", "qualifier", "agg", "windowSize", "timeWindow", "kernel"))
    return ""


def ends(window: Window) -> tuple[str, str, str]:
    return tuple(m.isoformat(timespec="minutes") for m in (window.start, window.middle, window.stop))  # type: ignore[return-value]


def test_there_are_as_many_as_there_should_be() -> None:
    assert (len(MOVING), len(WEIGHTED)) == (126, 408)


@pytest.mark.parametrize(("asked", "expected"), list(series(MOVING)), ids=named)
def test_windows_are_the_original_s(asked: Record, expected: list[Record]) -> None:
    selection = oracle_data.selection(asked, Compat.DNA)
    found = list(cubes_over_time(oracle_data.table(), selection, Unit(asked["timeWindow"]), asked["windowSize"]))
    assert [ends(window) for window, _ in found] == [(r["start"], r["mid"], r["stop"]) for r in expected]
    for (_, cube), record in zip(found, expected, strict=True):
        matrix = (one_mode if asked["type"] == "onemode" else two_mode)(cube, Aggregation(asked["agg"]))
        assert list(matrix.rows) == record["rows"]
        assert np.allclose(matrix.values.toarray(), np.array(record["m"]), rtol=0, atol=1e-9)


@pytest.mark.parametrize(("asked", "expected"), list(series(WEIGHTED)), ids=named)
def test_kernels_are_the_original_s(asked: Record, expected: list[Record]) -> None:
    selection = oracle_data.selection(asked, Compat.DNA)
    unit, kernel = Unit(asked["timeWindow"]), Kernel(asked["kernel"])
    found = list(smoothed(oracle_data.table(), selection, unit, asked["windowSize"], kernel, indent=asked["indent"]))
    assert [ends(window)[1] for window, _ in found] == [record["mid"] for record in expected]
    for (_, matrix), record in zip(found, expected, strict=True):
        assert list(matrix.rows) == record["rows"]
        assert np.allclose(matrix.values.toarray(), np.array(record["m"]), rtol=0, atol=1e-9)
