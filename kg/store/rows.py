"""What a query gives back, whichever engine ran it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from rdflib.term import BNode, Literal, URIRef

Term = URIRef | Literal | BNode
"""One value of a result; rdflib's terms are the common language of the engines."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A table of terms: every form of answer is given as one, so that it prints in every format.

    Attributes:
        columns: Names of the columns: the variables of a SELECT, ``answer`` for an ASK, and ``subject``,
            ``predicate``, ``object`` for a graph.
        rows: One tuple per row, as long as ``columns``; None where nothing is bound.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def __iter__(self) -> Iterator[tuple[Term | None, ...]]:
        """Give the rows in order."""
        return iter(self.rows)

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.rows)


TRIPLE_COLUMNS = ("subject", "predicate", "object")


def answer_rows(answer: bool) -> Rows:
    """Write the answer of an ASK as a table of one cell.

    Args:
        answer: Whether the pattern was found.

    Returns:
        The table.
    """
    return Rows(columns=("answer",), rows=((Literal(answer),),))


def graph_rows(triples: list[tuple[Term, Term, Term]]) -> Rows:
    """Write a graph as a table, each triple once and in the order of their N-Triples form.

    Args:
        triples: The triples of a CONSTRUCT or DESCRIBE.

    Returns:
        The table.
    """
    ordered = sorted(set(triples), key=lambda triple: tuple(term.n3() for term in triple))
    return Rows(columns=TRIPLE_COLUMNS, rows=tuple(ordered))


class Engine(Protocol):
    """Something that answers SPARQL queries over the union of its graphs."""

    def answer(self, query: str, *, own_graphs: bool = False, functions: Iterable[str] = ()) -> Rows:
        """Run a query of any form that reads.

        Args:
            query: The whole query.
            own_graphs: Whether the query names by FROM the graphs that it asks, instead of all of them.
            functions: Addresses of the functions that it calls; one that the engine lacks fails where it is called.

        Returns:
            The answer as a table.
        """
        ...
