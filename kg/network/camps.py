"""Searches for camps by moving one actor at a time, where there are too many divisions to try them all.

What a pair costs depends on the sizes of the camps alone, so all single moves out of a division are weighed at once:
with W the cost of a pair within a camp and B of one between, to move i from camp a to b costs twice the sum of W - B
over the members of b less that over those of a, under the sizes that the move leads to. Where sizes must stay as
they are, as in the original, two actors change places, which is weighed in the same way.
"""

import numpy as np
from numpy.typing import NDArray

from kg.network.choices import Compat

Floats = NDArray[np.float64]
Camps = NDArray[np.int64]
Costs = list[list[Floats]]

# Starts of the search: this many for up to a hundred actors, fewer for more, never less than three.
RESTARTS = 24


def pair_costs(congruence: Floats, conflict: Floats, size: Floats, compat: Compat) -> Costs:
    """Say what each pair of actors adds to the misfit, by the camps they are in.

    Args:
        congruence: Actor by actor, nothing on the diagonal.
        conflict: The same.
        size: Size of each camp.
        compat: What is expected of each pair.

    Returns:
        For every two camps a matrix of actors by actors, with nothing on its diagonal.
    """
    off = 1 - np.eye(len(congruence))
    within = float((size * (size - 1)).sum())
    between = len(congruence) * (len(congruence) - 1) - within
    known: dict[tuple[bool, float], Floats] = {}

    def cost(a: int, b: int) -> Floats:
        share = 1.0
        if compat is Compat.DNA:
            share = (size[a] * (size[a] - 1) / within if within else 1.0) if a == b else size[a] * size[b] / between
        if (a == b, share) not in known:
            if a == b:
                expected = share * congruence.sum() / within if within else 0.0
                known[True, share] = (np.abs(congruence - expected) + conflict) * off
            else:
                known[False, share] = (congruence + np.abs(conflict - share * conflict.sum() / between)) * off
        return known[a == b, share]

    return [[cost(a, b) for b in range(len(size))] for a in range(len(size))]


def searched(congruence: Floats, conflict: Floats, camps: int, compat: Compat, seed: int) -> Camps:
    """Climb from many seeded divisions until nothing gets better.

    Args:
        congruence: Actor by actor, nothing on the diagonal.
        conflict: The same.
        camps: Number of camps.
        compat: Look for the least misfit; or as the original, among camps of equal size, for the greatest.
        seed: Start of the search.

    Returns:
        The best division met.
    """
    dice = np.random.default_rng(seed)
    actors = len(congruence)
    # One start follows the main line of agreement and conflict; the others are dealt out.
    line = np.linalg.eigh(congruence - conflict)[1][:, -1]
    starts = [np.argsort(np.argsort(line, kind="stable"), kind="stable") * camps // actors]
    starts += [dice.permutation(np.arange(actors) % camps) for _ in range(max(3, RESTARTS * 100 // max(actors, 100)))]
    climb = _by_swaps if compat is Compat.DNA else _by_moves
    found = [climb(congruence, conflict, start.astype(np.int64), camps) for start in starts]
    sign = -1 if compat is Compat.DNA else 1
    return min(found, key=lambda pair: sign * round(pair[1], 9))[0]


def _sizes(division: Camps, camps: int) -> Floats:
    return np.bincount(division, minlength=camps).astype(np.float64)


def _by_moves(congruence: Floats, conflict: Floats, division: Camps, camps: int) -> tuple[Camps, float]:
    """Move the actor whose move lowers the misfit most, until none does."""
    height = _total(pair_costs(congruence, conflict, _sizes(division, camps), Compat.CORRECTED), division)
    while True:
        moves = list(_best_moves(congruence, conflict, division, camps))
        reached, actor, camp = min(moves, default=(height, 0, 0))
        if reached >= height - 1e-9:
            return division, height
        division, height = division.copy(), reached
        division[actor] = camp


def _best_moves(congruence: Floats, conflict: Floats, division: Camps, camps: int) -> list[tuple[float, int, int]]:
    """Return, for every two camps, the misfit after the best move from one to the other, the actor and the camp."""
    sizes = _sizes(division, camps)
    member = np.eye(camps)[division]
    found = []
    for a in range(camps):
        for b in range(camps):
            if a != b and sizes[a] > 1:
                after = sizes.copy()
                after[a] -= 1
                after[b] += 1
                costs = pair_costs(congruence, conflict, after, Compat.CORRECTED)
                gain = (costs[0][0] - costs[0][1]) @ member[:, [a, b]]
                movable = np.flatnonzero(division == a)
                change = 2 * (gain[movable, 1] - gain[movable, 0])
                best = int(change.argmin())
                found.append((_total(costs, division) + float(change[best]), int(movable[best]), b))
    return found


def _by_swaps(congruence: Floats, conflict: Floats, division: Camps, camps: int) -> tuple[Camps, float]:
    """Let the two actors change places whose swap raises the misfit most, until none does."""
    costs = pair_costs(congruence, conflict, _sizes(division, camps), Compat.DNA)
    height = _total(costs, division)
    while True:
        # What an actor would cost in each camp, the others staying where they are.
        columns = np.arange(len(division))
        in_camp = [
            np.array([costs[c][d] for d in range(camps)])[division, :, columns].sum(axis=0) for c in range(camps)
        ]
        best = (1e-9, 0, 0)
        for a in range(camps):
            for b in range(a + 1, camps):
                one, other = np.flatnonzero(division == a), np.flatnonzero(division == b)
                apart, inside = costs[a][b][np.ix_(one, other)], [costs[c][c][np.ix_(one, other)] for c in (a, b)]
                change = (in_camp[b] - in_camp[a])[one][:, None] + (in_camp[a] - in_camp[b])[other][None, :]
                change = 2 * (change - inside[0] - inside[1] + 2 * apart)
                place = np.unravel_index(int(change.argmax()), change.shape)
                best = max(best, (float(change[place]), int(one[place[0]]), int(other[place[1]])))
        if best[0] <= 1e-9:
            return division, height
        division, height = division.copy(), height + best[0]
        division[[best[1], best[2]]] = division[[best[2], best[1]]]


def _total(costs: Costs, division: Camps) -> float:
    """Add up what all pairs cost."""
    camps = range(len(costs))
    member = [(division == camp).astype(np.float64) for camp in camps]
    return float(sum(member[a] @ costs[a][b] @ member[b] for a in camps for b in camps))
