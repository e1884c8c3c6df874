"""``kg serve``: the graph over HTTP, read-only and with hard limits."""

from dataclasses import fields
from importlib import import_module
from pathlib import Path

import click

from kg.errors import MissingExtraError, installing
from kg.serve.limits import Limits

EPILOG = """\b
Examples:
  kg serve
  kg serve --build build --port 9000 --seconds 10 --rows 20000
  kg query who-met-whom --endpoint http://127.0.0.1:8000/sparql
"""
MEGABYTE = 1024 * 1024
DEFAULTS = {field.name: field.default for field in fields(Limits)}


@click.command(epilog=EPILOG)
@click.option("--build", type=click.Path(path_type=Path), default=Path("build"), show_default=True)
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@click.option("--seconds", type=click.FloatRange(0.1, 3600), default=DEFAULTS["seconds"], show_default=True)
@click.option("--rows", type=click.IntRange(1), default=DEFAULTS["rows"], show_default=True)
@click.option("--memory", type=click.IntRange(64), default=1024, show_default=True, metavar="MEGABYTES")
@click.option("--workers", type=click.IntRange(1, 64), default=DEFAULTS["workers"], show_default=True)
def serve(build: Path, host: str, port: int, seconds: float, rows: int, memory: int, workers: int) -> None:
    """Serve the graph: a SPARQL endpoint, a page for every node, and a page to ask on.

    Nothing can be changed through it, and no query reaches beyond the graph. The limits hold for one query;
    at a limit the query ends with a message and the server goes on.
    """
    limits = Limits(seconds=seconds, rows=rows, memory=memory * MEGABYTE, workers=workers)
    try:
        run = import_module("kg.serve.run")
    except ModuleNotFoundError as error:
        if error.name not in {"starlette", "uvicorn"}:
            raise
        raise MissingExtraError(
            "Serving needs a part that is not installed.", where="kg serve", remedy=installing("serve")
        ) from error
    run.serve_build(build, host=host, port=port, limits=limits, announce=_announce)


def _announce(address: str) -> None:
    """Tell where to look."""
    click.echo(f"Serving on {address} (endpoint {address}sparql). Stop with Ctrl-C.")
