"""Files of the Discourse Network Analyzer go out of a build and come into one, whole, from the command line."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.build import build
from kg.cli.bring import bring
from kg.cli.export import export
from kg.errors import CheckError, InputError
from kg.network.dna_readings import dna_of_readings
from kg.network.dna_write import write_dna
from kg.network.facts import read_facts
from kg.store.local import load
from tests.network.invented import READING, RELEASE, STANCES

Rows = list[tuple[object, ...]]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build of statements that were coded by hand."""
    folder = tmp_path_factory.mktemp("dna")
    topical = replace(STANCES[0], topics=("ceasefire", "withdrawal-of-forces"))
    write_dna(dna_of_readings([replace(READING, stances=(topical, *STANCES[1:]))]), folder / "coded.dna")
    build((folder / "coded.dna",), folder / "build")
    return folder


def run(*arguments: object) -> Result:
    command, *rest = arguments
    return CliRunner().invoke(export if command == "export" else bring, [str(a) for a in rest], catch_exceptions=False)


def coded(path: Path) -> Rows:
    """Read statements with their words and values, whatever numbers they have."""
    query = (
        "SELECT t.Label, SUBSTR(d.Text, s.Start + 1, s.Stop - s.Start), v.Variable, e.Value FROM STATEMENTS s "
        "JOIN DOCUMENTS d ON d.ID = s.DocumentId JOIN STATEMENTTYPES t ON t.ID = s.StatementTypeId "
        "JOIN DATASHORTTEXT x ON x.StatementId = s.ID JOIN VARIABLES v ON v.ID = x.VariableId "
        "JOIN ENTITIES e ON e.ID = x.Entity WHERE v.Variable <> 'force' ORDER BY 1, 2, 3, 4"
    )
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.execute(query))


def test_what_was_coded_is_in_the_graph(built: Path) -> None:
    facts = read_facts(load(built / "build" / "mawqif.nq"))
    assert len(facts.subjects("act")) == sum(len(stance.holder) for stance in STANCES)
    assert {facts.one(s, "content") for s in facts.subjects("act")} == {stance.content.quote for stance in STANCES}


def test_a_build_of_coded_statements_gives_the_same_file_again(built: Path, tmp_path: Path) -> None:
    (tmp_path / "valley.txt").write_text(RELEASE.text, "utf-8")
    (tmp_path / "valley.toml").write_text("published = 2024-05-03\n", "utf-8")
    out = tmp_path / "again.dna"
    done = run("export", "dna", "--build", built / "build", "--out", out, "--texts", tmp_path / "valley.txt")
    assert done.exit_code == 0, done.output
    assert "1 documents" in done.stderr
    assert "written anew" not in done.stderr
    assert coded(out) == coded(built / "coded.dna")


def test_what_cannot_be_carried_is_told(built: Path, tmp_path: Path) -> None:
    done = run("export", "dna", "--build", built / "build", "--out", tmp_path / "again.dna")
    assert "its text was not given" in done.stderr
    assert [row[1] for row in coded(tmp_path / "again.dna")] == [row[1] for row in coded(built / "coded.dna")]
    with pytest.raises(InputError, match="cannot be printed"):
        run("export", "dna", "--build", built / "build")


def test_a_file_is_told_before_it_is_built(built: Path) -> None:
    done = run("import", "dna", built / "coded.dna")
    assert "version 3.0.7, 1 documents" in done.stdout
    assert "Statement without a side: 2 statements" in done.stdout
    assert '"reader"' in run("import", "dna", built / "coded.dna", "--format", "json").stdout


def test_what_people_coded_never_stands_in_for_what_the_rules_read(built: Path, tmp_path: Path) -> None:
    folder = tmp_path / "build"
    build((built / "coded.dna",), folder)
    report = build((built / "coded.dna",), folder)
    assert report.kept == 0


def test_a_file_that_is_none_and_one_of_nobody(tmp_path: Path) -> None:
    (tmp_path / "text.dna").write_text("hello", "utf-8")
    with pytest.raises(InputError, match="no file of the Discourse Network Analyzer"):
        build((tmp_path / "text.dna",), tmp_path / "build")
    with pytest.raises((InputError, CheckError)):
        run("import", "dna", tmp_path / "missing.dna")
