# ruff: noqa: T201
"""How long it takes to count statements and project every network, beside a plain networkx and a plain pandas way.

Run by name, not by pytest: ``python -m tests.bench.networks [STATEMENTS ...]``. The peers compute the same result
(congruence of actors) in the way their manuals suggest, and are left out above the size given by --peers. Only
ratios within one run mean anything.
"""

import argparse
import resource
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial

import networkx as nx
import numpy as np
import pandas as pd

from kg.network.choices import Aggregation, Duplicates, Normalisation
from kg.network.cube import Cube, make_cube
from kg.network.project import one_mode
from kg.network.select import Selection
from kg.network.table import Column, Kind, Table, make_table

ACTORS, ISSUES = 2_000, 500
CHOICE = Selection(rows="who", columns="what", qualifier="yes", aggregation=Aggregation.SUBTRACT)


def statements(number: int) -> Table:
    """Invent statements in which few actors and issues make most of the noise, as in life."""
    dice = np.random.default_rng(number)
    who = np.minimum(dice.pareto(1.2, number) * 40, ACTORS - 1).astype(np.int64)
    what = np.minimum(dice.pareto(1.2, number) * 12, ISSUES - 1).astype(np.int64)
    return make_table(
        ids=[str(i) for i in range(number)],
        documents=(np.arange(number) // 5).tolist(),
        seconds=dice.integers(1_600_000_000, 1_700_000_000, number).tolist(),
        spans=[(0, 1)] * number,
        columns={
            "who": Column(kind=Kind.TEXT, codes=who, labels=tuple(f"a{i:04}" for i in range(ACTORS))),
            "what": Column(kind=Kind.TEXT, codes=what, labels=tuple(f"i{i:03}" for i in range(ISSUES))),
            "yes": Column(kind=Kind.BOOLEAN, codes=dice.integers(0, 2, number)),
        },
    )


def timed(label: str, work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    seconds = time.perf_counter() - start
    print(f"  {label:<44}{seconds:9.2f} s", flush=True)
    return seconds


def all_networks(cube: Cube) -> None:
    """Project every one-mode network, and each way of dividing one of them."""
    for aggregation in (Aggregation.IGNORE, Aggregation.CONGRUENCE, Aggregation.CONFLICT, Aggregation.SUBTRACT):
        one_mode(cube, aggregation)
    for normalisation in (Normalisation.AVERAGE, Normalisation.JACCARD, Normalisation.COSINE):
        one_mode(cube, Aggregation.CONGRUENCE, normalisation)


def with_networkx(table: Table) -> nx.Graph:
    """Congruence by walking from actor to issue and level to actor."""
    counts: dict[tuple[int, int], dict[int, int]] = defaultdict(lambda: defaultdict(int))
    who, what, yes = (table.column(name).codes.tolist() for name in ("who", "what", "yes"))
    for actor, issue, level in zip(who, what, yes, strict=True):
        counts[issue, level][actor] += 1
    graph = nx.Graph()
    for members in counts.values():
        items = sorted(members.items())
        for position, (one, first) in enumerate(items):
            for other, second in items[position + 1 :]:
                before = graph.get_edge_data(one, other, {"weight": 0})["weight"]
                graph.add_edge(one, other, weight=before + first * second)
    return graph


def with_pandas(table: Table) -> pd.DataFrame:
    """Congruence by joining the counted statements with themselves."""
    frame = pd.DataFrame({name: table.column(name).codes for name in ("who", "what", "yes")})
    counted = frame.groupby(["who", "what", "yes"]).size().rename("n").reset_index()
    pairs = counted.merge(counted, on=["what", "yes"])
    pairs = pairs[pairs.who_x < pairs.who_y]
    return (pairs.n_x * pairs.n_y).groupby([pairs.who_x, pairs.who_y]).sum()


def bench(size: int, *, peers: bool) -> None:
    """Time one size."""
    print(f"{size:,} statements, {ACTORS:,} actors, {ISSUES} issues")
    table = statements(size)
    cubes: list[Cube] = []
    monthly = Selection(rows="who", columns="what", qualifier="yes", duplicates=Duplicates.MONTH)
    ours = timed("cube", lambda: cubes.append(make_cube(table, CHOICE)))
    timed("cube, one a month", lambda: make_cube(table, monthly))
    congruence = timed("congruence", lambda: one_mode(cubes[0], Aggregation.CONGRUENCE))
    every = timed("all one-mode networks and normalisations", lambda: all_networks(cubes[0]))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"  in all {ours + every:.2f} s, {memory:.2f} GB at most")
    for name, work in (("networkx", with_networkx), ("pandas", with_pandas)) if peers else ():
        peer = timed(f"{name}: congruence", partial(work, table))
        print(f"  {name} / ours: {peer / (ours + congruence):.0f}")


def main() -> None:
    """Run the bench and print seconds and ratios."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=[10_000, 100_000, 1_000_000])
    parser.add_argument("--peers", type=int, default=100_000, help="largest size at which the peers run")
    options = parser.parse_args()
    for size in options.sizes:
        bench(size, peers=size <= options.peers)


if __name__ == "__main__":
    main()
