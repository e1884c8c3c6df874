"""What the graph says of itself as a dataset and behind an endpoint: VoID, DCAT and a Service Description.

W3C SPARQL 1.1 Service Description; VoID (https://www.w3.org/TR/void/); DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/).
"""

from collections import Counter
from collections.abc import Iterator

import pyoxigraph as ox

import kg
from kg.rdf.vocabulary import DCTERMS, ID, ONTOLOGY_VERSION, TYPE, typed

SD = "http://www.w3.org/ns/sparql-service-description#"
VOID = "http://rdfs.org/ns/void#"
DCAT = "http://www.w3.org/ns/dcat#"
FORMATS = "http://www.w3.org/ns/formats/"
LICENCE = "https://creativecommons.org/licenses/by/4.0/"
RESULT_FORMATS = (
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "JSON-LD",
    "RDF_XML",
)
MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"
FILES = {"mawqif.nq": "application/n-quads", "mawqif.trig": "application/trig"}
ABOUT = {
    "ar": "تصريحات سياسية منسوبة قُرئت في بيانات: من قال، وباسم من، وبماذا طالب أو أيّد أو رفض، وبأي ألفاظ.",
    "en": "Reported political statements, read in releases: who voiced what, for whom, and in which exact words.",
}
PREFIXES = {"sd": SD, "void": VOID, "dcat": DCAT, "dcterms": DCTERMS, "formats": FORMATS, "id": ID}

Object = ox.NamedNode | ox.BlankNode | ox.Literal


def service_description(store: ox.Store, endpoint: str) -> list[ox.Triple]:
    """Describe the endpoint and the graphs behind it.

    Args:
        store: The store.
        endpoint: Address of the endpoint.

    Returns:
        The triples.
    """
    service, dataset, default = ox.NamedNode(endpoint), ox.BlankNode("dataset"), ox.BlankNode("default")
    triples = [
        _triple(service, TYPE.value, _sd("Service")),
        _triple(service, SD + "endpoint", service),
        _triple(service, SD + "supportedLanguage", _sd("SPARQL11Query")),
        _triple(service, SD + "feature", _sd("UnionDefaultGraph")),
        _triple(service, SD + "defaultDataset", dataset),
        _triple(dataset, TYPE.value, _sd("Dataset")),
        _triple(dataset, SD + "defaultGraph", default),
        _triple(default, TYPE.value, _sd("Graph")),
        _triple(default, VOID + "triples", _count(len(store))),
    ]
    triples += [_triple(service, SD + "resultFormat", ox.NamedNode(FORMATS + name)) for name in RESULT_FORMATS]
    for index, (name, size) in enumerate(_sizes(store)):
        named, graph = ox.BlankNode(f"named{index}"), ox.BlankNode(f"graph{index}")
        triples += [
            _triple(dataset, SD + "namedGraph", named),
            _triple(named, TYPE.value, _sd("NamedGraph")),
            _triple(named, SD + "name", ox.NamedNode(name)),
            _triple(named, SD + "graph", graph),
            _triple(graph, TYPE.value, _sd("Graph")),
            _triple(graph, VOID + "triples", _count(size)),
        ]
    return triples


def dataset_description(store: ox.Store, endpoint: str | None = None) -> list[ox.Triple]:
    """Describe the graph as a dataset: what it is, its size, its classes, its licence and version.

    Args:
        store: The store.
        endpoint: Address of an endpoint that serves it, if any.

    Returns:
        The triples, in a fixed order.
    """
    dataset = ox.NamedNode(ID + "dataset")
    triples = [
        _triple(dataset, TYPE.value, ox.NamedNode(VOID + "Dataset")),
        _triple(dataset, TYPE.value, ox.NamedNode(DCAT + "Dataset")),
        _triple(dataset, DCTERMS + "title", ox.Literal("Mawqif: who holds what", language="en")),
        _triple(dataset, DCTERMS + "title", ox.Literal("موقف: من يتبنى ماذا", language="ar")),
        *(_triple(dataset, DCTERMS + "description", ox.Literal(text, language=lang)) for lang, text in ABOUT.items()),
        *(_triple(dataset, DCTERMS + "language", ox.Literal(lang)) for lang in ABOUT),
        _triple(dataset, DCTERMS + "publisher", ox.Literal("The Mawqif authors")),
        _triple(dataset, DCTERMS + "license", ox.NamedNode(LICENCE)),
        _triple(dataset, DCTERMS + "conformsTo", ONTOLOGY_VERSION),
        _triple(dataset, DCAT + "version", ox.Literal(kg.__version__)),
        _triple(dataset, VOID + "uriSpace", ox.Literal(ID)),
        _triple(dataset, VOID + "triples", _count(len(store))),
        _triple(dataset, VOID + "distinctSubjects", _count(len({quad.subject for quad in store}))),
        _triple(dataset, VOID + "properties", _count(len({quad.predicate for quad in store}))),
        _triple(dataset, VOID + "vocabulary", ox.NamedNode("https://w3id.org/mawqif/ont#")),
    ]
    if endpoint:
        triples.append(_triple(dataset, VOID + "sparqlEndpoint", ox.NamedNode(endpoint)))
    return [*triples, *_files(dataset), *_partitions(dataset, store)]


def _files(dataset: ox.NamedNode) -> Iterator[ox.Triple]:
    """Describe the files of a build that hold the whole graph."""
    for name, media_type in FILES.items():
        file = ox.BlankNode(name.rpartition(".")[2])
        yield _triple(dataset, DCAT + "distribution", file)
        yield _triple(file, TYPE.value, ox.NamedNode(DCAT + "Distribution"))
        yield _triple(file, DCTERMS + "title", ox.Literal(name))
        yield _triple(file, DCTERMS + "license", ox.NamedNode(LICENCE))
        yield _triple(file, DCAT + "mediaType", ox.NamedNode(MEDIA_TYPES + media_type))


def _partitions(dataset: ox.NamedNode, store: ox.Store) -> Iterator[ox.Triple]:
    """Tell how many nodes of each class there are."""
    for index, (name, count) in enumerate(_classes(store)):
        part = ox.BlankNode(f"class{index}")
        yield _triple(dataset, VOID + "classPartition", part)
        yield _triple(part, VOID + "class", ox.NamedNode(name))
        yield _triple(part, VOID + "entities", _count(count))


def _sizes(store: ox.Store) -> Iterator[tuple[str, int]]:
    """Count the triples of each named graph, in order of the names."""
    for name in sorted(str(graph.value) for graph in store.named_graphs()):
        yield name, sum(1 for _ in store.quads_for_pattern(None, None, None, ox.NamedNode(name)))


def _classes(store: ox.Store) -> list[tuple[str, int]]:
    """Count the nodes of each class of ours."""
    found = Counter(
        quad.object.value
        for quad in store.quads_for_pattern(None, TYPE, None)
        if isinstance(quad.object, ox.NamedNode) and quad.object.value.startswith("https://w3id.org/mawqif/ont#")
    )
    return sorted(found.items())


def _sd(name: str) -> ox.NamedNode:
    return ox.NamedNode(SD + name)


def _count(number: int) -> ox.Literal:
    return typed(str(number), "integer")


def _triple(subject: ox.NamedNode | ox.BlankNode, predicate: str, value: Object) -> ox.Triple:
    return ox.Triple(subject, ox.NamedNode(predicate), value)
