"""Every form holds what the graph says, and the same graph gives the same bytes."""

import csv
import io
import json
import sys
from datetime import UTC, datetime

import pyarrow.parquet as pq
import pyoxigraph as ox
import pytest
from rdflib import Graph
from rdflib.compare import to_isomorphic

from kg.errors import InputError, MissingExtraError
from kg.rdf.vocabulary import DERIVED, INFERRED
from kg.store.export import FORMS, exported
from kg.store.local import result_rows
from kg.store.statements import COLUMNS
from tests.questions.graph import toy_store

NP = "http://www.nanopub.org/nschema#"
MWQ = "https://w3id.org/mawqif/ont#"


def stated() -> set[ox.Triple]:
    return {quad.triple for quad in toy_store() if quad.graph_name not in {INFERRED, DERIVED}}


@pytest.mark.parametrize("form", FORMS)
def test_the_same_graph_gives_the_same_bytes(form: str) -> None:
    backwards = ox.Store()
    backwards.extend(sorted(toy_store(), key=str, reverse=True))
    assert exported(toy_store(), form) == exported(backwards, form)


@pytest.mark.parametrize(("form", "kind"), [("trig", ox.RdfFormat.TRIG), ("nquads", ox.RdfFormat.N_QUADS)])
def test_quads_come_back_as_they_were(form: str, kind: ox.RdfFormat) -> None:
    assert set(ox.parse(exported(toy_store(), form), format=kind)) == set(toy_store())


def test_turtle_holds_every_triple_once() -> None:
    triples = {quad.triple for quad in toy_store()}
    assert {quad.triple for quad in ox.parse(exported(toy_store(), "turtle"), format=ox.RdfFormat.TURTLE)} == triples


def test_canonical_names_do_not_depend_on_the_names_of_blank_nodes() -> None:
    def store(one: str, other: str) -> ox.Store:
        text = f"_:{one} <urn:p> _:{other} .\n_:{other} <urn:q> 'x' .\n"
        made = ox.Store()
        made.load(text, format=ox.RdfFormat.TURTLE)
        return made

    assert exported(store("a", "b"), "canonical") == exported(store("z", "y"), "canonical")
    assert b"_:c14n0" in exported(store("a", "b"), "canonical")


def test_json_ld_says_exactly_what_is_stated() -> None:
    document = exported(toy_store(), "jsonld").decode()
    read = Graph().parse(data=document, format="json-ld")
    expected = Graph()
    for triple in stated():
        expected.parse(data=f"{triple} .", format="nt")
    assert to_isomorphic(read) == to_isomorphic(expected)


def test_json_ld_reads_like_a_document() -> None:
    document = json.loads(exported(toy_store(), "jsonld"))
    release = next(item for item in document["@graph"] if item["id"] == "release/council-undated")
    (statement,) = release["statements"]
    assert statement["statedBy"] == {"id": "actor/northern-council"}
    assert statement["evidencedBy"]["oa:hasSelector"][1]["oa:exact"] == "أدان مجلس الشمال قصف مشفى ديرة"
    sorland = next(item for item in document["@graph"] if item["id"] == "actor/sorland")
    assert sorland["prefLabel"] == {"ar": "سورلاند", "en": "Sorland"}


def test_each_statement_is_a_whole_nanopublication() -> None:
    quads = set(ox.parse(exported(toy_store(), "nanopubs"), format=ox.RdfFormat.TRIG))
    heads = [quad for quad in quads if quad.object == ox.NamedNode(NP + "Nanopublication")]
    assert len(heads) == 21
    for head in heads:
        graphs = {
            quad.predicate.value.removeprefix(NP): quad.object
            for quad in quads
            if quad.graph_name == head.graph_name and quad.subject == head.subject
        }
        held = {
            part: {quad.predicate.value for quad in quads if quad.graph_name == graphs[part]}
            for part in ("hasAssertion", "hasProvenance", "hasPublicationInfo")
        }
        assert MWQ + "statedBy" in held["hasAssertion"]
        assert MWQ + "evidencedBy" not in held["hasAssertion"]
        wanted = {MWQ + "evidencedBy", "http://www.w3.org/ns/oa#exact", "http://www.w3.org/ns/prov#wasGeneratedBy"}
        assert wanted <= held["hasProvenance"]
        assert "http://purl.org/dc/terms/license" in held["hasPublicationInfo"]


def test_the_table_has_one_row_for_each_statement() -> None:
    header, *rows = csv.reader(io.StringIO(exported(toy_store(), "statements").decode("utf-8")))
    assert header == [column.name for column in COLUMNS]
    assert len(rows) == len({row[0] for row in rows}) == 21
    row = dict(zip(header, next(row for row in rows if row[1] == "council-undated"), strict=True))
    assert row["speaker_ar"] == "مجلس الشمال"
    assert row["act"] == "condemn"
    assert row["quote"] == "أدان مجلس الشمال قصف مشفى ديرة"
    assert (row["start"], row["end"]) == ("0", "30")
    joint = dict(zip(header, next(row for row in rows if "|" in row[header.index("speaker_en")]), strict=True))
    assert joint["for_en"] == "Arvandian Foreign Ministry | Northern Council"


def test_parquet_is_the_same_table_with_types() -> None:
    table = pq.read_table(io.BytesIO(exported(toy_store(), "parquet")))
    header, *rows = csv.reader(io.StringIO(exported(toy_store(), "statements").decode("utf-8")))
    assert table.column_names == header
    assert table.column("statement").to_pylist() == [row[0] for row in rows]
    joint = next(row for row in table.to_pylist() if len(row["for_en"]) > 1)
    assert joint["for_en"] == ["Arvandian Foreign Ministry", "Northern Council"]
    row = next(row for row in table.to_pylist() if row["release"] == "council-undated")
    assert (row["start"], row["end"], row["published"], row["verbatim"]) == (0, 30, None, False)
    assert isinstance(row["confidence"], float)
    published = {row["release"]: row["published"] for row in table.to_pylist()}
    assert published["council-2030-03-02"] == datetime(2030, 3, 2, tzinfo=UTC)
    assert table.schema.metadata[b"license"].startswith(b"https://creativecommons.org/")


def test_an_empty_graph_gives_an_empty_table() -> None:
    assert pq.read_table(io.BytesIO(exported(ox.Store(), "parquet"))).num_rows == 0
    assert exported(ox.Store(), "statements").count(b"\r\n") == 1


def test_without_pyarrow_the_remedy_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"'\.\[parquet\]'"):
        exported(toy_store(), "parquet")


def test_a_byte_order_mark_comes_on_request_and_only_to_a_csv() -> None:
    assert exported(toy_store(), "statements", bom=True).startswith("\ufeffstatement,".encode())
    with pytest.raises(InputError, match="--bom"):
        exported(toy_store(), "turtle", bom=True)


def test_a_formula_in_a_release_stays_text_in_a_spreadsheet() -> None:
    store = ox.Store()
    store.extend(toy_store())
    quad = next(store.quads_for_pattern(None, ox.NamedNode(MWQ + "cue"), None))
    store.add(ox.Quad(quad.subject, quad.predicate, ox.Literal("=HYPERLINK(1)"), quad.graph_name))
    assert "'=HYPERLINK" in exported(store, "statements", bom=True).decode()
    assert ",=HYPERLINK" in exported(store, "statements").decode()


def test_the_description_has_licence_version_size_and_files() -> None:
    graph = Graph().parse(data=exported(toy_store(), "description").decode(), format="turtle")
    asked = """PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcterms: <http://purl.org/dc/terms/>
        PREFIX dcat: <http://www.w3.org/ns/dcat#>
        SELECT ?n ?file { ?d a void:Dataset, dcat:Dataset ; void:triples ?n ; void:distinctSubjects ?s ;
          dcterms:license ?l ; dcat:version ?v ; dcterms:description ?ar, ?en ; dcterms:publisher ?p ;
          dcat:distribution [ dcterms:title ?file ; dcterms:license ?l ; dcat:mediaType ?t ]
          FILTER(LANG(?ar) = "ar" && LANG(?en) = "en") } ORDER BY ?file"""
    rows = result_rows(graph.query(asked)).rows
    assert [(str(size), str(file)) for size, file in rows] == [
        (str(len(toy_store())), "mawqif.nq"),
        (str(len(toy_store())), "mawqif.trig"),
    ]


def test_an_unknown_form_brings_the_known_ones() -> None:
    with pytest.raises(InputError, match="nanopubs"):
        exported(toy_store(), "docx")
