"""Asks an ASGI application directly, without a network: one request, one response."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pyoxigraph as ox
from starlette.applications import Starlette

from kg.serve.app import create_app
from kg.serve.limits import Limits


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def type(self) -> str:
        """The media type without its parameters."""
        return self.headers.get("content-type", "").partition(";")[0]

    @property
    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8")


Fetch = Callable[..., Awaitable[Answer]]


async def fetch(
    app: Starlette,
    path: str,
    *,
    method: str = "GET",
    query: Mapping[str, str] | bytes = b"",
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
) -> Answer:
    """Send one request to an application."""
    raw = query if isinstance(query, bytes) else urlencode(query).encode()
    sent = [(b"host", b"testserver")] + [(k.lower().encode(), v.encode()) for k, v in (headers or {}).items()]
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": method, "scheme": "http",
        "path": path, "raw_path": path.encode(), "root_path": "", "query_string": raw, "headers": sent,
        "server": ("testserver", 80), "client": ("127.0.0.1", 1),
    }  # fmt: skip
    answered: dict[str, Any] = {"body": b"", "status": 0, "headers": {}}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            answered["status"] = message["status"]
            answered["headers"] = {k.decode(): v.decode() for k, v in message["headers"]}
        else:
            answered["body"] += message.get("body", b"")

    await app(scope, receive, send)
    return Answer(**answered)


def talk(store: ox.Store, steps: Callable[[Fetch], Awaitable[None]], limits: Limits | None = None) -> None:
    """Run an application with its workers, and a conversation with it."""

    async def whole() -> None:
        app = create_app(store, limits)

        async def ask(path: str, **request: Any) -> Answer:
            return await fetch(app, path, **request)

        async with app.router.lifespan_context(app):
            await steps(ask)

    asyncio.run(whole())


def once(store: ox.Store, path: str, limits: Limits | None = None, **request: Any) -> Answer:
    """Run an application for one request."""
    answers: list[Answer] = []

    async def steps(ask: Fetch) -> None:
        answers.append(await ask(path, **request))

    talk(store, steps, limits)
    return answers[0]
