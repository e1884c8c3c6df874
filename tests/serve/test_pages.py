"""The pages for people, and the addresses that programs follow."""

import json
import re

import pyoxigraph as ox
import pytest
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import OWL, RDF, SKOS

from kg.query.catalogue import question, questions
from kg.rdf.vocabulary import DERIVED, INFERRED, LINKS, MATTERS, META, PREF_LABEL, REGISTRY, TYPE, VOCAB, node
from kg.serve.columns import COLUMNS
from kg.serve.foreign import FOREIGN
from kg.serve.labels import label_of, short_iri, terms
from kg.serve.pages import STATIC
from kg.serve.things import find_thing, local_address, triples_of, value_html
from kg.serve.words import LANGUAGES, ORIGINS, WORDS, words
from kg.shipped import folder
from tests.questions.graph import toy_store
from tests.serve.asgi import once

HTML = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
SORLAND = URIRef("https://w3id.org/mawqif/id/actor/sorland")


@pytest.mark.parametrize("path", ["/", "/id/actor/sorland", "/ont"])
@pytest.mark.parametrize("lang", ["en", "ar"])
def test_a_page_speaks_the_language_and_loads_nothing_from_elsewhere(path: str, lang: str) -> None:
    page = once(toy_store(), path, headers={**HTML, "accept-language": f"{lang}-XX,fr;q=0.5"})
    assert (page.status, page.type) == (200, "text/html")
    assert f'<html lang="{lang}" dir="{"rtl" if lang == "ar" else "ltr"}">' in page.text
    assert "default-src 'none'" in page.headers["content-security-policy"]
    loaded = re.findall(r'<(?:script|link|img)[^>]+(?:src|href)="([^"]+)"', page.text)
    assert loaded
    assert all(address.startswith(("/", "data:,")) and not address.startswith("//") for address in loaded)
    assert "$" not in page.text


def test_every_script_and_sheet_is_served_and_names_no_other_host() -> None:
    assert once(toy_store(), "/static/absent.js").status == 404
    for path in STATIC.iterdir():
        served = once(toy_store(), f"/static/{path.name}")
        assert served.body == path.read_bytes()
        # The names in a query are no addresses to load from.
        text = served.text.replace("https://w3id.org/mawqif", "").replace(str(SKOS), "")
        assert not re.findall(r"//[a-z]+\.[a-z]", text)


@pytest.mark.parametrize(
    ("accept", "form"),
    [("text/turtle", "turtle"), ("application/ld+json", "json-ld"), ("application/rdf+xml", "xml"), ("*/*", "turtle")],
)
def test_a_node_is_data_for_a_program(accept: str, form: str) -> None:
    answer = once(toy_store(), "/id/actor/sorland", headers={"accept": accept})
    graph = Graph().parse(data=answer.text, format=form)
    assert (SORLAND, SKOS.prefLabel, Literal("سورلاند", lang="ar")) in graph
    brigade = URIRef("https://w3id.org/mawqif/id/actor/river-brigade")
    assert (brigade, SKOS.prefLabel, Literal("River Brigade", lang="en")) in graph
    assert "Accept" in answer.headers["vary"]


def test_a_node_is_a_page_for_a_person() -> None:
    page = once(toy_store(), "/id/actor/sorland", query={"lang": "ar"}, headers=HTML).text
    assert "<bdi>سورلاند</bdi>" in page
    assert 'href="/id/actor/river-brigade"' in page
    assert 'class="inferred"' in page


def test_a_passage_goes_by_its_words() -> None:
    page = once(toy_store(), "/id/actor/river-brigade", headers=HTML).text
    assert "«لواء النهر»" in page


@pytest.mark.parametrize("path", ["/id/actor/nobody", "/id/", "/id/a%20b", "/id/%3Cscript%3E", "/id/../../etc/passwd"])
def test_what_is_not_there_is_404(path: str) -> None:
    answer = once(toy_store(), path, headers=HTML)
    assert answer.status == 404
    assert answer.type == "text/plain"


def test_a_hostile_name_stays_text() -> None:
    store = ox.Store()
    bad = "<script>alert(1)</script>\"' onload=x"
    store.add(ox.Quad(node("actor/bad"), PREF_LABEL, ox.Literal(bad, language="en"), REGISTRY))
    store.add(
        ox.Quad(node("actor/bad"), ox.NamedNode("javascript:alert(1)"), ox.NamedNode("javascript:alert(2)"), REGISTRY)
    )
    page = once(store, "/id/actor/bad", headers=HTML).text
    assert "<script>alert" not in page
    assert 'href="javascript' not in page
    assert local_address("data:text/html,x") == "#"
    assert value_html(store, ox.BlankNode("b"), "en") == "_:b"


def test_the_page_of_a_busy_node_is_cut_and_says_so() -> None:
    store = ox.Store()
    for number in range(300):
        store.add(ox.Quad(node(f"statement/{number}"), node("p"), node("actor/busy"), REGISTRY))
    thing = find_thing(store, "actor/busy")
    assert thing is not None
    assert thing.cut
    assert len(triples_of(store, thing)) == 200
    assert "Only the first are shown" in once(store, "/id/actor/busy", headers=HTML).text


def test_the_ontology_is_served_as_it_is() -> None:
    turtle = once(toy_store(), "/ont", headers={"accept": "text/turtle"})
    demand = URIRef("https://w3id.org/mawqif/ont#Demand")
    assert (demand, RDF.type, OWL.Class) in Graph().parse(data=turtle.text, format="turtle")
    json_ld = once(toy_store(), "/ont", query={"format": "jsonld"})
    assert (demand, RDF.type, OWL.Class) in Graph().parse(data=json_ld.text, format="json-ld")
    assert once(toy_store(), "/ont", query={"format": "gif"}).status == 406


@pytest.mark.parametrize("path", ["/ont/actors", "/ont/actors/0.1.0"])
def test_a_module_has_an_address_of_its_own(path: str) -> None:
    actors = URIRef("https://w3id.org/mawqif/ont/actors")
    turtle = once(toy_store(), path, headers={"accept": "text/turtle"})
    assert (actors, RDF.type, OWL.Ontology) in Graph().parse(data=turtle.text, format="turtle")
    json_ld = once(toy_store(), path, headers={"accept": "application/ld+json"})
    assert (actors, RDF.type, OWL.Ontology) in Graph().parse(data=json_ld.text, format="json-ld")
    page = once(toy_store(), path, headers=HTML)
    assert (page.status, page.headers["location"]) == (303, "/ont?lang=en")
    assert once(toy_store(), "/ont/nothing").status == 404


def test_every_module_that_is_imported_is_served() -> None:
    merged = Graph().parse(folder("ontology") / "modules" / "whole.ttl")
    imported = [str(module).removeprefix("https://w3id.org/mawqif") for module in merged.objects(None, OWL.imports)]
    assert len(imported) == 7
    assert {once(toy_store(), path, headers={"accept": "text/turtle"}).status for path in imported} == {200}


def test_every_term_has_an_anchor_and_two_labels() -> None:
    page = once(toy_store(), "/ont", headers=HTML).text
    for term in terms():
        assert f'<dt id="{term.iri.partition("#")[2]}">' in page
        assert set(term.labels) == {"ar", "en"}


def test_the_page_gets_the_questions_and_their_queries() -> None:
    listed = json.loads(once(toy_store(), "/questions.json").body)
    assert [item["name"] for item in listed] == [item.name for item in questions()]
    (language,) = [p for p in listed[5]["parameters"] if p["name"] == "lang"]
    assert language == {"name": "lang", "type": "lang", "default": "en", "takes": "the language of names: en or ar"}
    assert once(toy_store(), "/questions/who-met-whom").text == question("who-met-whom").text
    chosen = once(toy_store(), "/questions/who-met-whom", query={"lang": "ar"}).text
    assert 'VALUES ?lang { "ar" }' in chosen
    assert once(toy_store(), "/questions/who-met-whom", query={"lang": "xx"}).status == 400
    assert once(toy_store(), "/questions/who-met-nobody").status == 404
    assert any(term["name"] == "mwq:Demand" for term in json.loads(once(toy_store(), "/terms.json").body))


def test_the_page_can_count_what_a_question_left_out() -> None:
    chosen = {"words": "withdrawal", "demands": "1"}
    query = once(toy_store(), "/questions/who-shares-a-demand/whole", query=chosen).text
    answer = once(toy_store(), "/sparql", query={"query": query, "format": "csv"})
    assert answer.text.split() == ["n", "2"]
    assert once(toy_store(), "/questions/what-does-an-actor-oppose/whole").status == 204
    assert once(toy_store(), "/questions/who-met-nobody/whole").status == 404
    assert once(toy_store(), "/questions/who-shares-a-demand/whole", query={"demands": "0"}).status == 400


def test_every_word_of_the_pages_is_in_both_languages() -> None:
    assert all(set(forms) == {"en", "ar"} and all(forms.values()) for forms in WORDS.values())
    assert words("ar")["next"] == "en"
    asked = {parameter.name for item in questions() for parameter in item.parameters}
    assert asked <= set(WORDS)
    assert {column for item in questions() for column in item.columns} == set(COLUMNS)
    assert all(set(names) == {"en", "ar"} and all(names.values()) for names in (*COLUMNS.values(), *FOREIGN.values()))


def test_every_property_on_a_page_has_a_name_in_the_language_of_the_page() -> None:
    store = toy_store()
    used = {quad.predicate for quad in store} | {
        quad.object for quad in store.quads_for_pattern(None, TYPE, None) if isinstance(quad.object, ox.NamedNode)
    }
    assert sorted(term.value for term in used if label_of(store, term, "ar") == short_iri(term.value)) == []


def test_every_graph_of_the_build_has_a_name_in_the_language_of_the_page() -> None:
    graphs = (REGISTRY, VOCAB, MATTERS, INFERRED, DERIVED, LINKS, META)
    assert {short_iri(graph.value).removeprefix("graph/") for graph in graphs} == set(ORIGINS)
    assert all(set(forms) == {"en", "ar"} and all(forms.values()) for forms in ORIGINS.values())
    pages = {
        lang: once(toy_store(), "/id/actor/sorland", query={"lang": lang}, headers=HTML).text for lang in LANGUAGES
    }
    assert "<small>registry</small>" in pages["en"]
    assert "<small>السجل</small>" in pages["ar"]
    assert "<small>registry</small>" not in pages["ar"]


def test_the_page_of_the_terms_tells_use_example_and_ties() -> None:
    page = once(toy_store(), "/ont", query={"lang": "ar"}, headers=HTML).text
    demand = page.partition('<dt id="Demand">')[2].partition("<dt ")[0]
    for said in ("التعريف:", "الاستعمال:", "مثال:", 'href="/ont#Stance"'):
        assert said in demand
    assert '<small>يصف:</small> <a href="/ont#' in page.partition('<dt id="demandsAction">')[2].partition("<dt ")[0]


def test_names_come_first_and_what_was_inferred_last() -> None:
    store = toy_store()
    thing = find_thing(store, "actor/sorland")
    assert thing is not None
    graphs = [quad.graph_name == INFERRED for quad in thing.outgoing]
    assert thing.outgoing[0].predicate == PREF_LABEL
    assert graphs == sorted(graphs)


def test_a_node_goes_by_the_best_name_there_is() -> None:
    store = toy_store()
    assert label_of(store, node("actor/sorland"), "ar") == "سورلاند"
    assert label_of(store, node("release/council-undated"), "en") == "release/council-undated"
    assert label_of(store, ox.NamedNode("http://example.org/x"), "en") == "http://example.org/x"
