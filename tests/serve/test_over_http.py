"""``kg serve`` as a process of its own, asked over a real socket."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest

from kg.errors import InputError
from kg.query.catalogue import questions
from kg.query.format import to_csv
from kg.query.run import ask
from kg.serve.limits import Limits
from kg.serve.run import serve_build
from kg.store.local import OxigraphEngine
from kg.store.remote import RemoteEngine
from tests.questions.conftest import oxigraph_engine, toy_file
from tests.questions.test_questions import VALUES

__all__ = ["oxigraph_engine", "toy_file"]

START = "from kg.cli.serve import serve; serve()"


# Where a group of patterns may stand, and so a SERVICE in it.
ANYWHERE = (
    "SELECT * {{ {} }}",
    "SELECT * {{ {{ SELECT ?s {{ OPTIONAL {{ {} }} }} }} }}",
    "SELECT * {{ ?s ?p ?o FILTER NOT EXISTS {{ {} }} }}",
    "SELECT (EXISTS {{ {} }} AS ?x) {{}}",
    "SELECT * {{ BIND(EXISTS {{ {} }} AS ?x) }}",
    "ASK {{ ?s ?p ?o MINUS {{ {} }} }}",
    "SELECT * {{ ?s ?p ?o }} ORDER BY (EXISTS {{ {} }})",
    "SELECT ?s {{ ?s ?p ?o }} GROUP BY ?s HAVING(EXISTS {{ {} }})",
    "CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH ?g {{ {} }} }}",
    "DESCRIBE ?s {{ {} }}",
)
# A text that is doubled thirty-five times.
DOUBLES = " ".join(f"BIND(CONCAT(?x{n}, ?x{n}) AS ?x{n + 1})" for n in range(35))
DOUBLED = f"SELECT (STRLEN(?x35) AS ?n) {{ BIND('aaaaaaaaaa' AS ?x0) {DOUBLES} }}"


@pytest.fixture(scope="module")
def server(toy_file: Path) -> Iterator[str]:
    """The command itself, on a port that the system chooses."""
    options = [f"--build={toy_file}", "--port=0", "--seconds=5", "--rows=5000", "--memory=200"]
    with subprocess.Popen([sys.executable, "-c", START, *options], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        line = process.stdout.readline()
        try:
            yield line.partition("http://")[2].partition("/")[0]
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(20)


def get(server: str, query: str) -> tuple[int, bytes]:
    try:
        with urllib.request.urlopen(f"http://{server}/sparql?{urlencode({'query': query})}", timeout=30) as answer:
            return answer.status, answer.read()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read()


def test_every_question_gives_the_same_rows_as_the_local_build(server: str, oxigraph_engine: OxigraphEngine) -> None:
    remote = RemoteEngine(f"http://{server}/sparql")
    for asked in questions():
        values = VALUES.get(asked.name, {})
        assert to_csv(ask(remote, asked, values)) == to_csv(ask(oxigraph_engine, asked, values)), asked.name


def test_the_server_stays_up_and_calls_nobody(server: str) -> None:
    called = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.settimeout(2)

        def listen() -> None:
            try:
                trap.accept()[0].close()
            except TimeoutError:
                return
            called.set()

        listener = threading.Thread(target=listen)
        listener.start()
        address = f"http://127.0.0.1:{trap.getsockname()[1]}/"
        for query, status in (
            (f"SELECT * {{ SERVICE <{address}> {{ ?s ?p ?o }} }}", 403),
            (f"SELECT * {{ #\r SERVICE <{address}> {{ ?s ?p ?o }}\n}}", 403),
            (f"SELECT * {{ \\u0053ERVICE SILENT <{address}> {{ ?s ?p ?o }} }}", 403),
            *((query.format(f"SERVICE SILENT <{address}> {{ ?s ?p ?o }}"), 403) for query in ANYWHERE),
            (f"LOAD <{address}>", 403),
            (f"LOAD SILENT <{address}> INTO GRAPH <urn:g>", 403),
            (f"SELECT * FROM NAMED <{address}> {{ GRAPH ?g {{ ?s ?p ?o }} }}", 403),  # noqa: S608 - it is SPARQL
            (f"DESCRIBE <{address}>", 200),
            (f"SELECT * {{ GRAPH <{address}> {{ ?s ?p ?o }} }}", 200),
            (f"SELECT * FROM <{address}> {{ ?s ?p ?o }}", 403),  # noqa: S608 - it is SPARQL
            ("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", 504),
            ("SELECT * { ?a (<urn:p>|!<urn:p>)* ?b . ?c (<urn:p>|!<urn:p>)* ?d }", 400),
            ("SELECT * { ?a ?b ?c . ?d ?e ?f }", 400),
            ("SELECT ?a ?d { ?a ?b ?c . ?d ?e ?f } LIMIT 1000000", 400),
            (DOUBLED, 507),
            ('SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), "(.*a){20,}(.*b){20,}")) }', 200),
            ("", 400),
        ):
            assert get(server, query)[0] == status, query
        listener.join()
    assert not called.is_set()
    assert json.loads(get(server, "ASK { ?s ?p ?o }")[1])["boolean"] is True


def test_a_request_that_is_no_request_ends_and_the_next_is_answered(server: str) -> None:
    host, _, port = server.partition(":")
    head = f"POST /sparql HTTP/1.1\r\nHost: {server}\r\nContent-Type: application/sparql-query\r\n"
    endless = head.encode() + b"Transfer-Encoding: chunked\r\n\r\n" + b"10000\r\n" + b"#" * 65536 + b"\r\n"
    for sent, status in (
        (head.encode() + b"Content-Length: many\r\n\r\nASK {}", b"400"),
        (b"\x16\x03\x01 not HTTP\r\n\r\n", b"400"),
        (endless + b"10000\r\n" * 1 + (b"#" * 65536 + b"\r\n10000\r\n") * 17, b"413"),
    ):
        with socket.create_connection((host, int(port)), timeout=20) as connection:
            connection.sendall(sent)
            assert connection.recv(100).split()[1] == status
        assert get(server, "ASK {}")[0] == 200


def test_a_port_that_is_taken_is_said_so(toy_file: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(InputError, match="--port"):
            serve_build(toy_file, host="127.0.0.1", port=port, limits=Limits(), announce=print)


def test_no_worker_outlives_the_server(toy_file: Path) -> None:
    command = [sys.executable, "-c", START, f"--build={toy_file}", "--port=0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        address = process.stdout.readline().partition("http://")[2].partition("/")[0]
        assert get(address, "ASK {}")[0] == 200
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()
        assert len(children) == Limits().workers
        process.kill()
        process.wait(20)
    for child in children:
        for _ in range(200):
            if not alive(int(child)):
                break
            threading.Event().wait(0.05)
        assert not alive(int(child))


def alive(pid: int) -> bool:
    """Tell whether a process runs; one that has ended and was not fetched does not."""
    try:
        os.kill(pid, 0)
        return Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
