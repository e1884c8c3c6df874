"""The statements of a built graph taken back into readings, as far as a file of coded statements can hold them.

The graph keeps of a release the words its facts rest on, not its text. Where the text is not given it is written
anew from those words, each in its place, with spaces for what lies between, and that is told.
"""

import datetime as dt
import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from kg.kinds import Act, EntityType, MatterKind, MeetingKind, Polarity
from kg.network.facts import Facts, read_facts
from kg.rdf.vocabulary import DCTERMS, ID, META, OA, SCHEMA, TYPE, mwq
from kg.records import Entity, Matter, Meeting, Reader, Reading, Stance
from kg.sources import Quote, Release

TYPES = {
    "Person": EntityType.PERSON,
    "State": EntityType.STATE,
    "StateForces": EntityType.ARMED_GROUP,
    "NonStateArmedGroup": EntityType.ARMED_GROUP,
    "ArmedActor": EntityType.ARMED_GROUP,
    "Delegation": EntityType.DELEGATION,
    "PopulationGroup": EntityType.POPULATION,
}
# What an act says of its content where the graph ties the statement to no matter.
SIDES = {
    **dict.fromkeys((Act.DEMAND, Act.PRAISE, Act.SUPPORT, Act.PROMISE), Polarity.FOR),
    **dict.fromkeys((Act.CONDEMN, Act.REJECT, Act.DENY, Act.WARN), Polarity.AGAINST),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What was taken back from a graph.

    Attributes:
        readings: One a release, in order of their identifiers.
        remarks: What could not be taken back, one sentence each.
    """

    readings: tuple[Reading, ...]
    remarks: tuple[str, ...]


def readings_of_graph(store: ox.Store, texts: Mapping[str, str] | None = None) -> Found:
    """Take the statements of a built graph back into readings.

    Args:
        store: A store that holds a built graph.
        texts: SHA-256 of a release's text -> the text.

    Returns:
        The readings, their statements with holders, body spoken for, act, side, force, target, topics and words, and
        the number of meetings, relays and addressees, so that what is lost further on can be told.
    """
    graph = _Graph(store)
    found, remarks = [], []
    for release in graph.releases():
        reading, remark = graph.reading(release, texts or {})
        found.append(reading)
        remarks += [remark] if remark else []
    return Found(readings=tuple(found), remarks=tuple(remarks))


class _Graph:
    """A store while it is read."""

    def __init__(self, store: ox.Store) -> None:
        self._store = store
        self._facts: Facts = read_facts(store)

    def releases(self) -> list[str]:
        """List the releases, in order."""
        return self._subjects(TYPE, mwq("Release"), None)

    def _subjects(self, predicate: ox.NamedNode, value: ox.NamedNode | None, graph: str | None) -> list[str]:
        """Return the nodes of which a graph itself says something, in order; None asks all graphs."""
        name = ox.NamedNode(graph) if graph else None
        found = self._store.quads_for_pattern(None, predicate, value, name)
        return sorted({quad.subject.value for quad in found if isinstance(quad.subject, ox.NamedNode)})

    def _values(self, subject: str, predicate: ox.NamedNode, graph: str | None) -> list[str]:
        """Return what a graph itself says of a node, in order; None asks all graphs."""
        name = ox.NamedNode(graph) if graph else None
        found = self._store.quads_for_pattern(ox.NamedNode(subject), predicate, None, name)
        return sorted({quad.object.value for quad in found if not isinstance(quad.object, ox.Triple)})

    def reading(self, release: str, texts: Mapping[str, str]) -> tuple[Reading, str]:
        """Take one release back."""
        key = release.removeprefix(ID + "release/")
        graph = f"{ID}graph/{key}"
        passages = dict(self._passages(release, graph))
        sha256 = next(iter(self._values(graph, ox.NamedNode(SCHEMA + "sha256"), META.value)), "")
        text, remark = texts.get(sha256, ""), ""
        if not text:
            text = _written_anew(passages.values())
            remark = f"Release {key}: its text was not given and is written anew from {len(passages)} quotes."
        cast: dict[str, Entity] = {}
        stances = [
            stance
            for subject in self._subjects(mwq("hasAct"), None, graph)
            if (stance := self._stance(subject, graph, passages, cast))
        ]
        reader = Reader(name="graph", version="1")
        record = self._release(key, release, text)
        meetings = tuple(self._meetings(graph, passages))
        ordered = sorted(stances, key=lambda stance: (stance.content.start, stance.content.end))
        return (
            Reading(
                release=record, reader=reader, entities=tuple(cast.values()), stances=tuple(ordered), meetings=meetings
            ),
            remark,
        )

    def _release(self, key: str, release: str, text: str) -> Release:
        published = self._facts.one(release, "published")
        return Release(
            id=key,
            text=text,
            sha256=hashlib.sha256(text.encode("utf-8")).hexdigest(),
            lang=next(iter(self._values(release, ox.NamedNode(DCTERMS + "language"), None)), "ar"),
            published=dt.datetime.fromisoformat(published).date() if published else None,
            publisher=self._facts.one(release, "publisher").removeprefix(ID),
            title=self._facts.one(release, "title"),
            source=self._facts.one(release, "source"),
        )

    def _passages(self, release: str, graph: str) -> Iterator[tuple[str, Quote]]:
        """Yield every passage of a release with its words."""
        for passage in self._subjects(mwq("passageOf"), ox.NamedNode(release), graph):
            selectors = self._values(passage, ox.NamedNode(OA + "hasSelector"), graph)
            exact = [w for s in selectors for w in self._values(s, ox.NamedNode(OA + "exact"), graph)]
            start = [w for s in selectors for w in self._values(s, ox.NamedNode(OA + "start"), graph)]
            if exact and start:
                yield passage, Quote(start=int(start[0]), end=int(start[0]) + len(exact[0]), quote=exact[0])

    def _stance(
        self, subject: str, graph: str, passages: Mapping[str, Quote], cast: dict[str, Entity]
    ) -> Stance | None:
        """Take one statement back; one whose words are not found makes none."""
        words = next(iter(self._values(subject, mwq("contentText"), graph)), "")
        evidence = [passages[p] for p in self._values(subject, mwq("evidencedBy"), graph) if p in passages]
        whole = next((quote for quote in evidence if words and words in quote.quote), None)
        if whole is None:
            return None
        start = whole.start + whole.quote.index(words)
        content = Quote(start=start, end=start + len(words), quote=words)
        act = Act(self._values(subject, mwq("hasAct"), graph)[0].rsplit("/", 1)[-1])
        side = next((side for side in (Polarity.FOR, Polarity.AGAINST) if self._facts.one(subject, str(side))), None)
        matters = (Matter(kind=MatterKind.SITUATION, type="", words=content, gist=words),)

        def actors(*properties: str) -> tuple[str, ...]:
            found = [iri for name in properties for iri in self._values(subject, mwq(name), graph)]
            return tuple(self._entity(iri, graph, cast) for iri in found)

        return Stance(
            holder=actors("statedBy"),
            act=act,
            polarity=side or SIDES.get(act, Polarity.NEUTRAL),
            cue=content,
            content=content,
            force=next((f.rsplit("/", 1)[-1] for f in self._values(subject, mwq("hasForce"), graph)), ""),
            behalf=actors("onBehalfOf"),
            reported_by=actors("relayedBy"),
            addressee=actors("addressedTo", "demandedOf"),
            target=actors("concerns"),
            topics=tuple(topic.rsplit("/", 1)[-1] for topic in self._values(subject, mwq("hasTopic"), graph)),
            matters=matters,
        )

    def _entity(self, iri: str, graph: str, cast: dict[str, Entity]) -> str:
        """Find or make the entity of a node; one that its release does not describe is known to the registry."""
        if iri not in cast:
            name, kind = self._facts.name(iri), self._facts.class_of(iri)
            local = self._values(iri, TYPE, graph)
            cast[iri] = Entity(
                id=f"e{len(cast) + 1}",
                type=TYPES.get(kind, EntityType.ORGANISATION),
                kind=kind or "Organization",
                key="" if local else iri.removeprefix(ID),
                name_ar=name.ar,
                name_en=name.en,
            )
        return cast[iri].id

    def _meetings(self, graph: str, passages: Mapping[str, Quote]) -> Iterator[Meeting]:
        """Yield the meetings of a release, to be counted; who took part is not asked."""
        for meeting in self._facts.subjects("participant"):
            words = [passages[p] for p in self._values(meeting, mwq("evidencedBy"), graph) if p in passages]
            if words:
                yield Meeting(words=words[0], kind=MeetingKind.MEETING, participants=())


def _written_anew(quotes: Iterable[Quote]) -> str:
    """Put quotes in their places, with spaces between.

    >>> _written_anew([Quote(start=3, end=5, quote="ab"), Quote(start=0, end=1, quote="x")])
    'x  ab'
    """
    signs: list[str] = []
    for quote in quotes:
        signs += [" "] * (quote.end - len(signs))
        signs[quote.start : quote.end] = quote.quote
    return "".join(signs)
