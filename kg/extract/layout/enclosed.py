"""Names in quotation marks: the marks around an actor's name alone belong to the name and quote nothing."""

from dataclasses import replace
from itertools import compress

from kg.extract.mentions.found import Found, NounPhrase
from kg.text.sentences import Stretch
from kg.text.words import Words

_AND = frozenset(["و", "ف"])


def unwrap(found: Found, quotes: tuple[Stretch, ...]) -> Found:
    """Let the signs around the name of an actor be part of its words, with "and" where it is written on to them.

    "«Party» rejects", "and «Council»" then read like names without signs, wherever they stand.

    Args:
        found: What the first step found.
        quotes: The quotations of the text, signs included.

    Returns:
        The same with other words; unchanged where no quotation holds an actor's name alone.
    """
    held = {phrase.first - 1: phrase for phrase in found.phrases}
    names = [(q, phrase) for q in quotes if (phrase := held.get(q.first)) and _alone(found.words, q, phrase)]
    if not names:
        return found
    spans = [_span(found.words, q) for q, _ in names]
    words = _joined(found.words, spans)
    kept = [p for p in found.phrases if p.last < spans[0].first]
    moved = [replace(p, first=words.index(p.start), last=words.index(p.end - 1)) for p in found.phrases[len(kept) :]]
    return replace(found, words=words, phrases=(*kept, *moved))


def _alone(words: Words, quote: Stretch, phrase: NounPhrase) -> bool:
    """Tell whether a quotation holds nothing but a phrase, without proclitics."""
    return quote.stop == phrase.last + 2 and words.starts[phrase.first] == phrase.start


def _span(words: Words, quote: Stretch) -> Stretch:
    """Return a quotation with the conjunction that is written on to its first sign."""
    joined = (
        quote.first
        and words.forms[quote.first - 1] in _AND
        and words.ends[quote.first - 1] == words.starts[quote.first]
    )
    return Stretch(quote.first - bool(joined), quote.stop)


def _joined(words: Words, spans: list[Stretch]) -> Words:
    """Write the signs of each span on to its first and last word."""
    forms, starts, ends = list(words.forms), list(words.starts), list(words.ends)
    begins, stops = list(words.begins), list(words.stops)
    kept = bytearray(b"\1" * len(words))
    for first, stop in spans:
        name = first + 1 + (words.forms[first] in _AND)
        forms[name] = words.forms[first][: name - first - 1] + words.forms[name]
        starts[name], begins[name] = words.starts[first], words.begins[first]
        ends[stop - 2], stops[stop - 2] = words.ends[stop - 1], words.stops[stop - 1]
        for i in (*range(first, name), stop - 1):
            kept[i] = 0
    return Words(
        forms=tuple(compress(forms, kept)),
        starts=tuple(compress(starts, kept)),
        ends=tuple(compress(ends, kept)),
        begins=tuple(compress(begins, kept)),
        stops=tuple(compress(stops, kept)),
    )
