"""Runs the application until it is told to stop."""

import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from kg.errors import InputError
from kg.serve.app import create_app
from kg.serve.limits import Limits
from kg.store.local import graph_file, load


def serve_build(build: Path, *, host: str, port: int, limits: Limits, announce: Callable[[str], None]) -> None:
    """Serve the graph of a build folder; returns when the process is told to stop.

    Args:
        build: Build folder, or a file of quads.
        host: Address to listen on.
        port: Port to listen on; 0 to let the system choose.
        limits: What one request may cost.
        announce: Told the address as soon as it is listened on.

    Raises:
        InputError: When there is no graph, or the port cannot be listened on.
    """
    app = create_app(load(graph_file(build)), limits)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family)
    except OSError as error:
        raise InputError(
            f"The port cannot be listened on: {error.strerror or error}.",
            where=f"{host}:{port}",
            remedy="Choose another with --port, or end the program that has it.",
        ) from error
    shown = f"[{host}]" if ":" in host else host
    with listening:
        announce(f"http://{shown}:{listening.getsockname()[1]}/")
        uvicorn.Server(uvicorn.Config(app, log_level="warning", server_header=False)).run([listening])
