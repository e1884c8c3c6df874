"""Turn what a content describes into matters: actions where something is wanted, situations where it is judged."""

from dataclasses import dataclass
from typing import Any

from kg.extract.matters.roles import ROLES, Description
from kg.extract.matters.surface import Surface
from kg.kinds import MatterKind
from kg.lexicon.matters import Genitive, HeadKind
from kg.records import Matter
from kg.sources import Quote, Release

#: The action type of what no head names, and of a state of affairs that is wanted.
OTHER = "other"
BRING_ABOUT = "bring-about"
REFRAINING = "refraining"

_OBJECTS = ("affects", "benefits", "processes", "legal", "places")
_IDENTIFY = {
    Genitive.AGENT: ("agents",),
    Genitive.PARTIES: ("agents",),
    Genitive.PATIENT: _OBJECTS,
    Genitive.GAINER: _OBJECTS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shaper:
    """Makes the matters of one release.

    Attributes:
        release: The release.
        surface: Its words.
    """

    release: Release
    surface: Surface

    def quote(self, start: int, end: int) -> Quote:
        """Return a span of the release with its words."""
        return Quote(start=start, end=end, quote=self.release.text[start:end])

    def situation(self, thing: Description) -> Matter:
        """Describe a thing as a state of affairs, whatever its head names."""
        if thing.ends is not None:
            return self.situation(thing.ends)
        words = self.quote(thing.start, thing.end)
        key = f"not {thing.head.key}" if thing.negated else thing.head.key
        if any(thing.roles.values()):
            gist = " ".join([key, *sorted({*thing.between, thing.inner} - {"", thing.head.key})])
        else:
            gist = f"{key}: {self.surface.gist(words.start, words.end)}"
        return Matter(
            kind=MatterKind.SITUATION,
            type="",
            words=words,
            topics=self._topics(thing, None if any(thing.roles.values()) else words),
            gist=gist,
            **_parts(thing),
        )

    def action(self, thing: Description) -> Matter:
        """Describe a thing as something to be done; what is told as not to be is something to refrain from."""
        if thing.negated and thing.head.kind is not HeadKind.ENDING:
            return self.halt(thing, REFRAINING)
        if thing.head.kind is HeadKind.SITUATION:
            return self._bring_about(thing)
        if thing.head.kind is HeadKind.ENDING:
            return self._ending(thing)
        words = self.quote(thing.start, thing.end)
        identified = any(thing.roles[part] for part in _IDENTIFY[thing.head.genitive])
        told_apart = " ".join(sorted({*thing.between, thing.inner} - {""}))
        return Matter(
            kind=MatterKind.ACTION,
            type=thing.head.key,
            words=words,
            topics=self._topics(thing, None if identified else words),
            gist=told_apart if identified else self.surface.gist(words.start, words.end),
            ends=self._left(thing) if thing.head.key == "withdrawal" and identified else None,
            **_parts(thing),
        )

    def condition(self, thing: Description) -> Matter:
        """Describe what must come about first."""
        told = thing.head.kind is HeadKind.SITUATION or thing.negated
        return self.situation(thing) if told else self.action(thing)

    def halt(self, thing: Description, kind: str = "") -> Matter:
        """Describe the stop of a thing that is written as what must not be, or as not to be."""
        thing.negated = False
        ended = self.situation(thing)
        type_ = kind or ("halt" if thing.head.kind is HeadKind.SITUATION else REFRAINING)
        return Matter(
            kind=MatterKind.ACTION, type=type_, words=ended.words, agents=ended.agents, topics=ended.topics, ends=ended
        )

    def plain(self, kind: MatterKind, content: Quote, loose: dict[str, list[str]]) -> Matter:
        """Describe a content in which no head is known by its words alone."""
        return Matter(
            kind=kind,
            type=OTHER if kind is MatterKind.ACTION else "",
            words=content,
            topics=self.surface.topics(content.start, content.end),
            gist=self.surface.gist(content.start, content.end),
            processes=tuple(dict.fromkeys(loose["processes"])),
            legal=tuple(dict.fromkeys(loose["legal"])),
            places=tuple(dict.fromkeys(loose["places"])),
        )

    def _bring_about(self, thing: Description) -> Matter:
        """Describe the wish for a state of affairs."""
        wanted = self.situation(thing)
        return Matter(
            kind=MatterKind.ACTION,
            type=BRING_ABOUT,
            words=wanted.words,
            topics=wanted.topics,
            gist=wanted.gist,
            **_parts(thing),
        )

    def _ending(self, thing: Description) -> Matter:
        """Describe the end of a situation; who would act is its doer only where the head says so."""
        words = self.quote(thing.start, thing.end)
        if thing.ends is None or thing.negated:
            return self._told_by_words(thing, words)
        if thing.head.by_doer and not thing.ends.roles["agents"]:
            thing.ends.roles["agents"] = list(thing.roles["agents"])
        ended = self.situation(thing.ends)
        if thing.head.by_doer and thing.ends.head.key == "hostilities":
            parts = _parts(thing.ends)
            return Matter(kind=MatterKind.ACTION, type="ceasefire", words=words, topics=ended.topics, **parts)
        agents = ended.agents if thing.head.by_doer else tuple(thing.roles["agents"])
        return Matter(
            kind=MatterKind.ACTION, type=thing.head.key, words=words, agents=agents, topics=ended.topics, ends=ended
        )

    def _told_by_words(self, thing: Description, words: Quote) -> Matter:
        """Describe an end by its words alone: no head names what is ended, or it is told as not to be ended."""
        return Matter(
            kind=MatterKind.ACTION,
            type=OTHER if thing.negated else thing.head.key,
            words=words,
            topics=self._topics(thing, words),
            gist=f"{'not ' * thing.negated}{self.surface.gist(words.start, words.end)}",
            **_parts(thing),
        )

    def _left(self, thing: Description) -> Matter:
        """Describe what a withdrawal ends: the presence of those who withdraw where they withdraw from."""
        return Matter(
            kind=MatterKind.SITUATION,
            type="",
            words=self.quote(thing.start, thing.end),
            agents=tuple(thing.roles["agents"]),
            places=tuple(thing.roles["from_places"]),
            gist="presence",
        )

    def _topics(self, thing: Description, words: Quote | None) -> tuple[str, ...]:
        """Return the head's own topics, and those that words signal where the words decide."""
        return tuple(sorted({*thing.head.topics, *(self.surface.topics(words.start, words.end) if words else ())}))


def _parts(thing: Description) -> dict[str, Any]:
    """Return the entities of a thing by the fields of a matter."""
    return {part: tuple(thing.roles[part]) for part in ROLES}
