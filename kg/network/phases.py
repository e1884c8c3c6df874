"""How a debate changes: how far two networks are apart, and into which phases a series of them falls.

* absdiff   two networks with the same rows and columns are as far apart as the sum of the absolute differences of
            their cells, each first divided by its own sum so that a busy month is not far from a quiet one by that
            alone
* spectral  networks of actors are as far apart as their spectra (see ``backbone``): the shape of the network counts,
            and not who has which place in it

Divided by the greatest, the distances are put into clusters (by single, complete, average or Ward's linkage), as many
as give the greatest modularity of the similarities, and of the linkages the one that gives most is taken (after
Leifeld's phase transitions in the Discourse Network Analyzer 3.1). To be drawn, the networks are placed in the plane
by classical scaling of the distances (Torgerson, Multidimensional scaling, Psychometrika 17, 1952).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import squareform

from kg.errors import InputError
from kg.network.backbone import spectrum_of
from kg.network.choices import Compat
from kg.network.cube import Sparse
from kg.network.project import Matrix

Floats = NDArray[np.float64]


class Distance(StrEnum):
    """How far two networks are apart."""

    ABSDIFF = "absdiff"
    SPECTRAL = "spectral"


class Linkage(StrEnum):
    """How clusters are joined."""

    AVERAGE = "average"
    SINGLE = "single"
    COMPLETE = "complete"
    WARD = "ward"


@dataclass(frozen=True, slots=True, kw_only=True)
class Phases:
    """The phases of a series of networks.

    Attributes:
        numbers: The phase of each network, from 0 in the order in which they begin.
        apart: Distances between the networks, the greatest being 1.
        modularity: How well the phases are told apart; 0 for one phase.
        linkage: The linkage that found them; None for one phase.
        places: Each network's place in the plane.
    """

    numbers: tuple[int, ...]
    apart: Floats
    modularity: float
    linkage: Linkage | None
    places: tuple[tuple[float, float], ...]


def change(before: Matrix, after: Matrix, *, shares: bool = True) -> float:
    """Measure how far two networks are apart, cell by cell.

    Args:
        before: A network.
        after: One with the same rows and columns.
        shares: Divide each by the sum of its absolute cells first.

    Returns:
        From 0 to 2 for shares.

    Raises:
        InputError: When rows or columns differ.
    """
    if (before.rows, before.columns) != (after.rows, after.columns):
        raise InputError(
            "The two networks have not the same actors and issues.", remedy="Make both with isolates kept."
        )
    first, second = (_share(m) if shares else m.values for m in (before, after))
    return float(np.abs(first - second).sum())


def _share(matrix: Matrix) -> Sparse:
    total = float(np.abs(matrix.values).sum())
    return matrix.values / total if total else matrix.values


def phases(
    series: Sequence[Matrix],
    most: int = 6,
    *,
    distance: Distance = Distance.ABSDIFF,
    linkages: Sequence[Linkage] = tuple(Linkage),
    compat: Compat = Compat.CORRECTED,
) -> Phases:
    """Find the phases of a series of networks.

    Args:
        series: Networks over time, all with the same rows and columns.
        most: Most phases to try.
        distance: How far two networks are apart.
        linkages: The linkages to try.
        compat: For the spectra.

    Returns:
        The phases; one for fewer than three networks or where all are the same.
    """
    apart = _distances(series, distance, compat)
    count = len(series)
    if count < 3 or not apart.any():
        alone = (0,) * count
        return Phases(numbers=alone, apart=apart, modularity=0.0, linkage=None, places=_placed(apart))
    likeness = 1 - apart
    np.fill_diagonal(likeness, 0)
    best: tuple[float, Linkage, NDArray[np.int32]] | None = None
    for method in linkages:
        tree = linkage(squareform(apart, checks=False), method=str(method))
        for number in range(2, min(most, count - 1) + 1):
            groups = fcluster(tree, number, criterion="maxclust")
            quality = round(_modularity(likeness, groups), 12)
            if best is None or quality > best[0]:
                best = quality, method, groups
    if best is None:
        raise InputError("No phases were asked for.", remedy="Ask for at most 2 or more, by one linkage or more.")
    names: dict[int, int] = {}
    numbers = tuple(names.setdefault(int(group), len(names)) for group in best[2])
    return Phases(numbers=numbers, apart=apart, modularity=best[0], linkage=best[1], places=_placed(apart))


def _distances(series: Sequence[Matrix], distance: Distance, compat: Compat) -> Floats:
    """Return the distances of every two networks, divided by the greatest."""
    count = len(series)
    apart = np.zeros((count, count))
    if distance is Distance.SPECTRAL:
        if not all(matrix.square for matrix in series):
            raise InputError("Only networks of actors have a spectrum.", remedy="Choose absdiff, or another network.")
        spectra = [spectrum_of(matrix.values.toarray(), compat) for matrix in series]
    for i in range(count):
        for j in range(i):
            if distance is Distance.SPECTRAL:
                apart[i, j] = apart[j, i] = np.abs(spectra[i] - spectra[j]).sum()
            else:
                apart[i, j] = apart[j, i] = change(series[i], series[j])
    return apart / apart.max() if apart.any() else apart


def _placed(apart: Floats) -> tuple[tuple[float, float], ...]:
    """Place points in the plane so that they lie about as far apart as they should."""
    count = len(apart)
    if not apart.any():
        return ((0.0, 0.0),) * count
    centred = np.eye(count) - 1 / count
    values, vectors = np.linalg.eigh(-centred @ apart**2 @ centred / 2)
    axes = vectors[:, [-1, -2]] * np.sqrt(np.maximum(values[[-1, -2]], 0))
    # Which way an axis points is an accident of the computation; its largest part is made to count up.
    signs = np.where(axes[np.abs(axes).argmax(axis=0), [0, 1]] < 0, -1.0, 1.0)
    return tuple((float(x), float(y)) for x, y in axes * signs)


def _modularity(weights: Floats, groups: NDArray[np.int32]) -> float:
    """Return the weighted modularity of a grouping (Newman 2004)."""
    total = float(weights.sum())
    degree = weights.sum(axis=1)
    same = groups[:, None] == groups[None, :]
    return float(((weights - np.outer(degree, degree) / total) * same).sum()) / total if total else 0.0
