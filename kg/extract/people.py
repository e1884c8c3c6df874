"""When two names are one person's, and whose office an office phrase means."""

from collections.abc import Iterable
from typing import Protocol

from kg.extract.chunk import Chunk
from kg.extract.identity import Draft
from kg.text.names import parts, short_forms

# Offices that releases call by either word.
_SYNONYMS = {"موفد": "مبعوث", "مندوب": "مبعوث", "ناطق": "متحدث", "زعيم": "قائد"}
COUNTERPART = "نظير"
_EQUALS = frozenset({COUNTERPART, "وزير", "رييس", "ملك", "امير"})
# Words for a person that say no office; with the adjective of a state they mean the one person of that state.
GENERIC = frozenset({"مسوول", "دبلوماسي", "ضيف", "قيادي", "زاير", "خبير"})


# Field of a minister -> kind of post.
_FIELDS = {"الخارجيه": "foreign-minister", "الدفاع": "defence-minister", "الداخليه": "interior-minister"}


def role_of(offices: Iterable[tuple[str, ...]]) -> str:
    """Return the kind of post that an office phrase without its state tells, or an empty string.

    Args:
        offices: Folded words of the offices of one person.

    Returns:
        The kind, for instance ``foreign-minister``.

    Examples:
        >>> role_of([("وزير", "الخارجيه")])
        'foreign-minister'
    """
    for office in sorted(offices):
        if office[:1] == ("وزير",):
            return next((_FIELDS[word] for word in office if word in _FIELDS), "")
        if office[:2] == ("رييس", "الوزراء"):
            return "prime-minister"
    return ""


class Knows(Protocol):
    """Whatever knows the persons so far."""

    def people(self) -> Iterable[Draft]:
        """Return them."""

    def known(self, chunk: Chunk) -> Draft | None:
        """Return the draft that a chunk was gathered in."""


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two names can be forms of one: equal, or the shorter a usual short form of the longer.

    Args:
        one: Folded words.
        other: Folded words.

    Returns:
        Whether they can.

    Examples:
        >>> same_person(("خالد", "الحريري"), ("الحريري",))
        True
        >>> same_person(("خالد", "الحريري"), ("سعد", "الحريري"))
        False
    """
    if one == other or _plain(one) == _plain(other):
        return True
    long, short = (one, other) if len(one) >= len(other) else (other, one)
    if len(long) < 2:
        return False
    if len(parts(short)) == 1:
        return _plain(short) in {_plain(form) for form in short_forms(long) if len(parts(form)) == 1}
    return _plain(short) in set(map(_plain, short_forms(long))) or long[: len(short)] == short


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word.removeprefix("ال") if len(word) > 4 else word for word in words)


def head_of(head: str) -> str:
    """Return the one word under which an office is compared."""
    return _SYNONYMS.get(head, head)


def matching_offices(known: Knows, chunk: Chunk) -> list[Draft]:
    """Find the persons whose office an office phrase can mean.

    Args:
        known: Who knows the persons so far.
        chunk: The office phrase.

    Returns:
        The persons, in the order in which the text named them.
    """
    head = head_of(chunk.head)
    if chunk.state and chunk.head in GENERIC:
        of_state = [d for d in known.people() if chunk.state in d.states]
        if len(of_state) == 1:
            return of_state
    return [d for d in known.people() if head in map(head_of, d.heads) and _fits(known, d, chunk)]


def counterparts(known: Knows, chunk: Chunk) -> list[Draft]:
    """Find whom "his counterpart" can mean: a minister or head of the state named, or one already called so.

    Args:
        known: Who knows the persons so far.
        chunk: The phrase.

    Returns:
        The persons.
    """
    if not chunk.state:
        return [d for d in known.people() if COUNTERPART in d.heads]
    return [d for d in known.people() if chunk.state in d.states and d.heads & _EQUALS]


def _fits(known: Knows, draft: Draft, chunk: Chunk) -> bool:
    """Tell whether an office phrase can mean a person who holds an office with the same head."""
    if set(chunk.posts) & set(draft.posts) or chunk.office in draft.offices:
        return True
    if chunk.posts and draft.posts:
        return False
    if chunk.state:
        return chunk.state in draft.states
    owner = known.known(chunk.body) if chunk.body else None
    if owner is not None:
        return owner in draft.bodies
    if len(chunk.office) <= 1:
        return True
    return any(
        office[: len(chunk.office)] == chunk.office or set(chunk.office) <= set(office) for office in draft.offices
    )
