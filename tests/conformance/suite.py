"""Reads a suite of SPARQL tests from its manifests (W3C, https://www.w3.org/2009/sparql/docs/tests/)."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

from rdflib import RDF, Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node

MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
QT = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-query#")

EVALUATION = {MF.QueryEvaluationTest, MF.CSVResultFormatTest}
POSITIVE, NEGATIVE = MF.PositiveSyntaxTest11, MF.NegativeSyntaxTest11

# Not run: inference is done when the graph is built, federation is refused by design, and nothing can be updated.
LEFT_OUT = frozenset({"entailment", "service", "syntax-fed", "delete-insert"})


@dataclass(frozen=True)
class Case:
    """One test.

    Attributes:
        section: Folder of its manifest.
        name: Local name of the test.
        kind: Its class in the test vocabulary.
        query: File of the query.
        data: Files of the default graph.
        named: Files of the named graphs.
        result: File of the expected answer; None for a test of syntax.
    """

    section: str
    name: str
    kind: URIRef
    query: Path
    data: tuple[Path, ...] = ()
    named: tuple[Path, ...] = ()
    result: Path | None = None


def read_suite(folder: Path) -> Iterator[Case]:
    """Read every test of a query in a folder and those below it."""
    for manifest in sorted(folder.rglob("manifest.ttl")):
        if manifest.parent.name not in LEFT_OUT:
            yield from _read_manifest(manifest)


def _read_manifest(path: Path) -> Iterator[Case]:
    graph = Graph().parse(path, publicID=path.as_uri())
    # A manifest may describe tests that it no longer lists; those were withdrawn.
    listed = {test for entries in graph.objects(None, MF.entries) for test in Collection(graph, entries)}
    for kind in (*sorted(EVALUATION), POSITIVE, NEGATIVE):
        for test in sorted(graph.subjects(RDF.type, kind), key=str):
            action = graph.value(test, MF.action)
            if action is None or test not in listed:
                continue
            query = graph.value(action, QT.query)
            result = graph.value(test, MF.result)
            yield Case(
                section=path.parent.name,
                name=str(test).rpartition("#")[2].rpartition("/")[2],
                kind=URIRef(kind),
                query=_file(query if query is not None else action),
                data=_files(graph, action, QT.data),
                named=_files(graph, action, QT.graphData),
                result=_file(result) if result is not None else None,
            )


def _files(graph: Graph, action: Node, predicate: URIRef) -> tuple[Path, ...]:
    return tuple(sorted(_file(node) for node in graph.objects(action, predicate) if isinstance(node, URIRef)))


def _file(node: Node) -> Path:
    return Path(unquote(urlsplit(str(node)).path))
