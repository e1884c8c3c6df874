"""The statements as a flat table: one row for each, which a person can sort and filter in a spreadsheet."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import pyoxigraph as ox

from kg.rdf.vocabulary import ID, INFERRED, OA, PREF_LABEL, TYPE, mwq

Node = ox.NamedNode | ox.BlankNode
Value = ox.NamedNode | ox.BlankNode | ox.Literal


class Kind(StrEnum):
    """What a column holds in each row."""

    TEXT = "text"
    TEXTS = "texts"
    WHOLE = "whole number"
    NUMBER = "number"
    TRUTH = "truth value"
    TIME = "time"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: the steps from the statement to its values, and how a value is shown.

    Attributes:
        name: Its name.
        steps: Properties to follow, one after the other.
        kind: What it holds; only texts may be several.
        label: Language of the name to show; empty for the value itself.
        stated: Whether what was only inferred is left out.
    """

    name: str
    steps: tuple[str, ...] = ()
    kind: Kind = Kind.TEXT
    label: str = ""
    stated: bool = False


def _named(name: str, *steps: str, stated: bool = False) -> tuple[Column, Column]:
    """Show the nodes at the end of the steps by name, in Arabic and in English."""
    return (
        Column(name=f"{name}_ar", steps=steps, kind=Kind.TEXTS, label="ar", stated=stated),
        Column(name=f"{name}_en", steps=steps, kind=Kind.TEXTS, label="en", stated=stated),
    )


_FOLLOWED = (
    Column(name="release", steps=("evidencedBy", "passageOf")),
    Column(name="published", steps=("evidencedBy", "passageOf", "publishedAt"), kind=Kind.TIME),
    *_named("publisher", "evidencedBy", "passageOf", "publishedBy"),
    Column(name="act", steps=("hasAct",)),
    *_named("speaker", "statedBy"),
    *_named("for", "onBehalfOf"),
    *_named("force", "hasForce"),
    Column(name="strength", steps=("hasForce", "strength"), kind=Kind.WHOLE),
    Column(name="cue", steps=("cue",)),
    Column(name="content", steps=("contentText",)),
    *_named("supports", "supports"),
    *_named("opposes", "opposes"),
    *_named("called_on", "demandedOf"),
    *_named("addressed_to", "addressedTo"),
    *_named("topics", "hasTopic", stated=True),
    *_named("places", "concernsPlace", stated=True),
    *_named("instruments", "invokes"),
    Column(name="told_inside", steps=("embeddedIn",)),
    Column(name="verbatim", steps=("isVerbatim",), kind=Kind.TRUTH),
    Column(name="confidence", steps=("confidence",), kind=Kind.NUMBER),
    Column(name="review", steps=("reviewStatus",)),
)
_SPAN = (Column(name="quote"), Column(name="start", kind=Kind.WHOLE), Column(name="end", kind=Kind.WHOLE))
COLUMNS = (Column(name="statement"), *_FOLLOWED, *_SPAN)
"""All columns in their order; the first is the key."""

Cells = tuple[tuple[str, ...], ...]

# Between the values of a cell where a table has no lists: a semicolon may stand in the name of a matter.
BETWEEN = " | "


def statement_cells(store: ox.Store) -> list[Cells]:
    """Lay out every statement in one row, each cell with all its values.

    Args:
        store: The graph.

    Returns:
        For each statement as many cells as there are columns, in the order of release and place in the text.
    """
    found = {quad.subject for quad in store.quads_for_pattern(None, TYPE, mwq("ReportedStatement"))}
    rows = [_row(store, node) for node in found if isinstance(node, ox.NamedNode)]
    names = [column.name for column in COLUMNS]
    release, start = names.index("release"), names.index("start")
    rows.sort(key=lambda row: (row[release], int("".join(row[start]) or 0), row))
    return rows


def _row(store: ox.Store, statement: ox.NamedNode) -> Cells:
    cells: list[tuple[str, ...]] = [(_short(statement),)]
    for column in _FOLLOWED:
        reached = _follow(store, [statement], column.steps, stated=column.stated)
        shown = {_shown(store, value, column.label) for value in reached}
        cells.append(tuple(sorted(shown - {""})))
    return (*cells, *((text,) if text else () for text in _span(store, statement)))


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
    found = dict.fromkeys((column.name for column in _SPAN), "")
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
