"""Ask a question or any query of an engine, and get rows in an order that does not depend on the engine."""

from collections.abc import Mapping
from pathlib import Path

from rdflib.term import Literal, URIRef

from kg.errors import InputError, QueryError
from kg.query.catalogue import question
from kg.query.guard import checked
from kg.query.header import Question
from kg.query.parameters import filled, term, written
from kg.store.local import OxigraphEngine, graph_file, load
from kg.store.remote import DEFAULT_TIMEOUT, RemoteEngine
from kg.store.rows import Engine, Rows

MAX_FILE_BYTES = 1024 * 1024


def ask(engine: Engine, asked: Question, values: Mapping[str, str] | None = None) -> Rows:
    """Ask a ready question.

    Args:
        engine: What answers.
        asked: The question.
        values: What was chosen for its parameters.

    Returns:
        The rows.
    """
    return run(engine, filled(asked, values or {}))


def unnamed(engine: Engine, asked: Question, values: Mapping[str, str]) -> tuple[str, ...]:
    """Find the values that name nothing in the graph: the usual reason for an answer without rows.

    Args:
        engine: What answered.
        asked: The question.
        values: What was chosen for its parameters.

    Returns:
        Name and value of each parameter whose address the graph does not mention.
    """
    chosen = {parameter.name: values.get(parameter.name, parameter.default) for parameter in asked.parameters}
    found = []
    for parameter in asked.parameters:
        value = term(parameter, chosen[parameter.name])
        if not isinstance(value, URIRef) or parameter.type == "term":
            continue
        (answer,) = engine.answer(f"ASK {{ {{ {written(value)} ?p ?o }} UNION {{ ?s ?p {written(value)} }} }}").rows
        if answer[0] == Literal(False):
            found.append(f"{parameter.name}={chosen[parameter.name]}")
    return tuple(found)


def run(engine: Engine, query: str) -> Rows:
    """Run any query that only reads.

    Args:
        engine: What answers.
        query: SELECT, ASK, CONSTRUCT or DESCRIBE.

    Returns:
        The rows: in the order that the query asks for, else sorted, so that two runs print the same.
    """
    safe = checked(query)
    rows = engine.answer(safe.text, own_graphs=safe.own_graphs, functions=safe.functions)
    return rows if safe.ordered or safe.form != "SELECT" else _sorted(rows)


def engine_for(build: Path, endpoint: str | None = None, *, timeout: int = DEFAULT_TIMEOUT) -> Engine:
    """Choose what answers: the endpoint when one is named, else the graph in the build folder.

    Args:
        build: Build folder, or a file of quads.
        endpoint: Address of a SPARQL 1.1 endpoint.
        timeout: Seconds to wait for an endpoint.

    Returns:
        The engine.
    """
    if endpoint is not None:
        return RemoteEngine(endpoint, timeout=timeout)
    return OxigraphEngine(load(graph_file(build)))


def wanted_query(name: str, values: Mapping[str, str], stdin: str = "") -> str:
    """Find the query that is meant on the command line.

    Args:
        name: Name of a question, path of a file, or ``-``.
        values: What was chosen for the parameters of a question.
        stdin: What came on standard input, used for ``-``.

    Returns:
        The whole query.

    Raises:
        QueryError: When parameters are given for a query that has none.
        InputError: When the file cannot be read.
    """
    path = Path(name)
    if name != "-" and not (path.suffix in {".rq", ".sparql"} and path.is_file()):
        return filled(question(name), values)
    if values:
        raise QueryError(
            "Parameters belong to ready questions; a query of your own is run as it stands.",
            where=name,
            remedy="Write the values into the query.",
        )
    if name == "-":
        return stdin
    if path.stat().st_size > MAX_FILE_BYTES:
        raise InputError("That file is too large for a query.", where=name, remedy="Give a .rq file.")
    try:
        return path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"The query cannot be read: {error}.", where=name, remedy="Save it as UTF-8.") from error


def _sorted(rows: Rows) -> Rows:
    """Put rows that come in no order into one."""
    ordered = sorted(rows.rows, key=lambda row: tuple("" if value is None else value.n3() for value in row))
    return Rows(columns=rows.columns, rows=tuple(ordered))
