"""The picture of boxes and lines, by pyvis.

pyvis writes a page that fetches a style sheet and a script from the network even when told to keep everything
in line, and that puts some texts into markup as they are. So two scripts alone are taken from what it writes,
the vis-network library and the drawing itself.
"""

import json
import re
from itertools import groupby
from typing import Any

from pyvis.network import Network

from kg.network import labels
from kg.network.layout import BEND
from kg.network.looks import COLOURS, FACE, TIE_STYLES, width
from kg.network.ties import Edge, NodeKind, StakeholderNetwork

OPTIONS = {
    "physics": {"enabled": False},
    "interaction": {"hover": True, "multiselect": False, "selectConnectedEdges": False, "keyboard": False},
    "nodes": {
        "margin": {"top": 8, "bottom": 8, "left": 11, "right": 11},
        "labelHighlightBold": False,
        "scaling": {"label": {"drawThreshold": 3}},
    },
    "edges": {
        "selectionWidth": 2,
        "hoverWidth": 1,
        "arrows": {"to": {"scaleFactor": 0.7}},
        "labelHighlightBold": False,
    },
}


def boxes(
    network: StakeholderNetwork, drawn: StakeholderNetwork, places: tuple[tuple[int, int], ...], lang: str
) -> tuple[str, str]:
    """Draw a network with pyvis.

    Args:
        network: All that is told; nodes and edges are known by their numbers in it.
        drawn: The part of it that is drawn.
        places: Centre of each drawn node.
        lang: Language of the labels at first.

    Returns:
        The vis-network library and the script that draws with it; all else that pyvis writes is left behind.
    """
    return _scripts(_pyvis(network, drawn, places, lang).generate_html())


def _pyvis(
    network: StakeholderNetwork, drawn: StakeholderNetwork, places: tuple[tuple[int, int], ...], lang: str
) -> Network:
    """Build the drawing: a box for each node at its place, a line for each edge, bent where several run together."""
    drawing = Network(height="100%", width="100%", directed=True, cdn_resources="in_line")
    drawing.set_options(json.dumps(OPTIONS))
    index = {node.iri: number for number, node in enumerate(network.nodes)}
    for node, (x, y) in zip(drawn.nodes, places, strict=True):
        label = labels.labels(node)
        drawing.add_node(
            index[node.iri],
            label=(label.ar if lang == "ar" else label.en) or " ",
            shape="box",
            x=x,
            y=y,
            color=COLOURS[node.kind][0],
            font={"size": labels.ACTOR_SIZE if node.kind is NodeKind.ACTOR else labels.MATTER_SIZE, "face": FACE},
            shapeProperties={"borderRadius": 9 if node.kind is NodeKind.ACTOR else 0},
        )
    numbers = {edge: number for number, edge in enumerate(network.edges)}
    for edge, bend in zip(drawn.edges, _bends(drawn.edges), strict=True):
        light, _, dashes = TIE_STYLES[edge.tie]
        drawing.add_edge(
            index[edge.source],
            index[edge.target],
            id=numbers[edge],
            color=light,
            width=width(len(edge.statements)),
            dashes=dashes or False,
            arrows="to" if edge.directed else "",
            smooth=_smooth(bend),
        )
    return drawing


def _bends(edges: tuple[Edge, ...]) -> list[float]:
    """Bend the lines that join the same two nodes apart from each other; a line alone stays straight."""
    pairs = sorted(range(len(edges)), key=lambda i: (sorted((edges[i].source, edges[i].target)), i))
    bends = [0.0] * len(edges)
    for _, group in groupby(pairs, key=lambda i: sorted((edges[i].source, edges[i].target))):
        members = list(group)
        for rank, number in enumerate(members):
            bend = (rank - (len(members) - 1) / 2) * BEND
            bends[number] = bend if edges[number].source <= edges[number].target else -bend
    return bends


def _smooth(bend: float) -> dict[str, Any] | bool:
    if not bend:
        return False
    return {"enabled": True, "type": "curvedCW" if bend > 0 else "curvedCCW", "roundness": round(abs(bend), 3)}


def _scripts(page: str) -> tuple[str, str]:
    """Take the library and the drawing out of what pyvis wrote."""
    scripts = [script.strip() for script in re.findall(r"<script[^>]*>(.*?)</script>", page, re.DOTALL)]
    library = next(script for script in scripts if script.startswith("/**\n * vis-network"))
    drawing = next(script for script in scripts if "new vis.Network(" in script and script is not library)
    return re.sub(r"//# sourceMappingURL=.*", "", library).rstrip(), drawing
