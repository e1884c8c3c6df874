"""The embedded store: what it loads, what it refuses, what its answers look like."""

from pathlib import Path

import pyoxigraph as ox
import pytest
from rdflib import Dataset
from rdflib.term import BNode, Literal, URIRef

from kg.errors import InputError, QueryError
from kg.store.local import OxigraphEngine, RdflibEngine, dataset, graph_file, load

NQUADS = """\
<urn:a> <urn:p> "سلام"@ar <urn:g1> .
<urn:a> <urn:p> "2030-03-02T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime> <urn:g2> .
<urn:a> <urn:q> _:b <urn:g2> .
"""


@pytest.fixture
def quads(tmp_path: Path) -> Path:
    path = tmp_path / "mawqif.nq"
    path.write_text(NQUADS, encoding="utf-8")
    return path


def test_the_build_folder_leads_to_its_graph(quads: Path) -> None:
    assert graph_file(quads.parent) == quads
    assert graph_file(quads) == quads


def test_a_folder_without_a_graph_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="kg build"):
        graph_file(tmp_path)


def test_what_is_no_graph_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "broken.nq"
    broken.write_bytes(b"\xff\x00 not quads")
    with pytest.raises(InputError, match="cannot be read"):
        load(broken)
    with pytest.raises(InputError, match="format"):
        load(tmp_path / "graph.txt")


def test_the_default_graph_is_the_union_and_terms_keep_their_form(quads: Path) -> None:
    rows = OxigraphEngine(load(quads)).answer("SELECT ?v { <urn:a> <urn:p> ?v } ORDER BY STR(?v)")
    assert rows.columns == ("v",)
    first, second = rows.rows
    assert isinstance(first[0], Literal)
    assert str(first[0]) == "2030-03-02T00:00:00Z"
    assert second == (Literal("سلام", lang="ar"),)
    assert len(rows) == 2


def test_ask_and_graphs_come_as_tables(quads: Path) -> None:
    engine = OxigraphEngine(load(quads))
    assert list(engine.answer("ASK { <urn:a> ?p ?o }")) == [(Literal(True),)]
    graph = engine.answer("CONSTRUCT { ?s <urn:r> ?o } { ?s <urn:q> ?o }")
    assert graph.columns == ("subject", "predicate", "object")
    assert graph.rows[0][:2] == (URIRef("urn:a"), URIRef("urn:r"))
    assert isinstance(graph.rows[0][2], BNode)


def test_rdflib_reads_the_same_store_without_a_copy(quads: Path) -> None:
    store = load(quads)
    shown = dataset(store)
    store.add(ox.Quad(ox.NamedNode("urn:new"), ox.NamedNode("urn:p"), ox.Literal("x"), ox.NamedNode("urn:g3")))
    assert (URIRef("urn:new"), URIRef("urn:p"), Literal("x")) in shown


@pytest.mark.parametrize("through_oxigraph", [True, False])
def test_every_form_of_query_works_through_rdflib(quads: Path, *, through_oxigraph: bool) -> None:
    graphs = dataset(load(quads)) if through_oxigraph else Dataset(default_union=True)
    if not through_oxigraph:
        graphs.parse(quads, format="nquads")
    engine = RdflibEngine(graphs)
    assert len(engine.answer("SELECT * { ?s <urn:p> ?o }")) == 2
    assert list(engine.answer("ASK { <urn:nobody> ?p ?o }")) == [(Literal(False),)]
    assert len(engine.answer("CONSTRUCT { ?o <urn:of> ?s } { ?s <urn:q> ?o }")) == 1


def test_a_query_that_oxigraph_refuses_is_a_query_error(quads: Path) -> None:
    engine = OxigraphEngine(load(quads))
    with pytest.raises(QueryError, match="could not be answered"):
        engine.answer("SELECT * { ?s missing:p ?o }")


def test_a_quoted_triple_is_not_shown_as_something_else(quads: Path) -> None:
    engine = OxigraphEngine(load(quads))
    with pytest.raises(QueryError, match="quoted triple"):
        engine.answer("SELECT (TRIPLE(?s, ?p, ?o) AS ?t) { ?s ?p ?o }")
