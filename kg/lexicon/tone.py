"""The plain words that show what the holder of a content thinks of it, folded and ready to be looked up."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources

from kg.text.fold import fold_word

_PROCLITICS = frozenset("وفبلكس")
_ARTICLE = "ال"
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class Wording:
    """A list of words and beginnings of words.

    Attributes:
        stems: Folded beginnings.
        whole: Folded whole words.
    """

    stems: tuple[str, ...]
    whole: frozenset[str]

    def has(self, form: str) -> bool:
        """Tell whether a folded word belongs to the list, with or without article and proclitics.

        Args:
            form: The word.

        Returns:
            Whether it or what is left of it without its first letters does.
        """
        return any(stem.startswith(self.stems) or stem in self.whole for stem in _stripped(form))


def _stripped(form: str) -> list[str]:
    """Return a word, and what is left of it without each of its proclitics and the article."""
    found = [form]
    while len(form) > _SHORTEST and (form.startswith(_ARTICLE) or form[0] in _PROCLITICS):
        form = form[2:] if form.startswith(_ARTICLE) else form[1:]
        found.append(form)
    return found


@dataclass(frozen=True, slots=True)
class Tone:
    """The lists of the table by name, and the threats as rows of words."""

    lists: dict[str, Wording]
    threats: tuple[tuple[str, ...], ...]

    def has(self, name: str, form: str) -> bool:
        """Tell whether a folded word belongs to a list."""
        return self.lists[name].has(form)


@cache
def load_tone() -> Tone:
    """Load the table that ships, once.

    Returns:
        The table, folded.

    Examples:
        >>> load_tone().has("crime", "الاجراميه"), load_tone().has("crime", "المستشفي")
        (True, False)
    """
    table = tomllib.loads(resources.files("kg.lexicon").joinpath("tone_ar.toml").read_text("utf-8"))
    threats = tuple(tuple(map(fold_word, words.split())) for words in table.pop("threat"))
    return Tone(lists={name: _wording(words) for name, words in table.items()}, threats=threats)


def _wording(words: list[str]) -> Wording:
    """Fold a list of the table."""
    stems = tuple(fold_word(word) for word in words if not word.endswith("$"))
    return Wording(stems=stems, whole=frozenset(fold_word(word[:-1]) for word in words if word.endswith("$")))
