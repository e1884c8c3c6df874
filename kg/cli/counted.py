"""Networks that are counted, over the whole range or window by window, handed out as files for other programs."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import click
import networkx as nx

from kg.cli.asked import Origin, Statements, statements
from kg.cli.options import EVENTS
from kg.cli.printed import write
from kg.errors import InputError
from kg.network.choices import Aggregation, Kernel, Normalisation, Unit
from kg.network.cube import Cube, make_cube
from kg.network.directed import directed_graph
from kg.network.export import WRITERS, csv_of_columns
from kg.network.handout import columns_of, graph_of_matrix
from kg.network.kernel import smoothed, weighted_cubes
from kg.network.project import Matrix, one_mode, two_mode
from kg.network.window import Window, cubes_over_events, cubes_over_time

Series = Iterator[tuple[Window, Matrix]]


def network_of(asked: Statements, normalisation: Normalisation, *, square: bool) -> Matrix:
    """Count one network over the whole range.

    Args:
        asked: The statements.
        normalisation: What ties are divided by.
        square: Whether actors are tied to each other or to issues.

    Returns:
        The network.
    """
    cube = make_cube(asked.table, asked.selection)
    return (one_mode if square else two_mode)(cube, asked.selection.aggregation, normalisation)


def cubes_of(asked: Statements, given: Mapping[str, Any], *, square: bool = True) -> Iterator[tuple[Window, Cube]]:
    """Count the statements window by window.

    Args:
        asked: The statements.
        given: The options ``window``, ``unit``, ``kernel`` and ``no_indent``.
        square: With a kernel, whether the cubes will tie actors to each other.

    Returns:
        Each window with its cube.

    Raises:
        InputError: When a kernel is to weigh events.
    """
    table, selection, size, unit = asked.table, asked.selection, int(given["window"]), given["unit"]
    if unit == EVENTS:
        if given["kernel"]:
            raise InputError("A kernel weighs by time, not by events.", remedy="Choose a unit of the calendar.")
        return cubes_over_events(table, selection, size)
    if given["kernel"]:
        kernel, indent = Kernel(given["kernel"]), not given["no_indent"]
        return weighted_cubes(table, selection, Unit(unit), size, kernel, square=square, indent=indent)
    return cubes_over_time(table, selection, Unit(unit), size)


def series_of(asked: Statements, given: Mapping[str, Any], normalisation: Normalisation, *, square: bool) -> Series:
    """Count a network for each window.

    Args:
        asked: The statements.
        given: The options ``window``, ``unit``, ``kernel`` and ``no_indent``.
        normalisation: What ties are divided by.
        square: Whether actors are tied to each other or to issues.

    Yields:
        Each window with its network.
    """
    if given["kernel"] and given["unit"] != EVENTS:
        yield from smoothed(
            asked.table,
            asked.selection,
            Unit(given["unit"]),
            int(given["window"]),
            Kernel(given["kernel"]),
            square=square,
            indent=not given["no_indent"],
            normalisation=normalisation,
        )
        return
    for window, cube in cubes_of(asked, given):
        yield window, (one_mode if square else two_mode)(cube, asked.selection.aggregation, normalisation)


def graphs(
    given: Mapping[str, Any], way: Aggregation, origin: Origin, *, square: bool
) -> Iterator[tuple[str, nx.Graph]]:
    """Count what a command asks for.

    Args:
        given: The command's options.
        way: How levels are put together.
        origin: Which statements of a build.
        square: Whether actors are tied to each other or to issues.

    Yields:
        Graphs, each with the days of its window, or one with an empty text.
    """
    asked = statements(given, way, origin)
    normalisation = Normalisation(given.get("normalise") or "no")
    if origin is Origin.ARROWS:
        yield "", directed_graph(make_cube(asked.table, asked.selection), asked.names)
    elif not given.get("window"):
        yield "", graph_of_matrix(network_of(asked, normalisation, square=square), asked.names)
    else:
        for window, matrix in series_of(asked, given, normalisation, square=square):
            yield "/".join(times(window)), graph_of_matrix(matrix, asked.names)


def times(window: Window) -> tuple[str, str, str]:
    """Write the beginning, the middle and the end of a window."""
    return window.start.isoformat(), window.middle.isoformat(), window.stop.isoformat()


def hand_out(found: list[tuple[str, nx.Graph]], form: str, out: Path | None, lang: str, *, over_time: bool) -> None:
    """Write networks in a form.

    Args:
        found: The networks with their windows.
        form: One of the writers' names.
        out: A file; over time a folder, or for CSV one file; None prints.
        lang: Language of the labels.
        over_time: Whether there are windows, of which there may be none.
    """
    if not over_time:
        ((_, graph),) = found
        write(WRITERS[form](graph, lang), out, size_of(graph))
    elif form == "csv":
        write(_long_table(found), out, f"{len(found)} windows")
    else:
        _write_each(found, form, out, lang)


def size_of(graph: nx.Graph) -> str:
    """Say how large a graph is."""
    return f"{graph.number_of_nodes()} nodes, {graph.number_of_edges()} ties"


def _long_table(found: list[tuple[str, nx.Graph]]) -> str:
    """Write the ties of all windows below each other, each with its window."""
    names = ("window_start", "window_middle", "window_stop")
    columns: dict[str, list[object]] = {name: [] for name in (*names, *columns_of(nx.Graph()), "weight")}
    for days, graph in found:
        own = columns_of(graph)
        ends = dict(zip(names, days.split("/"), strict=True))
        for name, values in ({k: [v] * len(own["source"]) for k, v in ends.items()} | own).items():
            columns[name].extend(values)
    return csv_of_columns(columns)


def _write_each(found: list[tuple[str, nx.Graph]], form: str, out: Path | None, lang: str) -> None:
    """Write a file for each window into a folder."""
    if out is None:
        raise InputError("Networks over time are many files.", remedy="Name a folder with --out, or choose csv.")
    try:
        out.mkdir(parents=True, exist_ok=True)
        for number, (days, graph) in enumerate(found, start=1):
            middle = days.split("/")[1].replace(":", "").replace("T000000", "")
            ending = "json" if form in {"vis", "sigma"} else form
            (out / f"{number:04}-{middle}.{ending}").write_text(WRITERS[form](graph, lang), "utf-8", newline="")
    except OSError as error:
        raise InputError(f"The files cannot be written: {error}.", where=str(out), remedy="Name another.") from error
    click.echo(f"Wrote {len(found)} windows to {out}/.", err=True)
