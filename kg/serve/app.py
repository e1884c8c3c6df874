"""The one ASGI application: the endpoint, a page for every node and term, and a page to ask on."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pyoxigraph as ox
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kg.serve.describe import PREFIXES, dataset_description, service_description
from kg.serve.limits import Limits
from kg.serve.negotiate import GRAPH_TYPES, MAIN_TYPES, accept_ranges, best
from kg.serve.pool import Pool
from kg.serve.protocol import RefusedError, job_of, refused, response_of
from kg.serve.results import write_graph


def create_app(store: ox.Store, limits: Limits | None = None, *, union: bool = True) -> Starlette:
    """Make the application over a store in memory.

    Args:
        store: The store, loaded; it must not change any more.
        limits: What one request may cost.
        union: Whether the default graph is the union of all graphs.

    Returns:
        An ASGI application that starts its worker processes with its lifespan.
    """
    service = _Service(store, limits or Limits(), union=union)
    routes = [
        Route("/sparql", service.sparql, methods=["GET", "POST"]),
        Route("/.well-known/void", service.void, methods=["GET"]),
    ]
    anyone = Middleware(CORSMiddleware, allow_origins=["*"], allow_methods=["GET", "POST"], allow_headers=["*"])
    return Starlette(routes=routes, middleware=[anyone], lifespan=service.lifespan)


class _Service:
    """The store, its workers, and the answers to each route."""

    def __init__(self, store: ox.Store, limits: Limits, *, union: bool) -> None:
        self._store = store
        self._limits = limits
        self._pool = Pool(store, limits, union=union)

    @asynccontextmanager
    async def lifespan(self, _: Starlette) -> AsyncIterator[None]:
        """Run the workers while the application runs."""
        await self._pool.start()
        try:
            yield
        finally:
            await self._pool.stop()

    async def sparql(self, request: Request) -> Response:
        """Answer a query; a GET without one gets the description of the service."""
        try:
            job = await job_of(request, self._limits)
        except RefusedError as error:
            return refused(error)
        if job is None:
            endpoint = str(request.url.replace(query=""))
            return _graph_response(request, service_description(self._store, endpoint))
        return response_of(await self._pool.run(job))

    async def void(self, request: Request) -> Response:
        """Describe the dataset."""
        return _graph_response(request, dataset_description(self._store, str(request.url_for("sparql"))))


def _graph_response(request: Request, triples: list[ox.Triple]) -> Response:
    """Write a few triples in the form that the client accepts."""
    form = best(accept_ranges(request.headers.get("accept", "")), GRAPH_TYPES)
    if form is None:
        return refused(RefusedError(406, f"Accept one of: {', '.join(GRAPH_TYPES)}."))
    body = write_graph(iter(triples), form, len(triples), PREFIXES)
    return Response(body, 200, {"vary": "Accept"}, MAIN_TYPES[form])
