"""Every counted network and every measure is reached from the command line."""

import csv
import io
import json
from pathlib import Path

import networkx as nx
import pyoxigraph as ox
import pytest
from click.testing import CliRunner, Result

from kg.cli.network import MEASURING, network
from kg.errors import InputError
from tests.network import oracle_data
from tests.network.invented import store

VARIABLES = ("person", "organization", "concept", "frame", "agreement", "strength")


@pytest.fixture(scope="module")
def coded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The invented statements of the oracle as a CSV file."""
    folder = oracle_data.FOLDER
    with (folder / "documents.csv").open(encoding="utf-8") as file:
        days = {row["document_id"]: row["datetime_utc"] for row in csv.DictReader(file)}
    path = tmp_path_factory.mktemp("coded") / "coded.csv"
    with (
        (folder / "statements.csv").open(encoding="utf-8") as file,
        path.open("w", encoding="utf-8", newline="") as out,
    ):
        writer = csv.writer(out)
        writer.writerow(("id", "time", "document", "start", "stop", *VARIABLES))
        for row in csv.DictReader(file):
            place = (row["statement_id"], days[row["document_id"]], row["document_id"], row["start"], row["stop"])
            writer.writerow((*place, *(row[name] for name in VARIABLES)))
    return path


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("build") / "mawqif.nq"
    store().dump(str(path), format=ox.RdfFormat.N_QUADS)
    return path


def run(*arguments: object) -> Result:
    done = CliRunner().invoke(network, [str(a) for a in arguments], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done


def rows(*arguments: object) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(run(*arguments, "-f", "json").stdout)
    return found


def test_the_help_names_every_kind_and_each_has_its_own() -> None:
    listed = run("--help").stdout
    assert all(f"  {name} " in listed for name in network.commands)
    for name in network.commands:
        assert "--build" in run(name, "--help").stdout
    assert "Leifeld" in run("congruence", "--help").stdout


def test_a_window_over_everything_is_the_whole(coded: Path) -> None:
    whole = list(csv.DictReader(io.StringIO(run("congruence", "--from", coded).stdout)))
    series = list(
        csv.DictReader(io.StringIO(run("congruence", "--from", coded, "--window", 119, "--unit", "events").stdout))
    )
    assert len({row["window_middle"] for row in series}) == 1
    key = [(row["source"], row["target"], row["weight"]) for row in whole]
    assert [(row["source"], row["target"], row["weight"]) for row in series] == key


@pytest.mark.parametrize("kernel", [(), ("--kernel", "gaussian", "--as-dna", "--normalise", "average")])
def test_windows_are_files(coded: Path, tmp_path: Path, kernel: tuple[str, ...]) -> None:
    done = run(
        "subtract",
        "--from",
        coded,
        "--window",
        6,
        "--unit",
        "months",
        "-f",
        "graphml",
        "--out",
        tmp_path / "w",
        *kernel,
    )
    files = sorted((tmp_path / "w").iterdir())
    assert f"Wrote {len(files)} windows" in done.stderr
    assert len(files) > 10
    assert nx.read_graphml(files[0]).number_of_nodes() > 3


def test_an_empty_window_is_a_table_without_rows(coded: Path) -> None:
    printed = run("congruence", "--from", coded, "--window", 300, "--unit", "years").stdout
    assert printed.count("\n") == 1
    assert "window_middle" in printed
    assert rows("polarisation", "--from", coded, "--window", 300, "--unit", "years") == []
    assert run("congruence", "--from", coded, "--first", "2050-01-01").stdout.count("\n") == 1


def test_what_counts_is_chosen(coded: Path) -> None:
    everything = rows("events", "--from", coded)
    assert len(everything) == 119
    only = rows("events", "--from", coded, "--only", "frame=economy", "--only", "agreement=1")
    assert {(row["frame"], row["agreement"]) for row in only} == {("economy", 1)}
    either = rows("events", "--from", coded, "--only", "frame=economy", "--only", "frame=security")
    assert {row["frame"] for row in either} == {"economy", "security"}
    without = rows("events", "--from", coded, "--without", "frame=economy")
    assert len(without) + len(rows("events", "--from", coded, "--only", "frame=economy")) == len(everything)
    day = str(everything[0]["time"])[:10]
    assert {str(row["time"])[:10] for row in rows("events", "--from", coded, "--first", day, "--last", day)} == {day}
    assert len(rows("events", "--from", coded, "--duplicates", "acrossrange")) < len(everything)
    assert len(rows("bars", "--from", coded, "--without-documents", "frame=economy")) == 6


def test_communities_and_coalitions(coded: Path) -> None:
    for search in ("leiden", "louvain", "greedy"):
        found = rows("communities", "--from", coded, "--search", search, "--aggregation", "congruence")
        assert len(found) == 8
    members = rows("coalitions", "--from", coded)
    assert {row["actor"] for row in members} == {row["actor"] for row in found}
    assert {"coalition", "issue", "level", "others", "statements"} == set(
        rows("coalitions", "--from", coded, "--issues")[0]
    )


def test_polarisation_and_chance(coded: Path) -> None:
    done = run("polarisation", "--from", coded, "--rounds", 5, "--duplicates", "document", "--as-dna")
    best = max(r["q"][0] for r in oracle_data.records("polarization") if r["k"] == 2 and r["norm"])
    assert f"polarisation {best:.6f} (every division tried)" in done.stderr
    assert "p = " in done.stderr
    over_time = rows("polarisation", "--from", coded, "--window", 12, "--unit", "months", "--kernel", "uniform")
    assert all(0 < float(str(row["polarisation"])) <= 1 for row in over_time)
    with pytest.raises(InputError, match="the whole range"):
        run("polarisation", "--from", coded, "--window", 12, "--rounds", 5)
    refused = CliRunner().invoke(network, ["polarisation", "--from", str(coded), "--rounds", "-1"])
    assert refused.exit_code == 2
    few = rows("polarisation", "--from", coded, "--window", 1, "--unit", "days", "--camps", 3)
    assert None in {row["polarisation"] for row in few}


def test_backbones(coded: Path) -> None:
    found = rows("backbone", "--from", coded, "--size", 2)
    assert [row["part"] for row in found].count("backbone") == 2
    nested = rows("backbone", "--from", coded, "--way", "nested")
    assert len(nested) == 6
    chosen = [str(row["issue"]) for row in found if row["part"] == "backbone"]
    judged = rows("backbone", "--from", coded, "--penalty", 0, *(w for issue in chosen for w in ("--evaluate", issue)))
    assert f"backbone loss {judged[0]['loss']:.6f}" in run("backbone", "--from", coded, "--size", 2).stderr
    with pytest.raises(InputError, match="Nobody speaks on 'tax'"):
        run("backbone", "--from", coded, "--evaluate", "tax")


def test_phases_and_change(coded: Path) -> None:
    found = rows("phases", "--from", coded, "--window", 6, "--unit", "months", "--network", "congruence")
    assert found[0]["phase"] == 0
    spectral = ("--distance", "spectral", "--network", "subtract", "--linkage", "ward")
    assert len(rows("phases", "--from", coded, "--window", 6, "--unit", "months", *spectral)) == len(found)
    with pytest.raises(InputError, match="networks over time"):
        run("phases", "--from", coded)
    changed = rows("change", "--from", coded, "--at", "2023-06-01")
    gaps = [abs(float(str(row["change"]))) for row in changed]
    assert gaps == sorted(gaps, reverse=True)
    assert rows("change", "--from", coded, "--at", "2050-01-01", "--network", "subtract")[0]["after"] == 0
    with pytest.raises(InputError, match="'average' compares two actors"):
        run("change", "--from", coded, "--at", "2023-06-01", "--normalise", "average")
    with pytest.raises(InputError, match="no moment"):
        run("change", "--from", coded, "--at", "")


def test_issue_by_issue(coded: Path) -> None:
    one, other = "Chamber of Commerce", "Green Alliance"
    shared = rows("similarity", one, other, "--from", coded)
    ties = csv.DictReader(io.StringIO(run("congruence", "--from", coded).stdout))
    weight = next(float(row["weight"]) for row in ties if (row["source"], row["target"]) == (one, other))
    assert sum(float(str(row["congruence"])) for row in shared) == weight
    whole = [row for row in rows("three-way", "--from", coded) if (row["actor"], row["other"]) == (one, other)]
    assert sum(float(str(row["congruence"])) for row in whole) == weight
    with pytest.raises(InputError, match="'Nobody' has made no statement"):
        run("similarity", one, "Nobody", "--from", coded)


def test_bars_and_balance(coded: Path) -> None:
    assert sum(int(str(row["total"])) for row in rows("bars", "--from", coded)) == 119
    assert rows("bars", "--from", coded, "--by", "organization", "--qualifier", "none")[0]["statements"]
    assert {row["signs"] for row in rows("balance", "--from", coded)} == {"+++", "++-", "+--", "---"}


def test_of_a_build(graph: Path) -> None:
    build = ("--build", graph)
    assert "مجلس الوادي" in run("bars", *build, "--issue", "matter", "--by", "actor", "--lang", "ar").stdout
    arrows = json.loads(run("directed", *build, "-f", "vis").stdout)["edges"]
    assert {edge["balance"] for edge in arrows} == {1, -1}
    named = rows("asks", *build, "--issue", "matter", "--only", "act=demand", "--only", "actor=Valley Council")
    assert ("Valley Council", "Hill Brigades") in {(row["actor"], row["target"]) for row in named}
    assert run("attendance", *build).stdout.count("\n") == 3
    assert run("co-attendance", *build, "--attends", "everybody", "--measures", "-f", "csv").stdout.startswith(
        "name,degree"
    )
    assert "no triangle" in run("balance", *build, "--issue", "matter").stderr


def test_a_network_with_one_actor(tmp_path: Path) -> None:
    path = tmp_path / "one.csv"
    path.write_text("time,document,organization,concept,agreement\n2024-01-01,1,A,x,1\n", "utf-8")
    for kind in ("congruence", "subtract"):
        assert run(kind, "--from", path).stdout.count("\n") == 1
        assert "A" in run(kind, "--from", path, "--measures").stdout
    assert [row["coalition"] for row in rows("coalitions", "--from", path)] == [0]
    assert rows("three-way", "--from", path) == []
    for name, message in (("polarisation", "1 actors do not make 2 camps"), ("backbone", "1 issues do not make")):
        with pytest.raises(InputError, match=message):
            run(name, "--from", path)
    assert {command.name for command in MEASURING} > {"coalitions", "polarisation"}
