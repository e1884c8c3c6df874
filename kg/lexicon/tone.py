"""The plain words that show what the holder of a content thinks of it, folded and ready to be looked up."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import resources

from kg.text.fold import fold_word

_PROCLITICS = frozenset("وفبلكس")
_ARTICLE = "ال"
_SHORTEST = 3
_MOST_REMEMBERED, _MOST_OTHERS = 100_000, 20_000


@dataclass(frozen=True, slots=True, eq=False)
class Wording:
    """A list of words and beginnings of words.

    Attributes:
        stems: Folded beginnings.
        whole: Folded whole words.
        phrases: Rows of folded words.
    """

    stems: tuple[str, ...]
    whole: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    _known: dict[str, bool] = field(default_factory=dict, init=False, repr=False)
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
        known = self._known.get(form)
        if known is None:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            known = any(stem.startswith(self.stems) or stem in self.whole for stem in _stripped(form))
            self._known[form] = known
        return known

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
        has, known, rows = self.has, self._known, self._rows
        # Nearly every word was asked for before; one that is not in the list is looked up once more, in has.
        return [
            i
            for i, form in enumerate(forms)
            if (known[form] if form in known else has(form)) or (form in rows and self._row(forms, i))
        ]

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
        asked = [form for form in forms if form not in self._others]
        others = [form for form in asked if not (form in self._rows or self.has(form))]
        self._others.update(others)
        return len(others) == len(asked)

    def _row(self, forms: Sequence[str], i: int) -> bool:
        """Tell whether a row of words of the list begins at a place, at a word with which one does."""
        return any(tuple(forms[i : i + len(row)]) == row for row in self._rows[forms[i]])


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
    return {name: _wording(words) for name, words in table.items()}


def _wording(words: list[str]) -> Wording:
    """Fold a list of the table."""
    single = [word for word in words if " " not in word]
    return Wording(
        stems=tuple(fold_word(word) for word in single if not word.endswith("$")),
        whole=frozenset(fold_word(word[:-1]) for word in single if word.endswith("$")),
        phrases=tuple(tuple(map(fold_word, word.split())) for word in words if " " in word),
    )
