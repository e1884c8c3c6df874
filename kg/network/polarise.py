"""How polarised a debate is: how well its actors fall into camps that agree within and disagree between.

With congruence C and conflict F between n actors, |C| and |F| their sums, n_c the size of camp c,
W = sum of n_c (n_c - 1) and B = n (n - 1) - W, a division into camps misses perfect polarisation by

    Q =  sum over pairs within a camp   of | C - |C| / W | + F
       + sum over pairs between camps   of  C + | F - |F| / B |

divided by 2 (|C| + |F|). Where all agreement lies within camps and all conflict between them, evenly, Q is 0,
and a debate is as polarised as 1 - Q of the division that misses least. All sizes of camps are tried: every
division where they are few, seeded searches where they are many.

This is the absolute-difference measure of the Discourse Network Analyzer 3.1 (Leifeld) with two faults mended.
The original expects |C| n_c (n_c - 1) / W^2 of each pair within camp c and |F| n_a n_b / B^2 of each between a
and b, so that its camps never fit; and it reports the division that misses most, among camps of equal size. Its
compat mode does the same.
"""

import itertools
import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import scipy.sparse as sp
from numpy.typing import NDArray

from kg.errors import InputError
from kg.network.camps import pair_costs, searched
from kg.network.choices import Aggregation, Compat, Normalisation
from kg.network.cube import Cube
from kg.network.project import one_mode

Floats = NDArray[np.float64]
Camps = NDArray[np.int64]
Score = Callable[[Camps], Floats]

# All divisions are tried up to this many of them.
EXHAUSTIVE = 600_000
BATCH = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class Polarisation:
    """The most polarised division found.

    Attributes:
        actors: The actors.
        camps: The number of each actor's camp, the first actor's being 0.
        quality: 1 - Q, from 0 to 1 for a perfectly polarised debate; in compat mode Q.
        exact: Whether every division was tried.
    """

    actors: tuple[str, ...]
    camps: tuple[int, ...]
    quality: float
    exact: bool


def polarisation(
    cube: Cube,
    camps: int = 2,
    *,
    normalisation: Normalisation = Normalisation.AVERAGE,
    compat: Compat = Compat.CORRECTED,
    seed: int = 0,
) -> Polarisation:
    """Find the division of the actors into camps that fits best.

    Args:
        cube: The counted statements, with a qualifier of yes and no or of numbers.
        camps: Number of camps.
        normalisation: Of both networks.
        compat: The division that misses least; or as the original, of camps of equal size the one that misses most.
        seed: Start of the search where not every division is tried.

    Returns:
        The division; quality 0 where nobody is tied to anybody.

    Raises:
        InputError: When there are fewer actors than camps, or fewer than two camps.
    """
    if not 2 <= camps <= len(cube.rows):
        raise InputError(
            f"{len(cube.rows)} actors do not make {camps} camps.", remedy="Ask for at least two and at most as many."
        )
    congruence, conflict = _both(cube, normalisation)
    as_dna, sizes = compat is Compat.DNA, len(cube.rows)

    def score(divisions: Camps) -> Floats:
        missed = misfit(congruence, conflict, divisions, camps, compat)
        return missed if as_dna else 1 - missed

    exact = camps**sizes <= EXHAUSTIVE * math.factorial(camps)
    if not (congruence.any() or conflict.any()):
        best, top = np.arange(sizes) % camps, 0.0
    elif exact:
        best, top = _best(score, _all_divisions(sizes, camps, balanced=as_dna))
    else:
        best = searched(congruence, conflict, camps, compat, seed)
        top = float(score(best[None])[0])
    return Polarisation(actors=cube.rows, camps=tuple(int(c) for c in _named(best)), quality=top, exact=exact)


def misfit(
    congruence: Floats, conflict: Floats, divisions: Camps, camps: int, compat: Compat = Compat.CORRECTED
) -> Floats:
    """Return by how much each of many divisions misses perfect polarisation.

    Args:
        congruence: Actor by actor, nothing on the diagonal.
        conflict: The same.
        divisions: One division per row: the camp of each actor.
        camps: Number of camps.
        compat: What is expected of each pair.

    Returns:
        Q of each, divided by 2 (|C| + |F|); 0 without ties.
    """
    total_c, total_f = float(congruence.sum()), float(conflict.sum())
    if not total_c + total_f:
        return np.zeros(len(divisions))
    counts = (divisions[:, :, None] == np.arange(camps)).sum(axis=1).astype(np.float64)
    keys, group = np.unique(counts, axis=0, return_inverse=True)
    scores = np.zeros(len(divisions))
    for number, size in enumerate(keys):
        rows = np.flatnonzero(group.reshape(-1) == number)
        scores[rows] = _misfit_of_sizes(congruence, conflict, divisions[rows], size, compat)
    return scores / (2 * (total_c + total_f))


def _misfit_of_sizes(congruence: Floats, conflict: Floats, divisions: Camps, size: Floats, compat: Compat) -> Floats:
    """Return the undivided misfit of divisions whose camps have the same sizes, so that each pair costs the same."""
    costs = pair_costs(congruence, conflict, size, compat)
    member = [(divisions == camp).astype(np.float64) for camp in range(len(size))]
    score = np.zeros(len(divisions))
    for a, b in itertools.product(range(len(size)), repeat=2):
        score += ((member[a] @ costs[a][b]) * member[b]).sum(axis=1)
    return score


def _both(cube: Cube, normalisation: Normalisation) -> tuple[Floats, Floats]:
    """Return congruence and conflict as full matrices."""
    together = one_mode(cube, Aggregation.CONGRUENCE, normalisation).values.toarray()
    apart = one_mode(cube, Aggregation.CONFLICT, normalisation).values.toarray()
    return np.asarray(together), np.asarray(apart)


def _all_divisions(actors: int, camps: int, *, balanced: bool) -> Iterator[Camps]:
    """Yield every division once, in batches: each new camp is opened by the first actor not in those before."""
    batch: list[tuple[int, ...]] = []
    for division in _grown((0,), actors, camps):
        sizes = [division.count(camp) for camp in range(camps)]
        if min(sizes) and not (balanced and max(sizes) - min(sizes) > 1):
            batch.append(division)
        if len(batch) == BATCH:
            yield np.array(batch, dtype=np.int64)
            batch = []
    if batch:
        yield np.array(batch, dtype=np.int64)


def _grown(start: tuple[int, ...], actors: int, camps: int) -> Iterator[tuple[int, ...]]:
    """Yield every continuation of a division in which camps are opened in order."""
    if len(start) == actors:
        yield start
        return
    for camp in range(min(max(start) + 2, camps)):
        yield from _grown((*start, camp), actors, camps)


def _best(score: Score, batches: Iterator[Camps]) -> tuple[Camps, float]:
    """Return the division of the highest score, the first of equals."""
    best: tuple[Camps, float] = (np.zeros(0, dtype=np.int64), -1.0)
    for batch in batches:
        scores = score(batch)
        top = int(scores.argmax())
        if scores[top] > best[1] + 1e-12:
            best = batch[top], float(scores[top])
    return best


def _named(division: Camps) -> Camps:
    """Number the camps in the order in which their first actors stand."""
    names: dict[int, int] = {}
    return np.array([names.setdefault(int(camp), len(names)) for camp in division], dtype=np.int64)


def baseline(
    cube: Cube,
    camps: int = 2,
    *,
    rounds: int = 100,
    normalisation: Normalisation = Normalisation.AVERAGE,
    seed: int = 0,
    compat: Compat = Compat.CORRECTED,
) -> tuple[float, ...]:
    """Say how polarised the same statements would be if who is for and who against were dealt out by chance.

    Within each issue the levels of its statements are shuffled among the actors who made them, so that who
    speaks on what, how often, and how contested each issue is stay as they are.

    Args:
        cube: The counted statements.
        camps: Number of camps.
        rounds: How often to shuffle.
        normalisation: Of both networks.
        seed: Start of the shuffling.
        compat: As for the true division.

    Returns:
        The quality of each round, sorted; the share of them not below the true one is its p value.
    """
    dice = np.random.default_rng(seed)
    return tuple(
        sorted(
            polarisation(_shuffled(cube, dice), camps, normalisation=normalisation, compat=compat, seed=seed).quality
            for _ in range(rounds)
        )
    )


def _shuffled(cube: Cube, dice: np.random.Generator) -> Cube:
    """Deal the levels of each issue's statements out anew."""
    cells, width = cube.counts.tocoo(), len(cube.columns)
    times = cells.data.astype(np.int64)
    actor = np.repeat(cells.row, times)
    level, issue = np.divmod(np.repeat(cells.col, times), max(width, 1))
    order = np.lexsort((actor, issue))
    actor, issue, level = actor[order], issue[order], level[order]
    level = level[np.lexsort((dice.random(len(level)), issue))]
    counts = sp.csr_array((np.ones(len(actor)), (actor, level * width + issue)), shape=cube.counts.shape)
    counts.sum_duplicates()
    return replace(cube, counts=counts)
