"""Answers as bytes: SPARQL 1.1 results in JSON, XML, CSV and TSV, and graphs, each cut off at the row limit.

W3C: SPARQL 1.1 Query Results JSON Format; SPARQL Query Results XML Format; SPARQL 1.1 Query Results CSV and TSV.
"""

import csv
import io
import json
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar
from xml.sax.saxutils import escape, quoteattr

import pyoxigraph as ox

XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"
RESULTS = "http://www.w3.org/2005/sparql-results#"
GRAPH_FORMATS = {
    "turtle": ox.RdfFormat.TURTLE,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdfxml": ox.RdfFormat.RDF_XML,
}

Value = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple
Row = Sequence[Value | None]
Item = TypeVar("Item")


class TooManyRowsError(Exception):
    """The answer has more rows than the limit."""


def write_answer(answer: bool, form: str) -> bytes:
    """Write the answer of an ASK.

    Args:
        answer: The answer.
        form: ``json``, ``xml``, ``csv`` or ``tsv``; the last two hold the bare word.

    Returns:
        The document.
    """
    word = "true" if answer else "false"
    if form == "json":
        return json.dumps({"head": {}, "boolean": answer}).encode()
    if form == "xml":
        return f'<?xml version="1.0"?>\n<sparql xmlns="{RESULTS}"><head/><boolean>{word}</boolean></sparql>\n'.encode()
    return f"{word}\n".encode()


def write_graph(triples: Iterator[ox.Triple], form: str, limit: int, prefixes: dict[str, str]) -> bytes:
    """Write a graph, each triple once.

    Args:
        triples: The triples.
        form: ``turtle``, ``ntriples``, ``jsonld`` or ``rdfxml``.
        limit: The most triples there may be.
        prefixes: Prefixes for the formats that have them.

    Returns:
        The document.
    """
    kept = list(dict.fromkeys(_limited(triples, limit)))
    out = io.BytesIO()
    format_ = GRAPH_FORMATS[form]
    ox.serialize(kept, out, format_, prefixes=prefixes if form in {"turtle", "rdfxml", "jsonld"} else None)
    return out.getvalue()


def write_table(columns: Sequence[str], rows: Iterator[Row], form: str, limit: int) -> bytes:
    """Write the rows of a SELECT.

    Args:
        columns: Names of the variables.
        rows: The rows.
        form: ``json``, ``xml``, ``csv`` or ``tsv``.
        limit: The most rows there may be.

    Returns:
        The document.
    """
    return _WRITERS[form](columns, _limited(rows, limit)).encode("utf-8", "replace")


def _limited(items: Iterator[Item], limit: int) -> Iterator[Item]:
    """Give the items, and fail at the first one too many."""
    yield from islice(items, limit)
    if next(items, None) is not None:
        raise TooManyRowsError


def _json(columns: Sequence[str], rows: Iterator[Row]) -> str:
    bindings = [
        {name: _json_term(value) for name, value in zip(columns, row, strict=True) if value is not None} for row in rows
    ]
    document = {"head": {"vars": list(columns)}, "results": {"bindings": bindings}}
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"))


def _json_term(value: Value) -> dict[str, object]:
    if isinstance(value, ox.NamedNode):
        return {"type": "uri", "value": value.value}
    if isinstance(value, ox.BlankNode):
        return {"type": "bnode", "value": value.value}
    if isinstance(value, ox.Triple):
        parts = {"subject": value.subject, "predicate": value.predicate, "object": value.object}
        return {"type": "triple", "value": {name: _json_term(part) for name, part in parts.items()}}
    described: dict[str, object] = {"type": "literal", "value": value.value}
    if value.language:
        described["xml:lang"] = value.language
    elif value.datatype.value != XSD_STRING:
        described["datatype"] = value.datatype.value
    return described


def _xml(columns: Sequence[str], rows: Iterator[Row]) -> str:
    head = "".join(f"<variable name={quoteattr(name)}/>" for name in columns)
    lines = [f'<?xml version="1.0"?>\n<sparql xmlns="{RESULTS}"><head>{head}</head><results>']
    for row in rows:
        cells = (
            f"<binding name={quoteattr(name)}>{_xml_term(value)}</binding>"
            for name, value in zip(columns, row, strict=True)
            if value is not None
        )
        lines.append(f"<result>{''.join(cells)}</result>")
    lines.append("</results></sparql>\n")
    return "\n".join(lines)


def _xml_term(value: Value) -> str:
    if isinstance(value, ox.NamedNode):
        return f"<uri>{_xml_text(value.value)}</uri>"
    if isinstance(value, ox.BlankNode):
        return f"<bnode>{_xml_text(value.value)}</bnode>"
    if isinstance(value, ox.Triple):
        parts = zip(("subject", "predicate", "object"), value, strict=True)
        return f"<triple>{''.join(f'<{name}>{_xml_term(part)}</{name}>' for name, part in parts)}</triple>"
    attribute = ""
    if value.language:
        attribute = f" xml:lang={quoteattr(value.language)}"
    elif value.datatype.value != XSD_STRING:
        attribute = f" datatype={quoteattr(value.datatype.value)}"
    return f"<literal{attribute}>{_xml_text(value.value)}</literal>"


def _xml_text(text: str) -> str:
    r"""Escape a text, leaving out the control characters that XML 1.0 cannot hold.

    >>> _xml_text("a<b\x01")
    'a&lt;b'
    """
    return escape("".join(c for c in text if c >= " " or c in "\t\n\r"))


def _csv(columns: Sequence[str], rows: Iterator[Row]) -> str:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_bare(value) for value in row] for row in rows)
    return out.getvalue()


def _bare(value: Value | None) -> str:
    if value is None:
        return ""
    if isinstance(value, ox.NamedNode | ox.Literal):
        return value.value
    return str(value)


def _tsv(columns: Sequence[str], rows: Iterator[Row]) -> str:
    lines = ["\t".join(f"?{name}" for name in columns)]
    lines += ["\t".join("" if value is None else _turtle_term(value) for value in row) for row in rows]
    return "\n".join(lines) + "\n"


def _turtle_term(value: Value) -> str:
    """Write a term as N-Triples does, which holds no bare tab."""
    return str(value).replace("\t", "\\t")


_WRITERS = {"json": _json, "xml": _xml, "csv": _csv, "tsv": _tsv}
