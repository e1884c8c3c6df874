"""``kg export`` as a person calls it."""

from pathlib import Path

import pyoxigraph as ox
from click.testing import CliRunner

from kg.cli.export import export
from kg.errors import InputError
from tests.questions.conftest import toy_file

__all__ = ["toy_file"]


def test_a_file_is_written_whole(toy_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "graph.trig"
    out.write_text("old", encoding="utf-8")
    result = CliRunner().invoke(export, ["trig", f"--build={toy_file}", f"--out={out}"])
    assert result.exit_code == 0, result.output
    assert len(list(ox.parse(path=str(out), format=ox.RdfFormat.TRIG))) > 2000
    assert [path.name for path in tmp_path.iterdir()] == ["graph.trig"]


def test_without_a_file_it_goes_to_standard_output(toy_file: Path) -> None:
    result = CliRunner().invoke(export, ["statements", "--bom", f"--build={toy_file}"])
    assert result.stdout.startswith("\ufeffstatement,release")


def test_a_place_that_cannot_be_written_is_said_so(toy_file: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(export, ["trig", f"--build={toy_file}", f"--out={tmp_path / 'no' / 'such' / 'x'}"])
    assert isinstance(result.exception, InputError)
    assert "--out" in str(result.exception)
