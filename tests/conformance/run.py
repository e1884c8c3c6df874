"""Runs a folder of SPARQL tests against the endpoint: ``python -m tests.conformance.run path/to/sparql11``.

The suite of the W3C is not part of the project; it stands at https://github.com/w3c/rdf-tests. Every query goes
over HTTP to a server that holds the test's data, and the tests of the protocol are run where the folder has them.
Prints one line for each section, and each test that fails.
"""

import asyncio
import re
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from tests.conformance import protocol
from tests.conformance.compare import is_graph, same_csv, same_graph, same_table
from tests.conformance.over_http import Reply, post, served
from tests.conformance.suite import MF, NEGATIVE, POSITIVE, Case, read_suite

TABLE, GRAPH, CSV = "application/sparql-results+json", "text/turtle", "text/csv"
# What is known to differ, with the reason; in all of these the endpoint does what its engine was made to do.
KNOWN = {
    "aggregates/agg-empty-group": "an empty group gives no row, as the later text of the test has it",
    "csv-tsv-res/tsv03": "the store keeps integer types such as xsd:negativeInteger as xsd:integer",
    "functions/bnode01": "BNODE of one text is one node throughout the answer",
    "functions/strdt03": "a plain literal and an xsd:string are one, since RDF 1.1",
    "functions/strlang03": "a plain literal and an xsd:string are one, since RDF 1.1",
}
PARSERS = {".ttl": ox.RdfFormat.TURTLE, ".rdf": ox.RdfFormat.RDF_XML, ".nt": ox.RdfFormat.N_TRIPLES}


def load(case: Case) -> ox.Store:
    """Load the data of a test, its named graphs under their addresses."""
    store = ox.Store()
    for path in case.data:
        store.load(path=str(path), format=PARSERS[path.suffix], base_iri=path.as_uri())
    # A query may name its data by FROM, beside its own file.
    named = re.findall(r"FROM\s+(?:NAMED\s+)?<([^:>]+)>", case.query.read_text("utf-8"))
    asked = [path for name in named if (path := case.query.parent / name).is_file() and path not in case.named]
    for path in (*case.named, *asked):
        name = ox.NamedNode(path.as_uri())
        store.load(path=str(path), format=PARSERS[path.suffix], base_iri=path.as_uri(), to_graph=name)
        store.add_graph(name)
    return store


async def outcome(case: Case) -> str:
    """Run one test.

    Returns:
        An empty text when it passed, else what went wrong.
    """
    missing = [path.name for path in (case.query, *case.data, *case.named, case.result) if path and not path.is_file()]
    if missing:
        return f"the suite lacks {', '.join(missing)}"
    text = case.query.read_text("utf-8")
    query = text if "BASE" in text.upper().split("{")[0] else f"BASE <{case.query.as_uri()}>\n{text}"
    async with served(load(case)) as port:
        if case.kind in {POSITIVE, NEGATIVE}:
            reply = await post(port, query, "*/*")
            refused = reply.status == 400
            return "" if refused == (case.kind == NEGATIVE) else f"HTTP {reply.status} {reply.body[:200]!r}"
        assert case.result is not None
        accept = CSV if case.kind == MF.CSVResultFormatTest else GRAPH if is_graph(case.result) else TABLE
        reply = await post(port, query, accept)
    return judged(case, reply, accept)


def judged(case: Case, reply: Reply, accept: str) -> str:
    """Compare what came with what was expected."""
    assert case.result is not None
    if reply.status != 200:
        return f"HTTP {reply.status} {reply.body[:200]!r}"
    compare = {CSV: same_csv, GRAPH: same_graph, TABLE: same_table}[accept]
    return "" if compare(reply.body, case.result) else f"another answer: {reply.body[:300]!r}"


async def run(cases: Iterable[Case]) -> dict[Case, str]:
    """Run tests one after the other.

    Returns:
        Test -> what went wrong, empty for those that passed.
    """
    return {case: await outcome(case) for case in cases}


def main(folder: Path) -> int:
    """Run a suite, print what came of it, and say by the exit code whether anything was a surprise."""
    found = asyncio.run(run(list(read_suite(folder))))
    total, passed = (
        Counter(case.section for case in found),
        Counter(c.section for c, wrong in found.items() if not wrong),
    )
    told: list[str] = []
    surprises = 0
    for case, wrong in found.items():
        name = f"{case.section}/{case.name}"
        if wrong and name in KNOWN:
            told.append(f"known  {name}: {KNOWN[name]}")
        elif wrong:
            surprises += 1
            told.append(f"FAILED {name}: {wrong}")
    told += [f"{section:24} {passed[section]:4} of {total[section]:4}" for section in sorted(total)]
    told.append(f"{'all':24} {passed.total():4} of {total.total():4}")
    of_protocol, more = protocol.report(folder)
    sys.stdout.write("\n".join([*told, *of_protocol]) + "\n")
    return 0 if found and not surprises + more else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
