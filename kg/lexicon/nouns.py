"""The head nouns and closed classes of the Arabic actor grammar, folded and ready to be looked up by word."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import NamedTuple

from kg.text.fold import fold_word


class Head(NamedTuple):
    """What a head noun heads, with its grammar.

    Attributes:
        kind: Name of the list it stands in, without the suffix of gender and number: ``office``, ``armed`` ...
        gender: ``m`` or ``f``.
        number: ``s``, ``d`` or ``p``.
    """

    kind: str
    gender: str
    number: str


@dataclass(frozen=True, slots=True)
class Nouns:
    """Head nouns and closed classes.

    Attributes:
        heads: Folded noun without article -> what it heads.
        classes: Name of a closed class -> its folded words.
    """

    heads: Mapping[str, Head]
    classes: Mapping[str, frozenset[str]]

    def head(self, word: str) -> Head | None:
        """Return what a folded noun heads, with or without its article."""
        return self.heads.get(word.removeprefix("ال"))

    def has(self, name: str, word: str) -> bool:
        """Tell whether a folded word belongs to a closed class."""
        return word in self.classes[name]


# Lists of heads in order of precedence: a word that stands in two is read as the first.
_KINDS = (
    *(
        "office",
        "government",
        "armed",
        "delegation",
        "source",
        "collective",
        "states",
        "population",
        "organisation",
        "site",
        "twins",
        "text",
        "process",
    ),
    "direction",
)
_SUFFIXES = {"": ("m", "s"), "_f": ("f", "s"), "_p": ("m", "p"), "_fp": ("f", "p")}
_JOINED = {
    "closed": ("stop", "verb", "saying", "counterpart"),
    "special": ("counterpart", "title", "ministry", "public_first"),
    "titled": ("counterpart", "title"),
    "alone": ("ministry", "public_first"),
}
_FEMININE_PLURAL = (
    "دول بلدان دولا قوات ميليشيات مليشيات فصائل كتائب ألوية جماعات تنظيمات مجموعات سرايا عصابات تشكيلات قوى وحدات"
    " سلطات قيادات"
)


@cache
def nouns_ar() -> Nouns:
    """Read the table that ships.

    Returns:
        The heads and classes of Arabic.
    """
    tables = tomllib.loads(resources.files("kg.lexicon").joinpath("nouns_ar.toml").read_text("utf-8"))
    lists = {name: words for table in tables.values() for name, words in table.items()}
    heads: dict[str, Head] = {}
    for kind in _KINDS:
        for suffix, (gender, number) in _SUFFIXES.items():
            for word in lists.get(kind + suffix, ()):
                heads.setdefault(fold_word(word), Head(kind, gender, number))
    classes = {name: frozenset(map(fold_word, words)) for name, words in lists.items()}
    classes["public_first"] = frozenset({name.split()[0] for name in classes["public_body"]} | {"العلاقات"})
    # Asked for at every word: what several classes hold.
    for name, several in _JOINED.items():
        classes[name] = frozenset().union(*(classes[one] for one in several))
    for word in map(fold_word, _FEMININE_PLURAL.split()):
        heads[word] = heads[word]._replace(number="p")
    return Nouns(heads, classes)
