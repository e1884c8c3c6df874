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
from tests.network.invented import store


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
    done = run(graph, kind, "--out", str(out), "--issue", "matter", "--lang", "ar")
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
