"""Who stands together, on what, and who stands between: the coalitions of a debate and their brokers.

A coalition is a community of the network of agreement less conflict (the advocacy coalitions of Sabatier 1988, as
Leifeld, Reconceptualizing major policy change in the advocacy coalition framework, 2013, finds them). Of each we say

* harmony   agreement among its members as a share of their agreement and conflict together
* issues    on which it is told apart: its mean level less that of everybody else, the farthest first

and of each actor its participation  1 - sum over coalitions c of (k[i,c] / k[i])^2,  where k[i,c] is the weight of
its positive ties to members of c: 0 for who agrees with one coalition alone, nearing 1 for who agrees with all
alike (Guimera and Amaral, Functional cartography of complex metabolic networks, 2005).
"""

from dataclasses import dataclass

import networkx as nx
import numpy as np
from numpy.typing import NDArray

from kg.network.choices import Aggregation, Normalisation
from kg.network.communities import Search, communities
from kg.network.cube import Cube
from kg.network.handout import graph_of_matrix
from kg.network.project import one_mode
from kg.network.table import Kind

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaning:
    """How a coalition stands on an issue.

    Attributes:
        issue: The issue.
        level: Mean level of its members' statements; for yes and no the share of yes.
        others: That of everybody else; None where nobody else has spoken.
        statements: How many statements its members made on it.
    """

    issue: str
    level: float
    others: float | None
    statements: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Coalition:
    """Actors who stand together.

    Attributes:
        number: By falling size, from 0.
        members: In order.
        harmony: From 0 to 1; None where no two members speak on one issue.
        leanings: The issues its members spoke on, those that tell it apart first; none where levels are texts.
    """

    number: int
    members: tuple[str, ...]
    harmony: float | None
    leanings: tuple[Leaning, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """An actor between coalitions.

    Attributes:
        actor: The actor.
        coalition: Number of its own.
        participation: From 0 to 1.
    """

    actor: str
    coalition: int
    participation: float


def coalitions(
    cube: Cube,
    *,
    normalisation: Normalisation = Normalisation.AVERAGE,
    search: Search = Search.LEIDEN,
    seed: int = 0,
) -> tuple[tuple[Coalition, ...], tuple[Broker, ...]]:
    """Find the coalitions of a debate and who stands between them.

    Args:
        cube: The counted statements, with a qualifier of yes and no or of numbers.
        normalisation: Of the network of agreement less conflict.
        search: How communities are searched for.
        seed: Start of the search.

    Returns:
        The coalitions by falling size; and the actors who agree with members of more than one, the most so first.
    """
    graph = graph_of_matrix(one_mode(cube, Aggregation.SUBTRACT, normalisation))
    community = communities(graph, search=search, seed=seed)
    camps = np.array([community[actor] for actor in cube.rows], dtype=np.int64)
    agree = one_mode(cube, Aggregation.CONGRUENCE).values.toarray()
    oppose = one_mode(cube, Aggregation.CONFLICT).values.toarray()
    found = []
    for number in range(int(camps.max(initial=-1)) + 1):
        inside = camps == number
        found.append(
            Coalition(
                number=number,
                members=tuple(actor for actor, member in zip(cube.rows, inside, strict=True) if member),
                harmony=_harmony(agree[np.ix_(inside, inside)], oppose[np.ix_(inside, inside)]),
                leanings=_leanings(cube, inside),
            )
        )
    return tuple(found), _brokers(graph, community)


def _harmony(agree: Floats, oppose: Floats) -> float | None:
    total = float(agree.sum() + oppose.sum())
    return float(agree.sum()) / total if total else None


def _leanings(cube: Cube, inside: NDArray[np.bool_]) -> tuple[Leaning, ...]:
    """Compare the mean levels of members and others, issue by issue."""
    if cube.kind in {None, Kind.TEXT}:
        return ()
    counts = cube.counts.toarray().reshape(len(cube.rows), len(cube.levels), len(cube.columns))
    levels = np.array(cube.levels, dtype=np.float64)
    own, other = counts[inside].sum(axis=0), counts[~inside].sum(axis=0)
    found = []
    for place, issue in enumerate(cube.columns):
        if spoken := own[:, place].sum():
            rest = other[:, place].sum()
            found.append(
                Leaning(
                    issue=issue,
                    level=float(levels @ own[:, place] / spoken),
                    others=float(levels @ other[:, place] / rest) if rest else None,
                    statements=int(spoken),
                )
            )
    return tuple(sorted(found, key=_apart))


def _apart(leaning: Leaning) -> tuple[float, int, str]:
    gap = 0.0 if leaning.others is None else abs(leaning.level - leaning.others)
    return -gap, -leaning.statements, leaning.issue


def _brokers(graph: nx.Graph, community: dict[str, int]) -> tuple[Broker, ...]:
    """Measure how an actor's agreement is spread over the coalitions."""
    found = []
    for actor in graph:
        to: dict[int, float] = {}
        for other, data in graph[actor].items():
            if data["weight"] > 0:
                to[community[other]] = to.get(community[other], 0.0) + data["weight"]
        if len(to) > 1:
            total = sum(to.values())
            spread = 1 - sum((weight / total) ** 2 for weight in to.values())
            found.append(Broker(actor=actor, coalition=community[actor], participation=spread))
    return tuple(sorted(found, key=lambda broker: (-broker.participation, broker.actor)))
