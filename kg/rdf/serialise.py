"""Quads to bytes and files, always in the same order."""

from collections.abc import Iterable
from io import BytesIO

from pyoxigraph import Quad, RdfFormat, serialize

from kg.rdf.vocabulary import PREFIXES


def to_nquads(quads: Iterable[Quad]) -> bytes:
    """Write quads as N-Quads, one a line, sorted and without repeats.

    Args:
        quads: The quads.

    Returns:
        UTF-8 bytes; the same for the same set of quads.
    """
    out = BytesIO()
    serialize(quads, out, RdfFormat.N_QUADS)
    return b"".join(sorted(set(out.getvalue().splitlines(keepends=True))))


def to_trig(quads: Iterable[Quad]) -> bytes:
    """Write quads as TriG with our prefixes, graph by graph, subject by subject.

    Args:
        quads: The quads.

    Returns:
        UTF-8 bytes; the same for the same set of quads.
    """
    ordered = sorted(set(quads), key=lambda quad: (str(quad.graph_name), str(quad.subject), str(quad)))
    out = BytesIO()
    serialize(ordered, out, RdfFormat.TRIG, prefixes=PREFIXES)
    return out.getvalue()
