"""The three engines that must give the same rows."""

import shutil
import socket
import subprocess
import sysconfig
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from rdflib import Dataset

from kg.rdf.serialise import to_nquads
from kg.store.local import OxigraphEngine, RdflibEngine
from kg.store.remote import RemoteEngine
from tests.questions.graph import toy_store


def free_port() -> int:
    """Let the system choose a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def toy_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The toy graph as a file of quads."""
    path = tmp_path_factory.mktemp("toy") / "toy.nq"
    path.write_bytes(to_nquads(toy_store()))
    return path


@pytest.fixture(scope="session")
def oxigraph_engine() -> OxigraphEngine:
    return OxigraphEngine(toy_store())


@pytest.fixture(scope="session")
def rdflib_engine(toy_file: Path) -> RdflibEngine:
    graphs = Dataset(default_union=True)
    graphs.parse(toy_file, format="nquads")
    return RdflibEngine(graphs)


@pytest.fixture(scope="session")
def endpoint(toy_file: Path) -> Iterator[str]:
    """A real SPARQL server over HTTP: the one that the package `oxigraph` ships."""
    program = shutil.which("oxigraph", path=sysconfig.get_path("scripts"))
    assert program, "the test dependency 'oxigraph' is not installed"
    place, port = toy_file.parent / "store", free_port()
    load = [program, "load", "--location", str(place), "--file", str(toy_file)]
    subprocess.run(load, check=True, capture_output=True)
    serve = [
        program,
        "serve-read-only",
        "--location",
        str(place),
        "--bind",
        f"127.0.0.1:{port}",
        "--union-default-graph",
    ]
    with subprocess.Popen(serve, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as server:
        try:
            wait_for(("127.0.0.1", port))
            yield f"http://127.0.0.1:{port}/query"
        finally:
            server.terminate()


def wait_for(address: tuple[str, int], seconds: float = 20) -> None:
    """Wait until a server answers."""
    until = time.monotonic() + seconds
    while True:
        try:
            socket.create_connection(address, timeout=2).close()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.05)
        else:
            return


@pytest.fixture(scope="session")
def remote_engine(endpoint: str) -> RemoteEngine:
    return RemoteEngine(endpoint)
