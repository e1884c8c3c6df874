"""The terms and graph names that the graph is written in.

Own terms are defined in ``ontology/``; the others are W3C PROV-O, Web Annotation, SKOS, Dublin Core Terms,
GeoSPARQL, OWL-Time and schema.org, used as the ontology's design says.
"""

from functools import lru_cache

from pyoxigraph import Literal, NamedNode

MWQ = "https://w3id.org/mawqif/ont#"
ID = "https://w3id.org/mawqif/id/"
ONTOLOGY_VERSION = NamedNode("https://w3id.org/mawqif/ont/0.1.0")

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
OA = "http://www.w3.org/ns/oa#"
GEO = "http://www.opengis.net/ont/geosparql#"
SCHEMA = "https://schema.org/"
WD = "http://www.wikidata.org/entity/"

PREFIXES = {
    "mwq": MWQ,
    "id": ID,
    "rdf": RDF,
    "rdfs": RDFS,
    "xsd": XSD,
    "skos": SKOS,
    "dcterms": DCTERMS,
    "prov": PROV,
    "oa": OA,
    "geo": GEO,
    "schema": SCHEMA,
    "wd": WD,
    **{
        name.replace("-", ""): f"{ID}{name}/"
        for name in (
            *("act", "action", "action-type", "actor", "delegation", "force", "graph", "instrument", "meeting"),
            *("person", "place", "post", "process", "release", "situation", "statement", "tenure", "time", "topic"),
        )
    },
}

TYPE = NamedNode(RDF + "type")
PREF_LABEL = NamedNode(SKOS + "prefLabel")
ALT_LABEL = NamedNode(SKOS + "altLabel")

# One graph per origin: a triple stands in exactly one of them.
REGISTRY = NamedNode(ID + "graph/registry")
VOCAB = NamedNode(ID + "graph/vocab")
MATTERS = NamedNode(ID + "graph/matters")
INFERRED = NamedNode(ID + "graph/inferred")
DERIVED = NamedNode(ID + "graph/derived")
LINKS = NamedNode(ID + "graph/links")
META = NamedNode(ID + "graph/meta")

# More terms than the ontology and XML Schema have together: every one is made once.
_TERMS = 1024

SHARED_GRAPHS = (REGISTRY, VOCAB, MATTERS, INFERRED, DERIVED, LINKS, META)


@lru_cache(maxsize=_TERMS)
def mwq(name: str) -> NamedNode:
    """Name a term of the ontology.

    Args:
        name: Local name, for instance ``Demand``.

    Returns:
        Its IRI as a node.

    >>> mwq("Demand").value
    'https://w3id.org/mawqif/ont#Demand'
    """
    return NamedNode(MWQ + name)


def node(key: str) -> NamedNode:
    """Name a node of the data by its kind and key.

    >>> node("actor/iran").value
    'https://w3id.org/mawqif/id/actor/iran'
    """
    return NamedNode(ID + key)


def typed(value: str, datatype: str) -> Literal:
    """Make a literal of an XML Schema datatype.

    >>> str(typed("12", "integer"))
    '"12"^^<http://www.w3.org/2001/XMLSchema#integer>'
    """
    return Literal(value, datatype=_datatype(datatype))


@lru_cache(maxsize=_TERMS)
def _datatype(name: str) -> NamedNode:
    return NamedNode(XSD + name)
