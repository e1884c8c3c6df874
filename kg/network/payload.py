"""What a page is told of a network: plain data, written so that nothing in it can be taken for markup.

What the filters need is small and read at once; the words of the statements are read when somebody asks for them.
"""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from kg.network import labels
from kg.network.ties import TIE_OF_ACT, Edge, Name, Node, NodeKind, StakeholderNetwork, Statement

WORDS = Path(__file__).parent / "page" / "words.json"

Spots = Sequence[tuple[int, int]]


def payload(
    network: StakeholderNetwork,
    parts: tuple[StakeholderNetwork, StakeholderNetwork],
    places: Mapping[str, Spots],
    points: Spots,
) -> dict[str, Any]:
    """Gather what the page's own script shows and filters by.

    Args:
        network: All that is to be told.
        parts: The part of it that is drawn as boxes, and the core of that, on which the boxes open.
        places: Shape of window -> a place for each drawn node; with ``core_`` before it for each of the core.
        points: A place for every node as a point, or none where the network is not drawn so.

    Returns:
        Names in both languages, places, edges, and act, release and issues of each statement.
    """
    issues, acts, releases = _issues(network), _acts(network), _releases(network)
    issue_number = {name: number for number, name in enumerate(issues)}
    act_number = {key: number for number, key in enumerate(acts)}
    release_number = {iri: number for number, iri in enumerate(releases)}
    return {
        "words": json.loads(WORDS.read_text("utf-8")),
        "large": bool(points),
        "unread": any(statement.review == "machine" for statement in network.statements),
        "acted": sorted(set(TIE_OF_ACT.values())),
        "nodes": _nodes(network, parts, places, points),
        "edges": _edges(network, parts),
        "acts": [{"key": key, **_name(name)} for key, name in acts.items()],
        "issues": [_name(name) for name in issues],
        "names": [_name(name) for name in _part_names(network)],
        "releases": list(releases.values()),
        "statements": [
            [
                act_number[statement.act],
                release_number[statement.release],
                [issue_number[issue] for issue in statement.issues],
            ]
            for statement in network.statements
        ],
    }


def told(network: StakeholderNetwork) -> list[list[Any]]:
    """Gather the words of each statement and everybody's part in it.

    Args:
        network: All that is to be told.

    Returns:
        One row per statement, in their order: the quote, where in it the content begins and ends in the browser's
        UTF-16 units, the parts, the force, and the day of a meeting; names by their numbers in the payload, -1 for
        none.
    """
    number = {name: i for i, name in enumerate(_part_names(network))}
    return [
        [
            statement.quote,
            *_within(statement),
            [[part.role, number[part.name]] for part in statement.parts],
            number.get(statement.force, -1),
            *([statement.held] if statement.held else []),
        ]
        for statement in network.statements
    ]


def _within(statement: Statement) -> tuple[int, int]:
    """Find the content in the quote; 0 and 0 where it does not stand there."""
    before, found, _ = statement.quote.partition(statement.content) if statement.content else ("", "", "")
    start = _units(before) if found else 0
    return start, start + _units(found)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _part_names(network: StakeholderNetwork) -> list[Name]:
    """List every name that the words of a statement are told with, once."""
    parts = [part.name for statement in network.statements for part in statement.parts]
    return list(dict.fromkeys(parts + [s.force for s in network.statements if s.force != Name()]))


def _issues(network: StakeholderNetwork) -> list[Name]:
    found = {issue for statement in network.statements for issue in statement.issues}
    return sorted(found, key=lambda name: (name.en or name.ar, name.ar))


def _acts(network: StakeholderNetwork) -> dict[str, Name]:
    """List the acts that occur, in the order in which the ties name them, each with its name."""
    found = {statement.act: statement.act_name for statement in reversed(network.statements)}
    order = list(TIE_OF_ACT)
    return dict(sorted(found.items(), key=lambda item: (order.index(item[0]) if item[0] in order else 99, item[0])))


def _releases(network: StakeholderNetwork) -> dict[str, dict[str, str]]:
    return {statement.release: _release(statement) for statement in network.statements}


def _release(statement: Statement) -> dict[str, str]:
    return {
        "key": statement.release,
        "title": statement.title,
        "source": statement.source,
        "lang": statement.lang,
        "day": statement.day,
    }


def _nodes(
    network: StakeholderNetwork,
    parts: tuple[StakeholderNetwork, StakeholderNetwork],
    places: Mapping[str, Spots],
    points: Spots,
) -> list[dict[str, Any]]:
    """Write each node with its places in the layouts it is part of."""
    spots: dict[str, dict[str, tuple[int, int]]] = {node.iri: {} for node in network.nodes}
    for shape, places_of_shape in places.items():
        part = parts[1] if shape.startswith("core_") else parts[0]
        for node, spot in zip(part.nodes, places_of_shape, strict=True):
            spots[node.iri][shape] = spot
    if points:
        for node, spot in zip(network.nodes, points, strict=True):
            spots[node.iri]["spot"] = spot
    return [_node(number, node) | spots[node.iri] for number, node in enumerate(network.nodes)]


def _node(number: int, node: Node) -> dict[str, Any]:
    label = labels.labels(node)
    kind = node.class_name or ("Actor" if node.kind is NodeKind.ACTOR else "Topic")
    shown = {"label_ar": label.ar, "label_en": label.en}
    return {"id": number, "iri": node.iri, "kind": node.kind, "class": kind, **_name(node.name), **shown}


def _edges(network: StakeholderNetwork, parts: tuple[StakeholderNetwork, StakeholderNetwork]) -> list[dict[str, Any]]:
    index = {node.iri: number for number, node in enumerate(network.nodes)}
    order = {statement.iri: number for number, statement in enumerate(network.statements)}
    shown, first = set(parts[0].edges), set(parts[1].edges)

    def written(number: int, edge: Edge) -> dict[str, Any]:
        return {
            "id": number,
            "from": index[edge.source],
            "to": index[edge.target],
            "tie": edge.tie,
            "directed": edge.directed,
            **({"drawn": True} if edge in shown else {}),
            **({"core": True} if edge in first else {}),
            "statements": [order[statement] for statement in edge.statements],
            **({"grounds": [_ground(pair, order) for pair in edge.grounds]} if edge.grounds else {}),
        }

    return [written(number, edge) for number, edge in enumerate(network.edges)]


def _ground(pair: tuple[frozenset[str], frozenset[str]], order: Mapping[str, int]) -> list[list[int]]:
    return [sorted(order[statement] for statement in side) for side in pair]


def _name(name: Name) -> dict[str, str]:
    return {"ar": name.ar, "en": name.en}


def inert(data: Any) -> str:
    r"""Write data as JSON that no reader of HTML can take for markup, whatever its strings hold.

    >>> print(inert({"name": "</script><b>"}))
    {"name":"\u003c/script\u003e\u003cb\u003e"}
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
