"""The folder of products is replaced as a whole, and nothing that is not ours is ever touched."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kg.errors import InputError
from kg.products import check_target, write_products

ONE = {"graph.nq": b"one\n", "pages/a.html": b"<p>one"}


def manifest(files: dict[str, bytes]) -> dict[str, bytes]:
    return {**files, "manifest.json": json.dumps({"files": dict.fromkeys(files, "")}).encode()}


def listing(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_products_are_written_with_a_page_that_says_what_they_are(tmp_path: Path) -> None:
    out = tmp_path / "made" / "build"
    write_products(out, ONE)
    assert listing(out)["graph.nq"] == b"one\n"
    assert listing(out)["README.md"].startswith(b"# build")
    assert sorted(p.name for p in out.parent.iterdir()) == ["build"]


def test_a_second_build_replaces_products_and_keeps_notes(tmp_path: Path) -> None:
    out = tmp_path / "build"
    write_products(out, manifest(ONE))
    (out / "notes.txt").write_text("mine", "utf-8")
    write_products(out, manifest({"graph.nq": b"two\n"}))
    now = listing(out)
    assert now["graph.nq"] == b"two\n"
    assert now["notes.txt"] == b"mine"
    assert "pages/a.html" not in now


@pytest.mark.parametrize("damaged", [b"", b"{", b"[]", b'{"files": 3}'])
def test_a_damaged_manifest_loses_nothing(tmp_path: Path, damaged: bytes) -> None:
    out = tmp_path / "build"
    write_products(out, {**ONE, "manifest.json": damaged})
    write_products(out, manifest({"graph.nq": b"two\n"}))
    assert listing(out)["pages/a.html"] == b"<p>one"


def test_a_folder_that_is_not_ours_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work", "utf-8")
    with pytest.raises(InputError, match="not made by Mawqif"):
        write_products(tmp_path, ONE)
    assert listing(tmp_path) == {"thesis.txt": b"years of work"}


def test_a_file_in_the_way_is_refused(tmp_path: Path) -> None:
    (tmp_path / "build").write_text("a file", "utf-8")
    with pytest.raises(InputError, match="is a file"):
        check_target(tmp_path / "build")


def test_a_place_that_cannot_be_written_is_refused() -> None:
    with pytest.raises(InputError, match="cannot be written") as caught:
        check_target(Path("/proc/mawqif/build"))
    assert "--out" in caught.value.remedy


WRITER = """
import sys
from pathlib import Path
from kg.products import write_products
out, number = Path(sys.argv[1]), 0
print("ready", flush=True)
while True:
    number += 1
    write_products(out, {f"{i}.txt": str(number).encode() for i in range(20)})
    print(number, flush=True)
"""


def test_a_kill_at_any_moment_leaves_all_of_one_build(tmp_path: Path) -> None:
    out = tmp_path / "build"
    for attempt in range(6):
        writer = subprocess.Popen([sys.executable, "-c", WRITER, str(out)], stdout=subprocess.PIPE)
        assert writer.stdout is not None
        # The first is killed as it begins; each of the others has ended a build, however slow the machine.
        for _ in range(1 + bool(attempt)):
            writer.stdout.readline()
        time.sleep(0.017 * attempt)
        os.kill(writer.pid, signal.SIGKILL)
        writer.wait()
        writer.stdout.close()
        if out.exists():
            products = {name: data for name, data in listing(out).items() if name != "README.md"}
            assert len(products) == 20
            assert len(set(products.values())) == 1
    assert out.exists()
