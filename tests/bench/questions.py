# ruff: noqa: T201
"""How long each ready question takes, in the default store and in rdflib's own engine.

Run by name: ``python -m tests.bench.questions STATEMENTS [--rdflib]``. Seconds of the clock, best of three for the
store and one run for rdflib, whose answers are compared with the store's.
"""

import argparse
import io
import resource
import time
import tomllib
from pathlib import Path

from rdflib import Dataset

from kg.query.catalogue import questions
from kg.query.format import to_csv
from kg.query.header import Question
from kg.query.run import ask
from kg.rdf.serialise import to_nquads
from kg.store.local import OxigraphEngine, RdflibEngine
from kg.store.rows import Engine, Rows
from tests.bench.crowd import crowd

VALUES = tomllib.loads((Path(__file__).parents[1] / "questions" / "values.toml").read_text("utf-8"))


def timed(engine: Engine, asked: Question) -> tuple[float, Rows]:
    """Ask once."""
    start = time.perf_counter()
    rows = ask(engine, asked, VALUES.get(asked.name, {}))
    return time.perf_counter() - start, rows


def main() -> None:
    """Build, ask, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("statements", type=int)
    parser.add_argument("--rdflib", action="store_true", help="also ask rdflib's own engine; slow")
    chosen = parser.parse_args()
    start = time.perf_counter()
    store = crowd(chosen.statements)
    print(f"{chosen.statements} statements, {len(store)} quads, built in {time.perf_counter() - start:.1f} s")
    engine = OxigraphEngine(store)
    second: RdflibEngine | None = None
    if chosen.rdflib:
        graphs = Dataset(default_union=True)
        graphs.parse(io.BytesIO(to_nquads(store)), format="nquads")
        second = RdflibEngine(graphs)
    for asked in questions():
        best, rows = min((timed(engine, asked) for _ in range(3)), key=lambda run: run[0])
        line = f"{asked.number:2} {asked.name:45} {len(rows):7} rows {best:8.3f} s"
        if second is not None:
            other, same = timed(second, asked)
            verdict = "same" if to_csv(same) == to_csv(rows) else "DIFFERENT"
            line += f"   rdflib {other:8.2f} s   {other / best:7.1f} times   {verdict}"
        print(line, flush=True)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


if __name__ == "__main__":
    main()
