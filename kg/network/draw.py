"""Draws a network with pyvis and makes of it one page that stands alone.

pyvis writes a page that fetches a style sheet and a script from the network even when told to keep everything
in line, and that puts some texts into markup as they are. So two scripts alone are taken from what it writes,
the vis-network library and the drawing itself, and set into a page of ours. A content security policy that
allows those scripts by their hashes, and nothing to be fetched, holds the page to that in the browser.
"""

import base64
import hashlib
import html
import json
import math
import re
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from typing import Any

from pyvis.network import Network

from kg.network import labels
from kg.network.layout import BEND, place
from kg.network.payload import inert, payload
from kg.network.ties import Edge, Name, NodeKind, StakeholderNetwork, Tie

PAGE = Path(__file__).parent / "page"
FACE = 'system-ui, "Segoe UI", "Noto Sans", "Noto Sans Arabic", Tahoma, Arial, sans-serif'

TITLE = Name(ar="من يتخذ أي موقف ممّن", en="Who takes which stance on whom")

# Width by height of the two layouts: a window and a telephone held upright.
SHAPES = {"wide": 1.22, "tall": 0.7}
THINNEST, THICKEST = 2.0, 9.0
# More lines than this no eye tells apart and no canvas redraws at once: those with most statements are drawn.
DRAWN = 600
# The page opens on so many, which can be read at first sight; one click draws the rest.
CORE = 60

# Light and dark; the dashes tell ties apart for those who do not see the colours.
TIE_STYLES: dict[Tie, tuple[str, str, list[int] | None]] = {
    Tie.DEMAND: ("#b45309", "#fbbf24", None),
    Tie.SUPPORT: ("#047857", "#34d399", None),
    Tie.CONDEMN: ("#be123c", "#fb7185", [10, 5]),
    Tie.AGREE: ("#1d4ed8", "#93c5fd", None),
    Tie.MEET: ("#475569", "#cbd5e1", [2, 4]),
    Tie.SAY: ("#8b5cf6", "#c4b5fd", [6, 6]),
    Tie.FOR: ("#047857", "#34d399", None),
    Tie.AGAINST: ("#be123c", "#fb7185", [10, 5]),
    Tie.CONGRUENCE: ("#1d4ed8", "#93c5fd", None),
    Tie.CONFLICT: ("#be123c", "#fb7185", [10, 5]),
}
COLOURS = {
    "paper": ("#f4f2ee", "#15171b"),
    "raised": ("#fffefb", "#1f2329"),
    "ink": ("#1d2128", "#ecebe7"),
    "faint": ("#5d646f", "#a5adb9"),
    "line": ("#d8d4cb", "#3a404a"),
    "focus": ("#0369a1", "#7dd3fc"),
    "mark": ("#fde68a", "#6b5310"),
    "actor": ("#e3ecf3", "#2a3b4b"),
    "actor-line": ("#33566f", "#8fb3cc"),
    "matter": ("#faf3e1", "#37321f"),
    "matter-line": ("#b9a777", "#8f8258"),
}
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


def draw(network: StakeholderNetwork, *, title: Name = TITLE, lang: str = "en") -> str:
    """Draw a network as a page in one file that fetches nothing.

    Args:
        network: The network; every string in it is taken for text.
        title: Title of the page in both languages.
        lang: Language in which the page opens, ``en`` or ``ar``; a switch on the page changes it.

    Returns:
        The page; the same bytes for the same network.
    """
    drawn = strongest(network, DRAWN)
    core = strongest(drawn, CORE)
    places = {**_places(drawn), **{f"core_{shape}": spots for shape, spots in _places(core).items()}}
    library, drawing = _scripts(_pyvis(network, drawn, places["wide"], lang).generate_html())
    behaviour = (PAGE / "page.js").read_text("utf-8")
    style = _variables() + (PAGE / "page.css").read_text("utf-8")
    blanks = {
        "lang": lang,
        "dir": "rtl" if lang == "ar" else "ltr",
        "title": html.escape(title.ar if lang == "ar" else title.en),
        "policy": _policy((library, drawing, behaviour), style),
        "style": style,
        "payload": inert(payload(network, (drawn, core), places, title, _styles(network))),
        "library": library,
        "drawing": drawing,
        "behaviour": behaviour,
    }
    shell = (PAGE / "page.html").read_text("utf-8")
    return re.sub(r"@(\w+)@", lambda blank: blanks[blank[1]], shell)


def _places(network: StakeholderNetwork) -> dict[str, tuple[tuple[int, int], ...]]:
    """Lay the network out once for each shape of window."""
    index = {node.iri: number for number, node in enumerate(network.nodes)}
    boxes = [labels.box(node) for node in network.nodes]
    links = [(index[edge.source], index[edge.target]) for edge in network.edges]
    return {shape: place(boxes, links, aspect) for shape, aspect in SHAPES.items()}


def strongest(network: StakeholderNetwork, most: int) -> StakeholderNetwork:
    """Keep the edges with most statements, among equals those between actors, and the nodes they join.

    Args:
        network: The network.
        most: How many edges to keep.

    Returns:
        The network itself where it has no more; else a part of it, in the same order.
    """
    if len(network.edges) <= most:
        return network
    matters = {node.iri for node in network.nodes if node.kind is NodeKind.MATTER}
    order = list(Tie)

    def rank(edge: Edge) -> tuple[int, bool, int]:
        return -len(edge.statements), edge.target in matters, order.index(edge.tie)

    kept = set(sorted(network.edges, key=rank)[:most])
    edges = tuple(edge for edge in network.edges if edge in kept)
    ends = {end for edge in edges for end in (edge.source, edge.target)}
    return replace(network, edges=edges, nodes=tuple(node for node in network.nodes if node.iri in ends))


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


def width(statements: int) -> float:
    """Give a line its thickness, growing with the logarithm of the number of statements.

    >>> width(1), width(3), width(10**9)
    (2.0, 4.0, 9.0)
    """
    return round(min(THICKEST, THINNEST + 1.2619 * math.log2(statements)), 1)


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
    """Take the library and the drawing out of what pyvis wrote; all else in it is left behind."""
    scripts = [script.strip() for script in re.findall(r"<script[^>]*>(.*?)</script>", page, re.DOTALL)]
    library = next(script for script in scripts if script.startswith("/**\n * vis-network"))
    drawing = next(script for script in scripts if "new vis.Network(" in script and script is not library)
    return library, drawing


def _styles(network: StakeholderNetwork) -> dict[str, Any]:
    """Tell the script the typeface, the thinnest and thickest line, and the dashes of each tie that occurs."""
    present = {edge.tie for edge in network.edges}
    return {
        "face": FACE,
        "widths": [width(1), width(40)],
        "ties": [{"key": tie, "dashes": TIE_STYLES[tie][2]} for tie in Tie if tie in present],
    }


def _variables() -> str:
    """Write the colours as custom properties, light and dark."""
    pairs = {**COLOURS, **{f"tie-{tie}": style[:2] for tie, style in TIE_STYLES.items()}}
    light = "".join(f"--{name}:{pair[0]};" for name, pair in pairs.items())
    dark = "".join(f"--{name}:{pair[1]};" for name, pair in pairs.items())
    return f":root{{color-scheme:light dark;{light}}}\n@media (prefers-color-scheme: dark){{:root{{{dark}}}}}\n"


def _policy(scripts: tuple[str, ...], style: str) -> str:
    """Write a policy that lets these scripts and this style run, and nothing be fetched."""
    allowed = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"
