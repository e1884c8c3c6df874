"""``kg reference`` writes the ontology's pages into a build, and only there."""

from pathlib import Path

from tests.cli.running import assert_refused, kg


def test_both_pages_are_written_and_kept_by_the_next_build(tmp_path: Path) -> None:
    assert kg("build", cwd=tmp_path).returncode == 0
    done = kg("reference", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert kg("build", cwd=tmp_path).returncode == 0
    arabic = (tmp_path / "build" / "ontology" / "ar.html").read_text("utf-8")
    assert 'dir="rtl"' in arabic
    assert (tmp_path / "build" / "ontology" / "index.html").is_file()


def test_without_a_build_it_is_refused(tmp_path: Path) -> None:
    assert_refused(kg("reference", cwd=tmp_path), "kg build")
