"""The things a text names as they grow: every chunk that names one thing is gathered in one draft."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import islice

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.found import Mention
from kg.kinds import PERSON, EntityType

# So many of the things named last are weighed when a reference is resolved: a bound on the work, not on sense.
_REMEMBERED = 48


@dataclass(slots=True, eq=False)
class Draft:
    """One thing while the text is read.

    Attributes:
        type: Coarse kind.
        kind: Fine kind.
        key: Registry key, or empty.
        first: Index of the word where it is first named.
        names: Forms of its name in folded words.
        heads: Head nouns by which it was described.
        states: States whose adjective it bore.
        posts: Keys of the posts it was named by.
        offices: Folded words of its offices.
        bodies: Things it stands for, or where it is held.
        mentions: Where it is named, by start and end.
        words: Indexes of the words where chunks that name it begin.
        label: First and last word of its best name.
        role: First and last word that give its office, or None.
        acts: Whether it was named otherwise than as a location.
        weak: Whether nothing but weak mentions named it so far.
        aka: Keys of candidates not chosen between.
    """

    type: EntityType
    kind: str
    key: str = ""
    first: int = 0
    names: set[tuple[str, ...]] = field(default_factory=set)
    heads: set[str] = field(default_factory=set)
    states: set[str] = field(default_factory=set)
    posts: list[str] = field(default_factory=list)
    offices: set[tuple[str, ...]] = field(default_factory=set)
    bodies: list["Draft"] = field(default_factory=list)
    mentions: dict[tuple[int, int], Mention] = field(default_factory=dict)
    words: set[int] = field(default_factory=set)
    label: tuple[int, int] | None = None
    role: tuple[int, int] | None = None
    acts: bool = False
    weak: bool = True
    aka: tuple[str, ...] = ()


class Drafts:
    """All drafts of a text, found again by key, by name, by head noun or by where they are named."""

    def __init__(self) -> None:
        """Start with none."""
        self.all: list[Draft] = []
        self.by_key: dict[str, Draft] = {}
        self.by_name: dict[tuple[EntityType, tuple[str, ...]], Draft] = {}
        self._by_head: dict[tuple[EntityType, str], list[Draft]] = {}
        self._by_unit: dict[str, list[Draft]] = {}
        self._by_type: dict[EntityType, list[Draft]] = {}
        self._at: dict[tuple[int, int], Draft] = {}

    def new(self, chunk: Chunk, type_: EntityType, kind: str, key: str = "") -> Draft:
        """Begin a draft with a chunk.

        Args:
            chunk: The chunk that names it first.
            type_: Coarse kind.
            kind: Fine kind.
            key: Registry key, or empty.

        Returns:
            The draft.
        """
        label = chunk.name or (chunk.first, chunk.last)
        draft = Draft(type=type_, kind=kind, key=key, first=chunk.first, label=label)
        self.all.append(draft)
        self._by_type.setdefault(type_, []).append(draft)
        if key:
            self.by_key[key] = draft
        return draft

    def learn(self, draft: Draft, chunk: Chunk) -> None:
        """Take over what a chunk says of a thing."""
        # "Deputy president and head of the government" is not whom "the president" means.
        further = [(head, words) for head, words in chunk.offices if head != "رييس"]
        for head in (chunk.head, *[head for head, _ in further]):
            if head and head not in draft.heads:
                draft.heads.add(head)
                self._by_head.setdefault((draft.type, head), []).append(draft)
        if chunk.state:
            draft.states.add(chunk.state)
        for post in chunk.posts:
            if post not in draft.posts:
                draft.posts.append(post)
        draft.offices.update([office for office in (chunk.office, *[words for _, words in further]) if office])
        if not chunk.weak:
            draft.weak = False

    def call(self, draft: Draft, words: tuple[str, ...]) -> None:
        """Note a form of a thing's name."""
        if not words or words in draft.names:
            return
        draft.names.add(words)
        if draft.type is PERSON:
            for word in {plain(word) for word in parted(words)}:
                self._by_unit.setdefault(word, []).append(draft)

    def place(self, draft: Draft, chunk: Chunk) -> None:
        """Note that a chunk was gathered in a draft."""
        self._at[chunk.first, chunk.last] = draft
        draft.words.add(chunk.first)

    def known(self, chunk: Chunk) -> Draft | None:
        """Return the draft that a chunk was gathered in."""
        return self._at.get((chunk.first, chunk.last))

    def headed(self, type_: EntityType, heads: Iterable[str]) -> list[Draft]:
        """Return the things last described by one of some head nouns, in order of the text."""
        found = {id(d): d for head in heads for d in _last(self._by_head.get((type_, head), []))}
        return sorted(found.values(), key=lambda d: d.first)

    def of_type(self, type_: EntityType) -> list[Draft]:
        """Return the things of one kind begun last."""
        return list(_last(self._by_type.get(type_, [])))

    def sharing(self, words: tuple[str, ...]) -> list[Draft]:
        """Return the persons whose names share a word with a name."""
        found = {id(d): d for word in parted(words) for d in _last(self._by_unit.get(plain(word), []))}
        return list(found.values())


def _last(drafts: list[Draft]) -> Iterable[Draft]:
    return islice(reversed(drafts), _REMEMBERED)


_SERVANT_OF, _SERVANT = "عبدال", 3
_FATHER, _FATHER_OF = "ابو", "ابوال"
_HONOURED = ("الدين", "الله")


@lru_cache(maxsize=20_000)
def parted(words: tuple[str, ...]) -> tuple[str, ...]:
    """Write names of two words as two: "servant of the Merciful", "light of the religion"; texts write them as one too.

    Args:
        words: Folded words of a name.

    Returns:
        The words, with the second part of such a name as a word of its own.

    Examples:
        >>> parted(("نورالدين", "العطار"))
        ('نور', 'الدين', 'العطار')
    """
    return tuple(part for word in words for part in _parts(word))


def _parts(word: str) -> tuple[str, ...]:
    if word.startswith(_SERVANT_OF):
        return word[:_SERVANT], word[_SERVANT:]
    if word.startswith(_FATHER_OF) and len(word) > len(_FATHER_OF):
        return _FATHER, word[len(_FATHER) :]
    end = next((end for end in _HONOURED if word.endswith(end) and len(word) > len(end) + 1), "")
    return (word[: -len(end)], end) if end else (word,)


_OPENS = frozenset({_SERVANT_OF[:_SERVANT], _FATHER})


def joined(words: tuple[str, ...]) -> tuple[str, ...]:
    """Write names of two words as one.

    Args:
        words: Folded words of a name, such names written as two.

    Returns:
        The words.

    Examples:
        >>> joined(("عبد", "الكريم", "العطار"))
        ('عبدالكريم', 'العطار')
    """
    whole: list[str] = []
    for word in words:
        second = whole and (word in _HONOURED or (whole[-1] in _OPENS and word.startswith("ال")))
        if second:
            whole[-1] += word
        else:
            whole.append(word)
    return tuple(whole)


def plain(word: str) -> str:
    """Return a unit of a name without its article, and "son of" in one spelling.

    Examples:
        >>> plain("الحريري")
        'حريري'
    """
    if word == "ابن":
        return "بن"
    return word[2:] if word.startswith("ال") and len(word) > len("الله") else word
