"""Networks open in other programs with every name intact."""

import csv
import io
import json
import re
from collections.abc import Callable
from xml.etree import ElementTree

import networkx as nx
import numpy as np
import pytest
import scipy.sparse as sp

from kg.network.export import WRITERS, to_csv, to_dl, to_gexf, to_graphml, to_sigma, to_vis
from kg.network.handout import columns_of, graph_of_matrix, graph_of_network
from kg.network.project import Matrix
from kg.network.stakeholders import stakeholder_network
from kg.network.ties import Name
from tests.network.invented import store

SQUARE = Matrix(
    rows=("مجلس الوادي", 'Coast "C" <&>', "alone"),
    columns=("مجلس الوادي", 'Coast "C" <&>', "alone"),
    values=sp.csr_array(np.array([[0, 1.5, 0], [1.5, 0, 0], [0, 0, 0]])),
    square=True,
)
WIDE = Matrix(
    rows=("a", "b"), columns=("a", "فتح المعبر"), values=sp.csr_array(np.array([[2.0, 0], [-1, 0.25]])), square=False
)


@pytest.fixture(scope="module")
def drawn() -> nx.MultiDiGraph:
    return graph_of_network(stakeholder_network(store()))


@pytest.mark.parametrize("which", ["square", "wide", "drawn"])
def test_graphml_and_gexf_are_read_back_whole(which: str, drawn: nx.MultiDiGraph) -> None:
    graph = {"square": graph_of_matrix(SQUARE), "wide": graph_of_matrix(WIDE), "drawn": drawn}[which]
    for text, read in (
        (to_graphml(graph), nx.parse_graphml),
        (to_gexf(graph), lambda t: nx.read_gexf(io.BytesIO(t.encode()))),
    ):
        again = read(text)
        assert set(again.nodes) == set(graph.nodes)
        assert {n: d["label_ar"] for n, d in again.nodes(data=True)} == {
            n: d["label_ar"] for n, d in graph.nodes(data=True)
        }
        assert sorted(d["weight"] for *_, d in again.edges(data=True)) == sorted(
            d["weight"] for *_, d in graph.edges(data=True)
        )
    assert "lastmodifieddate" not in to_gexf(graph)


@pytest.mark.parametrize("write", [to_graphml, to_gexf])
def test_every_edge_has_a_name_of_its_own(write: Callable[..., str], drawn: nx.MultiDiGraph) -> None:
    root = ElementTree.fromstring(write(drawn).encode())  # noqa: S314 -- our own file
    ids = [edge.attrib["id"] for edge in root.iter() if edge.tag.endswith("}edge")]
    assert len(ids) == drawn.number_of_edges()
    assert len(set(ids)) == len(ids)


@pytest.mark.parametrize("lang", ["ar", "en"])
def test_the_label_is_in_the_wanted_language(lang: str, drawn: nx.MultiDiGraph) -> None:
    wanted = {node: data[f"label_{lang}"] for node, data in drawn.nodes(data=True)}
    again = nx.parse_graphml(to_graphml(drawn, lang))
    assert {node: data["label"] for node, data in again.nodes(data=True)} == wanted
    again = nx.read_gexf(io.BytesIO(to_gexf(drawn, lang).encode()))
    assert {node: data["label"] for node, data in again.nodes(data=True)} == wanted
    assert {n["id"]: n["label"] for n in json.loads(to_vis(drawn, lang))["nodes"]} == wanted
    found = {n["key"]: n["attributes"]["label"] for n in json.loads(to_sigma(drawn, lang))["nodes"]}
    assert found == wanted
    assert all(f'"{label}"' in to_dl(drawn, lang) for label in wanted.values())


def test_an_actor_and_an_issue_of_one_name_stay_two() -> None:
    graph = graph_of_matrix(WIDE)
    assert {node: data["bipartite"] for node, data in graph.nodes(data=True)} == {
        "a": 0,
        "b": 0,
        "issue: a": 1,
        "issue: فتح المعبر": 1,
    }
    assert graph["b"]["issue: a"]["weight"] == -1


def test_labels_come_from_the_names() -> None:
    graph = graph_of_matrix(SQUARE, {"alone": Name(ar="وحيد")})
    assert graph.nodes["alone"]["label_en"] == "وحيد"
    assert list(graph.edges(data="weight")) == [("مجلس الوادي", 'Coast "C" <&>', 1.5)]


def test_the_stakeholder_graph_keeps_sign_direction_days_and_statements(drawn: nx.MultiDiGraph) -> None:
    ends = {data["label_en"]: node for node, data in drawn.nodes(data=True)}
    edge = drawn[ends["Valley Council"]][ends["Hill Brigades"]]
    assert {key: (data["sign"], data["directed"], data["first"], data["last"]) for key, data in edge.items()} == {
        "demand": (0, True, "2024-05-03", "2024-05-03"),
        "condemn": (-1, True, "2024-05-03", "2024-05-03"),
    }
    met = drawn.get_edge_data(ends["Valley Council"], ends["Coast Ministry"])["meet"]
    assert (met["weight"], len(met["statements"].split()), met["directed"]) == (2, 2, False)


def test_columns_make_a_data_frame(drawn: nx.MultiDiGraph) -> None:
    columns = columns_of(drawn)
    assert {len(column) for column in columns.values()} == {drawn.number_of_edges()}
    met = [w for w, tie in zip(columns["weight"], columns["tie"], strict=True) if tie == "meet"]
    assert sorted(map(str, met)) == ["1", "1", "2"]
    assert columns_of(graph_of_matrix(WIDE))["weight"] == [2.0, -1.0, 0.25]


def test_csv_has_a_row_an_edge_and_runs_nothing() -> None:
    hostile = Matrix(rows=("=1+1", "b"), columns=("=1+1", "b"), values=SQUARE.values[:2, :2], square=True)
    rows = list(csv.reader(io.StringIO(to_csv(graph_of_matrix(hostile)))))
    assert rows[0] == ["source", "target", "source_ar", "source_en", "target_ar", "target_en", "weight"]
    assert rows[1:] == [["'=1+1", "b", "'=1+1", "'=1+1", "b", "b", "1.5"]]


def test_dl_is_a_full_matrix() -> None:
    assert to_dl(graph_of_matrix(SQUARE)).splitlines() == [
        "dl n=3, format=fullmatrix",
        "labels:",
        '"مجلس الوادي"',
        "\"Coast 'C' <&>\"",
        '"alone"',
        "data:",
        "0 1.500000 0",
        "1.500000 0 0",
        "0 0 0",
    ]
    wide = to_dl(graph_of_matrix(WIDE)).splitlines()
    assert wide[0] == "dl nr=2, nc=2, format=fullmatrix"
    assert wide[-2:] == ["2 0", "-1 0.250000"]


def test_dl_has_a_matrix_for_each_tie(drawn: nx.MultiDiGraph) -> None:
    lines = to_dl(drawn).splitlines()
    ties = list(dict.fromkeys(tie for *_, tie in drawn.edges(data="tie")))
    count = drawn.number_of_nodes()
    assert lines[0] == f"dl n={count}, nm={len(ties)}, format=fullmatrix"
    assert lines[count + 2 : count + 3 + len(ties)] == ["matrix labels:", *(f'"{tie}"' for tie in ties)]
    values = np.array([[float(cell) for cell in line.split()] for line in lines[lines.index("data:") + 1 :]])
    cubes = values.reshape(len(ties), count, count)
    place = {node: number for number, node in enumerate(drawn)}
    for source, target, data in drawn.edges(data=True):
        cube = cubes[ties.index(data["tie"])]
        assert cube[place[source], place[target]] == data["weight"]
        if not data["directed"]:
            assert cube[place[target], place[source]] == data["weight"]
    mutual = sum(data["weight"] for *_, data in drawn.edges(data=True) if not data["directed"])
    assert values.sum() == sum(weight for *_, weight in drawn.edges(data="weight")) + mutual


def test_dl_tells_two_of_one_name_apart() -> None:
    twins = {"a": Name(en="Hill"), "b": Name(en="Hill")}
    rows = ("a", "b")
    graph = graph_of_matrix(Matrix(rows=rows, columns=rows, values=SQUARE.values[:2, :2], square=True), twins)
    assert to_dl(graph).splitlines()[2:4] == ['"Hill"', '"Hill (2)"']


def test_json_for_the_browser() -> None:
    vis = json.loads(to_vis(graph_of_matrix(WIDE)))
    assert {edge["value"] for edge in vis["edges"]} == {2.0, -1.0, 0.25}
    sigma = json.loads(to_sigma(graph_of_matrix(SQUARE)))
    assert all(edge["undirected"] for edge in sigma["edges"])
    assert len({(node["attributes"]["x"], node["attributes"]["y"]) for node in sigma["nodes"]}) == 3
    assert [node["attributes"]["label"] for node in sigma["nodes"]] == list(SQUARE.rows)


def test_what_xml_forbids_is_dropped() -> None:
    odd = Matrix(rows=("a\x00b", "c\ufffe"), columns=("a\x00b", "c\ufffe"), values=SQUARE.values[:2, :2], square=True)
    assert set(nx.parse_graphml(to_graphml(graph_of_matrix(odd))).nodes) == {"ab", "c"}


@pytest.mark.parametrize("form", sorted(WRITERS))
def test_an_empty_and_a_lone_network_are_written(form: str) -> None:
    for rows in ((), ("alone",)):
        empty = Matrix(rows=rows, columns=rows, values=sp.csr_array((len(rows), len(rows))), square=True)
        text = WRITERS[form](graph_of_matrix(empty))
        assert text == WRITERS[form](graph_of_matrix(empty))
        assert bool(re.search("alone", text)) is (bool(rows) and form != "csv")
