"""The embedded store: Oxigraph in memory, loaded from N-Quads, asked directly or through rdflib.

The default graph of every engine is the union of all named graphs. Oxigraph does not remove duplicates
from that union: a triple that stands in two graphs gives two rows, so count DISTINCT and keep each triple
in one graph.
"""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import cast

import pyoxigraph as ox
import rdflib.plugins.sparql
from oxrdflib import OxigraphStore
from rdflib import Dataset
from rdflib.query import Result
from rdflib.term import BNode, Literal, URIRef

from kg.errors import InputError, QueryError
from kg.rdf.vocabulary import ID
from kg.store.rows import Rows, Term, answer_rows, graph_rows

# rdflib would fetch the address in a FROM clause; a query reads the store and nothing else.
rdflib.plugins.sparql.SPARQL_LOAD_GRAPHS = False

GRAPH_FILE = "mawqif.nq"
FORMATS = {".nq": ox.RdfFormat.N_QUADS, ".trig": ox.RdfFormat.TRIG}


def graph_file(build: Path) -> Path:
    """Find the graph in a build folder.

    Args:
        build: The folder that ``kg build`` wrote, or a ``.nq`` or ``.trig`` file itself.

    Returns:
        The file to load.

    Raises:
        InputError: When there is none.
    """
    path = build / GRAPH_FILE if build.is_dir() else build
    if not path.is_file():
        raise InputError(
            "There is no graph to ask.",
            where=str(path),
            remedy="Run `kg build` first, or name its folder with --build.",
        )
    return path


def load(path: Path) -> ox.Store:
    """Load a file of quads into a new store in memory.

    Args:
        path: An N-Quads file (``.nq``) or a TriG file (``.trig``).

    Returns:
        The store.

    Raises:
        InputError: When the file cannot be read or is not in its format.
    """
    if path.suffix not in FORMATS:
        raise InputError(
            f"'{path.suffix}' is not a format of quads.", where=str(path), remedy="Give a .nq or .trig file."
        )
    store = ox.Store()
    try:
        store.bulk_load(path=str(path), format=FORMATS[path.suffix])
    except (SyntaxError, OSError) as error:
        raise InputError(
            f"The graph cannot be read: {error}.", where=str(path), remedy="Build it again with `kg build`."
        ) from error
    return store


Function = Callable[..., ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None]


def failing(functions: Iterable[str]) -> dict[ox.NamedNode, Function]:
    """Define functions that nobody knows, so that each fails where it is called and not the whole query.

    That is what SPARQL 1.1 asks for (section 17.6): the value is left open, and a filter takes nothing.

    Args:
        functions: Their addresses.

    Returns:
        What Oxigraph takes as ``custom_functions``.
    """
    return {ox.NamedNode(name): lambda *_: None for name in functions}


def dataset(store: ox.Store) -> Dataset:
    """Show a store as an rdflib Dataset whose default graph is the union; nothing is copied.

    Args:
        store: The store.

    Returns:
        A dataset that reads and writes that store; queries run in Oxigraph.
    """
    return Dataset(store=OxigraphStore(store=store), default_union=True)


class OxigraphEngine:
    """Answers queries in Oxigraph itself: the default."""

    def __init__(self, store: ox.Store) -> None:
        """Ask the given store.

        Args:
            store: The loaded store.
        """
        self._store = store

    def answer(self, query: str, *, own_graphs: bool = False, functions: Iterable[str] = ()) -> Rows:
        """Run a query over the union of all graphs.

        Args:
            query: The whole query.
            own_graphs: Whether the query names by FROM the graphs that it asks; the union would hide that.
            functions: Addresses of the functions that it calls.

        Returns:
            The answer as a table.

        Raises:
            QueryError: When Oxigraph refuses it.
        """
        try:
            result = self._store.query(
                query,
                base_iri=ID,
                use_default_graph_as_union=not own_graphs,
                custom_functions=failing(functions),
            )
            if isinstance(result, ox.QueryBoolean):
                return answer_rows(bool(result))
            if isinstance(result, ox.QueryTriples):
                return graph_rows([(_term(t.subject), _term(t.predicate), _term(t.object)) for t in result])
            columns = tuple(variable.value for variable in result.variables)
            terms = _Terms()
            rows = tuple(tuple(value and terms[value] for value in solution) for solution in result)
            return Rows(columns=columns, rows=rows)
        except (SyntaxError, ValueError, OSError, RuntimeError) as error:
            raise QueryError(
                f"The query could not be answered: {first_words(error)}.", remedy="Mend it and run it again."
            ) from error


class RdflibEngine:
    """Answers queries in rdflib's own engine: slow, and the second opinion in the tests."""

    def __init__(self, graphs: Dataset) -> None:
        """Ask the given dataset.

        Args:
            graphs: A dataset with ``default_union=True``.
        """
        self._graphs = graphs

    def answer(self, query: str, *, own_graphs: bool = False, functions: Iterable[str] = ()) -> Rows:
        """Run a query over the union of all graphs.

        Args:
            query: The whole query.
            own_graphs: Not needed: rdflib sees it in the query.
            functions: Not needed: rdflib lets one that it does not know fail where it is called.

        Returns:
            The answer as a table.
        """
        del own_graphs, functions
        return result_rows(self._graphs.query(query, base=ID))


def result_rows(result: Result) -> Rows:
    """Read an rdflib result as a table.

    Args:
        result: The result of any form of query.

    Returns:
        The table.
    """
    if result.type == "ASK":
        return answer_rows(bool(result.askAnswer))
    if result.graph is not None:
        return graph_rows([cast("tuple[Term, Term, Term]", triple) for triple in result.graph])
    variables = result.vars or []
    rows = tuple(tuple(binding.get(v) for v in variables) for binding in result.bindings)
    return Rows(columns=tuple(map(str, variables)), rows=cast("tuple[tuple[Term | None, ...], ...]", rows))


def first_words(error: Exception) -> str:
    """Keep what Oxigraph says before it lists every character it would have taken.

    Args:
        error: What it raised.

    Returns:
        The message, in short.

    >>> first_words(SyntaxError("error at 1:3: expected one of Prefix not found, ['%'], ['a']"))
    'error at 1:3: expected one of Prefix not found'
    """
    return str(error).partition(", [")[0].strip()[:300]


class _Terms(dict[object, Term]):
    """The terms of one answer, each turned into rdflib's once: names and acts come in most rows."""

    def __missing__(self, value: object) -> Term:
        """Turn a term that comes for the first time."""
        turned = self[value] = _term(value)
        return turned


def _term(value: object) -> Term:
    """Turn an Oxigraph term into rdflib's, keeping the lexical form as it stands."""
    if isinstance(value, ox.NamedNode):
        return URIRef(value.value)
    if isinstance(value, ox.BlankNode):
        return BNode(value.value)
    if isinstance(value, ox.Literal):
        if value.language:
            return Literal(value.value, lang=value.language)
        if value.datatype.value == "http://www.w3.org/2001/XMLSchema#string":
            return Literal(value.value)
        return Literal(value.value, datatype=URIRef(value.datatype.value), normalize=False)
    raise QueryError(
        "The answer holds a quoted triple, which the table cannot show.",
        remedy="Ask for its SUBJECT, PREDICATE and OBJECT.",
    )
