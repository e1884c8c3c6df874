"""Any SPARQL 1.1 endpoint, through SPARQLWrapper; the only module that imports it."""

import io
import json
import socket
from collections.abc import Iterable
from contextlib import closing
from http.client import HTTPException
from typing import Any, cast
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit

from rdflib import Graph
from rdflib.plugins.sparql.results.jsonresults import JSONResult
from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper
from SPARQLWrapper.SPARQLExceptions import SPARQLWrapperException

from kg.errors import EndpointError, QueryError
from kg.store.local import result_rows
from kg.store.rows import Rows, Term, graph_rows

USER_AGENT = "mawqif/0.1 (SPARQL client)"
DEFAULT_TIMEOUT = 60
MAX_ANSWER_BYTES = 256 * 1024 * 1024
GRAPH_FORMS = {"CONSTRUCT", "DESCRIBE"}
_TERMS = {"uri", "bnode", "literal", "typed-literal"}


class RemoteEngine:
    """Answers queries by sending them to a SPARQL 1.1 endpoint."""

    def __init__(self, endpoint: str, *, timeout: int = DEFAULT_TIMEOUT) -> None:
        """Ask the endpoint at an address.

        Args:
            endpoint: Its ``http`` or ``https`` address.
            timeout: Seconds to wait for an answer.

        Raises:
            EndpointError: When the address is not one.
        """
        parts = urlsplit(endpoint)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise EndpointError(
                "That is not the address of an endpoint.",
                where=endpoint,
                remedy="Give a whole address, for instance http://localhost:8000/sparql.",
            )
        self._endpoint = endpoint
        self._timeout = timeout

    def answer(self, query: str, *, own_graphs: bool = False, functions: Iterable[str] = ()) -> Rows:
        """Send a query and read the answer.

        Args:
            query: The whole query; it has already been found to be one that reads.
            own_graphs: Not needed: the endpoint sees it in the query.
            functions: Not needed: the endpoint sees them in the query.

        Returns:
            The answer as a table.
        """
        del own_graphs, functions
        wrapper = SPARQLWrapper(self._endpoint, agent=USER_AGENT)
        wrapper.setMethod(POST)
        wrapper.setTimeout(self._timeout)
        wrapper.setQuery(query)
        form = str(wrapper.queryType)
        wrapper.setReturnFormat(TURTLE if form in GRAPH_FORMS else JSON)
        body = self._fetch(wrapper)
        return self._read_graph(body) if form in GRAPH_FORMS else self._read_table(body)

    def _fetch(self, wrapper: SPARQLWrapper) -> bytes:
        """Return the body of the answer; every way to fail becomes an error with a remedy."""
        try:
            with closing(wrapper.query().response) as response:
                body: bytes = response.read(MAX_ANSWER_BYTES + 1)
        except SPARQLWrapperException as error:
            _close(error.__context__)
            raise self._refusal(error) from error
        except HTTPError as error:
            _close(error)
            raise self._error(f"The endpoint answered with HTTP {error.code}") from error
        except (URLError, HTTPException, OSError) as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, TimeoutError | socket.timeout):
                raise self._error(f"The endpoint did not answer within {self._timeout} seconds") from error
            raise self._error(f"The endpoint cannot be reached ({reason})") from error
        if len(body) > MAX_ANSWER_BYTES:
            raise self._error("The answer is too large; add a LIMIT")
        return body

    def _refusal(self, error: SPARQLWrapperException) -> EndpointError | QueryError:
        """Tell a query that the endpoint cannot parse from an endpoint that is in trouble."""
        detail = str(error.args[0] if error.args else error).strip()
        detail = detail.partition("Response:")[2].strip() or detail
        kind = type(error).__name__
        if kind == "QueryBadFormed":
            return QueryError(
                f"The endpoint says that the query is wrong: {_short(detail)}",
                where=self._endpoint,
                remedy="Mend the query; run it on the local build to see where it fails.",
            )
        return self._error(f"The endpoint refused or failed ({kind}): {_short(detail)}")

    def _error(self, what: str) -> EndpointError:
        return EndpointError(
            what if what.endswith(".") else what + ".",
            where=self._endpoint,
            remedy="Check that the address is that of a running SPARQL 1.1 endpoint, or ask the local build.",
        )

    def _read_table(self, body: bytes) -> Rows:
        """Read a SPARQL 1.1 results document in JSON."""
        try:
            document: Any = json.loads(body)
            if not _is_result(document):
                raise ValueError("neither a table nor an answer")
            return result_rows(JSONResult(document))
        except ValueError as error:
            raise self._error("What came back is not a SPARQL result") from error

    def _read_graph(self, body: bytes) -> Rows:
        """Read a graph in Turtle."""
        try:
            graph = Graph().parse(io.BytesIO(body), format="turtle")
        except Exception as error:  # rdflib's parser raises many kinds, some of them bare
            raise self._error("What came back is not a graph in Turtle") from error
        return graph_rows([cast("tuple[Term, Term, Term]", triple) for triple in graph])


def _is_result(document: object) -> bool:
    """Tell a SPARQL result from any other JSON; rdflib's reader takes it for granted."""
    match document:
        case {"boolean": bool()}:
            return True
        case {"head": {"vars": [*names]}, "results": {"bindings": [*rows]}}:
            return all(isinstance(name, str) and name for name in names) and all(map(_is_row, rows))
    return False


def _is_row(row: object) -> bool:
    """Tell a row of a SPARQL result: names, and for each a term whose parts are texts."""
    return isinstance(row, dict) and all(
        isinstance(term, dict) and term.get("type") in _TERMS and "value" in term and _are_texts(term.values())
        for term in row.values()
    )


def _are_texts(values: Iterable[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _close(error: BaseException | None) -> None:
    """Close the connection that an HTTP error still holds; SPARQLWrapper leaves it open."""
    if isinstance(error, HTTPError):
        error.close()


def _short(text: str, limit: int = 300) -> str:
    r"""Keep the first words of a message that came from outside, without control characters.

    >>> _short("b'no\x1b such graph'")
    'no such graph'
    """
    if text.startswith(("b'", 'b"')):
        text = text[2:-1]
    return "".join(c for c in text if c.isprintable())[:limit]
