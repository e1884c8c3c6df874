"""Networks and tables as data frames of pandas or polars, whichever is at hand."""

from collections.abc import Mapping, Sequence
from typing import Any

from kg.errors import InputError, MissingExtraError, installing
from kg.network.project import Matrix
from kg.network.table import Kind, Table, moment_of

LIBRARIES = ("polars", "pandas")


def frame(columns: Mapping[str, Sequence[object]], library: str = "polars") -> Any:
    """Make a data frame of columns, for instance of those that ``handout.columns_of`` gives.

    Args:
        columns: Name -> values, all of one length.
        library: ``polars`` or ``pandas``.

    Returns:
        The data frame.

    Raises:
        InputError: When there is no such library.
        MissingExtraError: When it is not installed.
    """
    if library not in LIBRARIES:
        raise InputError(f"'{library}' makes no data frames here.", remedy=f"Choose one of: {', '.join(LIBRARIES)}.")
    try:
        if library == "polars":
            import polars

            return polars.DataFrame(dict(columns), strict=False)
        import pandas

        return pandas.DataFrame(dict(columns))
    except ImportError as error:
        raise MissingExtraError(f"{library} is not installed.", remedy=installing("frames")) from error


def frame_of_matrix(matrix: Matrix, library: str = "polars") -> Any:
    """Make a data frame of a whole network, its cells all written out.

    Args:
        matrix: The network.
        library: ``polars`` or ``pandas``.

    Returns:
        A row for each actor, named in the first column, ``actor``; with pandas that column is the index.
    """
    values = matrix.values.toarray()
    made = frame({"actor": matrix.rows, **{c: values[:, i] for i, c in enumerate(matrix.columns)}}, library)
    return made.set_index("actor") if library == "pandas" else made


def frame_of_table(table: Table, library: str = "polars") -> Any:
    """Make a data frame of the statements themselves, for statistics of one's own.

    Args:
        table: The statements.
        library: ``polars`` or ``pandas``.

    Returns:
        ``id``, ``document``, ``time`` and a column for each variable, in the table's order.
    """
    columns: dict[str, Sequence[object]] = {
        "id": table.ids,
        "document": table.documents.tolist(),
        "time": [moment_of(second) for second in table.seconds],
    }
    for name, column in table.columns.items():
        codes = column.codes.tolist()
        columns[name] = [column.labels[code] for code in codes] if column.kind is Kind.TEXT else codes
    return frame(columns, library)
