"""The part of the registry that the releases at hand touch, as quads: entries, posts, tenures and outside links.

Only what a release names, and what that belongs to, enters the graph: a reader of the graph is not handed
two thousand bodies that no release speaks of. Coordinates and identifiers elsewhere stand in the graph of
links, which no reasoner loads (``geo:wktLiteral`` is outside OWL 2's datatypes).
"""

from collections.abc import Iterable, Iterator

from pyoxigraph import Literal, NamedNode, Quad

from kg.lexicon.entries import Entry, Post, Span, Tenure
from kg.lexicon.registry import Registry
from kg.rdf.iris import digest
from kg.rdf.vocabulary import (
    ALT_LABEL,
    DCTERMS,
    GEO,
    LINKS,
    PREF_LABEL,
    REGISTRY,
    SCHEMA,
    TYPE,
    WD,
    mwq,
    node,
    typed,
)

GEONAMES = "https://sws.geonames.org/"

# Field of an entry -> property of the ontology.
_REFERENCES = {
    "territory": "hasTerritory",
    "part_of": "partOfActor",
    "represents": "represents",
    "affiliated_with": "affiliatedWith",
    "member_of": "memberOf",
    "place": "hasPlace",
    "within": "within",
    "sub_event_of": "subEventOf",
}


def registry_quads(registry: Registry, keys: Iterable[str]) -> tuple[Quad, ...]:
    """Write the entries with these keys and all that they belong to.

    Args:
        registry: The registry.
        keys: Keys of entries and posts that releases name, for instance ``actor/iran``.

    Returns:
        Quads of the registry graph and of the graph of links, sorted.
    """
    wanted = _closure(registry, keys)
    quads: set[Quad] = set()
    for key in wanted:
        if key in registry.entries:
            quads.update(entry_quads(registry.entries[key]))
        elif key in registry.posts:
            quads.update(post_quads(registry.posts[key]))
    for tenure in registry.tenures:
        if tenure.post in wanted and tenure.person in wanted:
            quads.update(tenure_quads(tenure))
    return tuple(sorted(quads, key=str))


def _closure(registry: Registry, keys: Iterable[str]) -> set[str]:
    """Follow references from the keys until nothing new is reached."""
    wanted: set[str] = set()
    queue = [key for key in keys if key]
    while queue:
        key = queue.pop()
        if key in wanted:
            continue
        wanted.add(key)
        queue.extend(_reached_from(registry, key))
    return wanted


def _reached_from(registry: Registry, key: str) -> Iterator[str]:
    entry, post = registry.entries.get(key), registry.posts.get(key)
    if entry is not None:
        for field in _REFERENCES:
            yield from _values(entry, field)
        if entry.kind == "Person":
            yield from (tenure.post for tenure in registry.tenures if tenure.person == key)
    elif post is not None:
        yield from (body for body in (post.body,) if body)


def _values(entry: Entry, field: str) -> tuple[str, ...]:
    value = getattr(entry, field)
    return value if isinstance(value, tuple) else (value,) if value else ()


def entry_quads(entry: Entry) -> Iterator[Quad]:
    """Describe one entry.

    A party's own word for another (a framing alias) is left out: it is what a release says, not a name.

    Args:
        entry: The entry.

    Yields:
        Quads of the registry graph, and of the graph of links for identifiers and coordinates.
    """
    subject = node(entry.key)
    yield _quad(subject, TYPE, mwq(entry.kind))
    yield from _named(subject, entry)
    for field, predicate in _REFERENCES.items():
        for value in _values(entry, field):
            yield _quad(subject, mwq(predicate), node(value))
    if entry.symbol:
        yield _quad(subject, mwq("documentSymbol"), Literal(entry.symbol))
    if entry.date is not None:
        yield _quad(subject, NamedNode(DCTERMS + "issued"), Literal(entry.date.edtf))
    if entry.source:
        yield _quad(subject, NamedNode(DCTERMS + "source"), Literal(entry.source))
    yield from _outside(subject, entry)


def _named(subject: NamedNode, thing: Entry | Post) -> Iterator[Quad]:
    yield _quad(subject, PREF_LABEL, Literal(thing.ar, language="ar"))
    yield _quad(subject, PREF_LABEL, Literal(thing.en, language="en"))
    for alias in thing.aliases:
        if not alias.framing and not alias.context and alias.text not in {thing.ar, thing.en}:
            yield _quad(subject, ALT_LABEL, Literal(alias.text, language=alias.lang))


def _outside(subject: NamedNode, entry: Entry) -> Iterator[Quad]:
    same_as = NamedNode(SCHEMA + "sameAs")
    if entry.wikidata:
        yield Quad(subject, same_as, NamedNode(WD + entry.wikidata), LINKS)
    if entry.geonames:
        yield Quad(subject, same_as, NamedNode(f"{GEONAMES}{entry.geonames}/"), LINKS)
    if entry.lat is not None and entry.lon is not None:
        point = Literal(f"POINT({entry.lon} {entry.lat})", datatype=NamedNode(GEO + "wktLiteral"))
        yield Quad(subject, NamedNode(GEO + "asWKT"), point, LINKS)


def post_quads(post: Post) -> Iterator[Quad]:
    """Describe one post.

    Args:
        post: The post.

    Yields:
        Quads of the registry graph.
    """
    subject = node(post.key)
    yield _quad(subject, TYPE, mwq("Post"))
    yield from _named(subject, post)
    if post.body:
        yield _quad(subject, mwq("postIn"), node(post.body))
    if post.source:
        yield _quad(subject, NamedNode(DCTERMS + "source"), Literal(post.source))


def tenure_quads(tenure: Tenure) -> Iterator[Quad]:
    """Describe one person's time in a post, with the bounds that the source gives.

    Args:
        tenure: The tenure.

    Yields:
        Quads of the registry graph.
    """
    subject = node(f"tenure/{digest(tenure.post, tenure.person, tenure.start)}")
    yield _quad(subject, TYPE, mwq("Tenure"))
    yield _quad(subject, mwq("tenureOf"), node(tenure.person))
    yield _quad(subject, mwq("tenureIn"), node(tenure.post))
    if tenure.source:
        yield _quad(subject, NamedNode(DCTERMS + "source"), Literal(tenure.source))
    if tenure.start is None and tenure.end is None:
        return
    time = node(f"time/{digest(tenure.post, tenure.person, tenure.start, tenure.end)}")
    yield _quad(subject, mwq("hasTime"), time)
    yield from _bounds(time, tenure.start, tenure.end)


def _bounds(time: NamedNode, start: Span | None, end: Span | None) -> Iterator[Quad]:
    yield _quad(time, TYPE, mwq("TimeExpression"))
    interval = f"{start.edtf if start else ''}/{end.edtf if end else '..'}"
    yield _quad(time, mwq("surfaceText"), Literal(interval))
    yield _quad(time, mwq("edtf"), Literal(interval))
    if start is not None:
        yield _quad(time, mwq("earliest"), typed(f"{start.earliest}T00:00:00Z", "dateTime"))
    if end is not None:
        yield _quad(time, mwq("latest"), typed(f"{end.latest}T23:59:59Z", "dateTime"))


def _quad(subject: NamedNode, predicate: NamedNode, value: NamedNode | Literal) -> Quad:
    return Quad(subject, predicate, value, REGISTRY)
