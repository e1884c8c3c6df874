"""The table of statements as Apache Parquet: typed columns, lists where a statement has several values."""

import io
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

import pyoxigraph as ox

import kg
from kg.errors import MissingExtraError, installing
from kg.rdf.vocabulary import ONTOLOGY_VERSION
from kg.store.describe import LICENCE
from kg.store.statements import BETWEEN, COLUMNS, Kind, statement_cells


def to_parquet(store: ox.Store) -> bytes:
    """Write one row for each statement.

    Args:
        store: The graph.

    Returns:
        The file; its metadata name the licence, the version and the ontology.

    Raises:
        MissingExtraError: When pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ModuleNotFoundError as error:
        raise MissingExtraError(
            "Parquet needs the library pyarrow.", where="kg export parquet", remedy=installing("parquet")
        ) from error
    types = {
        Kind.TEXT: pa.string(),
        Kind.TEXTS: pa.list_(pa.string()),
        Kind.WHOLE: pa.int64(),
        Kind.NUMBER: pa.float64(),
        Kind.TRUTH: pa.bool_(),
        Kind.TIME: pa.timestamp("s", tz="UTC"),
    }
    rows = statement_cells(store)
    columns = [[_READ[column.kind](row[place]) for row in rows] for place, column in enumerate(COLUMNS)]
    about = {"license": LICENCE, "version": kg.__version__, "conformsTo": ONTOLOGY_VERSION.value}
    schema = pa.schema([(column.name, types[column.kind]) for column in COLUMNS], metadata=about)
    out = io.BytesIO()
    pq.write_table(pa.table(columns, schema=schema), out, compression="zstd")
    return out.getvalue()


def _one(read: Callable[[str], Any]) -> Callable[[tuple[str, ...]], Any]:
    """Read the only value of a cell; an empty cell holds nothing."""
    return lambda values: read(values[0]) if values else None


def _time(text: str) -> datetime:
    """Read a day or a moment; without a zone it is UTC, as in the graph.

    >>> _time("2030-03-02"), _time("2030-03-02T10:00:00+03:00").hour
    (datetime.datetime(2030, 3, 2, 0, 0, tzinfo=datetime.timezone.utc), 7)
    """
    moment = datetime.fromisoformat(text)
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


_READ: Mapping[Kind, Callable[[tuple[str, ...]], Any]] = {
    Kind.TEXT: lambda values: BETWEEN.join(values) if values else None,
    Kind.TEXTS: list,
    Kind.WHOLE: _one(int),
    Kind.NUMBER: _one(float),
    Kind.TRUTH: _one(lambda text: text == "true"),
    Kind.TIME: _one(_time),
}
