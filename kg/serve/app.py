"""The one ASGI application: the endpoint, a page for every node and term, and a page to ask on."""

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager

import pyoxigraph as ox
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from kg.errors import QueryError
from kg.query.catalogue import known
from kg.query.header import Question
from kg.query.parameters import filled
from kg.query.part import counting
from kg.rdf.vocabulary import ONTOLOGY_VERSION
from kg.rdf.vocabulary import PREFIXES as VOCABULARY
from kg.serve.labels import module_text, ontology, ontology_file
from kg.serve.limits import Limits
from kg.serve.negotiate import GRAPH_TYPES, MAIN_TYPES, accept_ranges, best
from kg.serve.pages import HEADERS, ask_page, questions_json, static_files, terms_json, terms_page, thing_page
from kg.serve.pool import Pool
from kg.serve.protocol import RefusedError, job_of, refused, response_of
from kg.serve.results import GRAPH_FORMATS, write_graph
from kg.serve.things import find_thing, triples_of
from kg.serve.words import LANGUAGES, words
from kg.store.describe import PREFIXES, dataset_description, service_description

VERSION = ONTOLOGY_VERSION.value.rpartition("/")[2]


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
        Route("/", ask),
        Route("/questions.json", _questions),
        Route("/questions/{name}", filled_question),
        Route("/questions/{name}/whole", counting_question),
        Route("/terms.json", _terms),
        Route("/sparql", service.sparql, methods=["GET", "POST"]),
        # The protocol's own tests end the address in a slash, and not every client follows a redirected POST.
        Route("/sparql/", service.sparql, methods=["GET", "POST"]),
        Route("/.well-known/void", service.void),
        Route("/id/{path:path}", service.thing),
        Route("/ont", ont),
        Route(f"/ont/{VERSION}", ont),
        Route("/ont/{module}", module),
        Route(f"/ont/{{module}}/{VERSION}", module),
        Route("/static/{name}", _static),
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
        """Answer a query; a GET without one gets the description of the service, a browser the page to ask on."""
        try:
            job = await job_of(request, self._limits)
        except RefusedError as error:
            return refused(error)
        if job is None and _form(request) == "html":
            return RedirectResponse(f"/?lang={_language(request)}", 303)
        if job is None:
            endpoint = str(request.url.replace(query=""))
            return _graph(request, service_description(self._store, endpoint))
        return response_of(await self._pool.run(job))

    async def void(self, request: Request) -> Response:
        """Describe the dataset."""
        return _graph(request, dataset_description(self._store, str(request.url_for("sparql"))))

    async def thing(self, request: Request) -> Response:
        """Show one node, to a person or to a program."""
        path = request.path_params["path"]
        thing = find_thing(self._store, path)
        if thing is None:
            return Response(words(_language(request))["no_such"] + "\n", 404, media_type="text/plain")
        if _form(request) == "html":
            return HTMLResponse(thing_page(self._store, thing, _language(request)), headers=HEADERS)
        return _graph(request, triples_of(self._store, thing))


async def ask(request: Request) -> Response:
    """Show the page to ask on."""
    return HTMLResponse(ask_page(_language(request)), headers=HEADERS)


async def ont(request: Request) -> Response:
    """Show the ontology, to a person or to a program."""
    form = _form(request)
    if form == "html":
        return HTMLResponse(terms_page(_language(request)), headers=HEADERS)
    if form == "turtle":
        return Response(ontology_file().read_bytes(), 200, {"vary": "Accept"}, MAIN_TYPES["turtle"])
    return _graph(request, [quad.triple for quad in ontology()])


async def module(request: Request) -> Response:
    """Show one module of the ontology: its file to a program, and to a person the page of all terms."""
    text = module_text(request.path_params["module"])
    if text is None:
        return Response("The ontology has no such module.\n", 404, media_type="text/plain")
    form = _form(request)
    if form == "html":
        return RedirectResponse(f"/ont?lang={_language(request)}", 303, {"vary": "Accept"})
    if form == "turtle":
        return Response(text, 200, {"vary": "Accept"}, MAIN_TYPES["turtle"])
    return _graph(request, [quad.triple for quad in ox.parse(text, format=ox.RdfFormat.TURTLE)])


async def filled_question(request: Request) -> Response:
    """Write the query of a ready question with the values that were chosen."""
    return _query_of(request, filled)


async def counting_question(request: Request) -> Response:
    """Write the query that counts all that a question could look at; 204 where it looks at everything."""
    return _query_of(request, counting)


def _query_of(request: Request, write: Callable[[Question, Mapping[str, str]], str | None]) -> Response:
    """Write a query that belongs to a ready question."""
    asked = known(request.path_params["name"])
    if asked is None:
        return Response("There is no question of that name.\n", 404, media_type="text/plain")
    try:
        text = write(asked, dict(request.query_params))
    except QueryError as error:
        return Response(f"{error}\n", 400, media_type="text/plain")
    return Response(status_code=204) if text is None else Response(text, media_type="application/sparql-query")


async def _static(request: Request) -> Response:
    """Send a script or sheet from memory: a server that forks keeps no threads for reading files."""
    found = static_files().get(request.path_params["name"])
    if found is None:
        return Response("There is no such file.\n", 404, media_type="text/plain")
    kind, body = found
    return Response(body, 200, {"x-content-type-options": "nosniff", "cache-control": "max-age=300"}, kind)


async def _questions(_: Request) -> Response:
    return Response(questions_json(), media_type="application/json")


async def _terms(_: Request) -> Response:
    return Response(terms_json(), media_type="application/json")


def _language(request: Request) -> str:
    """Take the language that is named, else the first of ours that the browser asks for."""
    named = request.query_params.get("lang", "")
    asked = [part.strip()[:2].lower() for part in request.headers.get("accept-language", "").split(",")]
    return next((lang for lang in (named, *asked) if lang in LANGUAGES), LANGUAGES[0])


def _form(request: Request) -> str | None:
    """Choose between a page and data; None when the client accepts neither."""
    named = request.query_params.get("format")
    if named is not None:
        return named if named in GRAPH_FORMATS else None
    return best(accept_ranges(request.headers.get("accept", "")), {**GRAPH_TYPES, "text/html": "html"})


def _graph(request: Request, triples: list[ox.Triple]) -> Response:
    """Write a few triples in the form that the client accepts."""
    form = _form(request)
    if form is None or form == "html":
        return Response(f"The forms are: {', '.join(GRAPH_FORMATS)}.\n", 406, media_type="text/plain")
    body = write_graph(iter(triples), form, len(triples), {**VOCABULARY, **PREFIXES})
    return Response(body, 200, {"vary": "Accept"}, MAIN_TYPES[form])
