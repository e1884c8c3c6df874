# ruff: noqa: T201
"""Throughput and latency of the endpoint under a mixed load, beside the same queries sent to the engine directly.

Run by name: ``python -m tests.bench.endpoint STATEMENTS [--requests 400] [--clients 4]``. The mix is every ready
question in turn. Only the ratio within one run means anything: server, clients and engine share the machine.
"""

import argparse
import asyncio
import time
import tomllib
from itertools import cycle, islice
from pathlib import Path
from statistics import quantiles

import pyoxigraph as ox

from kg.query.catalogue import questions
from kg.query.parameters import filled
from kg.query.run import run
from kg.store.local import OxigraphEngine
from tests.bench.crowd import crowd
from tests.conformance.over_http import post, served

VALUES = tomllib.loads((Path(__file__).parents[1] / "questions" / "values.toml").read_text("utf-8"))


def mix(number: int) -> list[str]:
    """Take every ready question in turn."""
    queries = [filled(asked, VALUES.get(asked.name, {})) for asked in questions()]
    return list(islice(cycle(queries), number))


def direct(store: ox.Store, queries: list[str]) -> list[float]:
    """Ask the engine itself, one query after the other."""
    engine, times = OxigraphEngine(store), []
    for query in queries:
        start = time.perf_counter()
        run(engine, query)
        times.append(time.perf_counter() - start)
    return times


async def over_http(store: ox.Store, queries: list[str], clients: int) -> tuple[list[float], float]:
    """Ask the endpoint from several clients at a time."""
    waiting, times = iter(queries), []

    async def client(port: int) -> None:
        for query in waiting:
            start = time.perf_counter()
            reply = await post(port, query, "application/sparql-results+json")
            assert reply.status == 200, reply.body
            times.append(time.perf_counter() - start)

    async with served(store, workers=2, union=True) as port:
        start = time.perf_counter()
        await asyncio.gather(*(client(port) for _ in range(clients)))
        return times, time.perf_counter() - start


def told(name: str, times: list[float], wall: float) -> str:
    """Put one line of figures together."""
    cuts = quantiles(times, n=100)
    rate, median, p95 = len(times) / wall, cuts[49] * 1000, cuts[94] * 1000
    return f"{name:9} {rate:7.1f} queries/s   median {median:7.1f} ms   p95 {p95:7.1f} ms"


def main() -> None:
    """Build, ask both ways, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("statements", type=int)
    parser.add_argument("--requests", type=int, default=400)
    parser.add_argument("--clients", type=int, default=4)
    chosen = parser.parse_args()
    store, queries = crowd(chosen.statements), mix(chosen.requests)
    print(f"{chosen.statements} statements, {len(store)} quads, {chosen.requests} requests, {chosen.clients} clients")
    alone = direct(store, queries)
    print(told("engine", alone, sum(alone)))
    times, wall = asyncio.run(over_http(store, queries, chosen.clients))
    print(told("endpoint", times, wall))


if __name__ == "__main__":
    main()
