"""The plain words that show what the holder of a content thinks of it, folded and ready to be looked up."""

import tomllib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib import resources
from itertools import product

from kg.text.fold import fold_word
from kg.text.signs import CLOSING, OPENING

_PROCLITICS = frozenset("وفبلكس")
_ARTICLE = "ال"
_SHORTEST = 3
_MOST_REMEMBERED, _MOST_OTHERS = 100_000, 20_000
# No row is longer, with the signs of quotation that may stand in it.
_LONGEST, _QUOTES = 8, CLOSING.union(OPENING)


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """A list of words and beginnings of words.

    Attributes:
        name: What the table calls it.
        stems: Folded beginnings, each of three letters or more.
        whole: Folded whole words.
        phrases: Rows of folded words.
    """

    name: str
    stems: tuple[str, ...]
    whole: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    _others: set[str] = field(default_factory=set, init=False, repr=False)
    _rows: dict[str, tuple[tuple[str, ...], ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Group the rows by their first word."""
        rows = {row[0]: tuple(r for r in self.phrases if r[0] == row[0]) for row in self.phrases}
        object.__setattr__(self, "_rows", rows)

    def has(self, form: str) -> bool:
        """Tell whether a folded word belongs to the list, with or without article and proclitics.

        Args:
            form: The word.

        Returns:
            Whether it or what is left of it without its first letters does.
        """
        return self.name in lists_of(form)

    def at(self, forms: Sequence[str], i: int) -> bool:
        """Tell whether a word or a row of words of the list begins at a place.

        Args:
            forms: Folded words.
            i: Index of the first.

        Returns:
            Whether one does.
        """
        return self.has(forms[i]) or (forms[i] in self._rows and self._row(forms, i))

    def places(self, forms: Sequence[str]) -> list[int]:
        """Return every place at which a word or a row of words of the list begins.

        Args:
            forms: Folded words.

        Returns:
            The indices in order.
        """
        if self.lacks(forms):
            return []
        name, rows = self.name, self._rows
        return [i for i, form in enumerate(forms) if name in lists_of(form) or (form in rows and self._row(forms, i))]

    def lacks(self, forms: Sequence[str]) -> bool:
        """Tell whether nothing of the list can begin at any of some words: so it is with most contents.

        Args:
            forms: Folded words.

        Returns:
            Whether none of them belongs to the list or is the first of a row.
        """
        if self._others.issuperset(forms):
            return True
        if len(self._others) >= _MOST_OTHERS:
            self._others.clear()
        asked = set(forms) - self._others
        held = {form for form in asked - _PLAIN if self.name in _begun_by(form)}
        self._others.update(asked - held)
        return not held

    def _row(self, forms: Sequence[str], i: int) -> bool:
        """Tell whether a row of words of the list begins at a place, at a word with which one does.

        Signs of quotation are passed: a text quotes often only the last word of a row.
        """
        near = tuple(form for form in forms[i : i + _LONGEST] if form not in _QUOTES)
        return any(near[: len(row)] == row for row in self._rows[forms[i]])


@lru_cache(maxsize=_MOST_REMEMBERED)
def lists_of(form: str) -> frozenset[str]:
    """Look up all lists to which a word belongs: a rule that asks for one is followed by rules that ask for others.

    Args:
        form: A folded word.

    Returns:
        The names of the lists.

    Examples:
        >>> "crime" in lists_of("جريمه")
        True
    """
    whole, beginnings = _by_words()
    stems = _stripped(form)
    if whole.keys().isdisjoint(stems) and beginnings.keys().isdisjoint([stem[:_SHORTEST] for stem in stems]):
        # So it is with most words.
        return _NONE
    found = {name for stem in stems for name in whole.get(stem, ())}
    for stem in stems:
        found.update(name for start, name in beginnings.get(stem[:_SHORTEST], ()) if stem.startswith(start))
    return frozenset(found)


_NONE = frozenset[str]()
# Words with which nothing of any list begins, so that no other list need look them up.
_PLAIN: set[str] = set()


def _begun_by(form: str) -> frozenset[str]:
    """Return the names of the lists of which a word, or a row that begins with it, is one; note it where none is."""
    names = lists_of(form) | _by_first_words().get(form, _NONE)
    if not names:
        if len(_PLAIN) >= _MOST_OTHERS:
            _PLAIN.clear()
        _PLAIN.add(form)
    return names


@cache
def _by_first_words() -> dict[str, frozenset[str]]:
    """Return the names of the lists by the first words of their rows."""
    names = defaultdict[str, set[str]](set)
    for name, wording in load_tone().items():
        for row in wording.phrases:
            names[row[0]].add(name)
    return {first: frozenset(several) for first, several in names.items()}


@cache
def _by_words() -> tuple[dict[str, list[str]], dict[str, list[tuple[str, str]]]]:
    """Return the names of the lists by their whole words, and the beginnings with these by their first letters."""
    whole, beginnings = defaultdict[str, list[str]](list), defaultdict[str, list[tuple[str, str]]](list)
    for name, wording in load_tone().items():
        for word in wording.whole:
            whole[word].append(name)
        for stem in wording.stems:
            beginnings[stem[:_SHORTEST]].append((stem, name))
    return dict(whole), dict(beginnings)


def _stripped(form: str) -> list[str]:
    """Return a word, and what is left of it without each of its proclitics and the article."""
    found = [form]
    while len(form) > _SHORTEST and (form.startswith(_ARTICLE) or form[0] in _PROCLITICS):
        form = form[2:] if form.startswith(_ARTICLE) else form[1:]
        found.append(form)
    return found


@cache
def load_tone() -> dict[str, Wording]:
    """Load the table that ships, once.

    Returns:
        Its lists by name, folded.

    Examples:
        >>> load_tone()["crime"].has("الاجراميه"), load_tone()["crime"].has("المستشفي")
        (True, False)
    """
    table = tomllib.loads(resources.files("kg.lexicon").joinpath("tone_ar.toml").read_text("utf-8"))
    return {name: _wording(name, words) for name, words in table.items()}


def _wording(name: str, words: list[str]) -> Wording:
    """Fold a list of the table, each of its rows written out for all the words that "|" joins."""
    words = [" ".join(row) for word in words for row in product(*(part.split("|") for part in word.split()))]
    single = [word for word in words if " " not in word]
    return Wording(
        name=name,
        stems=tuple(fold_word(word) for word in single if not word.endswith("$")),
        whole=frozenset(fold_word(word[:-1]) for word in single if word.endswith("$")),
        phrases=tuple(tuple(map(fold_word, word.split())) for word in words if " " in word),
    )
