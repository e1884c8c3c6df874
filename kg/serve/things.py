"""Everything that has an address has a page: what is said of a node, and what is said that names it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from itertools import islice

import pyoxigraph as ox

from kg.rdf.vocabulary import ALT_LABEL, ID, INFERRED, PREF_LABEL
from kg.serve.labels import label_of, short_iri
from kg.serve.words import ORIGINS

# A state may be named in a hundred thousand statements; a page shows the first of them and says so.
MAX_INCOMING = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """What is known of one node.

    Attributes:
        node: The node.
        outgoing: What is said of it, without repeats.
        incoming: What is said that names it, at most so many.
        cut: Whether more names it than is given.
    """

    node: ox.NamedNode
    outgoing: tuple[ox.Quad, ...]
    incoming: tuple[ox.Quad, ...]
    cut: bool


def find_thing(store: ox.Store, path: str) -> Thing | None:
    """Look up a node by the end of its address.

    Args:
        store: The store.
        path: What follows ``/id/`` in its address.

    Returns:
        What is known of it; None when the graph does not name it.
    """
    try:
        node = ox.NamedNode(ID + path)
    except ValueError:
        return None
    outgoing = sorted(store.quads_for_pattern(node, None, None), key=_order)
    found = list(islice(store.quads_for_pattern(None, None, node), MAX_INCOMING + 1))
    if not outgoing and not found:
        return None
    return Thing(
        node=node,
        outgoing=tuple(outgoing),
        incoming=tuple(sorted(found[:MAX_INCOMING], key=str)),
        cut=len(found) > MAX_INCOMING,
    )


def _order(quad: ox.Quad) -> tuple[bool, bool, bool, str]:
    """Put the name first, other names last among what is stated, and behind them what was only inferred."""
    return quad.graph_name == INFERRED, quad.predicate == ALT_LABEL, quad.predicate != PREF_LABEL, str(quad)


def triples_of(store: ox.Store, thing: Thing) -> list[ox.Triple]:
    """Give the triples of a thing with the names of its neighbours.

    Args:
        store: The store.
        thing: The thing.

    Returns:
        The triples, each once.
    """
    quads = [*thing.outgoing, *thing.incoming]
    neighbours = {quad.object for quad in thing.outgoing} | {quad.subject for quad in thing.incoming}
    for neighbour in sorted((n for n in neighbours if isinstance(n, ox.NamedNode)), key=str):
        quads += store.quads_for_pattern(neighbour, PREF_LABEL, None)
    return list(dict.fromkeys(quad.triple for quad in quads))


def rows_of(store: ox.Store, thing: Thing, lang: str) -> str:
    """Write what is said of a thing as rows of an HTML table.

    Args:
        store: The store.
        thing: The thing.
        lang: Language of the names.

    Returns:
        Rows; everything that came from the graph is escaped.
    """
    stated = ((quad.predicate, quad.object, quad.graph_name) for quad in thing.outgoing)
    return "\n".join(_rows(store, stated, lang, inverse=False))


def incoming_rows_of(store: ox.Store, thing: Thing, lang: str) -> str:
    """Write what names a thing as rows of an HTML table.

    Args:
        store: The store.
        thing: The thing.
        lang: Language of the names.

    Returns:
        Rows.
    """
    stated = ((quad.predicate, quad.subject, quad.graph_name) for quad in thing.incoming)
    return "\n".join(_rows(store, stated, lang, inverse=True))


Stated = Iterable[tuple[ox.NamedNode, object, object]]


def _rows(store: ox.Store, stated: Stated, lang: str, *, inverse: bool) -> Iterator[str]:
    for predicate, value, graph in stated:
        name = escape(label_of(store, predicate, lang))
        kind = ' class="inferred"' if graph == INFERRED else ""
        arrow = "← " if inverse else ""
        origin = escape(_origin(graph, lang)) if isinstance(graph, ox.NamedNode) else ""
        yield (
            f'<tr{kind}><th scope="row" title="{escape(short_iri(predicate.value))}">{arrow}{name}</th>'
            f"<td>{value_html(store, value, lang)}</td><td><small>{origin}</small></td></tr>"
        )


def _origin(graph: ox.NamedNode, lang: str) -> str:
    """Say which graph states something: the name of a graph of the build, the id of a release."""
    name = short_iri(graph.value).removeprefix("graph/")
    return ORIGINS[name][lang] if name in ORIGINS else name


def value_html(store: ox.Store, value: object, lang: str) -> str:
    """Write one value for a page.

    Args:
        store: The store.
        value: A term.
        lang: Language of the names.

    Returns:
        A link for a node, text with its language for a literal.
    """
    if isinstance(value, ox.NamedNode):
        shown = escape(label_of(store, value, lang))
        address = local_address(value.value)
        return f'<a href="{escape(address)}" title="{escape(short_iri(value.value))}"><bdi>{shown}</bdi></a>'
    if isinstance(value, ox.Literal):
        language = f' lang="{escape(value.language)}"' if value.language else ""
        shown = f'<span dir="auto"{language}>{escape(value.value)}</span>'
        address = local_address(value.value) if " " not in value.value else "#"
        return shown if address == "#" else f'<a href="{escape(address)}">{shown}</a>'
    return escape(str(value))


def local_address(iri: str) -> str:
    """Turn an address of ours into one on this server, and let no address through that a browser would run.

    >>> local_address("https://w3id.org/mawqif/id/actor/sorland")
    '/id/actor/sorland'
    >>> local_address("https://w3id.org/mawqif/ont#Demand"), local_address("javascript:alert(1)")
    ('/ont#Demand', '#')
    """
    base = "https://w3id.org/mawqif"
    if iri.startswith(base + "/"):
        return iri.removeprefix(base)
    return iri if iri.startswith(("http://", "https://")) else "#"
