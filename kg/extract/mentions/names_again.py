"""A full name, then the surname alone: later (and earlier) short forms of the persons a text names."""

from collections.abc import Iterable
from functools import lru_cache

from kg.extract.mentions.chunk import Chunk
from kg.extract.mentions.guide import Lexeme
from kg.extract.mentions.identity import Draft, joined, parted
from kg.extract.mentions.resolve import Resolver
from kg.extract.mentions.view import View
from kg.kinds import PERSON
from kg.text.fold import fold_word
from kg.text.names import SON, short_forms

_PROCLITICS = ("", "و", "ف", "ب", "ل", "ك", "ول", "وب")
# "To" before the article, which loses its first letter.
_TO = ("ل", "ول", "فل")
_SHORTEST = 3


def names_again(resolver: Resolver) -> None:
    """Gather the short forms of every person named in full; a form that fits two persons is left out.

    Args:
        resolver: The things found so far; mentions are added to their drafts.
    """
    forms = _short_forms(resolver)
    if not forms:
        return
    view = resolver.view
    covered = bytearray(len(view.words))
    for chunk, _ in resolver.whole:
        covered[chunk.first : chunk.last + 1] = b"\1" * (chunk.last + 1 - chunk.first)
    firsts = dict.fromkeys(words[0] for words in forms)
    starts = dict(written for first in firsts for written in _with_letters(first))
    starts |= dict(written for first in firsts for written in _to(first))
    bare = {words[0] for words in forms if len(words) == 1}
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(forms, key=len, reverse=True):
        by_first.setdefault(words[0], []).append(words)
    for i in view.words.places.of(frozenset(starts)):
        if covered[i]:
            continue
        clitic, first = starts[view.words.forms[i]]
        for words in by_first[first]:
            articled = words[0].startswith("ال") and words[0][2:] in bare
            only = len(words) == 1 and (articled or _only_said(resolver, words[0]))
            if only and not _said_by(resolver, i):
                continue
            if view.words.forms[i + 1 : i + len(words)] == words[1:] and not any(covered[i : i + len(words)]):
                begins = i - 1 if not clitic and i and not covered[i - 1] and _is_title(view, i - 1) else i
                _add(resolver, forms[words], begins, (i, i + len(words) - 1), clitic)
                break


@lru_cache(maxsize=10_000)
def _with_letters(word: str) -> tuple[tuple[str, tuple[int, str]], ...]:
    """Return how a name is written with conjunction and preposition, each with their number and the name."""
    return tuple((p + word, (len(p), word)) for p in _PROCLITICS if not p or len(word) > _SHORTEST)


def _to(word: str) -> tuple[tuple[str, tuple[int, str]], ...]:
    """Return how "to" is written before a name with the article."""
    return tuple((p + "ل" + word[2:], (len(p), word)) for p in _TO) if word.startswith("ال") else ()


def _short_forms(resolver: Resolver) -> dict[tuple[str, ...], Draft]:
    view = resolver.view
    found: dict[tuple[str, ...], Draft] = {}
    doubled: set[tuple[str, ...]] = set()
    for draft in resolver.drafts.all:
        if draft.type is not PERSON:
            continue
        names = set(draft.names)
        entry = view.guide.entry(draft.key)
        if entry:
            names.add(tuple(fold_word(entry.ar).split()))
        for words in names:
            short_names = (*short_forms(words), *_of_the_family(words))
            for short in dict.fromkeys((*_written(words, *short_names), *_with_article(short_names))):
                if found.get(short, draft) is not draft:
                    doubled.add(short)
                found[short] = draft
    return {s: d for s, d in found.items() if s not in doubled and _usable(resolver, s)}


def _of_the_family(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Return the name of the family before that of the tribe: "N, son of N, al-X al-Y" is called al-X as well."""
    told = not SON.isdisjoint(words[:-2]) and all(word.startswith("ال") and word.endswith("ي") for word in words[-2:])
    return (words[-2:-1],) if told else ()


def _written(*forms: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Return forms of a name with its names of two words written apart and as one: "Abd al-Karim", "Abdalkarim"."""
    for form in forms:
        apart = parted(form)
        yield from (form, apart, joined(apart))


def _with_article(forms: Iterable[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Return surnames of relation with the article that the full name was written without: "Asiri", "al-Asiri"."""
    alone = (words[0] for words in forms if len(words) == 1)
    return [("ال" + w,) for w in alone if w.endswith("ي") and not w.startswith("ال") and len(w) > _SHORTEST]


def _usable(resolver: Resolver, words: tuple[str, ...]) -> bool:
    """Tell whether a short form can be a name by itself: no adjective of a state or function word, no bare office."""
    if len(words) > 1:
        return True
    lexeme = resolver.view.guide.lexeme(words[0])
    if (lexeme.closed and lexeme.clitic == 0) or (lexeme.head and not _calling(lexeme)):
        return False
    return len(words[0]) > 1


def _only_said(resolver: Resolver, form: str) -> bool:
    """Tell whether a surname is a common word as well, or too short, so that it is one only where its bearer speaks."""
    lexeme = resolver.view.guide.lexeme(form)
    common = resolver.view.guide.nouns.has("not_name", form) or _calling(lexeme) or bool(lexeme.nisba)
    return len(form) < _SHORTEST or common


def _calling(lexeme: Lexeme) -> bool:
    """Tell whether a word is a calling with its article, as surnames often are: "al-Khatib"."""
    return lexeme.definite and lexeme.clitic == 0 and lexeme.head is not None and lexeme.head.kind == "office"


def _said_by(resolver: Resolver, i: int) -> bool:
    """Tell whether a word is the subject of a verb: one of saying before it, or any after it and "that" before it."""
    view, has = resolver.view, resolver.view.guide.nouns.has
    before, after = view.lexeme(i - 1) if i else None, view.lexeme(i + 1)
    if before is None:
        return False
    does = before.stem in _THAT and after is not None and (has("verb", after.stem) or has("saying", after.stem))
    return does or has("saying", before.stem)


_THAT = frozenset({"ان", "وان", "لان"})


def _is_title(view: View, i: int) -> bool:
    """Tell whether a word is the title of one: "Colonel N" is who acts, while "the deputies N" may be two."""
    stem = view.lexemes[i].stem
    return view.guide.nouns.has("title", stem) and not stem.endswith(("ون", "ين")) and view.lexemes[i].clitic == 0


def _add(resolver: Resolver, draft: Draft, first: int, name: tuple[int, int], clitic: int) -> None:
    chunk = Chunk(first=first, last=name[1], clitic=clitic, type=PERSON, kind="Person", name=name, number="s")
    resolver.again(chunk, draft)
