"""The registry's English names as rows of words, found in one pass from left to right."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kg.extract.english.tokens import english_words
from kg.kinds import EntityType
from kg.lexicon.entries import Entry
from kg.lexicon.registry import Name, Registry
from kg.text.fold import fold

_ARTICLES = frozenset({"the", "The"})
# Where one form names several things, the kinds that act come first: a country acts and is a location.
_RANK = {
    EntityType.STATE: 0,
    EntityType.ORGANISATION: 1,
    EntityType.ARMED_GROUP: 2,
    EntityType.PERSON: 3,
    EntityType.PROCESS: 4,
    EntityType.LEGAL_TEXT: 5,
}


class Hit(NamedTuple):
    """A registry name found in a text.

    Attributes:
        first: Index of its first word, the article left out.
        last: One past its last word.
        keys: Things it may name, those that act first.
        context: Thing that the release must be about for the form to hold, or empty.
    """

    first: int
    last: int
    keys: tuple[str, ...]
    context: str = ""


class Gazetteer:
    """Every English name of the registry by its first word; the adjectives of states beside it."""

    def __init__(self, registry: Registry) -> None:
        """Split every name into words once.

        Args:
            registry: The registry.
        """
        self.registry = registry
        forms: dict[tuple[str, ...], dict[str, str]] = {}
        for name in registry.names("en"):
            words = name_words(name.text)
            if words and not (name.alias and name.alias.shared):
                forms.setdefault(words, {}).setdefault(name.key, name.alias.context if name.alias else "")
        for words in list(forms):
            if len(words) == 1 and words[0].isalpha() and words[0].islower():
                del forms[words]
        self._names: dict[tuple[str, ...], tuple[tuple[str, ...], str]] = {}
        lengths: dict[str, set[int]] = {}
        for words, keys in forms.items():
            ranked = tuple(sorted(keys, key=lambda key: (_RANK.get(registry.entries[key].type, 9), key)))
            self._names[words] = (ranked, keys[ranked[0]])
            lengths.setdefault(words[0], set()).add(len(words))
        self._lengths = {first: tuple(sorted(found, reverse=True)) for first, found in lengths.items()}
        self.adjectives = {
            item.form.text: item.state for item in registry.adjectives("en") if item.form.text[:1].isupper()
        }
        # State -> its first adjective.
        self.adjective_of = {state: adjective for adjective, state in reversed(self.adjectives.items())}
        self.capitals = {entry.capital: key for key, entry in registry.entries.items() if entry.capital}
        self.posts = _post_forms(registry.post_names("en"))

    def entry(self, key: str) -> Entry:
        """Return the entry with a key."""
        return self.registry.entries[key]

    def find(self, forms: Sequence[str]) -> Iterator[Hit]:
        """Find the longest name at each word.

        Args:
            forms: The words of a text.

        Yields:
            The names in order, none overlapping another.
        """
        i, n = 0, len(forms)
        while i < n:
            hit = self.at(forms, i)
            if hit is None:
                i += 1
            else:
                yield hit
                i = hit.last

    def at(self, forms: Sequence[str], i: int) -> Hit | None:
        """Return the longest name that starts at a word, or None; none starts behind the last word."""
        if i >= len(forms):
            return None
        for length in self._lengths.get(forms[i], ()):
            words = tuple(forms[i : i + length])
            named = self._names.get(words)
            after = forms[i + length] if i + length < len(forms) else ""
            if named is not None and not (words[-1] in _SPEAK and after in _FOR):
                return Hit(i, i + len(words), *named)
        return None

    def other_name(self, forms: Sequence[str], hit: Hit) -> int:
        """Return the end of a name with another name of its last part after a stroke: "the Front Against A/B".

        Args:
            forms: The words of a text.
            hit: The name.

        Returns:
            One past the last word of both, or of the name alone.
        """
        if tuple(forms[hit.last : hit.last + 1]) != ("/",):
            return hit.last
        parts = (self.at(forms, k) for k in range(hit.first + 1, hit.last))
        inner = next((part for part in parts if part and part.last == hit.last), hit)
        other = self.at(forms, hit.last + 1) if hit.last + 1 < len(forms) else None
        return other.last if other and set(other.keys) & set(inner.keys) else hit.last


# "The Office of the Spokesperson" is one; "for the Secretary-General" it is another's.
_SPEAK, _FOR = frozenset({"Spokesperson", "Spokesman", "Spokeswoman"}), frozenset({"for", "of"})


def name_words(name: str) -> tuple[str, ...]:
    """Split a name into folded words, the leading article left out.

    Examples:
        >>> name_words("the People’s Assembly")
        ('People', "'s", 'Assembly')
    """
    words = english_words(fold(name)).forms
    return words[1:] if words and words[0] in _ARTICLES else words


def _post_forms(names: Iterator[Name]) -> dict[tuple[str, ...], str]:
    """Index post names by their small-letter words; a form that several posts bear leads nowhere."""
    posts: dict[tuple[str, ...], str] = {}
    for name in names:
        words = tuple(word.lower() for word in name_words(name.text))
        posts[words] = "" if posts.get(words, name.key) != name.key else name.key
    return posts


_KEPT: dict[int, Gazetteer] = {}


def gazetteer(registry: Registry) -> Gazetteer:
    """Return the gazetteer of a registry, made once for each.

    Args:
        registry: The registry; kept alive with its gazetteer so that its identity stays its own.

    Returns:
        The gazetteer.
    """
    made = _KEPT.get(id(registry))
    if made is None:
        if len(_KEPT) >= 4:
            _KEPT.clear()
        made = _KEPT[id(registry)] = Gazetteer(registry)
    return made
