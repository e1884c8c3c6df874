"""The graph in the forms that others take: quads, triples, JSON-LD, nanopublications, a table, a description."""

import csv
import io
from collections.abc import Callable, Iterable, Mapping

import pyoxigraph as ox

from kg.errors import InputError
from kg.rdf.serialise import to_nquads, to_trig
from kg.rdf.vocabulary import PREFIXES
from kg.store.describe import PREFIXES as DESCRIPTION_PREFIXES
from kg.store.describe import dataset_description
from kg.store.framed import framed
from kg.store.nanopubs import nanopub_quads
from kg.store.parquet import to_parquet
from kg.store.statements import BETWEEN, COLUMNS, statement_cells

BOM = "\ufeff"


def exported(store: ox.Store, form: str, *, bom: bool = False) -> bytes:
    """Write the graph in a form.

    Args:
        store: The graph.
        form: One of the names in :data:`FORMS`.
        bom: Whether a table in CSV is for a spreadsheet; no other form has a byte order mark.

    Returns:
        The file's bytes; the same graph gives the same bytes.

    Raises:
        InputError: When there is no such form, or none that could have a byte order mark.
    """
    if form not in FORMS:
        raise InputError(f"There is no form '{form}'.", remedy=f"The forms are: {', '.join(FORMS)}.")
    if bom:
        if FORMS[form] is not to_statements_csv:
            raise InputError("Only a CSV can have a byte order mark.", where=form, remedy="Leave --bom out.")
        return to_statements_csv(store, bom=True)
    return FORMS[form](store)


def to_turtle(store: ox.Store) -> bytes:
    """Write the triples of all graphs as one Turtle file, each once; which graph said what is lost.

    Args:
        store: The graph.

    Returns:
        UTF-8 bytes.
    """
    return _turtle((quad.triple for quad in store), PREFIXES)


def to_canonical(store: ox.Store) -> bytes:
    """Write canonical N-Quads: blank nodes are named by RDF Dataset Canonicalization (W3C RDFC-1.0, SHA-256).

    Args:
        store: The graph.

    Returns:
        Sorted lines; two graphs that say the same give the same bytes.
    """
    quads = ox.Dataset(store)
    quads.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return to_nquads(quads)


def to_statements_csv(store: ox.Store, *, bom: bool = False) -> bytes:
    """Write one row for each statement; several values of a cell are parted by a bar.

    Args:
        store: The graph.
        bom: Write for a spreadsheet: with a byte order mark, so that Arabic opens right, and with an apostrophe
            before a text that it would run as a formula.

    Returns:
        CSV in UTF-8.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(column.name for column in COLUMNS)
    for cells in statement_cells(store):
        texts = [BETWEEN.join(values) for values in cells]
        writer.writerow(map(_harmless, texts) if bom else texts)
    return ((BOM if bom else "") + out.getvalue()).encode("utf-8")


def to_nanopubs(store: ox.Store) -> bytes:
    """Write one nanopublication for each statement, as TriG.

    Args:
        store: The graph.

    Returns:
        UTF-8 bytes.
    """
    return to_trig(nanopub_quads(store))


def to_description(store: ox.Store) -> bytes:
    """Describe the graph as a dataset in VoID and DCAT, as Turtle.

    Args:
        store: The graph.

    Returns:
        UTF-8 bytes.
    """
    return _turtle(dataset_description(store), DESCRIPTION_PREFIXES)


def _turtle(triples: Iterable[ox.Triple], prefixes: Mapping[str, str]) -> bytes:
    ordered = sorted(set(triples), key=str)
    out = io.BytesIO()
    ox.serialize(ordered, out, ox.RdfFormat.TURTLE, prefixes=dict(prefixes))
    return out.getvalue()


def _harmless(text: str) -> str:
    """Keep a text from being taken for a formula.

    >>> _harmless("=1+1"), _harmless("0.9")
    ("'=1+1", '0.9')
    """
    return "'" + text if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


FORMS: Mapping[str, Callable[[ox.Store], bytes]] = {
    "trig": to_trig,
    "nquads": to_nquads,
    "turtle": to_turtle,
    "jsonld": framed,
    "canonical": to_canonical,
    "nanopubs": to_nanopubs,
    "statements": to_statements_csv,
    "parquet": to_parquet,
    "description": to_description,
}
