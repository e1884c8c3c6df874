"""Every form of answer is read back by another parser as what it was."""

import io

import pyoxigraph as ox
import pytest
from rdflib import Graph

from kg.serve.results import TooManyRowsError, write_answer, write_graph, write_table

DATA = """
@prefix : <urn:x:> .
:a :p
  "سلام & <b> \\"q\\"\\ttab\\nline"@ar , 3 , "1.5"^^<http://www.w3.org/2001/XMLSchema#decimal> , :b , _:c , "plain" .
"""
READERS = {
    "json": ox.QueryResultsFormat.JSON,
    "xml": ox.QueryResultsFormat.XML,
    "tsv": ox.QueryResultsFormat.TSV,
}


@pytest.fixture
def store() -> ox.Store:
    store = ox.Store()
    store.load(DATA, format=ox.RdfFormat.TURTLE)
    return store


def solutions(store: ox.Store) -> ox.QuerySolutions:
    result = store.query("SELECT ?o ?nothing { <urn:x:a> ?p ?o }")
    assert isinstance(result, ox.QuerySolutions)
    return result


@pytest.mark.parametrize("form", ["json", "xml", "tsv"])
def test_a_table_is_read_back_as_it_was(store: ox.Store, form: str) -> None:
    written = write_table(["o", "nothing"], map(tuple, solutions(store)), form, 100)
    back = ox.parse_query_results(io.BytesIO(written), format=READERS[form])
    assert isinstance(back, ox.QuerySolutions)
    assert [variable.value for variable in back.variables] == ["o", "nothing"]
    assert {str(row[0]) for row in back} == {str(row[0]) for row in solutions(store)}


def test_csv_holds_bare_values(store: ox.Store) -> None:
    written = write_table(["o", "nothing"], map(tuple, solutions(store)), "csv", 100).decode()
    assert written.startswith("o,nothing\r\n")
    assert "urn:x:b," in written
    assert '"سلام & <b> ""q""\ttab\nline",' in written


@pytest.mark.parametrize("form", ["json", "xml", "tsv", "csv"])
def test_a_quoted_triple_can_be_written(form: str) -> None:
    triple = ox.Triple(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal("o"))
    assert b"urn:p" in write_table(["t"], iter([(triple,)]), form, 1)


@pytest.mark.parametrize(
    ("form", "part"), [("json", b'"boolean": true'), ("xml", b"<boolean>true"), ("csv", b"true\n")]
)
def test_an_answer_is_written(form: str, part: bytes) -> None:
    assert part in write_answer(True, form)


@pytest.mark.parametrize(
    ("form", "name"), [("turtle", "turtle"), ("ntriples", "nt"), ("jsonld", "json-ld"), ("rdfxml", "xml")]
)
def test_a_graph_is_read_back_as_it_was(store: ox.Store, form: str, name: str) -> None:
    result = store.query("CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }")
    assert isinstance(result, ox.QueryTriples)
    written = write_graph(result, form, 100, {"x": "urn:x:"})
    assert len(Graph().parse(data=written, format=name)) == 6


def test_one_row_too_many_is_an_error_and_never_a_cut(store: ox.Store) -> None:
    assert write_table(["o", "nothing"], map(tuple, solutions(store)), "json", 6)
    with pytest.raises(TooManyRowsError):
        write_table(["o", "nothing"], map(tuple, solutions(store)), "json", 5)
