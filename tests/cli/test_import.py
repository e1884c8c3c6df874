"""Hand-made marks are checked against the text and can take the place of the rules in a build."""

import json
from pathlib import Path

from kg.build import EXAMPLE
from tests.cli.running import assert_refused, kg

MARKS = Path(__file__).parent.parent / "accuracy" / "example.marks.json"


def test_marks_are_read_and_printed(tmp_path: Path) -> None:
    done = kg("import", "marks", str(MARKS), str(EXAMPLE / "release.txt"), "--format", "json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    form = json.loads(done.stdout)
    assert form["reader"]["name"] == "marks"
    assert len(form["stances"]) == 18


def test_marks_take_the_place_of_rules(tmp_path: Path) -> None:
    done = kg("import", "marks", str(MARKS), str(EXAMPLE / "release.txt"), "--format", "json", cwd=tmp_path)
    name = json.loads(done.stdout)["release"]["id"]
    (tmp_path / "marks").mkdir()
    (tmp_path / "marks" / f"{name}.json").write_bytes(MARKS.read_bytes())
    done = kg("build", "--marks", "marks", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert json.loads((tmp_path / "build" / "manifest.json").read_text("utf-8"))["counts"]["statements"] == 18
    assert b"run/marks-" in (tmp_path / "build" / "mawqif.nq").read_bytes()


def test_marks_that_are_not_in_the_text_are_refused(tmp_path: Path) -> None:
    marks = json.loads(MARKS.read_text("utf-8"))
    marks["stances"][3]["content"] = "كلام لم يقله أحد"
    (tmp_path / "wrong.json").write_text(json.dumps(marks, ensure_ascii=False), "utf-8")
    assert_refused(kg("import", "marks", "wrong.json", str(EXAMPLE / "release.txt"), cwd=tmp_path), "S4")
