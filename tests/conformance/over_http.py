"""Asks an application over a real socket: the server and the client share one loop and no memory of each other."""

import asyncio
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pyoxigraph as ox
import uvicorn

from kg.serve.app import create_app
from kg.serve.limits import Limits


@dataclass(frozen=True)
class Reply:
    """What came over the wire."""

    status: int
    type: str
    body: bytes


@asynccontextmanager
async def served(store: ox.Store, *, workers: int = 1, union: bool = False) -> AsyncIterator[int]:
    """Serve a store, its default graph as it is unless the union is asked for, on a port that the system chooses."""
    app = create_app(store, Limits(seconds=20, workers=workers), union=union)
    with socket.create_server(("127.0.0.1", 0)) as listening:
        server = uvicorn.Server(uvicorn.Config(app, log_level="error"))
        running = asyncio.create_task(server.serve([listening]))
        while not server.started:
            await asyncio.sleep(0.002)
        try:
            yield listening.getsockname()[1]
        finally:
            server.should_exit = True
            await running


async def post(port: int, query: str, accept: str) -> Reply:
    """Send a query as it is, and read the reply to its end."""
    headers = {"Accept": accept, "Content-Type": "application/sparql-query"}
    return await send(port, "POST", "/sparql", headers, query.encode("utf-8"))


async def send(port: int, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
    """Send any request, with no header but those that are given and those that HTTP needs."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    own = {"Host": f"127.0.0.1:{port}", "Connection": "close", "Content-Length": str(len(body))}
    head = "".join(f"{name}: {value}\r\n" for name, value in {**own, **headers}.items())
    writer.write(f"{method} {path} HTTP/1.1\r\n{head}\r\n".encode("ascii") + body)
    await writer.drain()
    raw = await reader.read()
    writer.close()
    await writer.wait_closed()
    lines, _, content = raw.partition(b"\r\n\r\n")
    first, *rest = lines.decode("latin-1").split("\r\n")
    got = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
    return Reply(int(first.split()[1]), got.get("content-type", ""), content)
