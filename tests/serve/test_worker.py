"""What a worker makes of a job, and what it can no longer do."""

import os
import socket
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.serve.limits import Limits
from kg.serve.worker import Done, Job, _alone_with, _confine, graph_names, run_job

GRAPH = "urn:g:one"


@pytest.fixture
def store() -> ox.Store:
    store = ox.Store()
    for name in (GRAPH, "urn:g:two"):
        store.add(ox.Quad(ox.NamedNode("urn:s"), ox.NamedNode("urn:p"), ox.Literal(name), ox.NamedNode(name)))
    return store


def done(store: ox.Store, query: str, limits: Limits | None = None, **more: tuple[str, ...]) -> Done:
    job = Job(query=query, default_graphs=more.get("default"), named_graphs=more.get("named"))
    return run_job(job, store, graph_names(store), limits or Limits(), union=True)


def rows(answer: Done) -> int:
    assert answer.status == 200, answer.body
    return answer.body.count(b'"o":')


def test_the_graphs_asked_are_all_those_of_from_or_those_of_the_protocol(store: ox.Store) -> None:
    everything = "SELECT ?o { ?s ?p ?o }"
    assert rows(done(store, everything)) == 2
    one = everything.replace("{", f"FROM <{GRAPH}> {{", 1)
    assert rows(done(store, one)) == 1
    assert rows(done(store, everything, default=(GRAPH,))) == 1
    assert rows(done(store, everything, named=(GRAPH,))) == 0
    assert rows(done(store, "SELECT ?o { GRAPH ?g { ?s ?p ?o } }", named=(GRAPH,))) == 1
    assert rows(done(store, "SELECT ?o { GRAPH ?g { ?s ?p ?o } }", default=(GRAPH,))) == 0
    assert rows(done(store, one, default=(GRAPH, "urn:g:two"))) == 2


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("SELECT * {", 400),
        ("SELECT * { ?s missing:p ?o }", 400),
        ("DROP ALL", 403),
        ("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }", 403),
        ("SELECT * FROM <urn:elsewhere> { ?s ?p ?o }", 403),
        ("SELECT * { GRAPH ?g { ?s ?p ?o } }", 200),
        ("CONSTRUCT WHERE { ?s ?p ?o }", 200),
        ("DESCRIBE <urn:s>", 200),
    ],
)
def test_each_query_gets_its_status(store: ox.Store, query: str, status: int) -> None:
    assert done(store, query).status == status


def test_a_graph_of_the_protocol_that_is_not_here_is_refused(store: ox.Store) -> None:
    assert done(store, "ASK {}", default=("http://127.0.0.1:1/data.ttl",)).status == 403


def test_limits_end_the_answer_with_a_message(store: ox.Store) -> None:
    over = done(store, "SELECT * { ?s ?p ?o }", Limits(rows=1))
    assert over.status == 400
    assert b"more than 1 rows" in over.body
    assert done(store, "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }", Limits(rows=1)).status == 400
    assert b"larger than" in done(store, "SELECT * { ?s ?p ?o }", Limits(answer=10)).body


def test_a_form_that_nobody_accepts_is_406(store: ox.Store) -> None:
    job = Job(query="ASK {}", accept=(("image/png", 1.0),))
    assert run_job(job, store, frozenset(), Limits(), union=True).status == 406


def test_a_confined_process_can_open_nothing(store: ox.Store) -> None:
    ours, theirs = socket.socketpair()
    child = os.fork()
    if child == 0:
        pipe = _alone_with(theirs)
        _confine(Limits())
        tried = []
        for attempt in (
            lambda: socket.socket(),
            lambda: Path("/etc/hosts").read_bytes(),
            # Past the guard, straight into the engine: the kernel still says no.
            lambda: bool(store.query("ASK { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }")),
        ):
            try:
                attempt()
                tried.append("done")
            except OSError as error:
                tried.append("refused" if "open files" in str(error) else str(error))
        pipe.sendall("|".join(tried).encode())
        os._exit(0)
    theirs.close()
    with ours:
        told = ours.makefile("rb").read().decode()
    os.waitpid(child, 0)
    assert told.split("|")[:2] == ["refused", "refused"]
    assert "done" not in told
