"""What a page is told of a network: plain data, written so that nothing in it can be taken for markup."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.network import labels
from kg.network.ties import TIE_OF_ACT, Name, Node, StakeholderNetwork, Statement

WORDS = Path(__file__).parent / "page" / "words.json"


def payload(
    network: StakeholderNetwork,
    parts: tuple[StakeholderNetwork, StakeholderNetwork],
    places: Mapping[str, Sequence[tuple[int, int]]],
    title: Name,
    styles: Mapping[str, Any],
) -> dict[str, Any]:
    """Gather what the page's own script shows.

    Args:
        network: All that is to be told.
        parts: The part of it that can be drawn, and the core of that, on which the page opens.
        places: Shape of window -> a place for each drawn node; with ``core_`` before it for each of the core.
        title: Title of the page.
        styles: What the drawing decides and the script must know: typeface, widths, dashes.

    Returns:
        Names in both languages, places, edges and their statements.
    """
    index = {node.iri: number for number, node in enumerate(network.nodes)}
    order = {statement.iri: number for number, statement in enumerate(network.statements)}
    drawn, core = parts
    shown, first = set(drawn.edges), set(core.edges)
    spots: dict[str, dict[str, tuple[int, int]]] = {node.iri: {} for node in drawn.nodes}
    for shape, places_of_shape in places.items():
        part = core if shape.startswith("core_") else drawn
        for node, spot in zip(part.nodes, places_of_shape, strict=True):
            spots[node.iri][shape] = spot
    return {
        "title": _name(title),
        **styles,
        "words": json.loads(WORDS.read_text("utf-8")),
        "acted": sorted(set(TIE_OF_ACT.values())),
        "nodes": [_node(number, node) | spots.get(node.iri, {}) for number, node in enumerate(network.nodes)],
        "edges": [
            {
                "id": number,
                "from": index[edge.source],
                "to": index[edge.target],
                "tie": edge.tie,
                "drawn": edge in shown,
                "core": edge in first,
                "statements": [order[statement] for statement in edge.statements],
            }
            for number, edge in enumerate(network.edges)
        ],
        "statements": [_statement(statement) for statement in network.statements],
    }


def _name(name: Name) -> dict[str, str]:
    return {"ar": name.ar, "en": name.en}


def _node(number: int, node: Node) -> dict[str, Any]:
    label = labels.labels(node)
    return {"id": number, "kind": node.kind, **_name(node.name), "label_ar": label.ar, "label_en": label.en}


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "key": statement.act,
        "act": _name(statement.act_name),
        "force": _name(statement.force),
        "quote": statement.quote,
        "content": statement.content,
        "lang": statement.lang,
        "release": statement.release,
        "title": statement.title,
        "source": statement.source,
        "day": statement.day,
        "held": statement.held,
        "parts": [{"role": part.role, "name": _name(part.name)} for part in statement.parts],
    }


def inert(data: dict[str, Any]) -> str:
    r"""Write data as JSON that no reader of HTML can take for markup, whatever its strings hold.

    >>> print(inert({"name": "</script><b>"}))
    {"name":"\u003c/script\u003e\u003cb\u003e"}
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
