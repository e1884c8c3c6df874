"""The SPARQL 1.1 Protocol: from an HTTP request to a job, and from what came of it to a response.

W3C SPARQL 1.1 Protocol, section 2.1: a query comes by GET, by POST as a form, or by POST as it is.
"""

from collections.abc import Mapping
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from kg.serve.limits import Limits
from kg.serve.negotiate import GRAPH_TYPES, TABLE_TYPES, accept_ranges
from kg.serve.worker import Done, Job, ranges_of

FORM = "application/x-www-form-urlencoded"
QUERY = "application/sparql-query"
UPDATE = "application/sparql-update"
MAX_FIELDS = 100

# A person may ask for a form by its short name: the type of each, as a table and as a graph.
SHORT_NAMES: Mapping[str, tuple[tuple[str, float], ...]] = {
    name: tuple((kind, 1.0) for kind, short in (*TABLE_TYPES.items(), *GRAPH_TYPES.items()) if short == name)
    for name in sorted({*TABLE_TYPES.values(), *GRAPH_TYPES.values()})
}


class RefusedError(Exception):
    """The request is no query that the protocol knows.

    Attributes:
        status: HTTP status.
        message: What is wrong, in plain words.
    """

    def __init__(self, status: int, message: str) -> None:
        """Keep both."""
        self.status = status
        self.message = message
        super().__init__(message)


async def job_of(request: Request, limits: Limits) -> Job | None:
    """Read the query in a request.

    Args:
        request: The request.
        limits: How large its body may be.

    Returns:
        The job; None for a GET that asks nothing.

    Raises:
        RefusedError: When the request breaks the protocol, or would write.
    """
    fields = _fields(request.scope["query_string"])
    if request.method == "POST":
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        body = await _body(request, limits.body)
        if kind == FORM:
            fields = [*fields, *_fields(body)]
        elif kind == QUERY:
            fields = [*fields, ("query", _text(body))]
        else:
            raise RefusedError(403 if kind == UPDATE else 415, f"Send a query as {QUERY} or as {FORM}.")
    if any(name == "update" for name, _ in fields):
        raise RefusedError(403, "The graph can only be read.")
    queries = [value for name, value in fields if name == "query"]
    if not queries and request.method in {"GET", "HEAD"}:
        return None
    if len(queries) != 1:
        raise RefusedError(400, "Send exactly one query.")
    return Job(
        query=queries[0],
        accept=_accepted(request, fields),
        default_graphs=_graphs(fields, "default-graph-uri"),
        named_graphs=_graphs(fields, "named-graph-uri"),
    )


def response_of(done: Done) -> Response:
    """Turn what came of a job into a response.

    Args:
        done: What came of it.

    Returns:
        The response.
    """
    headers = {"vary": "Accept", "x-content-type-options": "nosniff"}
    if done.status == 503:
        headers["retry-after"] = "5"
    return Response(done.body, done.status, headers, done.type)


def refused(error: RefusedError) -> Response:
    """Turn a refusal into a response."""
    return Response(f"{error.message}\n", error.status, {"x-content-type-options": "nosniff"}, "text/plain")


def _accepted(request: Request, fields: list[tuple[str, str]]) -> tuple[tuple[str, float], ...]:
    """Take the form that a person named, else what the client accepts."""
    for name, value in fields:
        if name == "format":
            if value not in SHORT_NAMES:
                raise RefusedError(400, f"The forms are: {', '.join(SHORT_NAMES)}.")
            return SHORT_NAMES[value]
    return ranges_of(accept_ranges(", ".join(request.headers.getlist("accept"))))


def _graphs(fields: list[tuple[str, str]], wanted: str) -> tuple[str, ...] | None:
    """Collect the graphs that the protocol names."""
    return tuple(value for name, value in fields if name == wanted) or None


def _fields(raw: bytes) -> list[tuple[str, str]]:
    """Read an encoded form strictly: what is not UTF-8 is refused, not mended."""
    try:
        return parse_qsl(
            raw.decode("ascii"), keep_blank_values=True, encoding="utf-8", errors="strict", max_num_fields=MAX_FIELDS
        )
    except ValueError as error:
        raise RefusedError(400, "The parameters are not encoded as UTF-8 in percent form, or are too many.") from error


def _text(body: bytes) -> str:
    """Read a body as UTF-8."""
    try:
        return body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise RefusedError(400, "The query is not UTF-8.") from error


async def _body(request: Request, limit: int) -> bytes:
    """Read a body, and stop at the first byte too many."""
    parts = bytearray()
    try:
        async for part in request.stream():
            parts += part
            if len(parts) > limit:
                raise RefusedError(413, f"The request is larger than {limit} bytes.")
    except ClientDisconnect as error:
        raise RefusedError(400, "The request broke off.") from error
    return bytes(parts)
