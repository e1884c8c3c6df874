"""A remote endpoint: a real server that answers well, and real servers that answer badly."""

import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from rdflib.term import Literal

from kg.errors import EndpointError, QueryError
from kg.store.remote import RemoteEngine
from tests.questions.conftest import endpoint, free_port, toy_file

__all__ = ["endpoint", "toy_file"]

Answer = tuple[int, str, bytes]
Serve = Callable[[Answer], str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that give one fixed answer to everything."""
    servers: list[ThreadingHTTPServer] = []

    def start(answer: Answer) -> str:
        status, kind, body = answer

        class Fixed(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None: ...

        server = ThreadingHTTPServer(("127.0.0.1", 0), Fixed)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return f"http://127.0.0.1:{server.server_port}/sparql"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def test_every_form_of_query_comes_back_as_a_table(endpoint: str) -> None:
    engine = RemoteEngine(endpoint)
    assert engine.answer("ASK { ?s ?p ?o }").rows == ((Literal(True),),)
    counted = engine.answer("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <https://w3id.org/mawqif/ont#Release> }")
    assert counted.rows == ((Literal(5),),)
    pattern = "{ ?s a <https://w3id.org/mawqif/ont#Release> }"
    assert len(engine.answer(f"CONSTRUCT {pattern} WHERE {pattern}")) == 5
    described = engine.answer("DESCRIBE <https://w3id.org/mawqif/id/actor/sorland>")
    assert described.columns == ("subject", "predicate", "object")
    assert len(described) > 3


def test_a_query_that_the_endpoint_refuses_is_a_query_error(endpoint: str) -> None:
    with pytest.raises(QueryError, match="the query is wrong"):
        RemoteEngine(endpoint).answer("SELECT * { ?s missing:p ?o }")


@pytest.mark.parametrize("address", ["localhost:8000", "ftp://example.org/sparql", "http://", ""])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(EndpointError, match="not the address"):
        RemoteEngine(address)


def test_an_endpoint_that_is_down_says_so() -> None:
    with pytest.raises(EndpointError, match="cannot be reached"):
        RemoteEngine(f"http://127.0.0.1:{free_port()}/sparql").answer("ASK {}")


def test_an_endpoint_that_stays_silent_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/sparql"
        with pytest.raises(EndpointError, match="within 1 seconds"):
            RemoteEngine(address, timeout=1).answer("ASK {}")


@pytest.mark.parametrize("status", [401, 403, 404, 429, 500, 503])
def test_an_http_error_keeps_its_words(serve: Serve, status: int) -> None:
    address = serve((status, "text/plain", b"sorry\x1b[31m"))
    with pytest.raises(EndpointError) as caught:
        RemoteEngine(address).answer("ASK {}")
    assert "\x1b" not in str(caught.value)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize(
    "body",
    [
        *(b"<html>Welcome</html>", b"{}", b"[]", b"7", b"\xff\xfe", b"null", b'{"boolean": "yes"}'),
        b'{"head": {"vars": ["a"]}, "results": 3}',
        *(b'{"head": {"vars": %b}, "results": {"bindings": []}}' % names for names in (b"3", b"[[]]", b'[""]')),
        *(
            b'{"head": {"vars": ["a"]}, "results": {"bindings": [%b]}}' % row
            for row in (b"3", b'{"a": 3}', b'{"a": {"type": "uri"}}', b'{"a": {"type": "odd", "value": "x"}}')
        ),
        b'{"head": {"vars": ["a"]}, "results": {"bindings": [{"a": {"type": "literal", "value": ["x"]}}]}}',
        b'{"head": {"vars": ["a"]}, "results": {"bindings": [{"a": {"type": "uri", "value": "", "xml:lang": 1}}]}}',
    ],
)
def test_what_is_no_result_is_refused(serve: Serve, body: bytes) -> None:
    with pytest.raises(EndpointError, match="not a SPARQL result"):
        RemoteEngine(serve((200, "application/sparql-results+json", body))).answer("SELECT * { ?s ?p ?o }")


def test_what_is_no_graph_is_refused(serve: Serve) -> None:
    with pytest.raises(EndpointError, match="not a graph"):
        RemoteEngine(serve((200, "text/turtle", b"<html>"))).answer("DESCRIBE <urn:a>")


def test_an_answer_that_never_ends_is_cut_off(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kg.store.remote.MAX_ANSWER_BYTES", 10)
    with pytest.raises(EndpointError, match="too large"):
        RemoteEngine(serve((200, "application/sparql-results+json", b" " * 20))).answer("ASK {}")
