"""Why two actors are tied: their agreement and conflict taken apart, issue by issue.

The sums over the issues are the cells of the congruence and conflict networks. With all pairs this is the
three-way network of actor, actor and issue.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from kg.errors import InputError
from kg.network.cube import Cube


@dataclass(frozen=True, slots=True, kw_only=True)
class Shared:
    """What two actors share on one issue.

    Attributes:
        one: The first actor in order.
        other: The second.
        issue: The issue.
        congruence: How far they agree there.
        conflict: How far they disagree there.
    """

    one: str
    other: str
    issue: str
    congruence: float
    conflict: float


def three_way(cube: Cube) -> Iterator[Shared]:
    """Tie every two actors on every issue on which both have spoken.

    Args:
        cube: The counted statements, with levels of yes and no or of numbers.

    Yields:
        The ties in order of issue and actors.
    """
    near = cube.nearness()
    width, levels = len(cube.columns), len(cube.levels)
    by_issue = cube.counts.tocsc()
    for place, issue in enumerate(cube.columns):
        block = by_issue[:, [place + level * width for level in range(levels)]].tocsr()
        speakers = np.flatnonzero(np.asarray(block.sum(axis=1)).reshape(-1))
        counts = block[speakers].toarray()
        together = counts @ near @ counts.T
        apart = counts @ (1 - near) @ counts.T
        for a, b in zip(*np.triu_indices(len(speakers), k=1), strict=True):
            yield Shared(
                one=cube.rows[speakers[a]],
                other=cube.rows[speakers[b]],
                issue=issue,
                congruence=float(together[a, b]),
                conflict=float(apart[a, b]),
            )


def explained(cube: Cube, one: str, other: str) -> tuple[Shared, ...]:
    """Say on which issues two actors agree and disagree.

    Args:
        cube: The counted statements, with levels of yes and no or of numbers.
        one: An actor.
        other: Another.

    Returns:
        The issues on which both have spoken, those that weigh most first.

    Raises:
        InputError: When one of them has not spoken at all.
    """
    for actor in (one, other):
        if actor not in cube.rows:
            raise InputError(f"'{actor}' has made no statement that counts.", remedy="Name an actor of the network.")
    width = len(cube.columns)
    rows = [cube.counts[[cube.rows.index(actor)], :].toarray().reshape(-1, width) for actor in (one, other)]
    near = cube.nearness()
    together = np.einsum("kj,kl,lj->j", rows[0], near, rows[1])
    apart = np.einsum("kj,kl,lj->j", rows[0], 1 - near, rows[1])
    found = [
        Shared(one=one, other=other, issue=issue, congruence=float(together[j]), conflict=float(apart[j]))
        for j, issue in enumerate(cube.columns)
        if together[j] or apart[j]
    ]
    return tuple(sorted(found, key=lambda shared: (-(shared.congruence + shared.conflict), shared.issue)))
