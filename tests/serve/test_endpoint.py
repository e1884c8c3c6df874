"""The SPARQL 1.1 Protocol over the toy graph: every way to send a query, every form of answer, every refusal."""

import asyncio
import json
from typing import Any

import pytest
from rdflib import Graph

from kg.serve.limits import Limits
from tests.questions.graph import toy_store
from tests.serve.asgi import Answer, Fetch, once, talk

RELEASES = "SELECT ?r { ?r a <https://w3id.org/mawqif/ont#Release> }"
HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
GREEDY = "SELECT DISTINCT (CONCAT(STR(?c), STR(?f), STR(?i)) AS ?x) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?x"


def count(answer: Answer) -> int:
    assert answer.status == 200, answer.text
    return len(json.loads(answer.body)["results"]["bindings"])


def test_a_query_comes_in_three_ways() -> None:
    async def steps(ask: Fetch) -> None:
        assert count(await ask("/sparql", query={"query": RELEASES})) == 5
        form = {"content-type": "application/x-www-form-urlencoded; charset=utf-8"}
        body = b"query=" + RELEASES.replace(" ", "+").replace("#", "%23").encode()
        assert count(await ask("/sparql", method="POST", headers=form, body=body)) == 5
        direct = {"content-type": "application/sparql-query"}
        assert count(await ask("/sparql", method="POST", headers=direct, body=RELEASES.encode())) == 5
        graph = b"default-graph-uri=https%3A%2F%2Fw3id.org%2Fmawqif%2Fid%2Fgraph%2Fcouncil-undated"
        one = await ask("/sparql", method="POST", headers=direct, body=RELEASES.encode(), query=graph)
        assert count(one) == 1

    talk(toy_store(), steps)


@pytest.mark.parametrize(
    ("accept", "query", "type_"),
    [
        ("", RELEASES, "application/sparql-results+json"),
        ("*/*", RELEASES, "application/sparql-results+json"),
        ("application/sparql-results+xml, */*;q=0.1", RELEASES, "application/sparql-results+xml"),
        ("text/html, application/xml;q=0.9", RELEASES, "application/sparql-results+xml"),
        ("text/csv", RELEASES, "text/csv"),
        ("text/tab-separated-values", RELEASES, "text/tab-separated-values"),
        ("text/csv", "ASK {}", "text/csv"),
        ("", "DESCRIBE <urn:a>", "text/turtle"),
        ("application/ld+json", "DESCRIBE <urn:a>", "application/ld+json"),
        ("application/n-triples", "CONSTRUCT WHERE { ?s a ?o }", "application/n-triples"),
        ("application/rdf+xml;q=0.5", "CONSTRUCT WHERE { ?s a ?o }", "application/rdf+xml"),
    ],
)
def test_the_form_is_what_the_client_accepts(accept: str, query: str, type_: str) -> None:
    answer = once(toy_store(), "/sparql", query={"query": query}, headers={"accept": accept})
    assert (answer.status, answer.type) == (200, type_)
    assert "Accept" in answer.headers["vary"]


def test_a_person_can_name_the_form() -> None:
    answer = once(toy_store(), "/sparql", query={"query": RELEASES, "format": "csv"})
    assert answer.type == "text/csv"
    assert once(toy_store(), "/sparql", query={"query": RELEASES, "format": "gif"}).status == 400


@pytest.mark.parametrize(
    ("status", "request_"),
    [
        (400, {"query": {"query": "SELECT * {"}}),
        (400, {"query": b"query=%ff%fe"}),
        (400, {"query": b"query=ASK{}&query=ASK{}"}),
        (400, {"query": b"&".join(b"a=1" for _ in range(200))}),
        (400, {"method": "POST", "headers": {"content-type": "application/sparql-query"}, "body": b"\xff"}),
        (400, {"method": "POST", "headers": {"content-type": "application/x-www-form-urlencoded"}}),
        (403, {"query": {"query": "DROP ALL"}}),
        (403, {"query": {"query": "SELECT * { SERVICE <http://127.0.0.1:1/> {} }"}}),
        (403, {"query": {"query": "SELECT * FROM <http://127.0.0.1:1/> {}"}}),
        (403, {"query": {"query": "ASK {}", "default-graph-uri": "http://127.0.0.1:1/"}}),
        (403, {"query": {"query": "ASK {}", "named-graph-uri": "no address"}}),
        (403, {"query": {"update": "DROP ALL"}}),
        (403, {"method": "POST", "headers": {"content-type": "application/sparql-update"}, "body": b"DROP ALL"}),
        (405, {"method": "PUT"}),
        (405, {"method": "DELETE"}),
        (406, {"query": {"query": "ASK {}"}, "headers": {"accept": "image/png"}}),
        (413, {"method": "POST", "headers": {"content-type": "application/sparql-query"}, "body": b"#" * 2_000_000}),
        (415, {"method": "POST", "headers": {"content-type": "text/plain"}, "body": b"ASK {}"}),
        (415, {"method": "POST", "body": b"ASK {}"}),
    ],
)
def test_what_is_wrong_gets_its_status_and_words(status: int, request_: dict[str, Any]) -> None:
    answer = once(toy_store(), "/sparql", **request_)
    assert answer.status == status
    assert answer.text.strip()
    assert "Traceback" not in answer.text


def test_a_hostile_query_ends_and_the_next_is_answered() -> None:
    async def steps(ask: Fetch) -> None:
        slow = await ask("/sparql", query={"query": HEAVY})
        assert slow.status == 504
        assert "longer than 1.5 seconds" in slow.text
        greedy = await ask("/sparql", query={"query": GREEDY})
        assert greedy.status in {504, 507}
        # Too many rows, found out in time or, on a machine with much to do, after it.
        assert (await ask("/sparql", query={"query": "SELECT * { ?a ?b ?c . ?d ?e ?f }"})).status in {400, 504}
        assert (await ask("/sparql", query={"query": "{" * 100_000})).status == 400
        assert (await ask("/sparql", query={"query": "ASK " + "{" * 20_000 + "}" * 20_000})).status in {400, 504, 507}
        assert count(await ask("/sparql", query={"query": RELEASES})) == 5

    talk(toy_store(), steps, Limits(seconds=1.5, rows=10_000, memory=200 * 1024 * 1024, workers=1))


def test_a_regular_expression_cannot_explode() -> None:
    exploding = 'SELECT * { BIND(REGEX("' + "a" * 5000 + '!", "^(a+)+$") AS ?x) }'
    assert count(once(toy_store(), "/sparql", query={"query": exploding})) == 1


def test_too_many_who_wait_are_turned_away() -> None:
    async def steps(ask: Fetch) -> None:
        asked = [ask("/sparql", query={"query": HEAVY}) for _ in range(4)]
        statuses = sorted([answer.status for answer in await asyncio.gather(*asked)])
        assert statuses[0] == 503
        assert statuses[-1] == 504

    talk(toy_store(), steps, Limits(seconds=0.3, workers=1, waiting=1))


def test_without_a_query_the_service_describes_itself() -> None:
    answer = once(toy_store(), "/sparql", headers={"accept": "text/turtle"})
    graph = Graph().parse(data=answer.text, format="turtle")
    sd = "http://www.w3.org/ns/sparql-service-description#"
    asked = f"ASK {{ <http://testserver/sparql> a <{sd}Service> ; <{sd}feature> <{sd}UnionDefaultGraph> }}"
    assert graph.query(asked).askAnswer
    assert len(list(graph.query(f"SELECT * {{ ?g a <{sd}NamedGraph> }}"))) == 11


def test_a_browser_that_asks_nothing_is_led_to_the_page() -> None:
    answer = once(toy_store(), "/sparql", headers={"accept": "text/html,*/*;q=0.8", "accept-language": "ar"})
    assert (answer.status, answer.headers["location"]) == (303, "/?lang=ar")


@pytest.mark.parametrize(
    "query", ["SELECT * { <http://[bad> ?p ?o }", "SELECT * { <http://a b> ?p ?o }", "ASK { ?s a no:x }"]
)
def test_an_address_that_is_none_is_told_in_a_line(query: str) -> None:
    answer = once(toy_store(), "/sparql", query={"query": query})
    assert answer.status == 400
    assert len(answer.text) < 300


def test_the_dataset_is_described() -> None:
    answer = once(toy_store(), "/.well-known/void", headers={"accept": "application/ld+json"})
    graph = Graph().parse(data=answer.text, format="json-ld")
    found = list(
        graph.query(
            "SELECT ?l ?v { ?d <http://purl.org/dc/terms/license> ?l ; <http://www.w3.org/ns/dcat#version> ?v }"
        )
    )
    assert len(found) == 1
    assert once(toy_store(), "/.well-known/void", headers={"accept": "image/png"}).status == 406


def test_any_page_may_ask() -> None:
    answer = once(toy_store(), "/sparql", query={"query": "ASK {}"}, headers={"origin": "https://example.org"})
    assert answer.headers["access-control-allow-origin"] == "*"
    asked = {"origin": "https://example.org", "access-control-request-method": "POST"}
    assert once(toy_store(), "/sparql", method="OPTIONS", headers=asked).status == 200
