"""Reads tests of the SPARQL 1.1 Protocol from their manifest: requests in the W3C's HTTP vocabulary.

The manifest has been written in two ways over the years: what is expected stands either in terms of the test
vocabulary, or as a status, a content type and a body. Both are read.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from rdflib import RDF, RDFS, Graph, Literal, Namespace
from rdflib.collection import Collection
from rdflib.term import Node

from tests.conformance.suite import MF

HT = Namespace("http://www.w3.org/2011/http#")
CNT = Namespace("http://www.w3.org/2011/content#")
UT = Namespace("http://www.w3.org/2009/sparql/tests/test-update#")
FORM = "application/x-www-form-urlencoded"
NAMING = {"default-graph-uri", "named-graph-uri"}

TABLES = frozenset({
    "application/sparql-results+xml",
    "application/sparql-results+json",
    "text/tab-separated-values",
    "text/csv",
})
GRAPHS = frozenset({"application/rdf+xml", "text/turtle", "application/n-triples", "application/ld+json"})
# A boolean may come as CSV or TSV too, in the words of the later manifest: any type for a boolean result.
TYPES = {"boolean": TABLES, "tabular": TABLES, "RDF": GRAPHS}


@dataclass(frozen=True)
class Request:
    """One request and what must come back.

    Attributes:
        method: Of HTTP.
        path: With its query string.
        headers: Name and value of each.
        body: As it is sent.
        statuses: First digits of the statuses that are right.
        types: Content types that are right; empty where any is.
        answer: What a boolean must be; None where any answer is right.
    """

    method: str
    path: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    statuses: frozenset[str]
    types: frozenset[str]
    answer: bool | None


@dataclass(frozen=True)
class Exchange:
    """One test: requests, one after the other.

    Attributes:
        name: Local name of the test.
        graphs: Names of the graphs that the endpoint must hold.
        requests: The requests.
    """

    name: str
    graphs: frozenset[str]
    requests: tuple[Request, ...]


def read_protocol(folder: Path) -> Iterator[Exchange]:
    """Read every protocol test in a manifest, or in the manifests of a folder and those below it."""
    for manifest in [folder] if folder.is_file() else sorted(folder.rglob("manifest.ttl")):
        graph = Graph().parse(manifest, format="turtle", publicID=manifest.as_uri())
        for entries in graph.objects(None, MF.entries):
            for test in Collection(graph, entries):
                if (test, RDF.type, MF.ProtocolTest) in graph:
                    yield _exchange(graph, test)


def _exchange(graph: Graph, test: Node) -> Exchange:
    listed = _one(graph, _one(graph, test, MF.action), HT.requests)
    requests = tuple(_request(graph, request) for request in Collection(graph, listed))
    told = {str(graph.value(data, RDFS.label)) for data in graph.objects(test, UT.graphData)}
    asked = {name for request in requests for name in _graphs_named(request)}
    return Exchange(str(test).rpartition("#")[2].rpartition("/")[2], frozenset(told | asked), requests)


def _request(graph: Graph, node: Node) -> Request:
    response = _one(graph, node, HT.resp)
    statuses = frozenset(_statuses(graph, response))
    headers = tuple(_headers(graph, node))
    body = _body(graph, node)
    method = str(graph.value(node, HT.methodName))
    if method == "POST" and "2" in statuses and not any(name.lower() == "content-type" for name, _ in headers):
        # The earlier manifest leaves the type of a form out, and expects an endpoint to refuse a form without one.
        headers = (*headers, ("Content-Type", FORM))
    return Request(
        method=method,
        path=str(graph.value(node, HT.absolutePath)),
        headers=headers,
        body=body,
        statuses=statuses,
        types=_types(graph, response),
        answer=_answer(graph, response),
    )


def _statuses(graph: Graph, response: Node) -> Iterator[str]:
    for status in graph.objects(response, HT.statusCodeValue):
        yield str(status)[0]
    for status in graph.objects(response, MF.expectedStatus):
        yield str(status).removeprefix(f"{HT}StatusCode")[0]


def _headers(graph: Graph, node: Node) -> Iterator[tuple[str, str]]:
    listed = graph.value(node, HT.headers)
    for header in Collection(graph, listed) if listed is not None else ():
        yield str(graph.value(header, HT.fieldName)), str(graph.value(header, HT.fieldValue))


def _body(graph: Graph, node: Node) -> bytes:
    content = graph.value(node, HT.body)
    if content is None:
        return b""
    return str(graph.value(content, CNT.chars)).encode(str(graph.value(content, CNT.characterEncoding)))


def _types(graph: Graph, response: Node) -> frozenset[str]:
    form = graph.value(response, MF.expectedFormat)
    if form is not None:
        return TYPES[str(form)]
    return frozenset(
        kind.strip()
        for name, value in _headers(graph, response)
        if name.lower() == "content-type"
        for kind in value.split(",")
    )


def _answer(graph: Graph, response: Node) -> bool | None:
    content = graph.value(response, HT.body)
    stated = graph.value(response, MF.expectedBoolean)
    if stated is None and content is not None:
        stated = graph.value(content, CNT.chars)
    return stated.toPython() if isinstance(stated, Literal) and isinstance(stated.toPython(), bool) else None


def _graphs_named(request: Request) -> Iterator[str]:
    """Give the graphs that a request names, in its parameters or in the FROM of its query."""
    body = request.body.decode("latin-1")
    fields = parse_qsl(urlsplit(request.path).query)
    fields += parse_qsl(body) if body.startswith("query=") else [("query", body)]
    for name, value in fields:
        if name in NAMING:
            yield value
        elif name == "query":
            yield from re.findall(r"\bFROM\s+(?:NAMED\s+)?<([^>]+)>", value)


def _one(graph: Graph, node: Node, predicate: Node) -> Node:
    value = graph.value(node, predicate)
    assert value is not None, f"{node} has no {predicate}"
    return value
