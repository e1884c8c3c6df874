"""What a tie is divided by, so that loud actors and popular issues do not drown the rest.

With a[i] the number of statements of actor i:

* activity    the actor's statements; prominence: the statements on the issue
* average     (a[i] + a[h]) / 2
* jaccard     what either says that the other never does, and what both say, over issues and levels
* cosine      sqrt(c[i,i]) sqrt(c[h,h]), where c[i,i] is the actor's congruence with itself: for levels that are
              words or yes and no the lengths of the two vectors of statements, sqrt(sum x[i]^2); for numbers
              the soft cosine, which takes near levels as near (Sidorov and others, Soft similarity and soft
              cosine measure, Computacion y Sistemas 18, 2014)
* cosine-dna  a[i] a[h], which the Discourse Network Analyzer calls cosine

A cell whose divisor is 0 is 0.
"""

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from kg.errors import InputError
from kg.network.choices import Aggregation, Normalisation
from kg.network.cube import Cube, Sparse
from kg.network.product import looked_up, multiplied

Floats = NDArray[np.float64]
TWO_MODE = (Normalisation.NO, Normalisation.ACTIVITY, Normalisation.PROMINENCE)


def divided_two_mode(cube: Cube, values: Sparse, aggregation: Aggregation, normalisation: Normalisation) -> Sparse:
    """Divide the ties of actors to issues.

    Args:
        cube: The counted statements.
        values: The ties.
        aggregation: With ``combine``, whose ties are codes and no amounts, cells are counted and not statements.
        normalisation: ``no``, ``activity`` or ``prominence``.

    Returns:
        The divided ties.

    Raises:
        InputError: When the normalisation is for networks of actors only.
    """
    if normalisation not in TWO_MODE:
        raise InputError(f"'{normalisation}' compares two actors.", remedy=f"Choose one of: {', '.join(TWO_MODE)}.")
    if normalisation is Normalisation.NO:
        return values
    basis = values.copy() if aggregation is Aggregation.COMBINE else cube.total()
    if aggregation is Aggregation.COMBINE:
        basis.data = np.ones_like(basis.data)
    by_row = normalisation is Normalisation.ACTIVITY
    divisor = np.asarray(basis.sum(axis=1 if by_row else 0), dtype=np.float64).reshape(-1)
    coordinates = values.tocoo()
    return _divided(values, divisor[coordinates.row if by_row else coordinates.col])


def divided_one_mode(cube: Cube, values: Sparse, aggregation: Aggregation, normalisation: Normalisation) -> Sparse:
    """Divide the ties of actors to actors.

    Args:
        cube: The counted statements.
        values: The ties.
        aggregation: With ``ignore`` the vectors of the cosine leave the levels aside too.
        normalisation: ``no``, ``average``, ``jaccard``, ``cosine`` or ``cosine-dna``.

    Returns:
        The divided ties.

    Raises:
        InputError: When the normalisation is for networks of actors and issues only.
    """
    if normalisation is Normalisation.NO:
        return values
    coordinates = values.tocoo()
    i, h = coordinates.row, coordinates.col
    activity = cube.activity()
    match normalisation:
        case Normalisation.AVERAGE:
            return _divided(values, (activity[i] + activity[h]) / 2)
        case Normalisation.COSINE_DNA:
            return _divided(values, activity[i] * activity[h])
        case Normalisation.COSINE:
            length = np.sqrt(_likeness_to_itself(cube, aggregation))
            return _divided(values, length[i] * length[h])
        case Normalisation.JACCARD:
            return _divided(values, _union(cube, activity, i, h))
        case _:
            raise InputError(
                f"'{normalisation}' compares actors and issues.",
                remedy="Choose one of: no, average, jaccard, cosine, cosine-dna.",
            )


def _likeness_to_itself(cube: Cube, aggregation: Aggregation) -> Floats:
    """Return each actor's congruence with itself."""
    near = np.ones((1, 1)) if aggregation is Aggregation.IGNORE else cube.nearness()
    counts = cube.total() if aggregation is Aggregation.IGNORE else cube.counts
    weight = sp.kron(sp.csr_array(near), sp.eye_array(len(cube.columns)), format="csr")
    return np.asarray(((counts @ weight) * counts).sum(axis=1), dtype=np.float64).reshape(-1)


def _union(cube: Cube, activity: Floats, i: NDArray[np.int32], h: NDArray[np.int32]) -> Floats:
    """Add what only the one says, what only the other says, and the product of what both say."""
    present = cube.counts.copy()
    present.data = np.ones_like(present.data)
    shared = multiplied(cube.counts, present)
    both = multiplied(cube.counts, cube.counts)
    union: Floats = (
        activity[i] + activity[h] + looked_up(both, i, h) - looked_up(shared, i, h) - looked_up(shared, h, i)
    )
    return union


def _divided(values: Sparse, divisor: Floats) -> Sparse:
    """Divide each stored tie by its divisor; by 0 gives 0."""
    data = np.divide(values.data, divisor, out=np.zeros(len(divisor)), where=divisor != 0)
    return sp.csr_array((data, values.indices, values.indptr), shape=values.shape)
