"""The statements as a flat table: one row for each, which a person can sort and filter in a spreadsheet."""

from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox
from rdflib.term import Literal

from kg.rdf.vocabulary import ID, INFERRED, OA, PREF_LABEL, TYPE, mwq
from kg.store.rows import Rows, Term

Node = ox.NamedNode | ox.BlankNode
Value = ox.NamedNode | ox.BlankNode | ox.Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class _Column:
    """One column: the steps from the statement to its values, and how a value is shown.

    Attributes:
        name: Its name.
        steps: Properties to follow, one after the other.
        label: Language of the name to show; empty for the value itself.
        stated: Whether what was only inferred is left out.
    """

    name: str
    steps: tuple[str, ...]
    label: str = ""
    stated: bool = False


_COLUMNS = (
    _Column(name="release", steps=("evidencedBy", "passageOf")),
    _Column(name="published", steps=("evidencedBy", "passageOf", "publishedAt")),
    _Column(name="publisher", steps=("evidencedBy", "passageOf", "publishedBy"), label="en"),
    _Column(name="act", steps=("hasAct",)),
    _Column(name="speaker_ar", steps=("statedBy",), label="ar"),
    _Column(name="speaker_en", steps=("statedBy",), label="en"),
    _Column(name="for_ar", steps=("onBehalfOf",), label="ar"),
    _Column(name="for_en", steps=("onBehalfOf",), label="en"),
    _Column(name="force", steps=("hasForce",), label="en"),
    _Column(name="strength", steps=("hasForce", "strength")),
    _Column(name="cue", steps=("cue",)),
    _Column(name="content", steps=("contentText",)),
    _Column(name="supports_ar", steps=("supports",), label="ar"),
    _Column(name="supports_en", steps=("supports",), label="en"),
    _Column(name="opposes_ar", steps=("opposes",), label="ar"),
    _Column(name="opposes_en", steps=("opposes",), label="en"),
    _Column(name="called_on", steps=("demandedOf",), label="en"),
    _Column(name="addressed_to", steps=("addressedTo",), label="en"),
    _Column(name="topics", steps=("hasTopic",), label="en", stated=True),
    _Column(name="places", steps=("concernsPlace",), label="en", stated=True),
    _Column(name="instruments", steps=("invokes",), label="en"),
    _Column(name="told_inside", steps=("embeddedIn",)),
    _Column(name="verbatim", steps=("isVerbatim",)),
    _Column(name="confidence", steps=("confidence",)),
    _Column(name="review", steps=("reviewStatus",)),
)
_SPAN = ("quote", "start", "end")
COLUMNS = ("statement", *(column.name for column in _COLUMNS), *_SPAN)


def statement_rows(store: ox.Store) -> Rows:
    """Lay out every statement in one row; several values of a cell are parted by ``; ``.

    Args:
        store: The graph.

    Returns:
        The table, in the order of release and place in the text.
    """
    found = {quad.subject for quad in store.quads_for_pattern(None, TYPE, mwq("ReportedStatement"))}
    statements = [node for node in found if isinstance(node, ox.NamedNode)]
    rows = [_row(store, statement) for statement in statements]
    release, start = COLUMNS.index("release"), COLUMNS.index("start")
    rows.sort(key=lambda row: (row[release], int(row[start] or 0), row))
    return Rows(columns=COLUMNS, rows=tuple(tuple(_term(text) for text in row) for row in rows))


def _row(store: ox.Store, statement: ox.NamedNode) -> list[str]:
    cells = [_short(statement)]
    for column in _COLUMNS:
        reached = _follow(store, [statement], column.steps, stated=column.stated)
        shown = {_shown(store, value, column.label) for value in reached}
        cells.append("; ".join(sorted(shown - {""})))
    return cells + _span(store, statement)


def _follow(store: ox.Store, nodes: list[Node], steps: tuple[str, ...], *, stated: bool) -> list[Value]:
    """Follow properties from nodes to values."""
    current: list[object] = list(nodes)
    for step in steps:
        current = [
            quad.object
            for node in current
            if isinstance(node, Node)
            for quad in store.quads_for_pattern(node, mwq(step), None)
            if not (stated and quad.graph_name == INFERRED)
        ]
    return [value for value in current if isinstance(value, Value)]


def _shown(store: ox.Store, value: Value, lang: str) -> str:
    """Show a value: a literal as it stands, a node by its name, else by the end of its address."""
    if isinstance(value, ox.Literal):
        return value.value.removesuffix("T00:00:00Z")
    if not lang:
        return _short(value)
    labels = {
        quad.object.language: quad.object.value
        for quad in store.quads_for_pattern(value, PREF_LABEL, None)
        if isinstance(quad.object, ox.Literal)
    }
    return labels.get(lang) or next(iter(labels.values()), "") or _short(value)


def _short(node: Node) -> str:
    """Keep the key of a node of ours: the identifier of a release, the name of an act."""
    return node.value.removeprefix(ID).partition("/")[2] if node.value.startswith(ID) else node.value


def _span(store: ox.Store, statement: ox.NamedNode) -> list[str]:
    """Give the words the statement rests on, and where they stand; the first passage when there are several."""
    passages = sorted(_follow(store, [statement], ("evidencedBy",), stated=False), key=str)
    found = dict.fromkeys(_SPAN, "")
    for passage in passages[:1]:
        if isinstance(passage, Node):
            for name, text in _selectors(store, passage):
                found[name] = text
    return list(found.values())


def _selectors(store: ox.Store, passage: Node) -> Iterator[tuple[str, str]]:
    for quad in store.quads_for_pattern(passage, ox.NamedNode(OA + "hasSelector"), None):
        if not isinstance(quad.object, Node):
            continue
        for name, term in (("quote", "exact"), ("start", "start"), ("end", "end")):
            for value in store.quads_for_pattern(quad.object, ox.NamedNode(OA + term), None):
                if isinstance(value.object, ox.Literal):
                    yield name, value.object.value


def _term(text: str) -> Term | None:
    return Literal(text) if text else None
