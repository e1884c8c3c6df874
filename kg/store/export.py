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
from kg.store.statements import statement_rows

BOM = "\ufeff"


def exported(store: ox.Store, form: str) -> bytes:
    """Write the graph in a form.

    Args:
        store: The graph.
        form: One of the names in :data:`FORMS`.

    Returns:
        The file's bytes; the same graph gives the same bytes.

    Raises:
        InputError: When there is no such form.
    """
    if form not in FORMS:
        raise InputError(f"There is no form '{form}'.", remedy=f"The forms are: {', '.join(FORMS)}.")
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


def to_statements_csv(store: ox.Store) -> bytes:
    """Write one row for each statement, for a spreadsheet.

    Args:
        store: The graph.

    Returns:
        CSV in UTF-8 with a byte order mark; a text that a spreadsheet would run as a formula is quoted by an
        apostrophe.
    """
    out = io.StringIO()
    writer = csv.writer(out)
    rows = statement_rows(store)
    writer.writerow(rows.columns)
    for row in rows:
        writer.writerow([_harmless(str(value or "")) for value in row])
    return (BOM + out.getvalue()).encode("utf-8")


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
    "description": to_description,
}
