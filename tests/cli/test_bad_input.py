"""Bad input of every kind gets a clear error, exit code 2 and a remedy, and loses nothing."""

import http.server
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kg.build import EXAMPLE
from tests.cli.running import assert_refused, kg


def listing(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the release that ships has been built."""
    folder = tmp_path_factory.mktemp("work")
    done = kg("build", cwd=folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\x7fELF\x02\x01\x01\x00" + bytes(range(256)) * 40, "text"),
        (b"", "no text"),
        (b"   \n\t \n", "no text"),
        ("会議は金曜日に行われました。双方は合意した。".encode("shift_jis"), "encoding"),
    ],
    ids=["not-text", "empty", "blank", "unknown-encoding"],
)
def test_a_file_that_cannot_be_read(built: Path, content: bytes, words: str) -> None:
    (built / "release.txt").write_bytes(content)
    before = listing(built / "build")
    for command in ("build", "extract"):
        done = kg(command, "release.txt", cwd=built)
        assert_refused(done, "release.txt")
        assert words in done.stderr.lower()
    assert listing(built / "build") == before


def test_a_release_with_no_date(built: Path) -> None:
    (built / "undated.txt").write_bytes((EXAMPLE / "release.txt").read_bytes())
    before = listing(built / "build")
    assert_refused(kg("build", "undated.txt", cwd=built), "no day of publication", "undated.txt", "--undated")
    assert listing(built / "build") == before


def test_an_undated_release_can_be_built_when_asked(tmp_path: Path) -> None:
    (tmp_path / "undated.txt").write_bytes((EXAMPLE / "release.txt").read_bytes())
    done = kg("build", "undated.txt", "--undated", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "S29" in done.stdout


def test_a_missing_file(built: Path) -> None:
    assert_refused(kg("build", "nowhere.txt", cwd=built), "nowhere.txt")


def test_a_build_folder_that_cannot_be_written(built: Path) -> None:
    assert_refused(kg("build", "--out", "/proc/here", cwd=built), "cannot be written", "/proc/here")


def test_a_build_folder_with_other_work_in_it(tmp_path: Path) -> None:
    (tmp_path / "thesis").mkdir()
    (tmp_path / "thesis" / "chapter.txt").write_text("years", "utf-8")
    assert_refused(kg("build", "--out", "thesis", cwd=tmp_path), "not made by Mawqif")
    assert listing(tmp_path) == {"thesis/chapter.txt": b"years"}


def test_a_query_with_a_syntax_error(built: Path) -> None:
    assert_refused(kg("query", "-", cwd=built, stdin="SELECT * WHERE { ?s ?p"))


def test_an_unknown_question(built: Path) -> None:
    assert_refused(kg("query", "who-met-wohm", cwd=built), "who-met-wohm")


def test_a_parameter_of_the_wrong_type(built: Path) -> None:
    assert_refused(kg("query", "who-held-a-post-on-a-day", "--param", "day=soon", cwd=built), "day")


def test_a_query_without_a_build(tmp_path: Path) -> None:
    assert_refused(kg("query", "who-met-whom", cwd=tmp_path), "kg build")


def test_an_endpoint_that_is_down(built: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}/sparql"
    assert_refused(kg("query", "who-met-whom", "--endpoint", address, cwd=built), address)


class Refusing(http.server.BaseHTTPRequestHandler):
    """A server that is no SPARQL endpoint."""

    def do_GET(self) -> None:
        """Answer with a page."""
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<html>hello</html>")

    do_POST = do_GET  # noqa: N815  the name that http.server calls

    def log_message(self, format: str, *args: object) -> None:
        """Keep the test quiet."""


@pytest.fixture
def page_server() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Refusing)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


def test_an_endpoint_that_is_none(built: Path, page_server: str) -> None:
    assert_refused(kg("query", "who-met-whom", "--endpoint", page_server, cwd=built), page_server)


def test_a_day_that_is_none(built: Path) -> None:
    done = kg("extract", str(EXAMPLE / "release.txt"), "--published", "yesterday", cwd=built)
    assert done.returncode == 2
    assert "2019-06-29" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_is_not_one_release(built: Path) -> None:
    assert_refused(kg("extract", ".", cwd=built), "folder")
