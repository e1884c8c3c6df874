"""Cut the content of a stance into the parts that decide what it describes: heads, names, prepositions, steering words.

Offsets of parts are those of the release. A part begins after its proclitics, which it keeps in ``letters``.
"""

from bisect import bisect_right
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from kg.extract.matters.surface import HeadHit, Surface
from kg.kinds import EntityType
from kg.lexicon.matters import HeadForm, MatterWords
from kg.sources import Quote
from kg.text.words import Words

_ARTICLE = "ال"
_APOSTROPHES = frozenset("'’")
# Endings of English adjectives of lands; those of no ending are few (French, Dutch, Greek, Swiss).
_ADJECTIVES = ("an", "ish", "ese", "i", "ic", "al", "French", "Dutch", "Greek", "Swiss", "Czech", "'s", "’s")
_WITH_ARTICLE = ("وال", "فال", "بال", "كال", "وبال", "ولل", "لل")
_JOINED = ("و", "ف")
_ANY_JOINED = "".join(_JOINED)


class Sort(StrEnum):
    """What a part of a content is."""

    HEAD = "head"
    NAME = "name"
    PREPOSITION = "preposition"
    STEERING = "steering"
    WORD = "word"
    SIGN = "sign"


# Asked for at every word: before Python 3.12 a member is slow to look up in its class.
HEAD, NAME, PREPOSITION, STEERING, WORD, SIGN = Sort


class Named(NamedTuple):
    """One place where an entity is named.

    Attributes:
        start: First code point in the release.
        end: One past the last.
        entity: Its identifier.
        kind: What it is in these words: a state named by its government acts and is no land.
    """

    start: int
    end: int
    entity: str
    kind: EntityType


class Part(NamedTuple):
    """One part of a content; a tuple, since thousands are made for a release.

    Attributes:
        sort: What it is.
        start: First code point in the release, after proclitics.
        end: One past the last.
        text: Folded words.
        letters: Proclitics before it, folded; ``لل`` keeps the article's lam.
        value: What a preposition says, the job of a steering word, or the entity of a name; else empty.
        kind: What a name names in these words.
        head: The head, when it is one.
        pronoun: A pronoun written on to it, or empty.
        definite: Whether its last word bears article or pronoun, so that it governs no noun.
        modifies: Whether an English name can belong to the noun after it: a possessive, an adjective, an acronym.
    """

    sort: Sort
    start: int
    end: int
    text: str
    letters: str = ""
    value: str = ""
    kind: EntityType | None = None
    head: HeadForm | None = None
    pronoun: str = ""
    definite: bool = False
    modifies: bool = False

    @property
    def joined(self) -> bool:
        """Whether a conjunction is written on to it."""
        return self.letters[:1] in _JOINED

    @property
    def letter(self) -> str:
        """The preposition of one letter written on to it, or empty."""
        return self.letters.lstrip(_ANY_JOINED)[:1] if self.letters else ""


def kind_of(part: Part) -> EntityType:
    """Return what a name names in its words; only names name anything."""
    return part.kind or EntityType.PLACE


def cut(content: Quote, names: Sequence[Named], surface: Surface) -> tuple[Part, ...]:
    """Cut a content into parts, the longest at each place, names before heads.

    Args:
        content: The content of a stance.
        names: Every place inside it where an entity is named; one may lie inside another.
        surface: The release in which it stands.

    Returns:
        The parts in order; together they cover every word and sign.
    """
    text = surface.words(content.start, content.end)
    heads = {
        place: (place + head.last - head.first, _head(head, surface, text.starts[place]))
        for place, head in surface.heads(content.start, content.end).items()
    }
    named: dict[int, tuple[int, Part]] = {}
    for name in names:
        first, last = _word_at(text.starts, name.start), _word_at(text.starts, name.end - 1)
        if first not in named or last > named[first][0]:
            named[first] = (last, _name(name, text, first, last, surface.text))
    return tuple(_parts(surface, text, named, heads))


def _head(head: HeadHit, surface: Surface, word: int) -> Part:
    """Make the part of a head; what stands before it in its first word is its proclitics."""
    return Part(
        sort=HEAD,
        start=head.start,
        end=head.stop,
        text=surface.folded(head.begin, head.end),
        letters=surface.before(word, head.begin),
        head=head.form,
        pronoun=head.form.pronoun,
        definite=head.form.definite or (head.one_word and head.with_article),
    )


def _word_at(starts: Sequence[int], offset: int) -> int:
    """Return the index of the word that covers an offset."""
    return max(0, bisect_right(starts, offset) - 1)


def _has_article(text: str, start: int, letters: str) -> bool:
    """Tell whether the article stands at an offset, which the alef of a hamza is not (``إلزام``)."""
    return text.startswith(_ARTICLE, start) or letters.endswith("لل")


def _name(name: Named, text: Words, first: int, last: int, source: str) -> Part:
    """Make the part of a name; what stands before it in its first word is its proclitics."""
    before = name.start - text.starts[first]
    form = text.forms[first]
    return Part(
        sort=NAME,
        start=name.start,
        end=name.end,
        text=" ".join((form[before:], *text.forms[first + 1 : last + 1])),
        letters=form[:before],
        value=name.entity,
        kind=name.kind,
        definite=_has_article(source, name.start, form[:before]),
        modifies=_modifies(source, name.start, name.end),
    )


def _modifies(text: str, start: int, end: int) -> bool:
    """Tell whether an English name can belong to the noun after it, by its form alone."""
    name = text[start:end]
    return text[end : end + 1] in _APOSTROPHES or name.isupper() or name.endswith(_ADJECTIVES)


def _parts(
    surface: Surface, text: Words, named: dict[int, tuple[int, Part]], heads: dict[int, tuple[int, Part]]
) -> list[Part]:
    """Take the longest part at each word: a name before a head of the same length, a head before small words."""
    parts = []
    i, size = 0, len(text.forms)
    known = heads.keys() | named.keys()
    while i < size:
        last, part = _small(surface, text, i)
        # Of those that reach as far, a name comes before a head, and both before small words.
        for candidate in (heads.get(i), named.get(i)) if i in known else ():
            if candidate is not None and candidate[0] >= last:
                last, part = candidate
        parts.append(part)
        i = last + 1
    return parts


def _small(surface: Surface, text: Words, i: int) -> tuple[int, Part]:
    """Return the longest preposition or steering phrase from a word on, else the word itself."""
    form, start = text.forms[i], text.starts[i]
    sort, letters, left, pronoun, fused, begins = _word(form, surface.lexicon)
    if begins and (phrase := _phrase(surface, text, i, form.lower())) is not None:
        return phrase
    definite = fused or surface.text.startswith(_ARTICLE, start + len(letters))
    # By place: one is made for nearly every word of a content.
    return i, Part(sort, start, text.ends[i], left, letters, "", None, None, pronoun, definite)


def _phrase(surface: Surface, text: Words, i: int, form: str) -> tuple[int, Part] | None:
    """Return the longest preposition or steering phrase from a word on, a conjunction before it apart."""
    lexicon = surface.lexicon
    starts = lexicon.starts
    options = [("", form)] if form in starts else []
    if form[:1] in _JOINED and form[1:] in starts:
        options.append((form[0], form[1:]))
    best = (0, "", "")
    for letters, first in options:
        for size in range(min(starts[first], len(text) - i), best[0], -1):
            phrase = " ".join([first, *map(str.lower, text.forms[i + 1 : i + size])]) if size > 1 else first
            if phrase in lexicon.small:
                best = size, letters, phrase
                break
    size, letters, phrase = best
    if not size:
        return None
    last, start = i + size - 1, text.starts[i] + len(letters)
    return last, Part(
        sort=STEERING if phrase in lexicon.steering else PREPOSITION,
        start=start,
        end=text.ends[last],
        text=" ".join(text.forms[i : last + 1])[len(letters) :],
        letters=letters,
        value=lexicon.small[phrase],
        definite=_has_article(surface.text, start, letters),
    )


class _Word(NamedTuple):
    """What is known of a word or sign by its form: its sort, proclitics, what is left, a pronoun written on to it.

    ``fused`` tells whether the proclitics hold the article, ``begins`` whether a small phrase may begin with it.
    """

    sort: Sort
    letters: str
    text: str
    pronoun: str
    fused: bool
    begins: bool


@lru_cache(maxsize=50_000)
def _word(form: str, lexicon: MatterWords) -> _Word:
    """Read a form; most are met again and again."""
    lower, starts = form.lower(), lexicon.starts
    pronoun = lexicon.with_pronoun.get(lower, "")
    letters = _letters(lower) if lower.startswith(_WITH_ARTICLE) and not pronoun else ""
    return _Word(
        sort=WORD if form[:1].isalnum() else SIGN,
        letters=letters,
        text=form[len(letters) :],
        pronoun=pronoun,
        fused=letters.endswith("لل"),
        begins=lower in starts or (lower[:1] in _JOINED and lower[1:] in starts),
    )


def _letters(form: str) -> str:
    """Return the proclitics of a word that bears the article; of others they cannot be told from the word."""
    letters = next(letters for letters in _WITH_ARTICLE if form.startswith(letters))
    if len(form) <= len(letters) + 1:
        return ""
    return letters if letters.endswith("لل") else letters.removesuffix(_ARTICLE)
