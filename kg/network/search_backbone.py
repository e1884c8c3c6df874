"""Finds the set of issues that is the backbone of a debate; the others are redundant.

A set B of all issues C is judged by its loss (see ``backbone``) times exp(-p (|C| - |B|) / |C|): the more issues
are left out the more is forgiven, p being 3.5 to 12 in use. With a fixed size there is nothing to forgive.

* exact   every set is tried, where there are few enough
* greedy  from all issues, the one is dropped whose loss is least, again and again; the best set on the way is taken
* anneal  from one random issue (or ``size`` of them) a random issue is added, removed or exchanged; a better set is
          always taken, a worse one with chance exp(-(new - old)) T, where T = 1 - 1 / (1 + exp(5 - 12 t / n)) falls
          from nearly 1 to nearly 0 over the n steps t (Leifeld, Discourse Network Analyzer 3.1, which stops at the
          last set; here the best set met is reported, and the seed is heeded)
"""

import itertools
import math
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

import numpy as np

from kg.errors import InputError
from kg.network.backbone import Measure, nested_backbone
from kg.network.cube import Cube

# Every set is tried up to this many of them.
EXHAUSTIVE = 20_000
PENALTY = 3.5
STEPS = 10_000
USUAL = Measure()


class Way(StrEnum):
    """How a backbone is searched for."""

    EXACT = "exact"
    GREEDY = "greedy"
    ANNEAL = "anneal"


@dataclass(frozen=True, slots=True, kw_only=True)
class Backbone:
    """A backbone and what it leaves out.

    Attributes:
        backbone: The issues that carry the structure, in order.
        redundant: The others.
        backbone_loss: Loss of the network on the backbone, without penalty.
        redundant_loss: Loss of the network on the others.
        penalised: The loss with penalty, by which the set was chosen; the plain loss where the size is fixed.
        way: How it was found.
    """

    backbone: tuple[str, ...]
    redundant: tuple[str, ...]
    backbone_loss: float
    redundant_loss: float
    penalised: float
    way: Way


class _Judge:
    """Judges sets of issues, each but once."""

    def __init__(self, cube: Cube, measure: Measure, penalty: float, size: int | None) -> None:
        self.count = len(cube.columns)
        self._penalty = penalty if size is None else 0.0
        whole = measure.spectrum(cube)
        self.loss = cache(lambda issues: measure.loss(cube, list(issues), whole))

    def penalised(self, issues: tuple[int, ...]) -> float:
        """Return the loss of a set, forgiven by how much it leaves out."""
        return float(self.loss(issues)) * math.exp(-self._penalty * (self.count - len(issues)) / self.count)


def find_backbone(
    cube: Cube,
    *,
    penalty: float = PENALTY,
    size: int | None = None,
    way: Way | None = None,
    measure: Measure = USUAL,
    steps: int = STEPS,
    seed: int = 0,
) -> Backbone:
    """Find the set of issues that best stands for all.

    Args:
        cube: The counted statements.
        penalty: How much a smaller set is favoured.
        size: Number of issues of the backbone; None lets the penalty decide.
        way: How to search; by default exact where that is feasible, else by annealing.
        measure: How networks are made and compared.
        steps: Length of the annealing.
        seed: Start of the annealing.

    Returns:
        The best set found.

    Raises:
        InputError: When there are fewer than two issues, or the size is not below their number.
    """
    count = len(cube.columns)
    if count < 2 or (size is not None and not 1 <= size < count):
        asked = "a backbone" if size is None else f"a backbone of {size}"
        raise InputError(f"{count} issues do not make {asked}.", remedy="Ask for at least one and not for all.")
    sets = 2**count - 2 if size is None else math.comb(count, size)
    way = way or (Way.EXACT if sets <= EXHAUSTIVE else Way.ANNEAL)
    judge = _Judge(cube, measure, penalty, size)
    match way:
        case Way.EXACT:
            if sets > EXHAUSTIVE * 50:
                raise InputError(f"There are {sets} sets to try.", remedy="Choose greedy or anneal.")
            best = _exact(judge, size)
        case Way.GREEDY:
            best = _greedy(judge, cube, measure, size)
        case Way.ANNEAL:
            best = _annealed(judge, size, steps, np.random.default_rng(seed))
    rest = tuple(sorted(set(range(count)) - set(best)))
    return Backbone(
        backbone=tuple(cube.columns[i] for i in best),
        redundant=tuple(cube.columns[i] for i in rest),
        backbone_loss=judge.loss(best),
        redundant_loss=judge.loss(rest),
        penalised=judge.penalised(best),
        way=way,
    )


def _exact(judge: _Judge, size: int | None) -> tuple[int, ...]:
    """Try every set; of equals the smallest, then the first in order."""
    sizes = range(1, judge.count) if size is None else (size,)
    every = (issues for number in sizes for issues in itertools.combinations(range(judge.count), number))
    return min(every, key=lambda issues: (round(judge.penalised(issues), 12), len(issues), issues))


def _greedy(judge: _Judge, cube: Cube, measure: Measure, size: int | None) -> tuple[int, ...]:
    """Take the best of the sets that are left when issue after issue is dropped."""
    remaining = list(range(judge.count))
    met = []
    for step in nested_backbone(cube, measure)[:-1]:
        remaining.remove(cube.columns.index(step.issue))
        met.append(tuple(remaining))
    fitting = [issues for issues in met if size is None or len(issues) == size]
    return min(fitting, key=lambda issues: (round(judge.penalised(issues), 12), len(issues)))


def _annealed(judge: _Judge, size: int | None, steps: int, dice: np.random.Generator) -> tuple[int, ...]:
    """Walk at random, ever less willing to get worse, and keep the best set met."""
    chosen = set(dice.choice(judge.count, size or 1, replace=False).tolist())
    here = tuple(sorted(chosen))
    height = judge.penalised(here)
    best, least = here, height
    for step in range(1, steps + 1):
        there = _neighbour(here, judge.count, dice, fixed=size is not None)
        reached = judge.penalised(there)
        warmth = 1 - 1 / (1 + math.exp(5 - 12 * step / steps))
        if reached < height or dice.random() < math.exp(height - reached) * warmth:
            here, height = there, reached
        if reached < least - 1e-12:
            best, least = there, reached
    return best


def _neighbour(issues: tuple[int, ...], count: int, dice: np.random.Generator, *, fixed: bool) -> tuple[int, ...]:
    """Add, remove or exchange one issue; some are always in and some out."""
    moves = [0] if fixed else [0, *([1] if len(issues) < count - 1 else []), *([-1] if len(issues) > 1 else [])]
    move = moves[int(dice.integers(len(moves)))]
    inside, outside = list(issues), sorted(set(range(count)) - set(issues))
    if move <= 0:
        inside.pop(int(dice.integers(len(inside))))
    if move >= 0:
        inside.append(outside[int(dice.integers(len(outside)))])
    return tuple(sorted(inside))
