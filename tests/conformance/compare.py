"""Whether an answer is the expected one, whatever the order of rows and the names of blank nodes."""

import contextlib
import csv
import io
import json
from decimal import Decimal, InvalidOperation
from pathlib import Path
from xml.etree import ElementTree

import pyoxigraph as ox
from rdflib import RDF, XSD, BNode, Graph, Literal, Namespace
from rdflib.compare import isomorphic
from rdflib.term import Node, URIRef

RS = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/result-set#")
SRX = "{http://www.w3.org/2005/sparql-results#}"
NUMBERS = {XSD.integer, XSD.decimal, XSD.double, XSD.float}

Row = dict[str, Node]
Table = tuple[tuple[str, ...], list[Row]] | bool


def same_graph(body: bytes, expected: Path) -> bool:
    """Compare a graph in Turtle with the expected one."""
    read = Graph().parse(data=body.decode("utf-8"), format="turtle")
    kind = {".ttl": "turtle", ".rdf": "xml", ".nt": "nt"}[expected.suffix]
    return isomorphic(read, Graph().parse(expected, format=kind))


def same_csv(body: bytes, expected: Path) -> bool:
    """Compare CSV rows without their order or that of the columns; blank nodes only by being there."""

    def rows(text: str) -> list[list[tuple[str, str]]]:
        header, *lines = csv.reader(io.StringIO(text, newline=""))
        return sorted(sorted(zip(header, map(_csv_value, line), strict=True)) for line in lines if line)

    return rows(body.decode("utf-8")) == rows(expected.read_bytes().decode("utf-8"))


def _csv_value(cell: str) -> str:
    try:
        return str(Decimal(cell).normalize())
    except InvalidOperation:
        return "_:" if cell.startswith("_:") else cell


def same_table(body: bytes, expected: Path) -> bool:
    """Compare a result in JSON with the expected one in any form."""
    got, wanted = _from_json(json.loads(body)), read_table(expected)
    if isinstance(got, bool) or isinstance(wanted, bool):
        return got is wanted
    return len(got[1]) == len(wanted[1]) and isomorphic(_as_graph(got[1]), _as_graph(wanted[1]))


def is_graph(path: Path) -> bool:
    """Tell an expected graph from a table that is written as one."""
    return path.suffix in {".ttl", ".rdf", ".nt"} and (None, RDF.type, RS.ResultSet) not in _graph(path)


def read_table(path: Path) -> Table:
    """Read an expected result."""
    if path.suffix == ".srj":
        return _from_json(json.loads(path.read_bytes()))
    if path.suffix == ".srx":
        return _from_xml(ElementTree.parse(path).getroot())  # noqa: S314 - the suite is a folder of our choice
    if path.suffix == ".tsv":
        return _from_tsv(path.read_text("utf-8"))
    return _from_graph(_graph(path))


def _graph(path: Path) -> Graph:
    return Graph().parse(path, format="xml" if path.suffix == ".rdf" else "turtle")


def _from_json(document: dict[str, object]) -> Table:
    if "boolean" in document:
        return bool(document["boolean"])
    results: dict[str, list[dict[str, dict[str, str]]]] = document["results"]  # type: ignore[assignment]
    head: dict[str, list[str]] = document["head"]  # type: ignore[assignment]
    rows = [{name: _json_term(value) for name, value in binding.items()} for binding in results["bindings"]]
    return tuple(head["vars"]), rows


def _json_term(value: dict[str, str]) -> Node:
    if value["type"] == "uri":
        return URIRef(value["value"])
    if value["type"] == "bnode":
        return BNode(value["value"])
    return _literal(value["value"], value.get("xml:lang"), value.get("datatype"))


def _from_xml(root: ElementTree.Element) -> Table:
    answer = root.find(f"{SRX}boolean")
    if answer is not None:
        return (answer.text or "").strip() == "true"
    rows = []
    for result in root.iter(f"{SRX}result"):
        rows.append({str(b.get("name")): _xml_term(b[0]) for b in result.iter(f"{SRX}binding")})
    return tuple(str(v.get("name")) for v in root.iter(f"{SRX}variable")), rows


def _xml_term(element: ElementTree.Element) -> Node:
    text = element.text or ""
    if element.tag == f"{SRX}uri":
        return URIRef(text)
    if element.tag == f"{SRX}bnode":
        return BNode(text)
    return _literal(text, element.get("{http://www.w3.org/XML/1998/namespace}lang"), element.get("datatype"))


def _from_tsv(text: str) -> Table:
    header, *lines = text.rstrip("\n").split("\n")
    names = tuple(name.lstrip("?") for name in header.split("\t"))
    rows = []
    for line in lines:
        cells = zip(names, line.split("\t"), strict=True)
        rows.append({name: _turtle_term(cell) for name, cell in cells if cell})
    return names, rows


def _turtle_term(cell: str) -> Node:
    if cell.startswith("_:"):
        return BNode(cell[2:])
    (quad,) = ox.parse(f"<urn:s> <urn:p> {cell} .", format=ox.RdfFormat.TURTLE)
    value = quad.object
    if isinstance(value, ox.Literal):
        return _literal(value.value, value.language, value.datatype.value)
    assert isinstance(value, ox.NamedNode)
    return URIRef(value.value)


def _from_graph(graph: Graph) -> Table:
    answer = next(graph.objects(None, RS.boolean), None)
    if answer is not None:
        return str(answer) == "true"
    rows = []
    for solution in graph.objects(None, RS.solution):
        bindings = graph.objects(solution, RS.binding)
        rows.append({str(graph.value(b, RS.variable)): _known(graph.value(b, RS.value)) for b in bindings})
    return tuple(map(str, graph.objects(None, RS.resultVariable))), rows


def _known(value: Node | None) -> Node:
    assert value is not None
    return _literal(str(value), value.language, value.datatype) if isinstance(value, Literal) else value


def _literal(text: str, lang: str | None, datatype: str | URIRef | None) -> Literal:
    """Write a number in one way, so that 2.0 and 2 of one type are the same."""
    if datatype and URIRef(datatype) in NUMBERS:
        with contextlib.suppress(InvalidOperation, ValueError, OverflowError):
            text = f"{round(Decimal(text), 9).normalize():f}"
    if lang:
        return Literal(text, lang=lang.lower())
    typed = URIRef(datatype) if datatype and URIRef(datatype) != XSD.string else None
    return Literal(text, datatype=typed, normalize=False)


def _as_graph(rows: list[Row]) -> Graph:
    """Write rows as a graph, one blank node for each, so that tables are compared as graphs are."""
    graph = Graph()
    for row in rows:
        node = BNode()
        graph.add((node, RDF.type, RS.solution))
        for name, value in row.items():
            graph.add((node, URIRef(f"urn:column:{name}"), value))
    return graph
