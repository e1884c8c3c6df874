"""One query at a time in a process of its own, which can do nothing but compute and can be killed.

A worker is forked from the server when the store is loaded, so that all share its memory. It then gives up
every open file but the pipe to the server and the right to open another: whatever a query asks for, no file
and no socket can be opened, by the kernel's word. Memory and processor time are limited the same way.
"""

import contextlib
import json
import os
import resource
import signal
import socket
import struct
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import cast

import pyoxigraph as ox

from kg.errors import QueryError
from kg.query.catalogue import questions
from kg.query.guard import NotAllowedError, checked
from kg.rdf.vocabulary import ID, PREFIXES
from kg.serve.limits import Limits
from kg.serve.negotiate import GRAPH_TYPES, MAIN_TYPES, TABLE_TYPES, Range, best
from kg.serve.results import Row, TooManyRowsError, write_answer, write_graph, write_table
from kg.store.local import failing, first_words

Default = list[ox.NamedNode | ox.BlankNode | ox.DefaultGraph] | None
Named = list[ox.NamedNode | ox.BlankNode] | None

_HEAD = struct.Struct("!II")
_TABLE = "SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o FILTER(REGEX(STR(?o), 'a', 'i')) } GROUP BY ?s ORDER BY ?n LIMIT 1"
_GRAPH = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o } LIMIT 1"
_WARM_UP = (
    *((_TABLE, kind) for kind in ("application/json", "application/xml", "text/csv", "text/tab-separated-values")),
    *((_GRAPH, kind) for kind in ("text/turtle", "text/plain", "application/ld+json", "application/rdf+xml")),
    *((query, "*/*") for query in ("ASK {}", "SELECT * {", "INSERT DATA { <urn:a> <urn:b> 1 }")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a worker is asked to do.

    Attributes:
        query: The query, as it came.
        accept: Media ranges with their quality.
        default_graphs: Graphs that make up the default graph by the protocol; None to leave it to the query.
        named_graphs: Graphs that GRAPH may reach by the protocol; None to leave it to the query.
    """

    query: str
    accept: tuple[tuple[str, float], ...] = (("*/*", 1.0),)
    default_graphs: tuple[str, ...] | None = None
    named_graphs: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Done:
    """What came of a job.

    Attributes:
        status: HTTP status.
        type: Media type of the body.
        body: The answer, or the message.
    """

    status: int
    type: str
    body: bytes


def refusal(status: int, message: str) -> Done:
    """Say in plain text why there is no answer."""
    return Done(status=status, type="text/plain; charset=utf-8", body=f"{message}\n".encode("utf-8", "replace"))


def encode_job(job: Job) -> bytes:
    """Write a job for the pipe, with its length before it."""
    head = json.dumps(asdict(job)).encode()
    return _HEAD.pack(len(head), 0) + head


def serve_jobs(
    pipe: socket.socket, store: ox.Store, limits: Limits, *, union: bool
) -> None:  # pragma: no cover - runs in a forked child
    """Do jobs until the server closes the pipe; called in a forked child, and never returns to it.

    Args:
        pipe: The pipe to the server.
        store: The store, loaded.
        limits: What a query may cost.
        union: Whether the default graph is the union of all graphs.
    """
    graphs = graph_names(store)
    pipe = _alone_with(pipe)
    _confine(limits)
    while True:
        head = _read(pipe, _HEAD.size)
        job = json.loads(_read(pipe, _HEAD.unpack(head)[0]))
        job["accept"] = tuple(map(tuple, job["accept"]))
        done = run_job(Job(**job), store, graphs, limits, union=union)
        head = json.dumps({"status": done.status, "type": done.type}).encode()
        pipe.sendall(_HEAD.pack(len(head), len(done.body)) + head + done.body)


def warm_up(store: ox.Store, limits: Limits) -> None:
    """Do every kind of job once before workers are forked, and read the ready questions.

    Libraries import some of their parts on first use, and a worker can open no file to do so. What the guard has
    found of a query goes with the fork, so that no worker spends a tenth of a second on parsing a question again.

    Args:
        store: The store.
        limits: What an answer may hold.
    """
    for query, kind in _WARM_UP:
        run_job(Job(query=query, accept=((kind, 1.0),)), store, frozenset(), limits, union=True)
    for asked in questions():
        checked(asked.text)


def graph_names(store: ox.Store) -> frozenset[str]:
    """Name the graphs of a store."""
    return frozenset(str(graph.value) for graph in store.named_graphs())


def run_job(job: Job, store: ox.Store, graphs: frozenset[str], limits: Limits, *, union: bool) -> Done:
    """Check a query, run it and write the answer.

    Args:
        job: The job.
        store: The store.
        graphs: Names of its graphs.
        limits: What the answer may hold.
        union: Whether the default graph is the union of all graphs.

    Returns:
        The answer, or why there is none.
    """
    try:
        safe = checked(job.query, graphs)
        default, named = _dataset(job, graphs)
    except NotAllowedError as error:
        return refusal(403, str(error))
    except QueryError as error:
        return refusal(400, str(error))
    ranges = tuple(Range(type=name, quality=quality) for name, quality in job.accept)
    form = best(ranges, TABLE_TYPES if safe.form in {"SELECT", "ASK"} else GRAPH_TYPES)
    if form is None:
        return refusal(406, f"A {safe.form} query cannot be answered in a form that you accept.")
    whole = union and not safe.own_graphs and default is None
    try:
        result = store.query(
            safe.text,
            base_iri=ID,
            use_default_graph_as_union=whole,
            default_graph=default,
            named_graphs=named,
            custom_functions=failing(safe.functions),
        )
        body = _body(result, form, limits)
    except TooManyRowsError:
        return refusal(400, f"The answer has more than {limits.rows} rows. Add LIMIT, or ask for less.")
    except (MemoryError, RecursionError):
        return refusal(507, "The query needs more memory than it may have.")
    except (SyntaxError, ValueError, OSError, RuntimeError) as error:
        return refusal(400, f"The query could not be answered: {first_words(error)}.")
    if len(body) > limits.answer:
        return refusal(400, f"The answer is larger than {limits.answer} bytes. Add LIMIT, or ask for less.")
    return Done(status=200, type=MAIN_TYPES[form], body=body)


def _dataset(job: Job, graphs: frozenset[str]) -> tuple[Default, Named]:
    """Name the graphs that the protocol asks for; one that is not here is refused, never fetched."""
    for name in (*(job.default_graphs or ()), *(job.named_graphs or ())):
        if name not in graphs:
            raise NotAllowedError(f"There is no graph <{name}> here, and none is fetched from elsewhere.")
    if job.default_graphs is None and job.named_graphs is None:
        return None, None
    default: Default = [ox.NamedNode(name) for name in job.default_graphs or ()]
    return default, [ox.NamedNode(name) for name in job.named_graphs or ()]


def _body(result: ox.QueryBoolean | ox.QuerySolutions | ox.QueryTriples, form: str, limits: Limits) -> bytes:
    """Write whatever form of result there is."""
    if isinstance(result, ox.QueryBoolean):
        return write_answer(bool(result), form)
    if isinstance(result, ox.QueryTriples):
        return write_graph(result, form, limits.rows, PREFIXES)
    columns = [variable.value for variable in result.variables]
    rows = (cast(Row, tuple(solution)) for solution in result)
    return write_table(columns, rows, form, limits.rows)


def _alone_with(pipe: socket.socket) -> socket.socket:  # pragma: no cover - runs in a forked child
    """Keep the pipe and standard error, and close every other file that the server had open."""
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    os.dup2(pipe.detach(), 3)
    os.closerange(4, os.sysconf("SC_OPEN_MAX"))
    return socket.socket(fileno=3)


def _confine(limits: Limits) -> None:  # pragma: no cover - runs in a forked child
    """Give up the rights that a query needs none of."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (_address_space() + limits.memory,) * 2)
    resource.setrlimit(resource.RLIMIT_NOFILE, (4, 4))


def _address_space() -> int:  # pragma: no cover - runs in a forked child
    """Measure what is already mapped, the store above all; 0 where the system does not tell."""
    with contextlib.suppress(OSError):
        return int(Path("/proc/self/statm").read_text("ascii").split()[0]) * os.sysconf("SC_PAGE_SIZE")
    return 0


def _read(pipe: socket.socket, size: int) -> bytes:  # pragma: no cover - runs in a forked child
    """Read exactly so many bytes; leave when the server has gone."""
    parts: list[bytes] = []
    while size:
        part = pipe.recv(min(size, 1 << 16))
        if not part:
            os._exit(0)
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def decode_head(head: bytes) -> tuple[int, int]:
    """Read the lengths of the head and the body of an answer."""
    header, body = _HEAD.unpack(head)
    return header, body


HEAD_SIZE: int = _HEAD.size


def ranges_of(ranges: Sequence[Range]) -> tuple[tuple[str, float], ...]:
    """Write media ranges for a job."""
    return tuple((part.type, part.quality) for part in ranges)
