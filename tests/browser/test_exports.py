"""The JSON that is exported opens in the libraries it is made for."""

import json
from pathlib import Path

import pytest

from kg.network.draw import PAGE, draw
from kg.network.export import to_sigma, to_vis
from kg.network.handout import graph_of_network
from kg.network.stakeholders import stakeholder_network
from tests.browser.chromium import opened
from tests.network.invented import store

pytestmark = pytest.mark.browser


def test_graphology_and_sigma_and_vis_take_it(tmp_path: Path) -> None:
    network = stakeholder_network(store())
    graph = graph_of_network(network)
    page = tmp_path / "page.html"
    page.write_text(draw(network), "utf-8")
    libraries = [(PAGE / "libraries" / f"{name}.min.js").read_text("utf-8") for name in ("graphology", "sigma")]
    with opened(page, tmp_path / "profile") as browser:
        for library in libraries:
            browser.run(f"(0, function () {{ {library} }}).call(window);")
        taken = browser.run(
            "var graph = graphology.MultiGraph.from(JSON.parse(arguments[0]));"
            "new Sigma(graph, document.getElementById('points'), { allowInvalidContainer: true });"
            "return [graph.order, graph.size, graph.undirectedSize];",
            to_sigma(graph),
        )
        mutual = sum(not directed for *_, directed in graph.edges(data="directed"))
        assert taken == [graph.number_of_nodes(), graph.number_of_edges(), mutual]
        labels = browser.run(
            "var data = JSON.parse(arguments[0]), place = document.createElement('div');"
            "document.body.appendChild(place); var drawn = new vis.Network(place, data, {});"
            "return [drawn.body.nodeIndices.length, Object.keys(drawn.body.edges).length];",
            to_vis(graph),
        )
        assert labels == [graph.number_of_nodes(), graph.number_of_edges()]
        assert json.loads(to_vis(graph, "ar"))["nodes"][0]["label"] in {node.name.ar for node in network.nodes}
