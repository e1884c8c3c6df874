"""What is typed for a parameter becomes a term of RDF, and the term takes the default's place in the query.

A question is a whole query that runs as it stands anywhere: each parameter has a line of its own,
``VALUES ?name { default }``. To ask with another value, that one term is exchanged for another that was built
and written out as a term; typed text never becomes part of the query. A ``count``, of which a question has at
most one, stands in a line ``LIMIT 200``, where SPARQL takes no variable.
"""

import datetime as dt
import re
from collections.abc import Callable, Mapping

from rdflib.namespace import XSD
from rdflib.term import Literal, URIRef

from kg.errors import QueryError
from kg.query.header import Parameter, Question

ID = "https://w3id.org/mawqif/id/"
ONTOLOGY = "https://w3id.org/mawqif/ont#"
LANGUAGES = ("en", "ar")

# Characters that RFC 3987 bars from an IRI and SPARQL from the form <...>.
_BARRED = re.compile(r"""[\x00-\x20<>"{}|\\^`]""")
_SCHEME = re.compile(r"https?://[^/]+")
_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~-]*(/[A-Za-z0-9._~-]+)*")
# SPARQL reads these before anything else, even behind a backslash, so a text that holds one cannot be written.
_CODE_POINT = re.compile(r"\\[uU][0-9A-Fa-f]{4}")
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_LINE = r"(?m)^(?P<before>[^\S\n]*VALUES \?{name} \{{ )(?P<term>.*?)(?P<after> \}}[^\S\n]*)$"
_LIMIT = r"(?m)^(?P<before>[^\S\n]*LIMIT )(?P<term>\d+)(?P<after>[^\S\n]*)$"
COUNT = "count"
MAX_COUNT = 10**9

Value = URIRef | Literal


def _iri(text: str) -> Value:
    if not _SCHEME.match(text):
        return _key("")(text)
    if _BARRED.search(text):
        raise ValueError("it holds a character that no address may hold")
    return URIRef(text)


def _key(kind: str) -> Callable[[str], Value]:
    """Read a key of the registry, with its folder or without, or a whole IRI."""

    def read(text: str) -> Value:
        if _SCHEME.match(text):
            return _iri(text)
        if not _KEY.fullmatch(text):
            raise ValueError("a key has Latin letters, digits and hyphens")
        return URIRef(ID + (text if "/" in text or not kind else f"{kind}/{text}"))

    return read


def _term(text: str) -> Value:
    """Read the local name of a term of the ontology."""
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9]*", text):
        raise ValueError("a term is named by Latin letters")
    return URIRef(ONTOLOGY + text)


def _date(text: str) -> Value:
    """Read a day as its first instant in UTC; the graph keeps instants, not ``xsd:date``."""
    day = dt.date.fromisoformat(text)
    return Literal(f"{day.isoformat()}T00:00:00Z", datatype=XSD.dateTime, normalize=False)


def _integer(text: str) -> Value:
    return Literal(int(text))


def _count(text: str) -> Value:
    if not re.fullmatch(r"[1-9]\d*", text, re.ASCII) or int(text) > MAX_COUNT:
        raise ValueError("a count is a whole number above zero")
    return Literal(int(text))


def _decimal(text: str) -> Value:
    if not re.fullmatch(r"[+-]?\d+(\.\d+)?", text, re.ASCII):
        raise ValueError("a number is written like 0.75")
    return Literal(text if "." in text else text + ".0", datatype=XSD.decimal, normalize=False)


def _string(text: str) -> Value:
    if "\x00" in text or _CODE_POINT.search(text):
        raise ValueError("a text has no zero character and no escape of the form \\u0041")
    return Literal(text)


def _lang(text: str) -> Value:
    if text not in LANGUAGES:
        raise ValueError(f"the languages are {', '.join(LANGUAGES)}")
    return Literal(text)


TYPES: Mapping[str, tuple[str, Callable[[str], Value]]] = {
    "actor": ("the key of an actor, for instance united-nations or person/NAME", _key("actor")),
    "place": ("the key of a place, for instance syria", _key("place")),
    "topic": ("the key of a topic, for instance ceasefire", _key("topic")),
    "post": ("the key of a post", _key("post")),
    "release": ("the identifier of a release", _key("release")),
    "iri": ("a whole address, or a key with its folder, for instance action/1a2b3c", _iri),
    "term": ("a class or property of the ontology, for instance Organization", _term),
    "date": ("a day, written 2019-06-28", _date),
    "integer": ("a whole number", _integer),
    COUNT: (f"how many, from 1 to {MAX_COUNT}", _count),
    "decimal": ("a number, for instance 0.75", _decimal),
    "string": ("any text", _string),
    "lang": ("the language of names: en or ar", _lang),
}


def term(parameter: Parameter, text: str) -> Value:
    """Read what was typed for a parameter.

    Args:
        parameter: The parameter.
        text: What was typed.

    Returns:
        The term it stands for.

    Raises:
        QueryError: When the text is not of the parameter's type.
    """
    description, read = TYPES[parameter.type]
    try:
        return read(text if parameter.type == "string" else text.strip())
    except ValueError as error:
        raise QueryError(
            f"'{text}' cannot be the parameter '{parameter.name}': {error}.",
            where=f"--param {parameter.name}={text}",
            remedy=f"Give {description}. The default is {parameter.default}.",
        ) from error


def filled(question: Question, values: Mapping[str, str]) -> str:
    """Write a question's query with the values that were chosen.

    Args:
        question: The question.
        values: Name of a parameter -> what was typed for it; the others keep their defaults.

    Returns:
        The whole query.

    Raises:
        QueryError: When a name is not a parameter of the question, or a value not of its type.
    """
    known = {parameter.name: parameter for parameter in question.parameters}
    unknown = [name for name in values if name not in known]
    if unknown:
        allowed = "; ".join(f"{p.name} ({TYPES[p.type][0]})" for p in question.parameters) or "none"
        raise QueryError(
            f"The question has no parameter named {', '.join(map(repr, unknown))}.",
            where=question.name,
            remedy=f"Its parameters are: {allowed}.",
        )
    query = question.text
    for name, text in values.items():
        query = _exchanged(query, known[name], placed(known[name], text))
    return query


def written(value: Value) -> str:
    r"""Write a term as SPARQL does, always on one line.

    >>> written(Literal('a "b"\nc')), written(Literal(3))
    ('"a \\"b\\"\\nc"', '"3"^^<http://www.w3.org/2001/XMLSchema#integer>')
    """
    if isinstance(value, URIRef):
        return f"<{value}>"
    quoted = f'"{str(value).translate(_ESCAPES)}"'
    return f"{quoted}^^<{value.datatype}>" if value.datatype else quoted


def placed(parameter: Parameter, text: str) -> str:
    """Write what was typed for a parameter as it stands in the query.

    Args:
        parameter: The parameter.
        text: What was typed.

    Returns:
        A term; bare digits for a count.
    """
    value = term(parameter, text)
    return str(value) if parameter.type == COUNT else written(value)


def _line_of(parameter: Parameter) -> str:
    """Give the pattern of the lines that hold a parameter."""
    return _LIMIT if parameter.type == COUNT else _LINE.format(name=parameter.name)


def _exchanged(query: str, parameter: Parameter, new: str) -> str:
    """Put a term into every line of a parameter."""

    def line(found: re.Match[str]) -> str:
        return found["before"] + new + found["after"]

    return re.sub(_line_of(parameter), line, query)


def defaults_in(question: Question, parameter: Parameter) -> tuple[str, ...]:
    """Find the terms that stand in the query for a parameter.

    Args:
        question: The question.
        parameter: One of its parameters.

    Returns:
        The term of every line of that parameter, as written.
    """
    return tuple(line["term"] for line in re.finditer(_line_of(parameter), question.text))
