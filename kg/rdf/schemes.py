"""The SKOS schemes that ship with the ontology (force, act, topic, action type) as quads of the vocab graph."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from pyoxigraph import BlankNode, Literal, NamedNode, Quad, RdfFormat, parse

from kg.errors import LexiconError
from kg.lexicon.situations import situation_names
from kg.rdf.vocabulary import ID, PREF_LABEL, VOCAB
from kg.shipped import folder


@cache
def scheme_quads(schemes: Path | None = None) -> tuple[Quad, ...]:
    """Read every scheme into the vocab graph.

    Args:
        schemes: Folder of Turtle files; the shipped one when not given.

    Returns:
        The quads, sorted.

    Raises:
        LexiconError: When a scheme cannot be parsed or holds a blank node.
    """
    quads: set[Quad] = set()
    for path in sorted((schemes or folder("ontology") / "schemes").glob("*.ttl")):
        try:
            triples = list(parse(path.read_bytes(), format=RdfFormat.TURTLE))
        except (SyntaxError, ValueError) as error:
            raise LexiconError(f"A scheme cannot be parsed: {error}", where=str(path)) from error
        for triple in triples:
            if isinstance(triple.subject, BlankNode) or isinstance(triple.object, BlankNode):
                raise LexiconError("A scheme holds a blank node.", where=str(path), remedy="Give it an IRI.")
            quads.add(Quad(triple.subject, triple.predicate, triple.object, VOCAB))
    return tuple(sorted(quads, key=str))


def scheme_labels(quads: tuple[Quad, ...]) -> Mapping[str, tuple[str, str]]:
    """Collect the labels of action types and topics, and the names of situations.

    Args:
        quads: The vocab graph.

    Returns:
        Folder and key, for instance ``topic/ceasefire`` -> Arabic and English label.
    """
    labels: dict[str, dict[str, str]] = {}
    for quad in quads:
        subject, value = quad.subject, quad.object
        if quad.predicate != PREF_LABEL or not isinstance(subject, NamedNode) or not isinstance(value, Literal):
            continue
        folder_name, _, key = subject.value.removeprefix(ID).partition("/")
        if folder_name in {"action-type", "topic"} and key != "scheme":
            labels.setdefault(f"{folder_name}/{key}", {})[value.language or ""] = value.value
    concepts = {key: (names.get("ar", ""), names.get("en", "")) for key, names in sorted(labels.items())}
    return concepts | {f"situation/{key}": names for key, names in situation_names().items()}
