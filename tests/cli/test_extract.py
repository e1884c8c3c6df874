"""``kg extract`` prints records whose offsets are those of the file, or shows them to a person."""

import json
import socket
from pathlib import Path

from kg.build import EXAMPLE
from tests.cli.running import assert_refused, kg

RELEASE = EXAMPLE / "release.txt"


def test_offsets_are_those_of_the_file(tmp_path: Path) -> None:
    text = RELEASE.read_text("utf-8")
    both = f"{text}\n***\n{text}"
    (tmp_path / "two.txt").write_text(both, "utf-8")
    done = kg("extract", "two.txt", "--published", "2019-06-29", "--lang", "ar", "--format", "json", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    form = json.loads(done.stdout)
    assert form["release"]["published"] == "2019-06-29"
    assert len(form["stances"]) >= 30
    for stance in form["stances"]:
        content = stance["content"]
        assert both[content["start"] : content["end"]] == content["quote"]


def test_the_text_is_shown_with_its_holders_and_explained(tmp_path: Path) -> None:
    done = kg("extract", str(RELEASE), "--explain", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    for words in ("■ عبد الرحمن مصطفى", "demand, for", "cue:", "لابد من", "confidence"):
        assert words in done.stdout


def test_a_text_without_a_date_is_read_with_a_note(tmp_path: Path) -> None:
    (tmp_path / "undated.txt").write_bytes(RELEASE.read_bytes())
    done = kg("extract", "undated.txt", "--format", "json", cwd=tmp_path)
    assert done.returncode == 0
    assert "no day of publication" in done.stderr
    assert json.loads(done.stdout)["meetings"][0]["date"] is None


def test_a_model_needs_an_address_and_a_name(tmp_path: Path) -> None:
    assert_refused(kg("extract", str(RELEASE), "--with", "llm", cwd=tmp_path), "--endpoint")


def test_how_long_a_model_may_take_is_the_callers_to_say(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"http://127.0.0.1:{silent.getsockname()[1]}/v1"
        asked = ("--with", "llm", "--endpoint", address, "--model", "small", "--timeout", "1")
        assert_refused(kg("extract", str(RELEASE), *asked, cwd=tmp_path), "within 1 seconds", "--timeout")
