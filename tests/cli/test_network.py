"""``kg network`` writes and measures the networks of a build."""

import io
import json
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result

from kg.cli.network import PARTS, SIDES, network
from kg.errors import InputError
from kg.network.dna_readings import dna_of_readings
from kg.network.dna_write import write_dna
from tests.network.invented import READING, store


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("build") / "mawqif.nq"
    store().dump(str(path), format=ox.RdfFormat.N_QUADS)
    return path


def run(graph: Path, *arguments: str) -> Result:
    return CliRunner().invoke(network, [*arguments, "--build", str(graph)], catch_exceptions=False)


@pytest.mark.parametrize("kind", [*PARTS, *SIDES])
def test_every_kind_is_a_page(graph: Path, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "page.html"
    issue = ["--issue", "matter"] if kind in SIDES else []
    done = run(graph, kind, "--out", str(out), "--lang", "ar", *issue)
    assert done.exit_code == 0
    assert "ties." in done.stderr
    page = out.read_text("utf-8")
    assert page.startswith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">')
    assert "مجلس الوادي" in page


def test_a_part_holds_its_ties_alone(graph: Path) -> None:
    data = json.loads(run(graph, "meetings", "--format", "vis").stdout)
    assert {edge["tie"] for edge in data["edges"]} == {"meet"}
    assert {node["label_en"] for node in data["nodes"]} == {"Valley Council", "Coast Ministry", "Port track"}


def test_a_file_for_another_program(graph: Path, tmp_path: Path) -> None:
    out = tmp_path / "all.graphml"
    run(graph, "stakeholders", "--format", "graphml", "--out", str(out))
    assert run(graph, "stakeholders", "--format", "graphml").stdout_bytes == out.read_bytes()
    assert len(nx.read_graphml(io.BytesIO(out.read_bytes()), force_multigraph=True).edges) == 10


def test_measures_are_printed(graph: Path) -> None:
    printed = run(graph, "support", "--measures").stdout
    assert "Council" in printed
    assert "yes" in printed
    assert "balanced" not in printed


def test_a_file_that_cannot_be_written(graph: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be written") as error:
        run(graph, "demands", "--out", str(tmp_path / "none" / "page.html"))
    assert error.value.remedy


def test_there_is_no_build(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no graph"):
        run(tmp_path, "demands")


CSV = """time,document,organization,concept,agreement
2024-01-01,1,A,x,1
2024-01-01,1,B,x,1
2024-01-02,2,C,x,0
2024-02-02,3,A,y,1
2024-02-03,4,C,y,1
"""


@pytest.fixture
def coded(tmp_path: Path) -> Path:
    path = tmp_path / "coded.csv"
    path.write_text(CSV, "utf-8")
    return path


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("congruence", {("A", "B"): 1, ("A", "C"): 1}),
        ("conflict", {("A", "C"): 1, ("B", "C"): 1}),
        ("subtract", {("A", "B"): 1, ("B", "C"): -1}),
        ("ignore", {("A", "B"): 1, ("A", "C"): 2, ("B", "C"): 1}),
        ("two-mode", {("A", "x"): 1, ("B", "x"): 1, ("C", "x"): -1, ("A", "y"): 1, ("C", "y"): 1}),
    ],
)
def test_a_file_is_counted(graph: Path, coded: Path, kind: str, expected: dict[tuple[str, str], float]) -> None:
    data = json.loads(run(graph, kind, "--from", str(coded), "--format", "vis").stdout)
    labels = {node["id"]: node["label"] for node in data["nodes"]}
    assert {(labels[e["from"]], labels[e["to"]]): e["weight"] for e in data["edges"]} == expected


def test_a_dna_file_is_counted_as_its_program_does(graph: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.dna"
    write_dna(dna_of_readings([READING]), path)
    printed = run(graph, "congruence", "--from", str(path), "--as-dna", "--columns", "act").stdout
    assert "وفد المجلس,وفد الوزارة" in printed


@pytest.mark.parametrize("kind", ["two-mode", "congruence", "conflict", "subtract"])
def test_a_coded_file_has_a_page_with_its_words(graph: Path, tmp_path: Path, kind: str) -> None:
    path, out = tmp_path / "out.dna", tmp_path / "page.html"
    write_dna(dna_of_readings([READING]), path)
    done = run(graph, kind, "--from", str(path), "--columns", "act", "-f", "html", "--out", str(out), "--lang", "ar")
    assert "ties." in done.stderr
    assert out.read_text("utf-8").startswith('<!DOCTYPE html>\n<html lang="ar" dir="rtl">')
    if kind in {"two-mode", "congruence"}:
        assert "مجلس الوادي" in out.read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["congruence", "-f", "html"], "pages of its own"),
        (["ignore", "-f", "html", "--from"], "has no page"),
        (["attendance", "-f", "html"], "has no page"),
        (["conflict", "-f", "html", "--window", "30", "--from"], "slider of time"),
        (["subtract", "-f", "html", "--normalise", "average", "--from"], "not divided"),
    ],
)
def test_what_has_no_page_says_so(graph: Path, coded: Path, arguments: list[str], message: str) -> None:
    with pytest.raises(InputError, match=message) as error:
        run(graph, *arguments, *([str(coded)] if arguments[-1] == "--from" else []))
    assert error.value.remedy


def test_a_build_is_counted(graph: Path) -> None:
    printed = run(graph, "congruence", "--issue", "matter", "--normalise", "cosine").stdout
    assert printed.count("\n") == 2
    assert "Valley Council" in printed


@pytest.mark.parametrize(("lang", "label"), [("ar", "مجلس الوادي"), ("en", "Valley Council")])
def test_labels_of_a_counted_network_are_in_the_wanted_language(graph: Path, lang: str, label: str) -> None:
    printed = run(graph, "congruence", "--issue", "matter", "-f", "dl", "--lang", lang).stdout
    assert f'"{label}"' in printed


def test_a_normalisation_of_another_mode_is_no_choice(graph: Path) -> None:
    done = run(graph, "two-mode", "--normalise", "jaccard")
    assert done.exit_code == 2
    assert "'jaccard' is not one of" in done.stderr


def test_measures_of_a_counted_network_tell_its_balance(graph: Path, coded: Path) -> None:
    assert "balanced triangles" not in run(graph, "subtract", "--from", str(coded), "--measures").stdout
    assert "balanced triangles: 1.00" in run(graph, "ignore", "--from", str(coded), "--measures").stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["congruence", "--from", "statements.xlsx"], "is no form"),
        (["congruence", "--issue", "matter", "--without", "act"], "names no value"),
        (["congruence", "--issue", "matter", "--only", "act=sing"], "No statement has 'sing'"),
        (["congruence", "--issue", "matter", "--only", "act=demand", "--without", "act=state"], "cannot go together"),
        (["congruence", "--issue", "matter", "--first", "yesterday"], "is no time"),
        (["congruence", "--issue", "matter", "--measures", "-f", "gexf"], "Measures are a table"),
        (["congruence", "--issue", "matter", "--measures", "--window", "3"], "Measures are of one network"),
        (["congruence", "--issue", "matter", "--window", "3", "-f", "gexf"], "many files"),
        (["congruence", "--issue", "matter", "--window", "3", "--unit", "events", "--kernel", "uniform"], "by time"),
        (["congruence", "--issue", "matter", "--rows", "mood"], "no variable 'mood'"),
    ],
)
def test_what_cannot_be_done_is_said(graph: Path, arguments: list[str], message: str) -> None:
    with pytest.raises(InputError, match=message):
        run(graph, *arguments)
