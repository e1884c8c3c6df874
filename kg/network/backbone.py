"""Which issues carry the structure of a debate, and which could be left out without changing it.

The spectrum of a network is its sorted eigenvalues divided by their sum, negative ties taken as none; the loss
of leaving issues out is the sum of the absolute differences between the spectra with and without them
(Leifeld, Discourse Network Analyzer 3.1). The spectrum is meant to be that of the Laplacian, the degrees less
the ties; the original forgets the ties and compares degrees, which its compat mode does too.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from kg.errors import InputError
from kg.network.choices import Aggregation, Compat, Normalisation
from kg.network.cube import Cube
from kg.network.project import one_mode

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One issue left out.

    Attributes:
        issue: The issue.
        backbone_loss: Loss of the network on the issues that remain.
        redundant_loss: Loss of the network on the issues left out so far.
        statements: Statements that remain.
    """

    issue: str
    backbone_loss: float
    redundant_loss: float
    statements: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """How the network of a set of issues is made and compared.

    Attributes:
        aggregation: How actors are tied.
        normalisation: What ties are divided by.
        compat: The true Laplacian spectrum, or the original's degrees.
    """

    aggregation: Aggregation = Aggregation.SUBTRACT
    normalisation: Normalisation = Normalisation.AVERAGE
    compat: Compat = Compat.CORRECTED

    def spectrum(self, cube: Cube) -> Floats:
        """Return the spectrum of a cube's network."""
        return spectrum_of(one_mode(cube, self.aggregation, self.normalisation).values.toarray(), self.compat)

    def loss(self, cube: Cube, issues: list[int], whole: Floats | None = None) -> float:
        """Return how far the network on some issues is from the whole, whose spectrum may be known already."""
        whole = self.spectrum(cube) if whole is None else whole
        return float(np.abs(whole - self.spectrum(narrowed(cube, issues))).sum())


def spectrum_of(ties: Floats, compat: Compat = Compat.CORRECTED) -> Floats:
    """Return the sorted eigenvalues of a network, divided by their sum.

    Args:
        ties: Actor by actor; negative ties count as none.
        compat: The true Laplacian spectrum, or the original's degrees.

    Returns:
        The eigenvalues, the greatest first; zeros without ties.
    """
    positive = np.maximum(ties, 0)
    degrees = positive.sum(axis=1)
    values = degrees if compat is Compat.DNA else np.linalg.eigvalsh(np.diag(degrees) - positive)
    ordered: Floats = np.sort(values)[::-1]
    return ordered / ordered.sum() if ordered.sum() else ordered


def narrowed(cube: Cube, issues: list[int]) -> Cube:
    """Return the cube on some of its issues, with all of its actors.

    Args:
        cube: The counted statements.
        issues: Places of the issues to keep.

    Returns:
        The smaller cube.
    """
    width = len(cube.columns)
    places = [level * width + issue for level in range(len(cube.levels)) for issue in issues]
    return replace(cube, columns=tuple(cube.columns[i] for i in issues), counts=cube.counts[:, places])


def nested_backbone(cube: Cube, measure: Measure = Measure()) -> tuple[Step, ...]:
    """Leave out issue after issue, each time the one whose loss is least.

    Args:
        cube: The counted statements.
        measure: How networks are made and compared.

    Returns:
        The issues in the order in which they were left out; of equals the last in order goes first.
    """
    remaining = list(range(len(cube.columns)))
    whole = measure.spectrum(cube)
    steps = []
    while remaining:
        losses = [(measure.loss(cube, [r for r in remaining if r != issue], whole), issue) for issue in remaining]
        least = min(loss for loss, _ in losses)
        gone = max(issue for loss, issue in losses if loss <= least + 1e-12)
        remaining.remove(gone)
        out = sorted(set(range(len(cube.columns))) - set(remaining))
        steps.append(
            Step(
                issue=cube.columns[gone],
                backbone_loss=least,
                redundant_loss=measure.loss(cube, out, whole),
                statements=int(narrowed(cube, remaining).counts.sum()),
            )
        )
    return tuple(steps)


def evaluate_backbone(
    cube: Cube,
    issues: frozenset[str],
    penalty: float,
    measure: Measure = Measure(),
) -> tuple[float, float]:
    """Judge a set of issues as the backbone: loss times exp(-penalty (all - kept) / all).

    Args:
        cube: The counted statements.
        issues: The set.
        penalty: How much a smaller set is favoured; 3.5 to 12 in use.
        measure: How networks are made and compared.

    Returns:
        Penalised loss of the set, and of all other issues.

    Raises:
        InputError: When an issue is not in the cube.
    """
    unknown = sorted(issues - set(cube.columns))
    if unknown:
        raise InputError(f"Nobody speaks on '{unknown[0]}'.", remedy="Name issues of the network.")
    count = len(cube.columns)
    kept = [number for number, issue in enumerate(cube.columns) if issue in issues]
    rest = [number for number in range(count) if number not in kept]
    first, second = (
        measure.loss(cube, part) * float(np.exp(-penalty * (count - len(part)) / count)) for part in (kept, rest)
    )
    return first, second
