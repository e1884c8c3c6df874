"""Content negotiation: from an Accept header to the form in which an answer is written (RFC 9110, section 12)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

TABLE_TYPES = {
    "application/sparql-results+json": "json",
    "application/json": "json",
    "application/sparql-results+xml": "xml",
    "application/xml": "xml",
    "text/xml": "xml",
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
}
"""Media types of SELECT and ASK (W3C SPARQL 1.1 results in JSON, XML, CSV and TSV) -> short name."""

GRAPH_TYPES = {
    "text/turtle": "turtle",
    "application/n-triples": "ntriples",
    "application/ld+json": "jsonld",
    "application/rdf+xml": "rdfxml",
    "application/json": "jsonld",
    "application/xml": "rdfxml",
    "text/plain": "ntriples",
}
"""Media types of CONSTRUCT and DESCRIBE -> short name."""

MAIN_TYPES = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv; charset=utf-8",
    "tsv": "text/tab-separated-values; charset=utf-8",
    "turtle": "text/turtle; charset=utf-8",
    "ntriples": "application/n-triples; charset=utf-8",
    "jsonld": "application/ld+json",
    "rdfxml": "application/rdf+xml",
    "html": "text/html; charset=utf-8",
}
"""Short name -> the type that an answer is sent with."""

Choice = TypeVar("Choice", bound=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """One media range of an Accept header.

    Attributes:
        type: For instance ``text/turtle``, ``text/*`` or ``*/*``.
        quality: From 0 to 1.
    """

    type: str
    quality: float


def accept_ranges(header: str) -> tuple[Range, ...]:
    """Read an Accept header.

    Args:
        header: Its value; what cannot be read in it is passed over.

    Returns:
        The ranges; ``*/*`` when there is none.

    >>> [(r.type, r.quality) for r in accept_ranges("text/csv;q=0.5, */*;q=0.1, text/turtle")]
    [('text/csv', 0.5), ('*/*', 0.1), ('text/turtle', 1.0)]
    """
    ranges = []
    for part in header.split(",")[:50]:
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if "/" in name:
            ranges.append(Range(type=name, quality=_quality(parameters)))
    return tuple(ranges) or (Range(type="*/*", quality=1.0),)


def _quality(parameters: list[str]) -> float:
    """Read ``q=...``; what is no number counts as refused."""
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return min(1.0, max(0.0, float(value)))
            except ValueError:
                return 0.0
    return 1.0


def best(ranges: Sequence[Range], offered: dict[str, Choice]) -> Choice | None:
    """Choose what to send.

    Args:
        ranges: What the client accepts.
        offered: Media type -> choice, the server's preferred first.

    Returns:
        The choice with the highest quality, the first of equals; None when nothing is accepted.

    >>> best(accept_ranges("text/html, */*;q=0.1"), {"text/turtle": "turtle", "text/html": "html"})
    'html'
    """
    scored = [(_match(ranges, name), -index, name) for index, name in enumerate(offered)]
    quality, _, name = max(scored)
    return offered[name] if quality > 0 else None


def _match(ranges: Sequence[Range], name: str) -> float:
    """Give the quality of the most specific range that covers a type."""
    for pattern in (name, name.partition("/")[0] + "/*", "*/*"):
        qualities = [part.quality for part in ranges if part.type == pattern]
        if qualities:
            return max(qualities)
    return 0.0
