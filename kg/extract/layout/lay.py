"""Lay out a release for reading: where its sentences, quotations, times and actor phrases begin and end."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from operator import attrgetter

from kg.extract.layout.enclosed import unwrap
from kg.extract.layout.page_lines import told_lines
from kg.extract.layout.wording import HONOURS
from kg.extract.mentions.found import Found, NounPhrase
from kg.kinds import EntityType
from kg.sources import Quote, Time
from kg.text.dates import find_times
from kg.text.fold import word_set
from kg.text.places import Places
from kg.text.sentences import Stretch, quotations, sentences
from kg.text.timewords import WEEKDAY_ALONE
from kg.text.words import Words


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """A release seen as words, with what begins or ends at each word.

    Attributes:
        found: What the first step found.
        words: Its words and signs.
        forms: Their folded forms.
        quotes: The quotations, signs included.
        sentences: The sentences.
        quoted: For each word 1 where it stands inside a quotation, its signs excluded.
        quote_at: One past the closing sign, by the index of the opening sign.
        times: The times told.
        time_at: Time by the index of its first word, with one past its last.
        starts_at: Actor phrase by the index of its first word, and by that of the words of honour before a person.
        ends_at: Actor phrase by the index of its last word.
        place_at: One past the last word of a mention, by the index of its first word.
        offices: One past the last word of an office that several persons named hold, by the index of its first.
        places: Where the folded forms stand.
    """

    found: Found
    words: Words
    forms: tuple[str, ...]
    quotes: tuple[Stretch, ...]
    sentences: tuple[Stretch, ...]
    quoted: bytes
    quote_at: dict[int, int]
    times: tuple[Time, ...]
    time_at: dict[int, tuple[int, Time]]
    starts_at: dict[int, NounPhrase]
    ends_at: dict[int, NounPhrase]
    place_at: dict[int, int]
    offices: dict[int, int]
    places: Places

    def phrase(self, i: int) -> NounPhrase | None:
        """Return the actor phrase that starts in a word."""
        return self.starts_at.get(i)

    def bare(self, phrase: NounPhrase) -> bool:
        """Tell whether nothing but a conjunction is written before a phrase."""
        return self.proclitic(phrase) in ("", "و", "ف")

    def proclitic(self, phrase: NounPhrase) -> str:
        """Return the letters written before a phrase in its first word."""
        return self.found.written_before(phrase.first, phrase.start)

    def quotation(self, i: int) -> Stretch | None:
        """Return the quotation that covers a word, signs included."""
        n = bisect_right(self.quotes, i, key=attrgetter("first")) - 1
        return self.quotes[n] if n >= 0 and i < self.quotes[n].stop else None

    def quote(self, first: int, stop: int, skip: int = 0) -> Quote:
        """Return the words of a stretch, without the first letters to skip."""
        start, end = self.words.starts[first], self.words.ends[stop - 1]
        if skip:
            # Letters written before a word may be set apart from it.
            start = int(self.found.folded.keep[self.words.begins[first] + skip])
        return Quote(start=start, end=end, quote=self.found.release.text[start:end])

    def written(self, i: int) -> str:
        """Return the word at a place as the text spells it, with its hamzas, its dots and its signs."""
        return self.found.release.text[self.words.starts[i] : self.words.ends[i]]

    def is_person(self, phrase: NounPhrase) -> bool:
        """Tell whether a phrase stands for a person."""
        return self.found.entity(phrase.entity).type is EntityType.PERSON

    def form(self, i: int) -> str:
        """Return the folded word at a place, empty outside the text."""
        # Asked for most words many times over: hardly any place lies outside the text.
        if i < 0:
            return ""
        try:
            return self.forms[i]
        except IndexError:
            return ""


def lay_out(found: Found) -> Layout:
    """Lay out a release in one pass.

    Args:
        found: What the first step found.

    Returns:
        The layout.
    """
    quotes, written = quotations(found.words), found.words
    found = unwrap(_with_leaders(found), quotes)
    words = found.words
    if words is not written:
        quotes = quotations(words)
    quoted = bytearray(len(words))
    for q in quotes:
        quoted[q.first + 1 : q.stop - 1] = b"\1" * max(0, q.stop - q.first - 2)
    starts_at = {p.first: p for p in found.phrases}
    starts_at |= {p.first: p for p in _honoured(found) if p.first not in starts_at}
    times, forms = _told_times(found), _told_apart(found)
    return Layout(
        found=found,
        words=words,
        forms=forms,
        quotes=quotes,
        sentences=told_lines(words.forms, sentences(words, quotes), starts_at),
        quoted=bytes(quoted),
        quote_at={q.first: q.stop for q in quotes},
        times=times,
        time_at={words.index(t.words.start): (words.index(t.words.end - 1) + 1, t) for t in times},
        starts_at=starts_at,
        ends_at={p.last: p for p in found.phrases},
        place_at=_mention_ends(found),
        offices={
            words.index(u.words.start): words.index(u.words.end - 1) + 1
            for u in found.unresolved
            if u.rule == "office" and u.words.start == words.starts[words.index(u.words.start)]
        },
        places=words.places if forms is words.forms else Places(forms),
    )


def _told_times(found: Found) -> tuple[Time, ...]:
    """Return the times told; a name may be that of a weekday."""
    times = find_times(found.words, found.release.text, found.release.published)
    return tuple(t for t in times if t.problem != WEEKDAY_ALONE or found.mention_over(t.words.start) is None)


def _honoured(found: Found) -> Iterator[NounPhrase]:
    """Return the persons before whom words of honour stand, with these: "with His Excellency the minister X"."""
    forms, ends = found.words.forms, {p.last for p in found.phrases}
    for phrase in found.phrases:
        first, letters = phrase.first, 0
        while first and first - 1 not in ends and not letters:
            letters = _before_honour(forms[first - 1])
            if letters < 0:
                break
            first -= 1
        if first < phrase.first and found.entity(phrase.entity).type is EntityType.PERSON:
            start = int(found.folded.keep[found.words.begins[first] + max(letters, 0)])
            yield replace(phrase, first=first, start=start)


@lru_cache(maxsize=50_000)
def _before_honour(form: str) -> int:
    """Return how many letters are written before a word of honour, "and", "to" or both; -1 for another word."""
    return next((n for n in (0, 1, 2) if form[n:] in _HONOURS), -1)


# "The private secretary of the Custodian of the Two Holy Mosques, Mr X": who he serves is another.
_HONOURS = HONOURS - word_set("خادم الحرمين الشريفين")


def _told_apart(found: Found) -> tuple[str, ...]:
    """Return the folded words, a name that is written like "that" told apart: "Ban", of "Ban Ki-moon"."""
    words = found.words
    if _LIKE_THAT.isdisjoint(words.forms):
        return words.forms
    named = {m.start for m in found.mentions}
    return tuple(
        form + _APART if form in _LIKE_THAT and words.starts[i] in named else form for i, form in enumerate(words.forms)
    )


_APART = "\u200c"
_LIKE_THAT = frozenset(["بان"])


def _with_leaders(found: Found) -> Found:
    """Join a state and the person who leads it where his name follows at once: 'and of Russia Vladimir Putin'."""
    kept: list[NounPhrase] = []
    for phrase in found.phrases:
        between = found.release.text[kept[-1].end : phrase.start] if kept else ""
        # In a letterhead the organ of a body stands below it, on a line of its own.
        at_once = between.isspace() and "\n" not in between
        if at_once and kept[-1].entity in phrase.behalf:
            state = kept.pop()
            phrase = replace(phrase, start=state.start, first=state.first)
        kept.append(phrase)
    return found if len(kept) == len(found.phrases) else replace(found, phrases=tuple(kept))


def _mention_ends(found: Found) -> dict[int, int]:
    """Return one past the last word of the longest mention that begins in each word."""
    ends: dict[int, int] = {}
    for mention in found.mentions:
        first = found.words.index(mention.start)
        stop = found.words.index(mention.end - 1) + 1
        if stop > ends.get(first, 0):
            ends[first] = stop
    return ends
