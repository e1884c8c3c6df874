# ruff: noqa: T201
"""How long each ready question takes, in the default store and in rdflib's own engine.

Run by name: ``python -m tests.bench.questions STATEMENTS [--rdflib SECONDS]``. Seconds of processor time, which other
work on the machine touches least: both engines run in one thread. Best of three for the store and one run for
rdflib, each question in a process of its own that ends at the limit; its answers are compared with the store's.
rdflib's engine reads the triples from the same store: a copy in its own would not fit into memory.
"""

import argparse
import os
import resource
import signal
import time
import tomllib
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from kg.query.catalogue import questions
from kg.query.format import to_csv
from kg.query.header import Question
from kg.query.run import ask
from kg.store.local import OxigraphEngine, dataset, result_rows
from kg.store.rows import Engine, Rows
from tests.bench.crowd import crowd

VALUES = tomllib.loads((Path(__file__).parents[1] / "questions" / "values.toml").read_text("utf-8"))


class RdflibOverStore:
    """rdflib's own engine over the triples of a store."""

    def __init__(self, store: ox.Store) -> None:
        """Read from the given store."""
        self._graphs = dataset(store)

    def answer(self, query: str, *, own_graphs: bool = False, functions: Iterable[str] = ()) -> Rows:
        """Run a query; rdflib sees itself what it names."""
        del own_graphs, functions
        return result_rows(self._graphs.query(query, use_store_provided=False))


def timed(engine: Engine, asked: Question) -> tuple[float, Rows]:
    """Ask once."""
    start = time.process_time()
    rows = ask(engine, asked, VALUES.get(asked.name, {}))
    return time.process_time() - start, rows


def beside(engine: Engine, asked: Question, best: float, rows: Rows, limit: int) -> str:
    """Ask rdflib the same in a child that can be stopped, and tell its time, the ratio and whether it agrees."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))
        try:
            other, same = timed(engine, asked)
            verdict = "same" if to_csv(same) == to_csv(rows) else "DIFFERENT"
            os.write(writer, f"rdflib {other:8.2f} s {other / best:8.1f} times   {verdict}".encode())
        finally:
            os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as told:
        line = told.read()
    status = os.waitpid(child, 0)[1]
    stopped = os.WIFSIGNALED(status) and os.WTERMSIG(status) in {signal.SIGXCPU, signal.SIGKILL}
    return f"rdflib > {limit} s, > {limit / best:.0f} times" if stopped else line or "rdflib failed"


def main() -> None:
    """Build, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("statements", type=int)
    parser.add_argument("--rdflib", type=int, metavar="SECONDS", help="ask rdflib's own engine too, so long at most")
    chosen = parser.parse_args()
    start = time.perf_counter()
    store = crowd(chosen.statements)
    print(f"{chosen.statements} statements, {len(store)} quads, there in {time.perf_counter() - start:.1f} s")
    engine = OxigraphEngine(store)
    second = RdflibOverStore(store) if chosen.rdflib else None
    for asked in questions():
        best, rows = min((timed(engine, asked) for _ in range(3)), key=lambda run: run[0])
        line = f"{asked.number:2} {asked.name:45} {len(rows):7} rows {best:8.3f} s"
        if second is not None:
            line += "   " + beside(second, asked, best, rows, chosen.rdflib)
        print(line, flush=True)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
