"""What every writer of a release's quads needs at hand: the release, its graph and the names of its entities."""

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Quad

from kg.rdf.iris import graph_iri, passage_iri, release_iri
from kg.rdf.names import Lands, Names, names_of
from kg.rdf.vocabulary import OA, PREF_LABEL, TYPE, mwq, typed
from kg.records import Entity, Reading
from kg.sources import Quote, Release

# How many code points before and after a quote are kept to find it again in an edited copy.
CONTEXT = 24

_HAS_SELECTOR, _START, _END = (NamedNode(OA + name) for name in ("hasSelector", "start", "end"))
_EXACT, _PREFIX, _SUFFIX = (NamedNode(OA + name) for name in ("exact", "prefix", "suffix"))
_BY_POSITION, _BY_QUOTE = NamedNode(OA + "TextPositionSelector"), NamedNode(OA + "TextQuoteSelector")

# Properties whose value is a place, and those that take an entity as what it is; the others take actors.
PLACES = frozenset({"hasPlace", "concernsPlace", "within"})
PLAIN = frozenset({"about", "invokes", "hasHead"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """One reading on its way into quads.

    Attributes:
        reading: The reading.
        graph: Name of the release's graph.
        names: Names of the entities in the graph, by the part they play.
        entities: Identifier within the release -> entity.
    """

    reading: Reading
    graph: NamedNode
    names: Names
    entities: dict[str, Entity]

    @property
    def release(self) -> Release:
        """The release that was read."""
        return self.reading.release

    def quad(self, subject: NamedNode, predicate: NamedNode, value: NamedNode | Literal) -> Quad:
        """State one triple in the release's graph."""
        return Quad(subject, predicate, value, self.graph)

    def typed(self, subject: NamedNode, *classes: str) -> Iterator[Quad]:
        """Give a node its classes of the ontology."""
        for name in classes:
            yield self.quad(subject, TYPE, mwq(name))

    def linked(self, subject: NamedNode, predicate: str, entities: tuple[str, ...]) -> Iterator[Quad]:
        """Link a node to entities by a property, each named by the part it plays there.

        An entity that cannot play the part, such as a town that is addressed, is left out.
        """
        names = self.names
        part = names.places if predicate in PLACES else names.plain if predicate in PLAIN else names.actors
        for entity in entities:
            if entity in part:
                yield self.quad(subject, mwq(predicate), part[entity])

    def labelled(self, subject: NamedNode, ar: str, en: str) -> Iterator[Quad]:
        """Give a node its Arabic and English name, where it has one."""
        if ar:
            yield self.quad(subject, PREF_LABEL, Literal(ar, language="ar"))
        if en:
            yield self.quad(subject, PREF_LABEL, Literal(en, language="en"))

    def evidenced(self, subject: NamedNode, *quotes: Quote) -> Iterator[Quad]:
        """Tie a node to the exact words it rests on."""
        for quote in quotes:
            passage = passage_iri(self.release, quote.start, quote.end)
            yield self.quad(subject, mwq("evidencedBy"), passage)
            yield from self._passage(passage, quote)

    def _passage(self, passage: NamedNode, quote: Quote) -> Iterator[Quad]:
        """Describe a passage by Web Annotation's quote and position selectors."""
        text, graph = self.release.text, self.graph
        position, exact = NamedNode(passage.value + "/position"), NamedNode(passage.value + "/quote")
        before, after = text[max(0, quote.start - CONTEXT) : quote.start], text[quote.end : quote.end + CONTEXT]
        yield Quad(passage, TYPE, mwq("Passage"), graph)
        yield Quad(passage, mwq("passageOf"), release_iri(self.release), graph)
        yield Quad(passage, _HAS_SELECTOR, position, graph)
        yield Quad(passage, _HAS_SELECTOR, exact, graph)
        yield Quad(position, TYPE, _BY_POSITION, graph)
        yield Quad(position, _START, typed(str(quote.start), "nonNegativeInteger"), graph)
        yield Quad(position, _END, typed(str(quote.end), "nonNegativeInteger"), graph)
        yield Quad(exact, TYPE, _BY_QUOTE, graph)
        yield Quad(exact, _EXACT, Literal(quote.quote), graph)
        yield Quad(exact, _PREFIX, Literal(before), graph)
        yield Quad(exact, _SUFFIX, Literal(after), graph)


def context_of(reading: Reading, lands: Lands) -> Context:
    """Name everything in a reading once."""
    return Context(
        reading=reading,
        graph=graph_iri(reading.release),
        names=names_of(reading, lands),
        entities={entity.id: entity for entity in reading.entities},
    )
