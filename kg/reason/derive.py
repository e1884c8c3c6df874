"""Shortcuts that need counting or difference, which OWL lacks: one CONSTRUCT query under ``queries/rules`` each."""

from pathlib import Path

import pyoxigraph as ox

from kg.errors import QueryError
from kg.rdf.vocabulary import DERIVED
from kg.shipped import folder


def derive(store: ox.Store, place: Path | None = None) -> int:
    """Fill the graph of derived triples from the rules kept in files.

    Run it after the ontology's own rules: it reads what they inferred. What the graph held before is replaced.

    Args:
        store: The graph, changed in place.
        place: Folder of ``.rq`` files; the shipped ``queries/rules`` when not given.

    Returns:
        How many triples were derived; each stands in that graph only.

    Raises:
        QueryError: When a rule cannot be parsed or is no CONSTRUCT query.
    """
    store.clear_graph(DERIVED)
    found: set[ox.Triple] = set()
    for path in sorted((place or folder("queries") / "rules").glob("*.rq")):
        try:
            answer = store.query(path.read_text("utf-8"), use_default_graph_as_union=True)
        except SyntaxError as error:
            raise QueryError(f"A rule cannot be parsed: {error}.", where=str(path)) from error
        if not isinstance(answer, ox.QueryTriples):
            raise QueryError("A rule must be a CONSTRUCT query.", where=str(path))
        found.update(answer)
    new = {triple for triple in found if not _known(store, triple)}
    store.extend(ox.Quad(triple.subject, triple.predicate, triple.object, DERIVED) for triple in new)
    return len(new)


def _known(store: ox.Store, triple: ox.Triple) -> bool:
    """Tell whether any graph already states a triple."""
    return any(True for _ in store.quads_for_pattern(triple.subject, triple.predicate, triple.object, None))
