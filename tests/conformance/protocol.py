"""Runs the W3C's tests of the SPARQL 1.1 Protocol: ``python -m tests.conformance.protocol path/to/protocol``.

Takes the folder of the section, any folder above it, or the manifest itself; it stands in the suite at
https://github.com/w3c/rdf-tests and is not part of the project. Every request goes over HTTP to the endpoint of
``kg serve``, with the method, the headers and the bytes of the test. What would write is sent too: the endpoint
must refuse it.
"""

import asyncio
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import pyoxigraph as ox

from tests.conformance.over_http import Reply, send, served
from tests.conformance.protocol_suite import Exchange, Request, read_protocol

READ_ONLY = "the graph can only be read; the update was refused with 403"
# What differs, with the reason.
KNOWN = {
    "query_multiple_dataset": "the manifest runs two parameters into one, so that only one graph is named",
}
A = ox.NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
DOCUMENT = ox.NamedNode("http://xmlns.com/foaf/0.1/Document")


def documents(names: Iterable[str]) -> ox.Store:
    """Hold the graphs that a test asks for: each says of itself, and of nothing else, that it is a document."""
    store = ox.Store()
    for name in names:
        graph = ox.NamedNode(name)
        store.add(ox.Quad(graph, A, DOCUMENT, graph))
    return store


async def outcome(exchange: Exchange) -> str:
    """Run one test.

    Returns:
        An empty text when it passed, else what went wrong.
    """
    async with served(documents(exchange.graphs)) as port:
        for request in exchange.requests:
            reply = await send(port, request.method, request.path, dict(request.headers), request.body)
            wrong = judged(request, reply)
            if wrong:
                return READ_ONLY if "2" in request.statuses and is_update(request) and reply.status == 403 else wrong
    return ""


def judged(request: Request, reply: Reply) -> str:
    """Compare what came with what was expected."""
    if str(reply.status)[0] not in request.statuses:
        return f"HTTP {reply.status} {reply.body[:200]!r}"
    kind = reply.type.partition(";")[0]
    if request.types and kind not in request.types:
        return f"it came as {kind}"
    if request.answer is not None and boolean(reply) is not request.answer:
        return f"another answer: {reply.body[:200]!r}"
    return ""


def boolean(reply: Reply) -> bool | None:
    """Read a boolean answer, in JSON or in XML."""
    if "json" in reply.type:
        answer = json.loads(reply.body).get("boolean")
        return answer if isinstance(answer, bool) else None
    text = reply.body.decode("utf-8")
    return {True: True, False: False}.get("<boolean>true</boolean>" in text) if "<boolean>" in text else None


def is_update(request: Request) -> bool:
    """Tell a request that would write."""
    kinds = [value for name, value in request.headers if name.lower() == "content-type"]
    return any("sparql-update" in kind for kind in kinds) or "update=" in request.path + request.body.decode("latin-1")


async def run(exchanges: Iterable[Exchange]) -> dict[Exchange, str]:
    """Run tests one after the other.

    Returns:
        Test -> what went wrong, empty for those that passed.
    """
    return {exchange: await outcome(exchange) for exchange in exchanges}


def report(folder: Path) -> tuple[list[str], int]:
    """Run the section, if a folder has it.

    Returns:
        What to print, nothing where there is no such test, and how many tests failed against expectation.
    """
    found = asyncio.run(run(list(read_protocol(folder))))
    told: list[str] = []
    surprises = 0
    for exchange, wrong in found.items():
        reason = wrong if wrong == READ_ONLY else KNOWN.get(exchange.name, "") if wrong else ""
        surprises += bool(wrong and not reason)
        if wrong:
            told.append(f"known  {exchange.name}: {reason}" if reason else f"FAILED {exchange.name}: {wrong}")
    if found:
        told.append(f"{'protocol':24} {sum(not wrong for wrong in found.values()):4} of {len(found):4}")
    return told, surprises


def main(folder: Path) -> int:
    """Run the section, print what came of it, and say by the exit code whether anything was a surprise."""
    told, surprises = report(folder)
    sys.stdout.write("\n".join(told or ["There is no test of the protocol here."]) + "\n")
    return 0 if told and not surprises else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
