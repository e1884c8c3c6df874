"""Each statement as a nanopublication: what it says, where that is from, and about the publication itself.

Guidelines for Nanopublications (https://nanopub.net/guidelines/working_draft/): a head that names three graphs:
assertion, provenance and publication info. The assertion is the statement node and the matter it describes: that
a release reports it is asserted, its content never is.
"""

from collections.abc import Iterator

import pyoxigraph as ox

from kg.rdf.vocabulary import DCTERMS, ID, INFERRED, META, PROV, TYPE, mwq, node

NP = "http://www.nanopub.org/nschema#"
LICENCE = ox.NamedNode("https://creativecommons.org/licenses/by/4.0/")


def nanopub_quads(store: ox.Store) -> Iterator[ox.Quad]:
    """Write one nanopublication for each statement.

    Args:
        store: The graph.

    Yields:
        The quads, statement by statement in the order of their names.
    """
    found = {quad.subject for quad in store.quads_for_pattern(None, TYPE, mwq("ReportedStatement"))}
    for statement in sorted((item for item in found if isinstance(item, ox.NamedNode)), key=str):
        yield from _nanopub(store, statement)


def _nanopub(store: ox.Store, statement: ox.NamedNode) -> Iterator[ox.Quad]:
    key = statement.value.rpartition("/")[2]
    pub = node(f"np/{key}")
    head, assertion, provenance, info = (
        ox.NamedNode(f"{pub.value}#{part}") for part in ("head", "assertion", "provenance", "pubinfo")
    )
    yield ox.Quad(pub, TYPE, _np("Nanopublication"), head)
    yield ox.Quad(pub, _np("hasAssertion"), assertion, head)
    yield ox.Quad(pub, _np("hasProvenance"), provenance, head)
    yield ox.Quad(pub, _np("hasPublicationInfo"), info, head)
    stated = _stated(store, statement)
    passages = [quad for quad in stated if quad.predicate == mwq("evidencedBy")]
    matters = {quad.object for quad in stated if _is_matter(quad.object)}
    for quad in (*stated, *(part for matter in sorted(matters, key=str) for part in _stated(store, matter))):
        if quad not in passages:
            yield ox.Quad(quad.subject, quad.predicate, quad.object, assertion)
    yield from _provenance(store, assertion, stated, passages, provenance)
    yield ox.Quad(pub, ox.NamedNode(DCTERMS + "license"), LICENCE, info)
    yield ox.Quad(pub, ox.NamedNode(PROV + "wasAttributedTo"), node("agent/mawqif"), info)
    yield ox.Quad(pub, ox.NamedNode(DCTERMS + "isPartOf"), ox.NamedNode(ID + "dataset"), info)


def _provenance(
    store: ox.Store, assertion: ox.NamedNode, stated: list[ox.Quad], passages: list[ox.Quad], graph: ox.NamedNode
) -> Iterator[ox.Quad]:
    """Say which words of which release the assertion comes from, and which run read them."""
    graphs = {quad.graph_name for quad in stated}
    for origin in sorted((name for name in graphs if isinstance(name, ox.NamedNode)), key=str):
        for quad in store.quads_for_pattern(origin, None, None, META):
            if quad.predicate.value.startswith(PROV):
                yield ox.Quad(assertion, quad.predicate, quad.object, graph)
    for told in passages:
        yield ox.Quad(assertion, told.predicate, told.object, graph)
        for quad in _stated(store, told.object):
            yield ox.Quad(quad.subject, quad.predicate, quad.object, graph)
            if quad.predicate.value.endswith("hasSelector"):
                for part in _stated(store, quad.object):
                    yield ox.Quad(part.subject, part.predicate, part.object, graph)


def _stated(store: ox.Store, subject: object) -> list[ox.Quad]:
    """Give what is stated of a node, without what was only inferred, in a fixed order."""
    if not isinstance(subject, ox.NamedNode):
        return []
    quads = (quad for quad in store.quads_for_pattern(subject, None, None) if quad.graph_name != INFERRED)
    return sorted(quads, key=str)


def _is_matter(value: object) -> bool:
    return isinstance(value, ox.NamedNode) and value.value.startswith((ID + "action/", ID + "situation/"))


def _np(name: str) -> ox.NamedNode:
    return ox.NamedNode(NP + name)
