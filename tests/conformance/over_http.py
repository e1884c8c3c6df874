"""Asks an application over a real socket: the server and the client share one loop and no memory of each other."""

import asyncio
import socket
from collections.abc import AsyncIterator
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
    body = query.encode("utf-8")
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    head = (
        f"POST /sparql HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nAccept: {accept}\r\n"
        f"Content-Type: application/sparql-query\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    writer.write(head.encode("ascii") + body)
    await writer.drain()
    raw = await reader.read()
    writer.close()
    await writer.wait_closed()
    lines, _, content = raw.partition(b"\r\n\r\n")
    first, *rest = lines.decode("latin-1").split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)}
    return Reply(int(first.split()[1]), headers.get("content-type", ""), content)
