"""The least and most of each thing that a build may hold, kept as data beside the releases it speaks of.

A ``floors.toml`` in the folder of the sources says, for each count, its bounds. A count under its least stops
the build: something that was read before is no longer read. One over its most is only told.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kg.errors import InputError


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """The bounds of one count.

    Attributes:
        name: What is counted, for instance ``statements``.
        least: The build fails below this.
        most: A warning is given above this; None when there is no upper bound.
    """

    name: str
    least: int
    most: int | None = None


def load_bounds(path: Path) -> tuple[Bound, ...]:
    """Read the bounds that go with a folder of releases.

    Args:
        path: The ``floors.toml``; a missing one means no bounds.

    Returns:
        The bounds, by name.

    Raises:
        InputError: When the file cannot be understood.
    """
    if not path.is_file():
        return ()
    try:
        table = tomllib.loads(path.read_text("utf-8"))
        return tuple(
            Bound(name=name, least=int(row["least"]), most=int(row["most"]) if "most" in row else None)
            for name, row in sorted(table.items())
        )
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, ValueError) as error:
        raise InputError(
            f"The floors cannot be read: {error}.",
            where=str(path),
            remedy="Write one table for each count, as in [statements] with least = 10.",
        ) from error


def broken(bounds: tuple[Bound, ...], counts: Mapping[str, int]) -> tuple[str, ...]:
    """Say which counts lie under their least.

    Args:
        bounds: The bounds.
        counts: Name -> number.

    Returns:
        One sentence for each; none when all is well.

    >>> broken((Bound(name="statements", least=3),), {"statements": 2})
    ('statements: 2, but at least 3 are expected',)
    """
    return tuple(
        f"{bound.name}: {counts.get(bound.name, 0)}, but at least {bound.least} are expected"
        for bound in bounds
        if counts.get(bound.name, 0) < bound.least
    )


def exceeded(bounds: tuple[Bound, ...], counts: Mapping[str, int]) -> tuple[str, ...]:
    """Say which counts lie over their most.

    Args:
        bounds: The bounds.
        counts: Name -> number.

    Returns:
        One sentence for each; none when all is well.
    """
    return tuple(
        f"{bound.name}: {counts.get(bound.name, 0)}, but at most {bound.most} are expected"
        for bound in bounds
        if bound.most is not None and counts.get(bound.name, 0) > bound.most
    )
