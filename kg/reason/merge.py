"""The merged ontology is exactly its modules put together: one file for those who want one.

The modules under ``ontology/modules`` are the source, kept by hand; ``ontology/mawqif.ttl`` is made from
them by ``python -m kg.reason.merge`` and a test proves it fresh.
"""

from pathlib import Path

from rdflib import OWL, RDF, Graph, URIRef
from rdflib.compare import to_canonical_graph

from kg.errors import InputError
from kg.shipped import folder

ONTOLOGY = URIRef("https://w3id.org/mawqif/ont")
MERGED_NAME = "mawqif.ttl"

_HEADER = "# Made from ontology/modules by: python -m kg.reason.merge. Change the modules, not this file.\n\n"


def merge(modules: Path) -> Graph:
    """Put the modules of the ontology together under one head.

    The heads of the single modules and all imports are left out: what was imported is in the file.

    Args:
        modules: Folder of Turtle modules, one of which describes the whole ontology.

    Returns:
        The merged ontology.

    Raises:
        InputError: When the folder holds no head of the whole ontology.
    """
    merged = Graph()
    for path in sorted(modules.glob("*.ttl")):
        module = Graph().parse(path)
        for prefix, namespace in module.namespaces():
            merged.bind(prefix, namespace)
        for head in set(module.subjects(RDF.type, OWL.Ontology)) - {ONTOLOGY}:
            module.remove((head, None, None))
        merged += module
    if (ONTOLOGY, RDF.type, OWL.Ontology) not in merged:
        raise InputError(
            "No module describes the whole ontology.",
            where=str(modules),
            remedy=f"Give the folder that holds the module with <{ONTOLOGY}> a owl:Ontology.",
        )
    merged.remove((ONTOLOGY, OWL.imports, None))
    return merged


def turtle(merged: Graph) -> str:
    """Write the merged ontology as Turtle, always in the same order.

    Args:
        merged: The ontology as :func:`merge` gives it.

    Returns:
        The text of the file, with a first line that says where it comes from.
    """
    canonical = to_canonical_graph(merged)
    ordered = Graph()
    for prefix, namespace in sorted(merged.namespaces()):
        ordered.bind(prefix, namespace)
    for triple in sorted(canonical):
        ordered.add(triple)
    return _HEADER + ordered.serialize(format="turtle")


def main() -> None:
    """Write ``ontology/mawqif.ttl`` anew from the modules beside it."""
    ontology = folder("ontology")
    target = ontology / MERGED_NAME
    fresh = target.with_suffix(".ttl.new")
    fresh.write_text(turtle(merge(ontology / "modules")), encoding="utf-8")
    fresh.replace(target)


if __name__ == "__main__":
    main()
