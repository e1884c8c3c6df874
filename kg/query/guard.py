"""Lets pass only a query that reads, and only what is in the store: decided by a parser, never by looking for words.

rdflib's SPARQL 1.1 parser reads the query. An update does not parse as a query; SERVICE, which would send
the query on to any address, is refused wherever it stands; FROM and FROM NAMED may name only graphs of ours.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from pyparsing import ParseBaseException, ParseResults
from rdflib.plugins.sparql.algebra import translatePrologue
from rdflib.plugins.sparql.parser import parseQuery, parseUpdate
from rdflib.plugins.sparql.parserutils import CompValue
from rdflib.plugins.sparql.sparql import Prologue

from kg.errors import QueryError
from kg.rdf.vocabulary import ID, XSD

GRAPHS = ID + "graph/"
MAX_QUERY_CHARACTERS = 200_000
_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
# The comments above a query; the page to ask on leaves them out, and the verdict is the same.
_HEADER = re.compile(r"\A(?:[^\S\n]*(?:#[^\n]*)?\n)+")
_FORMS = {
    "SelectQuery": "SELECT",
    "AskQuery": "ASK",
    "ConstructQuery": "CONSTRUCT",
    "DescribeQuery": "DESCRIBE",
}


class NotAllowedError(QueryError):
    """The query is well formed, and asks for what no query may do here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SafeQuery:
    """A query that was read and found harmless.

    Attributes:
        text: The query, with line feeds only as line ends.
        form: ``SELECT``, ``ASK``, ``CONSTRUCT`` or ``DESCRIBE``.
        ordered: Whether the query itself fixes the order of its rows.
        own_graphs: Whether it names by FROM the graphs that it asks.
        functions: Addresses of the functions that it calls, those of the language itself left out.
    """

    text: str
    form: str
    ordered: bool
    own_graphs: bool
    functions: tuple[str, ...] = ()


def checked(query: str, graphs: Collection[str] | None = None) -> SafeQuery:
    """Read a query and refuse it unless it only reads the store.

    Args:
        query: Any text.
        graphs: The graphs that FROM may name; None for any graph of ours.

    Returns:
        The query as it may be run.

    Raises:
        QueryError: When it is no query; its child NotAllowedError when it writes or would leave the store.
    """
    text = _plain(query)
    try:
        safe, named = _read(_HEADER.sub("", text))
    except NotAllowedError:
        raise
    except QueryError:
        # Only the whole text has the lines that the message is to count.
        safe, named = _read(text)
    for name in named:
        _check_graph(name, graphs)
    return safe


@lru_cache(maxsize=512)
def _read(text: str) -> tuple[SafeQuery, tuple[str, ...]]:
    """Parse a query, look at every part, and name the graphs of its FROM.

    What passed is remembered: the parser takes longer than the store.
    """
    try:
        tree = parseQuery(text)
        prologue = translatePrologue(tree[0], ID)
        named = tuple(name for part in _parts(tree) for name in _from(part, prologue))
        functions = sorted({name for part in _parts(tree) for name in _called(part, prologue)})
    except ParseBaseException as error:
        raise _syntax_error(text, error) from error
    except RecursionError as error:
        raise QueryError("The query is nested too deeply.", remedy="Write it flatter.") from error
    except Exception as error:  # rdflib raises bare exceptions for some faults, such as an undefined prefix
        raise QueryError(f"The query is not valid: {error}.", remedy="Mend it and run it again.") from error
    for part in _parts(tree):
        if part.name == "ServiceGraphPattern":
            raise NotAllowedError(
                "SERVICE would send the query to another address; that is not allowed here.",
                remedy="Ask that endpoint itself, with `kg query --endpoint`.",
            )
    body = tree[1]
    safe = SafeQuery(
        text=text,
        form=_FORMS[body.name],
        ordered="orderby" in body,
        own_graphs=bool(named),
        functions=tuple(functions),
    )
    return safe, named


def _plain(query: str) -> str:
    r"""Return the text as every parser reads it alike.

    A comment ends at a carriage return for some parsers and not for others; what one takes for a comment
    another would run. Escapes such as ``\u0041`` stand for characters before the grammar is applied (SPARQL
    1.1, section 19.2), which parsers do in different ways, so they are replaced here, once.
    """
    if len(query) > MAX_QUERY_CHARACTERS:
        raise QueryError(f"The query is longer than {MAX_QUERY_CHARACTERS} characters.", remedy="Send a shorter one.")
    try:
        text = _ESCAPE.sub(lambda found: chr(int(found[1] or found[2], 16)), query)
        text.encode("utf-8")
    except (ValueError, OverflowError):
        text = "\x00"
    if "\x00" in text or _ESCAPE.search(text):
        raise QueryError("The query holds characters that are not text.", remedy="Send it as plain UTF-8.")
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def _syntax_error(text: str, error: ParseBaseException) -> QueryError:
    """Tell an update from a mistake, and say where the mistake is."""
    try:
        writes = "request" in parseUpdate(text)
    except Exception:  # no update either; whatever the parser raises, it is a mistake
        writes = False
    if writes:
        return NotAllowedError(
            "That is an update; the graph can only be read.", remedy="Ask with SELECT, ASK, CONSTRUCT or DESCRIBE."
        )
    return QueryError(
        f"The query cannot be parsed: line {error.lineno}, column {error.column}: {error.msg}.",
        where=error.line.strip(),
        remedy="Mend the query; the place is where the parser gave up, so look just before it.",
    )


def _from(part: CompValue, prologue: Prologue) -> Iterator[str]:
    """Give the graph that a FROM names, with its prefix or base written out."""
    if part.name == "DatasetClause":
        yield str(prologue.absolutize(part.default or part.named))


def _called(part: CompValue, prologue: Prologue) -> Iterator[str]:
    """Give the function that is called by its address, unless it is a cast of XML Schema."""
    if part.name == "Function" and not (name := str(prologue.absolutize(part.iri))).startswith(XSD):
        yield name


def _check_graph(name: str, graphs: Collection[str] | None) -> None:
    """Refuse a FROM that names a graph we do not have."""
    known = name.startswith(GRAPHS) if graphs is None else name in graphs
    if not known:
        raise NotAllowedError(
            f"There is no graph <{name}> here, and none is fetched from elsewhere.",
            remedy="Leave FROM out to ask all graphs, or name one of ours.",
        )


def _parts(value: object) -> Iterator[CompValue]:
    """Give every part of a parse tree, however deep, without recursion."""
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, CompValue):
            yield current
            waiting.extend(current.values())
        elif isinstance(current, ParseResults | list | tuple):
            waiting.extend(current)
