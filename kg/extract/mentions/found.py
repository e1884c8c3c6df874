"""What the first step of reading found in a release: the things named, where, and in which noun phrases.

Offsets are code points of ``Release.text``. A mention or phrase starts after the proclitics of its first word
(``و ف ب ل ك``); in a word such as ``للائتلاف`` it starts after ``لل``: the bare form cannot be cut out.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Set
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from kg.records import Entity, Unresolved
from kg.sources import Release
from kg.text.fold import Folded
from kg.text.words import Words


class Form(StrEnum):
    """In what form a thing is named: by name, by post, by a common noun, by nisba adjective or described."""

    NAME = "name"
    POST = "post"
    NOMINAL = "nominal"
    NISBA = "nisba"
    DESCRIPTION = "description"


class Gender(StrEnum):
    """Grammatical gender of a head noun."""

    MASCULINE = "m"
    FEMININE = "f"
    UNKNOWN = ""


class Number(StrEnum):
    """Grammatical number of a head noun."""

    SINGULAR = "s"
    DUAL = "d"
    PLURAL = "p"
    UNKNOWN = ""


class Mention(NamedTuple):
    """One place where a thing is named; a tuple, since thousands are made for a release.

    Attributes:
        start: First code point, after proclitics.
        end: One past the last.
        entity: Identifier of the thing within the release.
        form: In what form it is named.
        gender: Gender of the head noun, where known.
        number: Number of the head noun, where known.
        role_head: Whether the head noun is a post or title (``رئيس``), so that a name may follow.
    """

    start: int
    end: int
    entity: str
    form: Form
    gender: Gender = Gender.UNKNOWN
    number: Number = Number.UNKNOWN
    role_head: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NounPhrase:
    """The longest noun phrase that stands for one actor, for instance post, body and name together.

    Attributes:
        start: First code point, after proclitics.
        end: One past the last code point.
        first: Index of the word in which it starts (proclitics may stand before it in that word).
        last: Index of the word in which it ends.
        entity: Identifier of the actor it stands for.
        behalf: Identifiers of the bodies the actor stands for by these words or by his post.
        gender: Gender of the head noun, where known.
        number: Number of the head noun, where known.
        form: In what form the head names the actor.
    """

    start: int
    end: int
    first: int
    last: int
    entity: str
    behalf: tuple[str, ...] = ()
    gender: Gender = Gender.UNKNOWN
    number: Number = Number.UNKNOWN
    form: Form = Form.NAME


# Signs of quotation around a name, and the space that some write behind them.
_SIGNS = '\u201c\u201d\u201e\u201f\u2039\u00ab" '


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Found:
    """The things a release names, with every mention and every noun phrase of an actor.

    Attributes:
        release: The release.
        folded: Its folded text.
        words: Its words and signs.
        entities: The distinct things, in order of first mention.
        mentions: All mentions by start, the longer first; a mention may lie inside another.
        phrases: The longest noun phrases of actors by start; none overlaps another.
        unresolved: What stayed ambiguous.
        serves: Identifier of a person -> those of the states and bodies here whose posts he held on the day.
    """

    release: Release
    folded: Folded
    words: Words
    entities: tuple[Entity, ...] = ()
    mentions: tuple[Mention, ...] = ()
    phrases: tuple[NounPhrase, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    serves: Mapping[str, frozenset[str]] = field(default_factory=dict)
    _by_id: dict[str, Entity] = field(init=False, repr=False)
    _starts: list[int] = field(init=False, repr=False)
    _phrase_starts: list[int] = field(init=False, repr=False)
    _phrase_words: dict[int, NounPhrase] = field(init=False, repr=False)
    _agreements: dict[str, set[tuple[Gender, Number]]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Index mentions and phrases by where they start."""
        object.__setattr__(self, "_by_id", {e.id: e for e in self.entities})
        object.__setattr__(self, "_starts", [m.start for m in self.mentions])
        object.__setattr__(self, "_phrase_starts", [p.start for p in self.phrases])
        object.__setattr__(self, "_phrase_words", {p.first: p for p in self.phrases})
        agreements: dict[str, set[tuple[Gender, Number]]] = {}
        for phrase in self.phrases:
            agreements.setdefault(phrase.entity, set()).add((phrase.gender, phrase.number))
        object.__setattr__(self, "_agreements", agreements)

    def agreements(self, identifier: str) -> Set[tuple[Gender, Number]]:
        """Return the genders and numbers in which phrases name an entity; none when no phrase does."""
        return self._agreements.get(identifier, frozenset())

    def genders(self, identifier: str) -> set[Gender]:
        """Return the genders of all the phrases that name an entity, without the unknown one."""
        return {gender for gender, _ in self.agreements(identifier)} - {Gender.UNKNOWN}

    def entity(self, identifier: str) -> Entity:
        """Return the thing with this identifier; a KeyError when there is none."""
        return self._by_id[identifier]

    def mention_at(self, start: int) -> Mention | None:
        """Return the longest mention that starts at an offset."""
        i = bisect_left(self._starts, start)
        return self.mentions[i] if i < len(self.mentions) and self._starts[i] == start else None

    def mentions_in(self, start: int, end: int) -> tuple[Mention, ...]:
        """Return the mentions that lie wholly within a span, nested ones too."""
        i, j = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return tuple(m for m in self.mentions[i:j] if m.end <= end)

    def mention_over(self, offset: int) -> Mention | None:
        """Return the longest mention that covers an offset."""
        phrase = self.phrase_over(offset)
        start = phrase.start if phrase else max(0, offset - 200)
        i, j = bisect_left(self._starts, start), bisect_right(self._starts, offset)
        over = [m for m in self.mentions[i:j] if m.end > offset]
        return max(over, key=lambda m: m.end - m.start, default=None)

    def phrase_at(self, start: int) -> NounPhrase | None:
        """Return the actor phrase that starts at an offset."""
        i = bisect_left(self._phrase_starts, start)
        return self.phrases[i] if i < len(self.phrases) and self._phrase_starts[i] == start else None

    def phrase_from(self, word: int) -> NounPhrase | None:
        """Return the actor phrase that starts in a word, proclitics apart.

        Args:
            word: Index into ``words``.

        Returns:
            The phrase, or None when no actor is named from this word on.
        """
        return self._phrase_words.get(word)

    def phrase_near(self, word: int) -> NounPhrase | None:
        """Return the actor phrase that starts in a word, or in the next: an article or one adjective may open it.

        Args:
            word: Index into ``words``.

        Returns:
            The phrase, or None when no actor is named from either word on.
        """
        return self.phrase_from(word) or self.phrase_from(word + 1)

    def written_before(self, word: int, start: int) -> str:
        """Return the letters written on to a name in its first word: conjunction and preposition, no sign.

        Args:
            word: Index of the word.
            start: Where the name begins.
        """
        if start == self.words.starts[word]:
            return ""
        # In the folded text, where neither marks nor invisible signs are counted as letters.
        return self.folded.text[self.words.begins[word] : self.folded.at(start)].rstrip(_SIGNS)

    def phrase_over(self, offset: int) -> NounPhrase | None:
        """Return the actor phrase that covers an offset."""
        i = bisect_right(self._phrase_starts, offset) - 1
        return self.phrases[i] if i >= 0 and self.phrases[i].end > offset else None

    def phrases_in(self, start: int, end: int) -> tuple[NounPhrase, ...]:
        """Return the actor phrases that lie wholly within a span."""
        i, j = bisect_left(self._phrase_starts, start), bisect_left(self._phrase_starts, end)
        return tuple(p for p in self.phrases[i:j] if p.end <= end)
