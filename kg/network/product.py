"""Products of sparse matrices, done dense where so much of them is filled that this is faster."""

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from kg.network.cube import Sparse

# A matrix with more than this share of its cells filled is multiplied dense, as long as it fits.
DENSE_SHARE = 0.02
DENSE_CELLS = 60_000_000


def multiplied(left: Sparse, right: Sparse) -> Sparse:
    """Multiply a matrix by the transpose of another.

    Args:
        left: Any matrix.
        right: One with as many columns.

    Returns:
        The product.
    """
    cells = max(left.shape[0] * left.shape[1], 1)
    fits = max(cells, left.shape[0] * right.shape[0]) <= DENSE_CELLS
    if fits and max(left.nnz, right.nnz) > DENSE_SHARE * cells:
        # One array times its own transpose is half the work, which numpy knows by their being one.
        full = left.toarray()
        return sparse_of(full @ (full if right is left else right.toarray()).T)
    return sp.csr_array(left @ right.T)


def sparse_of(dense: NDArray[np.float64]) -> Sparse:
    """Make a sparse matrix of a full one, row by row and without sorting, which is what takes the time otherwise.

    Args:
        dense: The full matrix.

    Returns:
        The same, without its zeros.
    """
    height, width = dense.shape
    places = np.flatnonzero(dense)
    ends = np.concatenate([[0], np.cumsum(np.count_nonzero(dense, axis=1))])
    columns = (places % max(width, 1)).astype(np.int32)
    return sp.csr_array((dense.reshape(-1)[places], columns, ends), shape=(height, width))


def looked_up(matrix: Sparse, i: NDArray[np.int32], j: NDArray[np.int32]) -> NDArray[np.float64]:
    """Look up many cells.

    Args:
        matrix: Any matrix.
        i: Their rows.
        j: Their columns.

    Returns:
        Their values, 0 where nothing is stored.
    """
    if not len(i):
        return np.zeros(0)
    if matrix.shape[0] * matrix.shape[1] <= DENSE_CELLS:
        return np.asarray(matrix.toarray()[i, j], dtype=np.float64)
    matrix.sum_duplicates()  # sorts the rows, without which each look-up reads a whole row
    return np.asarray(matrix[i, j], dtype=np.float64).reshape(-1)
