"""Take from a model's answer only what the release bears out: quotes that stand in it, and names that are known.

A quote is looked for exactly, then with both sides folded (:mod:`kg.text.fold`), which takes spelling variants for
equal and leads back to the words as they stand. An item whose quote is in neither is dropped and counted. A name
is tied to the registry only where it is, folded, exactly one name of exactly one thing of that kind.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, TypeVar

from kg.extract.located import Located, longest
from kg.extract.marks import CLASS_OF_TYPE
from kg.kinds import Act, EntityType, MeetingKind, Polarity
from kg.lexicon.registry import Registry
from kg.records import Entity, Meeting, Reader, Reading, Stance, Unresolved
from kg.sources import Quote, Release
from kg.text.fold import Folded, fold, fold_word

Kind = TypeVar("Kind", bound=StrEnum)

_RULE = "model"
_SHOWN = 60
# How sure one may be of what a model says and the text bears out: less than of what a rule explains.
_CONFIDENCE = 0.7


@dataclass(slots=True, kw_only=True)
class Answer:
    """One answer while it is checked against its release.

    Attributes:
        release: The release.
        registry: What is known of names.
        entities: What was borne out, by the model's identifiers.
        dropped: What was not.
    """

    release: Release
    registry: Registry
    entities: dict[str, Entity] = field(default_factory=dict)
    dropped: list[Unresolved] = field(default_factory=list)
    _places: "_Places" = field(init=False)
    _aliases: dict[str, set[str]] = field(init=False)

    def __post_init__(self) -> None:
        """Fold the text and the names once."""
        self._places = _Places(self.release.text)
        self._aliases = {}
        for name in self.registry.names(self.release.lang):
            if name.alias is None or not name.alias.context:
                self._aliases.setdefault(fold_word(name.text), set()).add(name.key)

    def reading(self, answer: Mapping[str, Any], reader: Reader) -> Reading:
        """Turn an answer into a reading.

        Args:
            answer: The three lists, in the form of the schema; whatever is not in that form is dropped.
            reader: The model and what decided its answer.

        Returns:
            What the release bears out, and a line for each item that it does not.
        """
        for item in _objects(answer, "entities"):
            self._entity(item)
        for name, entity in self.entities.items():
            self.entities[name] = replace(entity, of=tuple(body for body in entity.of if body in self.entities))
        meetings = [meeting for item in _objects(answer, "meetings") if (meeting := self._meeting(item))]
        stances = [stance for item in _objects(answer, "stances") if (stance := self._stance(item))]
        once = {(s.content, s.holder, s.act): s for s in reversed(stances)}
        return Reading(
            release=self.release,
            reader=reader,
            entities=tuple(self.entities.values()),
            meetings=tuple(meetings),
            stances=tuple(sorted(once.values(), key=lambda s: (s.content, s.cue, s.holder))),
            unresolved=tuple(self.dropped),
        )

    def _drop(self, what: str, reason: str, near: Quote | None = None) -> None:
        """Note what was dropped, at the words nearest to it that do stand in the release."""
        text = self.release.text
        start = len(text) - len(text.lstrip())
        words = near or Quote(start=start, end=start + 1, quote=text[start])
        self.dropped.append(Unresolved(words=words, reason=f"{reason}: {what[:_SHOWN]!r}", rule=_RULE))

    def _entity(self, item: Mapping[str, Any]) -> None:
        """Take an entity with those of its names that stand in the release."""
        name, kind = _text(item, "id"), _choice(EntityType, item, "type")
        if not name or name in self.entities or kind is None:
            self._drop(str(item.get("name") or name), "an entity without its own identifier or kind")
            return
        quotes: list[Quote] = []
        for surface in _texts(item, "surfaces"):
            found = self._places.find(surface)
            quotes += found
            if not found:
                self._drop(surface, "a name that does not stand in the text")
        if not quotes:
            return
        key = self._key({quote.quote for quote in quotes}, kind)
        entry = self.registry.entries.get(key)
        self.entities[name] = Entity(
            id=name,
            type=kind,
            kind=entry.kind if entry else CLASS_OF_TYPE[kind],
            key=key,
            name_ar=entry.ar if entry else (quotes[0].quote if self.release.lang == "ar" else ""),
            name_en=entry.en if entry else (quotes[0].quote if self.release.lang == "en" else ""),
            mentions=longest(quotes),
            of=_texts(item, "of"),
        )

    def _key(self, names: Iterable[str], kind: EntityType) -> str:
        """Return the one registry key that the names have, or empty."""
        keys = {key for name in names for key in self._aliases.get(fold_word(name), ())}
        same = {key for key in keys if self.registry.entries[key].type is kind}
        return same.pop() if len(same) == 1 else ""

    def _meeting(self, item: Mapping[str, Any]) -> Meeting | None:
        """Take a meeting whose words stand in the release and in which two known entities take part."""
        words = self._places.find(_text(item, "evidence"))
        kind = _choice(MeetingKind, item, "kind")
        participants = self._known(item, "participants")
        if not words or kind is None or len(participants) < 2:
            self._drop(_text(item, "evidence"), "a meeting that the text does not bear out")
            return None
        return Meeting(words=words[0], kind=kind, participants=participants, rule=_RULE)

    def _stance(self, item: Mapping[str, Any]) -> Stance | None:
        """Take a stance whose cue and content stand in the release and whose holder it names."""
        content_words, cue_words = _text(item, "content"), _text(item, "cue")
        pair = self._places.pair(cue_words, content_words)
        if pair is None:
            self._drop(content_words or cue_words, "cue or content does not stand in the text")
            return None
        cue, content = pair
        act, polarity = _choice(Act, item, "act"), _choice(Polarity, item, "polarity")
        holder = self._known(item, "holder")
        if act is None or polarity is None or not holder:
            self._drop(content_words, "a stance without act, polarity or a holder that the text names", content)
            return None
        return Stance(
            holder=holder,
            act=act,
            polarity=polarity,
            cue=cue,
            content=content,
            behalf=self._known(item, "behalf"),
            reported_by=self._known(item, "reported_by"),
            addressee=self._known(item, "addressee"),
            target=self._known(item, "target"),
            rule=_RULE,
            holder_rule=_RULE,
            confidence=_CONFIDENCE,
        )

    def _known(self, item: Mapping[str, Any], name: str) -> tuple[str, ...]:
        """Return those of the identifiers that were borne out, each once."""
        return tuple(dict.fromkeys(entity for entity in _texts(item, name) if entity in self.entities))


class _Places:
    """A text in which quotes are looked up, exactly or folded."""

    def __init__(self, text: str) -> None:
        """Fold the text once."""
        self._exact = Located(text)
        self._folded: Folded = fold(text)

    def find(self, words: str) -> list[Quote]:
        """Return every place of the words as words: the exact ones, else those that are equal when folded."""
        words = words.strip()
        if not words:
            return []
        exact = [quote for quote in self._exact.occurrences(words) if self._exact.is_word(quote)]
        return exact or self._find_folded(fold_word(words).strip())

    def _find_folded(self, words: str) -> list[Quote]:
        """Return the places, at whole words, where the folded text has the folded words."""
        found: list[Quote] = []
        start = self._folded.text.find(words) if words else -1
        while start >= 0:
            first, end = self._folded.span(start, start + len(words))
            quote = self._exact.quote(first, end)
            if self._exact.is_word(quote):
                found.append(quote)
            start = self._folded.text.find(words, start + 1)
        return found

    def pair(self, cue: str, content: str) -> tuple[Quote, Quote] | None:
        """Return the cue and content that stand nearest to each other, a cue before its content going first."""
        cues, contents = self.find(cue), self.find(content)
        if not cues or not contents:
            return None

        def distance(pair: tuple[Quote, Quote]) -> tuple[bool, int, int]:
            first, then = pair
            before = first.end <= then.start
            return not before, abs(then.start - first.end if before else first.start - then.end), then.start

        return min(((first, then) for first in cues for then in contents), key=distance)


def _objects(answer: Mapping[str, Any], name: str) -> list[Mapping[str, Any]]:
    """Return the objects of one of the lists."""
    value = answer.get(name)
    return [item for item in value if isinstance(item, Mapping)] if isinstance(value, list) else []


def _text(item: Mapping[str, Any], name: str) -> str:
    """Return a text, empty when it is none."""
    value = item.get(name)
    return value if isinstance(value, str) else ""


def _texts(item: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return the texts of a list."""
    value = item.get(name)
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()


def _choice(kinds: Callable[[str], Kind], item: Mapping[str, Any], name: str) -> Kind | None:
    """Return a value of a closed set, or nothing."""
    try:
        return kinds(_text(item, name))
    except ValueError:
        return None
