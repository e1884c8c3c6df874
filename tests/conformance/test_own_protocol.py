"""Our own requests over HTTP, and that the runner of the protocol's tests does not pass what is wrong."""

import asyncio
from pathlib import Path

import pytest

from tests.conformance.over_http import Reply
from tests.conformance.protocol import READ_ONLY, boolean, judged, outcome, report
from tests.conformance.protocol_suite import Exchange, Request, read_protocol

OWN = Path(__file__).parent / "own" / "protocol"
EXCHANGES = tuple(read_protocol(OWN))


@pytest.mark.parametrize("exchange", EXCHANGES, ids=lambda exchange: exchange.name)
def test_the_endpoint_keeps_to_the_protocol(exchange: Exchange) -> None:
    assert asyncio.run(outcome(exchange)) == ""


def test_every_test_that_is_listed_is_read() -> None:
    assert len(EXCHANGES) == 17
    assert tuple(read_protocol(OWN / "manifest.ttl")) == EXCHANGES
    named = next(item for item in EXCHANGES if item.name == "protocol-wins")
    assert named.graphs == {"http://example.org/a", "http://example.org/b"}


def made(body: str = "", *, kind: str = "text/plain", answer: bool | None = None, statuses: str = "2") -> Request:
    types = frozenset({"application/sparql-results+json"}) if answer is not None else frozenset[str]()
    return Request("POST", "/sparql", (("Content-Type", kind),), body.encode(), frozenset(statuses), types, answer)


def test_what_is_wrong_is_found_out() -> None:
    true = Reply(200, "application/sparql-results+json", b'{"head": {}, "boolean": true}')
    assert judged(made(answer=True), true) == ""
    assert "another answer" in judged(made(answer=False), true)
    assert "it came as text/html" in judged(made(answer=True), Reply(200, "text/html; charset=utf-8", b""))
    assert judged(made(statuses="4"), true).startswith("HTTP 200")
    assert boolean(Reply(200, "application/sparql-results+xml", b"<sparql><boolean>false</boolean></sparql>")) is False


def test_an_update_that_should_be_done_is_told_as_refused() -> None:
    update = Exchange("u", frozenset(), (made("CLEAR ALL", kind="application/sparql-update", statuses="23"),))
    assert asyncio.run(outcome(update)) == READ_ONLY


def test_a_surprise_is_counted(tmp_path: Path) -> None:
    text = (OWN / "manifest.ttl").read_text("utf-8").replace("mf:expectedBoolean true", "mf:expectedBoolean false", 1)
    (tmp_path / "manifest.ttl").write_text(text, encoding="utf-8")
    told, surprises = report(tmp_path)
    assert surprises == 1
    assert told[0].startswith("FAILED get: another answer")
    assert told[-1] == "protocol                   16 of   17"
