"""Draws a network as one page that stands alone.

The page holds boxes and lines by pyvis and, where there are more ties than those can show, points in WebGL by
sigma.js as well. A content security policy that allows the scripts of the page by their hashes, and nothing to
be fetched, holds it to what is in it.
"""

import base64
import hashlib
import html
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

from kg.network import labels
from kg.network.boxes import boxes
from kg.network.layout import place
from kg.network.looks import FACE, STEP, THICKEST, THINNEST, TIE_STYLES, variables
from kg.network.payload import inert, payload, told
from kg.network.scatter import scatter
from kg.network.ties import Edge, Name, NodeKind, StakeholderNetwork, Tie

PAGE = Path(__file__).parent / "page"
BEHAVIOUR = ("data", "sift", "search", "facets", "listing", "panel", "save", "boxes", "points", "start")
LIBRARIES = ("graphology", "sigma")

TITLE = Name(ar="من يتخذ أي موقف ممّن", en="Who takes which stance on whom")

# Width by height of the two layouts: a window and a telephone held upright.
SHAPES = {"wide": 1.22, "tall": 0.7}
# More lines than this no canvas redraws at once: those with most statements are drawn as boxes and lines, and all
# of them as points.
DRAWN = 600
# The boxes open on so many ties, which can be read at first sight; one click draws the rest.
CORE = 60


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
    large = drawn is not network
    places = {**_places(drawn), **{f"core_{shape}": spots for shape, spots in _places(core).items()}}
    library, drawing = boxes(network, drawn, places["wide"], lang)
    points = _points_library() if large else ""
    behaviour = '"use strict";\n(function () {\n' + "\n".join(_script(name) for name in BEHAVIOUR) + "})();\n"
    style = variables() + (PAGE / "page.css").read_text("utf-8")
    spots = scatter(len(network.nodes), _links(network), SHAPES["wide"]) if large else ()
    blanks = {
        "lang": lang,
        "dir": "rtl" if lang == "ar" else "ltr",
        "title": html.escape(title.ar if lang == "ar" else title.en),
        "policy": _policy((library, drawing, behaviour, *([points] if large else [])), style),
        "style": style,
        "payload": inert(payload(network, (drawn, core), places, spots) | {"title": _both(title)} | _styles(network)),
        "told": inert(told(network)),
        "library": library,
        # Where there are points, each of the two pictures is drawn when it is wanted and can be.
        "drawing": f'<script id="drawing-script"{" type=text/plain" if large else ""}>{drawing}</script>',
        "points": f'<script id="points-script" type=text/plain>{points}</script>' if large else "",
        "behaviour": behaviour,
    }
    shell = (PAGE / "page.html").read_text("utf-8")
    return re.sub(r"@(\w+)@", lambda blank: blanks[blank[1]], shell)


def _both(name: Name) -> dict[str, str]:
    return {"ar": name.ar, "en": name.en}


def _script(name: str) -> str:
    return (PAGE / f"{name}.js").read_text("utf-8")


def _points_library() -> str:
    """Join graphology and sigma.js, each after its licence, without the address of what they were made from."""
    parts = []
    for name in LIBRARIES:
        licence = (PAGE / "libraries" / f"{name}.LICENSE.txt").read_text("utf-8")
        script = (PAGE / "libraries" / f"{name}.min.js").read_text("utf-8")
        parts.append(f"/*! {name}\n{licence}*/\n" + re.sub(r"//# sourceMappingURL=.*", "", script))
    return "\n".join(parts)


def _places(network: StakeholderNetwork) -> dict[str, tuple[tuple[int, int], ...]]:
    """Lay the network out once for each shape of window."""
    sizes = [labels.box(node) for node in network.nodes]
    links = _links(network)
    return {shape: place(sizes, links, aspect) for shape, aspect in SHAPES.items()}


def _links(network: StakeholderNetwork) -> list[tuple[int, int]]:
    index = {node.iri: number for number, node in enumerate(network.nodes)}
    return [(index[edge.source], index[edge.target]) for edge in network.edges]


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


def _styles(network: StakeholderNetwork) -> dict[str, Any]:
    """Tell the script the typeface, how thick lines are, and the dashes of each tie that occurs."""
    present = {edge.tie for edge in network.edges}
    return {
        "face": FACE,
        "widths": {"thinnest": THINNEST, "thickest": THICKEST, "step": STEP},
        "ties": [{"key": tie, "dashes": TIE_STYLES[tie][2]} for tie in Tie if tie in present],
    }


def _policy(scripts: tuple[str, ...], style: str) -> str:
    """Write a policy that lets these scripts and this style run, and nothing be fetched."""
    allowed = " ".join(_hash(script) for script in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}'"
