"""The graph of the invented releases, built once: registry, vocabulary, readings, and what follows from them."""

from functools import cache
from pathlib import Path

import pyoxigraph as ox

from kg.rdf.quads import reading_quads
from kg.rdf.schemes import scheme_labels
from kg.rdf.vocabulary import REGISTRY, VOCAB
from kg.reason.derive import derive
from kg.reason.rules import materialise
from kg.shipped import folder
from tests.questions.toy import readings

HERE = Path(__file__).parent


@cache
def toy_store() -> ox.Store:
    """Build the toy graph as a build would."""
    store = ox.Store()
    for name, graph in (("toy_registry.ttl", REGISTRY), ("toy_vocab.ttl", VOCAB)):
        store.bulk_load(path=str(HERE / name), format=ox.RdfFormat.TURTLE, to_graph=graph)
    labels = scheme_labels(tuple(store.quads_for_pattern(None, None, None, VOCAB)))
    for reading in readings():
        store.extend(reading_quads(reading, labels))
    materialise(store, folder("ontology") / "mawqif.ttl")
    derive(store)
    return store
