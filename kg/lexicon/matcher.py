"""Find the names of a lexicon in folded text: Aho-Corasick, then a filter that knows Arabic proclitics.

A name counts where it stands as whole words; conjunctions and one-letter prepositions may be written on to its
first word, and ``ل`` before the article gives ``لل``. Where names overlap, the one that starts first and reaches
furthest is kept. The time is linear in the text.
"""

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import NamedTuple

import ahocorasick_rs

from kg.text.fold import fold_word

# What may stand before a name in its first word. A name of two letters is matched only without.
_PROCLITICS = frozenset({"و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل"})
_LONGEST_PROCLITIC = 2
_SHORTEST_WITH_PROCLITIC = 4
# A name of three letters, such as that of a town, may bear one of these and nothing more.
_PLAIN_PROCLITICS = frozenset({"و", "ب", "ل"})
_ARTICLE = "ال"
# The article, and "for" in the place of it.
_DEFINITE = (_ARTICLE, "لل")
_SHORTEST_GLUED = 5


class Hit(NamedTuple):
    """One name found.

    Attributes:
        start: Folded offset of its first character, after proclitics and after ``لل``.
        end: Folded offset one past its last.
        name: The folded name.
        prefix: Number of letters before it in its first word.
    """

    start: int
    end: int
    name: str
    prefix: int


def _glued(name: str) -> list[str]:
    """Return a name with two of its words written as one, as archives print those between which a line ended.

    Examples:
        >>> _glued("الامم المتحده")
        ['الاممالمتحده']
        >>> _glued("امين عام للامم المتحده")
        ['امين عام للاممالمتحده']
    """
    words = name.split(" ")
    pairs = [
        n
        for n in range(1, len(words))
        if words[n].startswith(_ARTICLE) and words[n - 1].startswith(_DEFINITE) and len(words[n - 1]) >= _SHORTEST_GLUED
    ]
    chosen = (set(some) for size in (1, 2) for some in combinations(pairs, size))
    return ["".join(" " * (n > 0 and n not in some) + word for n, word in enumerate(words)) for some in chosen]


class Matcher:
    """Finds a fixed set of names in folded texts."""

    def __init__(self, names: Iterable[str], *, latin_case: bool = True) -> None:
        """Build the automaton.

        Args:
            names: The names; they are folded here, and doubles are dropped.
            latin_case: Whether a capital letter in a name must be one in the text.
        """
        self._lower = not latin_case
        patterns: dict[str, tuple[str, int]] = {}
        for name in names:
            folded = fold_word(name).strip()
            if self._lower:
                folded = folded.lower()
            if not folded:
                continue
            patterns[folded] = (folded, 0)
        for folded in tuple(patterns):
            for glued in _glued(folded):
                patterns.setdefault(glued, (folded, 0))
        for folded in tuple(patterns):
            if folded.startswith(_ARTICLE) and len(folded) >= _SHORTEST_WITH_PROCLITIC:
                patterns.setdefault("لل" + folded[len(_ARTICLE) :], (patterns[folded][0], 2))
        self._names = tuple(patterns.values())
        self._automaton = ahocorasick_rs.AhoCorasick(
            list(patterns), matchkind=ahocorasick_rs.MatchKind.Standard, store_patterns=False
        )

    def all(self, text: str) -> list[Hit]:
        """Find every name that stands as whole words, overlapping ones too, by start, the longest first.

        Args:
            text: Folded text.

        Returns:
            The hits.
        """
        if self._lower:
            lowered = text.lower()
            text = lowered if len(lowered) == len(text) else text
        found = []
        size = len(text)
        for pattern, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True):
            # Most stand before a space or go on with a letter: neither needs the closer look.
            if end < size and text[end] != " " and (text[end].isalpha() or _goes_on(text[end - 1], text[end])):
                continue
            prefix = 0 if start == 0 or text[start - 1] == " " else _prefix(text, start, end)
            if prefix >= 0:
                name, inside = self._names[pattern]
                found.append(Hit(start + inside, end, name, prefix + inside))
        found.sort(key=lambda hit: (hit.start, -hit.end, hit.prefix))
        return found

    def find(self, text: str) -> list[Hit]:
        """Find the names, the first and longest where several overlap.

        Args:
            text: Folded text.

        Returns:
            Hits that do not overlap, in order.

        Examples:
            >>> [hit.name for hit in Matcher(["لبنان", "الأردن"]).find("وبلبنان وللاردن")]
            ['لبنان', 'الاردن']
        """
        kept = []
        last = 0
        for hit in self.all(text):
            if hit.start >= last:
                kept.append(hit)
                last = hit.end
        return kept


def _goes_on(last: str, following: str) -> bool:
    """Tell whether a word goes on after a hit; figures directly behind Arabic letters are a word of their own."""
    return following.isalpha() or following == "_" or (following.isdigit() and last < "\u0600")


def _prefix(text: str, start: int, end: int) -> int:
    """Return the number of proclitic letters before a hit in its word, or -1 where the hit is no whole word."""
    if start == 0 or not (text[start - 1].isalnum() or text[start - 1] == "_"):
        return 0
    first = start - 1
    while first > 0 and start - first <= _LONGEST_PROCLITIC and text[first - 1].isalnum():
        first -= 1
    before = text[first:start]
    allowed = _PROCLITICS if end - start >= _SHORTEST_WITH_PROCLITIC else _PLAIN_PROCLITICS
    if before not in allowed or end - start < _SHORTEST_WITH_PROCLITIC - 1:
        return -1
    return start - first


def index(named: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    """Group keys by the folded name they bear.

    Args:
        named: Pairs of name and key.

    Returns:
        Folded name -> keys, in order of first appearance.

    Examples:
        >>> index([("إيران", "actor/iran"), ("ايران", "place/iran")])
        {'ايران': ('actor/iran', 'place/iran')}
    """
    groups: dict[str, dict[str, None]] = {}
    for name, key in named:
        groups.setdefault(fold_word(name).strip(), {})[key] = None
    return {name: tuple(keys) for name, keys in groups.items() if name}
