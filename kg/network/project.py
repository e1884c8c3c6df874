"""From the cube to networks: actors by issues, and actors by actors.

With x[i,j,k] statements of actor i on issue j at level k, and d(k,l) the distance of two levels from 0 to 1:

* ignore      sum over j of (sum over k of x[i,j,k]) (sum over k of x[h,j,k])
* congruence  sum over j,k,l of x[i,j,k] x[h,j,l] (1 - d(k,l))
* conflict    the same with d(k,l); for levels that are texts, what one actor says and the other never does
* subtract    congruence less conflict

Formulas: Leifeld (2017), as in the Discourse Network Analyzer 3.1. For numbers d(k,l) = |k - l| / range; where
only one level was observed the range is 0 and all pairs are congruent.
"""

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from kg.errors import InputError
from kg.network.choices import Aggregation, Normalisation
from kg.network.cube import Cube, Sparse
from kg.network.normalise import divided_one_mode, divided_two_mode
from kg.network.product import multiplied, sparse_of
from kg.network.table import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Matrix:
    """A network as numbers.

    Attributes:
        rows: Names of the rows, in order.
        columns: Names of the columns, in order; the same as the rows where actors stand on both sides.
        values: The ties.
        square: Whether rows and columns are the same actors.
    """

    rows: tuple[str, ...]
    columns: tuple[str, ...]
    values: Sparse
    square: bool


def two_mode(
    cube: Cube, aggregation: Aggregation = Aggregation.IGNORE, normalisation: Normalisation = Normalisation.NO
) -> Matrix:
    """Tie actors to the issues they speak on.

    Args:
        cube: The counted statements.
        aggregation: ``ignore`` counts; ``subtract`` weighs for and against; ``combine`` tells which levels occur.
        normalisation: ``activity`` divides by the actor's statements, ``prominence`` by those on the issue.

    Returns:
        The actor by issue network.
    """
    values = _two_mode_values(cube, aggregation)
    return Matrix(
        rows=cube.rows,
        columns=cube.columns,
        values=divided_two_mode(cube, values, aggregation, normalisation),
        square=False,
    )


def _two_mode_values(cube: Cube, aggregation: Aggregation) -> Sparse:
    """Put the levels together into one number per actor and issue."""
    if aggregation is Aggregation.IGNORE or (aggregation is Aggregation.SUBTRACT and cube.kind in {None, Kind.TEXT}):
        return cube.total()
    if aggregation is Aggregation.SUBTRACT:
        weights = [-1.0, 1.0] if cube.kind is Kind.BOOLEAN else [float(level) for level in cube.levels]
        return _weighted(cube, cube.counts, weights)
    if aggregation is Aggregation.COMBINE:
        present = cube.counts.copy()
        present.data = np.ones_like(present.data)
        return _weighted(cube, present, [2.0 ** (len(cube.levels) - 1 - k) for k in range(len(cube.levels))])
    raise InputError(
        f"'{aggregation}' ties actors to actors, not to issues.", remedy="Choose ignore, subtract or combine."
    )


def _weighted(cube: Cube, counts: Sparse, weights: list[float]) -> Sparse:
    """Add up the levels, each times its weight."""
    width = len(cube.columns)
    total = sp.csr_array((len(cube.rows), width))
    for number, weight in enumerate(weights):
        total = total + counts[:, number * width : (number + 1) * width] * weight
    total = sp.csr_array(total)
    total.eliminate_zeros()
    return total


def one_mode(
    cube: Cube, aggregation: Aggregation = Aggregation.CONGRUENCE, normalisation: Normalisation = Normalisation.NO
) -> Matrix:
    """Tie actors to each other by the issues they speak on.

    Args:
        cube: The counted statements; a transposed cube ties issues by the actors who speak on them.
        aggregation: Any but ``combine``.
        normalisation: ``average``, ``jaccard``, ``cosine`` or ``cosine-dna``.

    Returns:
        A symmetric network with nothing on its diagonal.
    """
    values = without_diagonal(divided_one_mode(cube, one_mode_values(cube, aggregation), aggregation, normalisation))
    return Matrix(rows=cube.rows, columns=cube.rows, values=values, square=True)


def one_mode_values(cube: Cube, aggregation: Aggregation) -> Sparse:
    """Return the actor by actor numbers before division, the diagonal included.

    Args:
        cube: The counted statements.
        aggregation: Any but ``combine``.

    Returns:
        The numbers.

    Raises:
        InputError: For ``combine``, which has no meaning here.
    """
    if aggregation is Aggregation.COMBINE:
        raise InputError("'combine' ties actors to issues, not to actors.", remedy="Choose another aggregation.")
    if aggregation is Aggregation.IGNORE or cube.kind is None:
        total = cube.total()
        product = multiplied(total, total)
        return product * 0.0 if aggregation is Aggregation.CONFLICT else product
    if cube.kind is Kind.TEXT:
        return _by_presence(cube, aggregation)
    return _by_distance(cube, aggregation, cube.nearness())


def _by_distance(cube: Cube, aggregation: Aggregation, near: NDArray[np.float64]) -> Sparse:
    """Weigh every pair of statements on an issue by how far apart their levels are."""
    share = {
        Aggregation.CONGRUENCE: near,
        Aggregation.CONFLICT: 1 - near,
        Aggregation.SUBTRACT: 2 * near - 1,
    }[aggregation]
    if np.array_equal(share, np.eye(len(share))):
        return multiplied(cube.counts, cube.counts)
    weight = sp.kron(sp.csr_array(share), sp.eye_array(len(cube.columns)), format="csr")
    return multiplied(cube.counts @ weight, cube.counts)


def _by_presence(cube: Cube, aggregation: Aggregation) -> Sparse:
    """Compare what two actors say at each level of text: the same, or what only one of them says."""
    together = multiplied(cube.counts, cube.counts)
    if aggregation is Aggregation.CONGRUENCE:
        return together
    present = cube.counts.copy()
    present.data = np.ones_like(present.data)
    shared = multiplied(cube.counts, present).toarray()
    alone = cube.activity()[:, None] - shared
    apart = sparse_of(alone + alone.T)
    return apart if aggregation is Aggregation.CONFLICT else sp.csr_array(together - apart)


def without_diagonal(values: Sparse) -> Sparse:
    """Return the matrix with nothing on its diagonal and no stored zeros."""
    rows = np.repeat(np.arange(values.shape[0]), np.diff(values.indptr))
    data = np.where(rows == values.indices, 0.0, values.data)
    kept = sp.csr_array((data, values.indices.copy(), values.indptr.copy()), shape=values.shape)
    kept.eliminate_zeros()
    return kept
