"""The signature of an action or situation: what makes two descriptions the same, whatever the release."""

from pyoxigraph import NamedNode

from kg.rdf.iris import digest
from kg.rdf.names import Names
from kg.rdf.vocabulary import node
from kg.records import Matter

#: Property of the ontology -> field of the record, by the part the entities play.
ACTOR_LINKS = (("hasAgent", "agents"), ("affects", "affects"), ("benefits", "benefits"))
PLACE_LINKS = (("fromPlace", "from_places"), ("toPlace", "to_places"), ("hasPlace", "places"))
PLAIN_LINKS = (("partOfProcess", "processes"),)


def links(matter: Matter, names: Names) -> tuple[tuple[str, NamedNode], ...]:
    """List what a matter is tied to, as properties and nodes.

    An entity that cannot play the part, such as a town that is said to gain, is left out.

    Args:
        matter: What is described.
        names: Names of the entities of its release.

    Returns:
        Pairs of a property's local name and a node, each once, in a fixed order.
    """
    pairs = (
        (predicate, nodes[entity])
        for table, nodes in ((ACTOR_LINKS, names.actors), (PLACE_LINKS, names.places), (PLAIN_LINKS, names.plain))
        for predicate, group in table
        for entity in getattr(matter, group)
        if entity in nodes
    )
    return tuple(sorted(set(pairs), key=lambda pair: (pair[0], pair[1].value)))


def matter_iri(matter: Matter, names: Names) -> NamedNode:
    """Name an action or situation by its signature.

    Args:
        matter: What is described.
        names: Names of the entities of its release.

    Returns:
        The same IRI for the same kind, type, ties, legal texts, topics, ended situation, action before it and
        gist, whatever the release.
    """
    parts: list[object] = [matter.kind, matter.type, matter.gist, ",".join(sorted(set(matter.topics)))]
    parts += [f"{predicate} {value.value}" for predicate, value in links(matter, names)]
    parts += sorted(names.plain[text].value for text in matter.legal)
    parts += [matter_iri(part, names).value if part else "" for part in (matter.ends, matter.after)]
    return node(f"{matter.kind}/{digest(*parts)}")
