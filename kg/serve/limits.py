"""How much one request may cost; every limit ends the request and never the server."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The limits of the endpoint.

    Attributes:
        seconds: Wall-clock time of one query; then its worker is killed.
        rows: Rows or triples of one answer; more is an error, never a silent cut.
        memory: Bytes that a query may use beyond the store itself.
        answer: Bytes of one answer.
        body: Bytes of the body of a request.
        workers: Queries that run at the same time.
        waiting: Queries that may wait for a worker; more are turned away.
    """

    seconds: float = 30.0
    rows: int = 100_000
    memory: int = 1024 * 1024 * 1024
    answer: int = 64 * 1024 * 1024
    body: int = 1024 * 1024
    workers: int = 2
    waiting: int = 32
